"""What helps: how urges fell, by way of coping."""
