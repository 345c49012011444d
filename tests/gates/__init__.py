"""The rules of the house: functions that take the root of a tree and return a line for each breach."""
