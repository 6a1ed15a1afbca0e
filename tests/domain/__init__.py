"""What a journal is made of."""
