"""Drawings of urges."""
