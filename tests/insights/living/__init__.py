"""Goals, weeks, pursuits, quiet minutes and meetings, counted by hand."""
