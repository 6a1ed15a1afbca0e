"""Invented journals: the year of "Sam", and others for tests and benchmarks. Nobody's real life."""
