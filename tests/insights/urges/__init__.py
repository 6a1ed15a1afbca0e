"""Tests of insights: urges."""
