"""Printed jump lines: what they say, and where they lead."""
