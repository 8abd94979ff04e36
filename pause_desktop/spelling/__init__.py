"""Which words are written right, by the dictionary that ships with the program; no window, no practice."""
