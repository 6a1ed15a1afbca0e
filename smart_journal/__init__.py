"""A private recovery journal for somebody's own computer."""

__version__ = "0.1.0"
