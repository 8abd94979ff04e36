"""She scores her own progress on a screen from which nothing else can be opened, and what the two make of it."""
