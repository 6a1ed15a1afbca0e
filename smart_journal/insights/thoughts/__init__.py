"""Thoughts: feelings and beliefs, as the pages about them say."""
