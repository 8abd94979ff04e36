"""What a page says to those who cannot see it: marks round what is drawn, and the tree they belong to."""
