"""The interface, as a person uses it."""
