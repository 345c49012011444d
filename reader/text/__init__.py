"""Pure text: how wide it is, where sentences end, what is open in it. No layout, no pages."""
