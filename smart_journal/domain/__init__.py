"""What a journal is made of: plain values, no Qt, no SQL, no clock, no files."""
