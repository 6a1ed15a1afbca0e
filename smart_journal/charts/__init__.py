"""Charts: an insight in, a matplotlib figure out; the only importer of matplotlib.

`look`, `picture` and `warm` can be imported without loading matplotlib: it costs half a second,
and is loaded in the worker by the first call.
"""
