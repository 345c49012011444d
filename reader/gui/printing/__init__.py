"""Printing: a dialog with a true preview, the system's printers, and PDF files."""
