from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from pause_desktop.gui.idle import Idle


@dataclass
class Clock:
    seconds: float = 0.0
    busy: bool = False


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def idle(qapp, clock: Clock) -> Iterator[Idle]:
    made = Idle(qapp, lambda: 5, lambda: clock.busy, lambda: clock.seconds)
    made.fired = []  # pyright: ignore[reportAttributeAccessIssue]
    made.idle.connect(lambda: made.fired.append(clock.seconds))  # pyright: ignore[reportAttributeAccessIssue]
    yield made
    made.stop()
    qapp.removeEventFilter(made)


def test_five_minutes_without_a_touch_lock_once(idle, clock: Clock):
    clock.seconds = 299
    idle.look()
    assert idle.fired == []
    for clock.seconds in (300, 400):
        idle.look()

    assert idle.fired == [300]


def test_a_key_begins_the_minutes_anew(idle, clock: Clock, qtbot):
    field = QLineEdit()
    qtbot.addWidget(field)
    clock.seconds = 200
    qtbot.keyClick(field, Qt.Key.Key_A)
    clock.seconds = 400
    idle.look()

    assert idle.fired == []


def test_the_first_key_after_a_sleep_is_too_late(idle, clock: Clock, qtbot):
    field = QLineEdit()
    qtbot.addWidget(field)
    clock.seconds = 4000
    qtbot.keyClick(field, Qt.Key.Key_A)

    assert idle.fired == [4000]


def test_long_work_is_let_finish_before_the_lock(idle, clock: Clock):
    clock.busy, clock.seconds = True, 400
    idle.look()
    assert idle.fired == []
    clock.busy = False
    idle.look()

    assert idle.fired == [400]


def test_a_clock_that_was_turned_back_locks_nothing(idle, clock: Clock):
    clock.seconds = -10_000
    idle.look()
    clock.seconds = -9_800
    idle.look()

    assert idle.fired == []
