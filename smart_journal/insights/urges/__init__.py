"""Urges: when they came, how strong, how long, what set them off."""
