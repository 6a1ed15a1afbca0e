"""Drawings of what helps."""
