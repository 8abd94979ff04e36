"""Exits 0 where Qt finds the libraries it needs; `QT_QPA_PLATFORM=xcb-libraries` asks for those of a screen."""

import ctypes
import os
import sys
from pathlib import Path


def main() -> int:
    if os.environ.get("QT_QPA_PLATFORM") != "xcb-libraries":
        from PySide6.QtWidgets import QApplication

        QApplication([])
        return 0
    import PySide6

    plugin = Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    if plugin.exists():
        ctypes.CDLL(str(plugin))  # raises OSError where a library of the system is missing
    return 0


sys.exit(main())
