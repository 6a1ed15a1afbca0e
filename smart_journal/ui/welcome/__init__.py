"""The first start: make a journal, or open one brought along."""
