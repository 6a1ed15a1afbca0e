"""Other programs' files in and out: one module a format, to and from domain objects."""
