"""An invented practice of any size, plausible enough to look at: nobody in it lives anywhere.

Nothing is imported here: the first screen reads the passphrase, and must not load the tables for it.
"""

PASSPHRASE = "an invented practice"
"""Opens the practice that `Try it` makes; nobody in it is real, so it is printed for everybody."""
