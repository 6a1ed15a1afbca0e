"""Before a slip."""
