"""Drawings of thoughts and feelings."""
