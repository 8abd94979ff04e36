"""The list of what left this machine: what, for whom, as what, by whom."""

import pytest

from pause_desktop.gui.main_window import MainWindow
from pause_desktop.gui.places import Place
from pause_desktop.gui.practice_left import LeftPart
from pause_desktop.gui.practice_page import PracticePage


@pytest.fixture
def part(window: MainWindow) -> LeftPart:
    """The list of a practice that nothing has left."""
    window.go(Place("practice", {"part": "left"}))
    page = window.leaf("practice").widget
    assert isinstance(page, PracticePage)
    found = page.parts["left"]
    assert isinstance(found, LeftPart)
    return found


def test_where_nothing_has_left_it_says_so(part: LeftPart) -> None:
    assert part.none.isVisibleTo(part)
    assert not part.table.isVisibleTo(part)


def test_a_report_a_sheet_and_a_return_stand_newest_first(window: MainWindow, part: LeftPart) -> None:
    desk = window.desk
    desk.looked("printed", what="day sheet")
    desk.looked("exported", what="quarterly return", quarter="2026 Q1")
    desk.looked(
        "printed", what="impact summary", edition="public", rule="under5", form=".pdf", protected=True, pages=17,
        size=153_261, check="76EE 9DEA 8F26 48E2", to="The committee",
    )  # fmt: skip
    desk.looked("viewed", what="history")
    part.open()
    rows = part.table.rows.rows
    assert [each.what for each in rows] == ["Impact summary, public", "Quarterly return", "Day sheet"]
    assert (rows[0].to, rows[0].form) == ("The committee", "PDF, locked")
    for known in ("76EE 9DEA 8F26 48E2", "17 pages", "153 kB", "opens with a passphrase"):
        assert known in part.more.text()
    assert part.about.text().startswith("3 times so far.")


def test_behind_the_curtain_the_line_that_was_typed_is_hidden(window: MainWindow, part: LeftPart) -> None:
    window.desk.looked("printed", what="impact summary", edition="public", to="Councillor Hart")
    window.desk.draw_curtain(True)
    assert [each.to for each in part.table.rows.rows] == ["behind the curtain"]
    window.desk.draw_curtain(False)
    assert [each.to for each in part.table.rows.rows] == ["Councillor Hart"]
