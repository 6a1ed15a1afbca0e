"""The person's own lists, all in one place."""
