"""What a person is working on: their behaviours of concern and the goals they chose."""
