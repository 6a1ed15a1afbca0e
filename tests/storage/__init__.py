"""The encrypted file: opened, damaged, filled up, killed, and read by others."""
