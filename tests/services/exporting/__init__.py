"""Issues, pages and articles as files for others."""
