"""Whether the numbers behind the charts are honest, by simulation: `python -m tests.simulations`.

Invented people whose truth is known, thousands of times over, with fixed seeds; pytest runs a
small part of it (test_quick).
"""
