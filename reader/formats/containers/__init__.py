"""What files lie in: a folder, a zip, the disk itself. Each gives names and bytes in pieces, within bounds."""
