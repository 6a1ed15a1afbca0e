"""The charts and their page."""
