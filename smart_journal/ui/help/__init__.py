"""Help lines and what the program says about itself."""
