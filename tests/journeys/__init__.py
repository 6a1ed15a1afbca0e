"""Whole stories through the real window, on a real encrypted journal."""
