"""A group: one meeting recorded for many women at once, one contact for each."""
