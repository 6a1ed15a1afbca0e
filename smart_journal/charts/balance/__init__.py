"""Drawings of life balance."""
