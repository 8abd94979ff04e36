"""How an impact summary comes about: rows from the store, figures, the small-number rule, then pages."""
