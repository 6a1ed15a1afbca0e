"""Trials: the same accident many times over, seeded."""
