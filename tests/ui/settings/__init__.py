"""The settings and the recovery words."""
