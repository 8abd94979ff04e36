"""One woman, two records: finding the other, choosing where they differ, parting them again."""
