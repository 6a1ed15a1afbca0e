"""The locked page."""
