import datetime as dt
import json

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt

from pause_desktop.gui.main_window import MainWindow
from pause_desktop.gui.places import Place
from pause_desktop.gui.practice_national import NationalPart, finished_quarters
from pause_desktop.gui.practice_page import PracticePage
from pause_desktop.measures.return_format import Quarter
from pause_desktop.store.audit import lines


@pytest.fixture
def part(window: MainWindow) -> NationalPart:
    window.go(Place("practice", {"part": "national"}))
    page = window.leaf("practice").widget
    assert isinstance(page, PracticePage)
    made = page.parts["national"]
    assert isinstance(made, NationalPart)
    return made


def left(window: MainWindow) -> list[tuple[str, str]]:
    return [(line.kind, line.detail.get("what", "")) for line in lines(window.desk.practice)]


def test_only_quarters_that_are_over_are_offered_the_latest_first():
    assert finished_quarters(dt.date(2026, 5, 14)) == [
        Quarter(2026, 1), Quarter(2025, 4), Quarter(2025, 3), Quarter(2025, 2),
    ]  # fmt: skip
    assert finished_quarters(dt.date(2026, 1, 1))[0] == Quarter(2025, 4)
    assert finished_quarters(dt.date(2026, 3, 31))[0] == Quarter(2025, 4)


def test_a_return_goes_out_and_comes_back_as_a_report(window: MainWindow, part: NationalPart, tmp_path, qtbot):
    quarter = finished_quarters(window.desk.today())[0]
    out, report = tmp_path / "r.json", tmp_path / "n.pdf"
    part.write_return(quarter, out)
    qtbot.waitUntil(lambda: ("exported", "quarterly return") in left(window))
    assert json.loads(out.read_text())["quarter"] == str(quarter)
    assert not part.make.isEnabled()

    part.take_returns([out])
    qtbot.waitUntil(part.make.isEnabled)
    assert part.chosen.text().startswith("1 return, ")

    part.write_report(report)
    qtbot.waitUntil(lambda: ("printed", "national report") in left(window), timeout=30_000)
    assert "National report" in PdfReader(report).pages[0].extract_text()


def test_what_is_no_return_is_named_and_leaves_what_was_chosen(part: NationalPart, tmp_path, qtbot):
    rubbish = tmp_path / "shopping.json"
    rubbish.write_text("milk")
    part.take_returns([rubbish])
    qtbot.waitUntil(lambda: not part.trouble.isHidden())
    assert "shopping.json cannot be read" in part.trouble.accessibleDescription()
    assert not part.make.isEnabled()
    assert part.returns == []


def test_the_keyboard_reaches_everything(window: MainWindow, part: NationalPart, qtbot):
    part.quarter.button(str(finished_quarters(window.desk.today())[0])).setFocus()
    seen = set()
    for _ in range(12):
        focused = window.focusWidget()
        seen.add(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert {part.save, part.choose} <= seen
