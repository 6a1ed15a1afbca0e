"""The chart of importance, confidence and readiness."""
