"""Tests of finding a page."""
