"""The chart of days in line with a goal."""
