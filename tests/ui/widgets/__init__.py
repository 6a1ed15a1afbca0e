"""The widgets of the house, by mouse and by keyboard."""
