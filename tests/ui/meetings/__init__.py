"""The tab of meetings."""
