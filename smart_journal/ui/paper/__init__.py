"""Pages on the way to a printer or a PDF."""
