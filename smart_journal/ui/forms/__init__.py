"""The one form that draws any tool, and an editor for each kind of field."""
