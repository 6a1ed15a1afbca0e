"""What a person can do, on real encrypted files."""
