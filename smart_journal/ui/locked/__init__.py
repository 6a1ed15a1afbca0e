"""The locked journal: the passphrase, and the way to help lines."""
