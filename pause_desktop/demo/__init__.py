"""An invented practice of any size, plausible enough to look at: nobody in it lives anywhere."""

from pause_desktop.demo.practice import invented

__all__ = ["invented"]

PASSPHRASE = "an invented practice"
"""Opens the practice that `Try it` makes; nobody in it is real, so it is printed for everybody."""
