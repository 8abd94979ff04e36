"""Gives what was needed for a moment back to the system: deriving a key takes 256 MB, a backup reads every page.

The C library keeps freed memory in case it is wanted again; an old laptop wants it for something else.
"""

import contextlib
import ctypes
import sys


def give_back() -> None:
    """Returns free memory to the system where the C library can (glibc); elsewhere nothing happens."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).malloc_trim(0)
