"""The form that draws any tool, as a person fills it in."""
