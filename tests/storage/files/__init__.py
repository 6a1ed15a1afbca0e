"""Journals as older versions wrote them."""
