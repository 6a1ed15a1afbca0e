"""Tests of insights: balance."""
