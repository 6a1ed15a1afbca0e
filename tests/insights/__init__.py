"""Tests of insights: numbers and sentences against hand-computed values."""
