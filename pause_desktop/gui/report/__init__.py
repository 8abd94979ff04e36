"""The impact summary step by step: period, edition, sections, figures, words, quotations, pages, document."""
