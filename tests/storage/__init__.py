"""What the reader keeps, and that it is not lost."""
