"""Printing without a printer: what goes onto which side of the paper, and where. All lengths in points."""
