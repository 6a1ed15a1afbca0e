"""Motivation: importance, confidence and readiness over time."""
