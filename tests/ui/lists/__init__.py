"""Tests of the person's own lists in one place."""
