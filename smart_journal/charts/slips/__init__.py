"""Drawings of what came before slips."""
