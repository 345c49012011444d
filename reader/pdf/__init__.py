"""Writing PDF: pages as drawn, exact text, links, outline, threads, tags. The only user of pikepdf and uharfbuzz.

It knows nothing of newspapers: whoever has sheets says what is drawn where, and which characters each glyph stands for.
"""
