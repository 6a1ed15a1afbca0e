"""The first tab: how things are, and the way to the urge."""
