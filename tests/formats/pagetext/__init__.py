"""The rules for raw text, one step a file."""
