"""Tests of the tab of the four points."""
