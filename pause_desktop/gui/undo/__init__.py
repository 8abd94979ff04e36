"""Undo in the window: the two keys, what they leave to the field with the keyboard, and what is said of it."""
