"""The names of the sheets that explain and hold no records, so that an import passes them over."""

HELP, CHOICES = "Help", "Choices"
HELP_SHEETS = (HELP, CHOICES)
