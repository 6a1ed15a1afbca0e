"""The encrypted file: keys, the open sequence, tables whose every row is checked when read."""
