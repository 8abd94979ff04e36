"""Every icon that the program names is there, can be drawn, and takes its colour."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtSvg import QSvgRenderer

from pause_desktop.gui.look.icons import coloured, draw
from pause_desktop.paths import resource

GUI = Path(__file__).parents[3] / "pause_desktop"
FILES = sorted(resource("icons").glob("*.svg"))


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)
def test_an_icon_can_be_drawn_in_any_colour(qapp, file: Path) -> None:
    svg = coloured(file.stem, "#123456", 2.4)
    assert "#123456" in svg
    assert "currentColor" not in svg
    assert QSvgRenderer(QByteArray(svg.encode())).isValid()


def test_an_icon_is_sharp_on_a_fine_screen(qapp) -> None:
    pixmap = draw("check", "#000000", 20, gap=4)
    assert (pixmap.width(), pixmap.height(), pixmap.devicePixelRatio()) == (72, 60, 3)


def test_an_unknown_icon_is_a_bug_and_not_a_blank(qapp) -> None:
    with pytest.raises(FileNotFoundError):
        draw("no-such-icon", "#000000", 20)


def test_icons_named_in_calls_exist() -> None:
    names = {file.stem for file in FILES}
    calls = re.compile(r"(?:button|icon|chip|empty|banner|show_glyph|pixmap|line_edit)\(([^()]*)")
    hyphened = {
        word
        for source in GUI.rglob("*.py")
        for call in calls.findall(source.read_text("utf-8"))
        for word in re.findall(r'"([a-z]+(?:-[a-z0-9]+)+)"', call)
    }
    assert hyphened <= names
    assert "check" in names


def test_the_licence_is_beside_the_icons() -> None:
    assert "ISC" in resource("icons", "LICENSE").read_text("utf-8")
