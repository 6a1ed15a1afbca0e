"""The tab of all entries."""
