"""Help lines, own numbers, and what the program says about itself."""
