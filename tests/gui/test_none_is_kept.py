"""PySide6 must own each None it returns: 6.12.0 on Python 3.11 does not, and ends the interpreter after a while."""

import sys

import pytest
from PySide6.QtGui import QColor, QPalette


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_a_call_that_returns_nothing_takes_no_reference_to_none(qapp) -> None:
    palette, red, before = QPalette(), QColor("red"), sys.getrefcount(None)
    for _ in range(2_000):
        palette.setColor(QPalette.ColorRole.Window, red)
    assert sys.getrefcount(None) > before - 1_000
