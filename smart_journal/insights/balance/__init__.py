"""Life balance: each area by itself, then and now."""
