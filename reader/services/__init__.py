"""The verbs: open, inspect, read. No Qt."""
