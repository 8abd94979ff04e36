"""How the records meet the person: windows, forms and lists. The only room with PySide6; it decides nothing."""
