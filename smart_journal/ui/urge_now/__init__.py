"""I have an urge now: one calm page in front of everything, saved from the first number on."""
