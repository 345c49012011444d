"""The whole of it, as somebody has it who knows nothing of this tree; run by hand, as root, on Debian."""
