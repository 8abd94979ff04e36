"""The impact summary in six steps: period, edition, figures, words, a look at the pages, document."""
