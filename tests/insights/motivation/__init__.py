"""Ratings of motivation, and what is said of them."""
