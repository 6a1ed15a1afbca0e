"""Making a page of one's own from the kinds of questions there are."""
