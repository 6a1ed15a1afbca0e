"""Living: goals, weeks, pursuits, quiet minutes and meetings."""
