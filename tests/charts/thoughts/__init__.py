"""Tests of charts: thoughts."""
