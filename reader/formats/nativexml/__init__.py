"""The halves of the native format: what its XML may hold, parsing, checking, reading, writing, packing."""
