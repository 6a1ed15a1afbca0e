"""Days in line with a goal, counted by hand."""
