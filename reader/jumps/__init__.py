"""Printed jump lines: what they say (`grammar`), and where they lead (`resolver`)."""
