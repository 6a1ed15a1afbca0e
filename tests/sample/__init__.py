"""What must hold of the invented journals."""
