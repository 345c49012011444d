"""Dialogs and messages; all of them leave the event loop running."""
