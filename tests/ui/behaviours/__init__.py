"""What a person is working on."""
