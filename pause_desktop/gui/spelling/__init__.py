"""Spelling in the window: what counts as right here, the line under a word that is not, and what may be meant."""
