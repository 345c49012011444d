"""The page view as assistive programs meet it: pages, the articles on them, and their text."""
