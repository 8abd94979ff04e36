"""Charts: each function takes rows after suppression and gives a drawing with its alternative text."""
