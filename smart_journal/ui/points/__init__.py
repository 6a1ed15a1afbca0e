"""The tabs of the four points: a tool's entries and its page."""
