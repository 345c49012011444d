"""The user guide, in Chinese and English, and the script that makes its pictures."""
