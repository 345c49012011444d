"""What is written as PDF, read back by other programs."""
