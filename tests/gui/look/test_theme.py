"""A look reaches every window at once, and answers by name."""

import re

import pytest
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import QLabel

from pause_desktop.gui.look.parts import button, icon
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.look.tokens import FAMILIES, THEMES


@pytest.fixture(autouse=True)
def light_again(qapp):
    yield
    Look().put_on(qapp)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_look_dresses_the_application(qapp, theme, scale) -> None:
    look = Look(theme, scale).put_on(qapp)
    assert look_of(qapp) is look
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == THEMES[theme]["ground"]
    assert qapp.font().pixelSize() == look.size("body")
    assert "$" not in re.sub(r"/\*.*?\*/", "", qapp.styleSheet(), flags=re.S)


def test_the_bundled_faces_are_used(qapp) -> None:
    assert set(FAMILIES) <= set(QFontDatabase.families())


def test_text_at_200_percent_is_twice_as_large(qapp) -> None:
    assert [Look(scale=2).size(role) for role in ("small", "body", "display")] == [28, 32, 60]


def test_sunlight_is_larger_and_heavier() -> None:
    sun, light = Look("sunlight"), Look("light")
    assert sun.size("small") == light.size("small") + 1
    assert sun.hair == 2 * light.hair
    assert sun.font(weight="heading").weight() > light.font(weight="heading").weight()


def test_a_widget_on_the_screen_follows_a_change(qtbot, qapp) -> None:
    save, shield, words = button("Save", "primary", "check"), icon("shield-check", "good"), QLabel("Save")
    for widget in (save, shield, words):
        qtbot.addWidget(widget)
        widget.show()
    before = shield.pixmap().toImage()
    Look("dark", 2).put_on(qapp)
    assert shield.width() == 40
    assert shield.pixmap().toImage() != before
    assert save.iconSize().height() == 40
    assert words.font().pixelSize() == 32


def test_an_icon_is_drawn_once(qapp) -> None:
    look = Look()
    assert look.pixmap("check", "good").cacheKey() == look.pixmap("check", "good").cacheKey()
    assert look.pixmap("check", "good").cacheKey() != look.pixmap("check", "danger").cacheKey()
