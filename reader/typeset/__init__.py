"""Composing text into newspaper pages, without Qt: prepared text, lines, modules, and the placed sheet.

Lengths inside a text are in em of its own size; on a sheet all is in points (1/72 inch) from its top left corner.
"""
