"""Pages: an entry or a chart in, pages out, the same on screen, printer and PDF."""
