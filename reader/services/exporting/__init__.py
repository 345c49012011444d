"""Issues, pages and articles as files for others: PDF as they are printed, or their text."""
