"""The nouns of a newspaper."""
