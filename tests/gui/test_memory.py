"""Giving memory back is a courtesy: it must not fail anywhere."""

import sys

import psutil
import pytest

from pause_desktop.gui.memory import give_back


def test_what_was_freed_goes_back_to_the_system():
    if sys.platform != "linux":
        give_back()
        return
    kept = [bytes(50_000) for _ in range(2000)]
    high = psutil.Process().memory_info().rss
    wall = bytes(50_000)  # keeps the heap's end where it is, so that only trimming returns what lies before it
    del kept
    give_back()
    assert psutil.Process().memory_info().rss < high - 50_000_000
    assert len(wall) == 50_000


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_elsewhere_nothing_happens(monkeypatch, platform):
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr("ctypes.CDLL", lambda *_: pytest.fail("asked the C library"))
    give_back()
