"""What Sam writes: each line with the words a scene must have for it to fit, and the text."""
