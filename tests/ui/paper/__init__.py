"""Pages on their way to paper."""
