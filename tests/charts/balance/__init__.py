"""Tests of charts: balance."""
