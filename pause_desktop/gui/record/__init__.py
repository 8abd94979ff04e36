"""Her record on the screen: generated forms, her timeline, her plan, her progress, and what was changed when."""
