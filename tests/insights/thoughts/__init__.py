"""Tests of insights: thoughts."""
