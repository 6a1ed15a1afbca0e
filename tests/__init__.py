"""What a person gets, and what must hold."""
