"""The chart of motivation."""
