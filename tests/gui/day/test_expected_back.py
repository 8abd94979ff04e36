"""A locked laptop sounds too: the first screen knows an hour, and neither name nor place."""

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from pause_desktop.gui.day.expected_back import ExpectedBack
from pause_desktop.settings import Settings

from .conftest import Turned


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    found: list[str] = []
    where = "pause_desktop.gui.day.expected_back"
    monkeypatch.setattr(f"{where}.sound", lambda _owner: found.append("beep"))
    monkeypatch.setattr(f"{where}.announce", lambda _widget, words, urgent: found.append(words))
    return found


@pytest.fixture
def first_screen(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def made(screen: QWidget, clock: Turned, *hours: dt.datetime) -> ExpectedBack:
    settings = Settings(back_by={f"/p/{at}.pause": hour.isoformat() for at, hour in enumerate(hours)})
    return ExpectedBack(screen, settings, lambda: clock.at, lambda: clock.seconds)


def test_nothing_is_said_while_nobody_is_out(first_screen, clock, heard):
    assert made(first_screen, clock).banner.isHidden()


def test_in_time_it_says_the_hour_and_is_quiet(first_screen, clock, heard):
    shown = made(first_screen, clock, clock.at + dt.timedelta(minutes=65))
    assert "back by 11:00" in shown.banner.accessibleName()
    assert shown.banner.property("kind") == "info"
    assert heard == []


def test_late_it_sounds_at_once_and_every_five_minutes(first_screen, clock, heard):
    shown = made(first_screen, clock, clock.at + dt.timedelta(minutes=5))
    for _ in range(17):
        clock.goes_on(minutes=1)
        shown.look()
    assert shown.banner.property("kind") == "danger"
    assert "should have been back at 10:00" in shown.banner.accessibleName()
    assert heard.count("beep") == 3


def test_after_sleep_and_after_two_days(first_screen, clock, heard):
    shown = made(first_screen, clock, clock.at + dt.timedelta(minutes=5))
    clock.sleeps(hours=3)
    shown.look()
    assert heard.count("beep") == 1
    clock.sleeps(days=2)
    shown.look()
    assert shown.banner.isHidden()


def test_the_open_program_leaves_the_earliest_hour_and_takes_it_back(watch, desk, practice, ids, go_out, clock):
    later = go_out(ids["Beth"], dt.time(12), ids["RP-A0001"], "14 Mill Lane")
    soon = go_out(ids["Joan"], dt.time(11), ids["RP-A0002"])
    kept = Settings.load()
    assert kept.back_by == {str(practice.path): "2026-05-14T11:00"}
    watch.say_back(soon)
    assert Settings.load().back_by == {str(practice.path): "2026-05-14T12:00"}
    watch.say_back(later)
    assert Settings.load().back_by == {}


@pytest.mark.parametrize("said", ["", "soon", "2026-05-14T11:00+01:00", "99-99", "2026-05-14T25:00"])
def test_an_hour_that_cannot_be_read_is_none(said: str):
    assert Settings(back_by={"/p.pause": said}).expected_back() == {}


def test_a_folder_that_cannot_be_written_does_not_stop_the_watch(watch, desk, ids, go_out, monkeypatch):
    def refuse(_self: Settings, _folder: Path | None = None) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(Settings, "save", refuse)
        go_out(ids["Joan"], dt.time(11))
    assert watch.strip.isVisible()
