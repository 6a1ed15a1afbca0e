"""What a person can do, one subject a module; each change is told after it is on disk."""
