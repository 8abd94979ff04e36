"""F1: what each page is for, in words that ship with the program and need no network."""
