"""The impact summary in five steps: period, edition, figures, words, document."""
