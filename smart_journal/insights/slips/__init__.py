"""Before a slip: what the notes hold about the 72 hours before each."""
