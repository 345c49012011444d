"""The page view: a composed sheet or a facsimile, painted and walked through."""
