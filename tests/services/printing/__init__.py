"""Tests of reader.services.printing."""
