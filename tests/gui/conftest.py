"""Patience: what a test of the window waits for comes soon, but a busy machine may take its time."""

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

PATIENCE = 15_000
"""Milliseconds. Where the law is a time, a test asserts the timer's interval and not how fast a machine is."""


class PatientBot(QtBot):
    """A robot that waits longer than five seconds, unless it is told otherwise."""

    def waitUntil(self, callback: Callable[[], Any], *, timeout: int = PATIENCE) -> None:
        """Waits until something holds."""
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE, **asked: Any) -> Any:
        """Waits until something is told."""
        return super().waitSignal(signal, timeout=timeout, **asked)


@pytest.fixture
def qtbot(qapp, request: pytest.FixtureRequest) -> QtBot:
    """The robot of pytest-qt, with patience."""
    return PatientBot(request)
