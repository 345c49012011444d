"""The panels of the sidebar."""
