"""The window: widgets, painting and threads; the only place that knows Qt."""
