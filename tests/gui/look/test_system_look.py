"""What the computer asks for is worn, until a person chooses for herself."""

import json

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from pause_desktop.gui.look.system_look import system_theme
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.look_menu import LookMenu, follow_system, wear
from pause_desktop.settings import Settings

LIGHT, DARK, UNKNOWN = Qt.ColorScheme.Light, Qt.ColorScheme.Dark, Qt.ColorScheme.Unknown
PLAIN, HIGH = Qt.ContrastPreference.NoPreference, Qt.ContrastPreference.HighContrast


class Computer(QObject):
    """Stands in for the hints of Qt on a computer whose settings can be changed."""

    colorSchemeChanged = Signal(object)  # noqa: N815
    contrastPreferenceChanged = Signal(object)  # noqa: N815

    def __init__(self) -> None:
        super().__init__()
        self.scheme, self.contrast = LIGHT, PLAIN

    def colorScheme(self) -> Qt.ColorScheme:
        return self.scheme

    def accessibility(self) -> "Computer":
        return self

    def contrastPreference(self) -> Qt.ContrastPreference:
        return self.contrast

    def turn(self, scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference) -> None:
        """Is set otherwise, and tells of it as Qt does: one after the other."""
        self.scheme = scheme
        self.colorSchemeChanged.emit(scheme)
        self.contrast = contrast
        self.contrastPreferenceChanged.emit(contrast)


@pytest.fixture
def computer(monkeypatch, qapp):
    made = Computer()
    monkeypatch.setattr(QApplication, "styleHints", lambda *_: made)
    yield made
    Look().put_on(qapp)


@pytest.fixture
def settings(monkeypatch, tmp_path):
    monkeypatch.setattr("pause_desktop.settings.config_dir", lambda: tmp_path)
    return Settings()


@pytest.fixture
def following(qapp, settings, computer):
    wear(qapp, settings)
    made = follow_system(qapp, settings)
    yield made
    made.deleteLater()


@pytest.mark.parametrize(
    ("scheme", "contrast", "theme"),
    [
        (LIGHT, PLAIN, "light"), (UNKNOWN, PLAIN, "light"), (DARK, PLAIN, "dark"),
        (LIGHT, HIGH, "sunlight"), (UNKNOWN, HIGH, "sunlight"), (DARK, HIGH, "dark"),
    ],
)  # fmt: skip
def test_it_begins_as_the_computer_is_set(qapp, computer, settings, scheme, contrast, theme) -> None:
    computer.scheme, computer.contrast = scheme, contrast

    assert system_theme(qapp) == theme
    assert wear(qapp, settings).theme == theme


@pytest.mark.parametrize("chosen", ["light", "dark", "sunlight"])
def test_a_choice_of_her_own_wins(qapp, computer, settings, chosen) -> None:
    settings.theme = chosen
    for scheme in (LIGHT, DARK):
        computer.scheme, computer.contrast = scheme, HIGH
        assert wear(qapp, settings).theme == chosen


def test_it_follows_while_it_is_open(qtbot, qapp, computer, following) -> None:
    assert look_of().theme == "light"
    for scheme, contrast, theme in ((LIGHT, HIGH, "sunlight"), (DARK, HIGH, "dark"), (LIGHT, PLAIN, "light")):
        with qtbot.waitSignal(following.changed):
            computer.turn(scheme, contrast)
        assert look_of().theme == theme


def test_it_is_dressed_once_where_scheme_and_contrast_change_together(qapp, computer, following) -> None:
    computer.scheme, computer.contrast = DARK, PLAIN
    following._look()
    told: list[str] = []
    following.changed.connect(told.append)

    computer.turn(LIGHT, HIGH)  # from dark to light, and then to high contrast
    qapp.processEvents()

    assert told == ["sunlight"]


def test_the_text_stays_as_large_as_she_made_it(qtbot, computer, settings, following) -> None:
    settings.text_scale = 1.5
    with qtbot.waitSignal(following.changed):
        computer.turn(LIGHT, HIGH)
    assert look_of() == Look("sunlight", 1.5)


def test_a_choice_in_the_menu_is_kept_and_given_back(qtbot, qapp, computer, settings, following, tmp_path) -> None:
    keeper = QWidget()
    qtbot.addWidget(keeper)
    menu = LookMenu(settings, keeper)
    choices = {each.data(): each for each in menu.actions()}

    choices["dark"].trigger()
    with qtbot.waitSignal(following.changed):
        computer.turn(LIGHT, HIGH)
    assert look_of().theme == "dark"
    assert Settings.load(tmp_path).theme == "dark"

    choices["system"].trigger()
    assert look_of().theme == "sunlight"
    assert Settings.load(tmp_path).theme == "system"


def test_what_an_earlier_version_kept_is_read_as_it_was(qapp, computer, tmp_path) -> None:
    computer.contrast = HIGH
    for kept, theme in (({"theme": "light"}, "light"), ({"theme": "system"}, "sunlight"), ({}, "sunlight")):
        (tmp_path / "settings.json").write_text(json.dumps(kept), encoding="utf-8")
        assert wear(qapp, Settings.load(tmp_path)).theme == theme
