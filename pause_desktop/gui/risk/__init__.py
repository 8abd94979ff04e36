"""What was done to keep her safe: asked at once, put off only by name, on top of every page until it is said."""
