"""Drawings of living: goals, weeks, pursuits, quiet minutes and meetings."""
