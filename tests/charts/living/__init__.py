"""Drawings of living."""
