"""Three letters find her and nobody else: what begins a name comes before what stands inside another."""

from dataclasses import dataclass
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pause_desktop.gui.record.woman_finder import WomanEditor

WOMEN = {
    "RP-A0032": "Abena Lewin", "RP-A0035": "Win Campbell-Reid", "RP-A0004": "Łucja O’Dwyer",
    "RP-A0017": "Reika Hall",
}  # fmt: skip

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@dataclass(frozen=True)
class Line:
    id: UUID
    reference: str
    name: str
    initials: str = ""


@pytest.fixture
def finder(qtbot) -> WomanEditor:
    lines = [Line(UUID(int=at), *her) for at, her in enumerate(WOMEN.items())]
    made = WomanEditor(lines)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def offered(finder: WomanEditor, letters: str) -> list[str]:
    completer = finder.line.completer()
    completer.setCompletionPrefix(letters)
    model = completer.completionModel()
    return [model.index(at, 0).data().split("  ")[0] for at in range(model.rowCount())]


@pytest.mark.parametrize(
    ("letters", "found"),
    [
        ("win", ["RP-A0035"]),
        ("rei", ["RP-A0035", "RP-A0017"]),
        ("lewi", ["RP-A0032"]),
        ("ewi", ["RP-A0032"]),
        ("luc", ["RP-A0004"]),
        ("dwy", ["RP-A0004"]),
        ("o’d", ["RP-A0004"]),
        ("abena l", ["RP-A0032"]),
        ("campbell-r", ["RP-A0035"]),
        ("0017", ["RP-A0017"]),
        ("a0035", ["RP-A0035"]),
        ("  win", ["RP-A0035"]),
        ("xyz", []),
    ],
)
def test_letters_that_begin_a_word_of_hers_are_not_looked_for_inside_others(finder, letters, found):
    assert offered(finder, letters) == found


def test_enter_takes_the_woman_whose_name_begins_so_and_never_one_whose_name_holds_it(finder, qtbot):
    QTest.keyClicks(finder.line, "win")
    popup = finder.line.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert finder.line.text() == "RP-A0035  Win Campbell-Reid"


def test_all_that_is_found_stands_in_sight_without_scrolling(finder, qtbot):
    QTest.keyClicks(finder.line, "rp-")
    popup = finder.line.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    assert popup.model().rowCount() == len(WOMEN)
    assert popup.verticalScrollBar().maximum() == 0


def test_whom_it_means_is_told_whole_where_the_line_is_too_narrow_for_her_name(finder: WomanEditor):
    finder.put(UUID(int=1).hex)
    assert finder.line.toolTip() == "RP-A0035  Win Campbell-Reid"

    QTest.keyClick(finder.line, Qt.Key.Key_Delete)
    assert finder.line.toolTip() == ""
    finder.put("wi")
    assert finder.line.toolTip() == ""
