"""What the program can do without a window; no screen is needed."""
