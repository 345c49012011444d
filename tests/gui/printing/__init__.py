"""Tests of reader.gui.printing."""
