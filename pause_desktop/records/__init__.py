"""What the data are or may be: tables, code lists, field metadata, rules. Runs with no file, clock or window."""
