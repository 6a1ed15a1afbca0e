"""The tab of charts."""
