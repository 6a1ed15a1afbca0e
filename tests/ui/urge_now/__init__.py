"""Tests of the page for an urge that is there now."""
