"""Tests of charts: urges."""
