"""The nouns: what a newspaper issue is made of. Frozen, typed, standard library only; no Qt, no XML, no SQL."""
