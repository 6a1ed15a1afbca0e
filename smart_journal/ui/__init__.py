"""What a person sees: one window, its pages, and the widgets they are made of."""
