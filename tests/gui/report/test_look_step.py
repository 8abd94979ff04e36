"""The real pages before anything leaves: by keyboard, at any size, named, and never behind the curtain."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.report.page import ReportPage
from tests.gui.report.conftest import settled

DEADLINE = 60_000
CTRL = Qt.KeyboardModifier.ControlModifier


def looked_at(qtbot, page: ReportPage) -> ReportPage:
    """Waits until the whole document is there and the pages in sight are drawn."""
    page.go("look")
    whole(qtbot, page)
    return page


def whole(qtbot, page: ReportPage) -> None:
    view = page.looking.view
    qtbot.waitUntil(lambda: page.drawings.book is not None and page.drawings.book.whole, timeout=DEADLINE)
    qtbot.waitUntil(lambda: view.has_picture(view.at) and not view.is_waiting, timeout=DEADLINE)


@pytest.fixture
def looking(qtbot, page: ReportPage) -> ReportPage:
    """The report at its fifth step, all pages drawn."""
    return looked_at(qtbot, page)


def test_the_cover_is_there_before_the_rest_is_counted(qtbot, page: ReportPage) -> None:
    seen: list[tuple[bool, int]] = []
    page.drawings.drawn.connect(lambda book: seen.append((book.whole, len(book.pages))))
    looked_at(qtbot, page)
    assert seen[0] == (False, 1)
    assert seen[1][0]
    assert seen[1][1] > 5


def test_what_is_looked_at_is_what_is_written(qtbot, looking: ReportPage, tmp_path: Path) -> None:
    book = looking.drawings.book
    assert book is not None
    looking.go("make")
    looking.maker._put(tmp_path / "one.pdf")
    looking.go_on()
    qtbot.waitUntil(lambda: not looking.maker.busy, timeout=DEADLINE)
    assert (tmp_path / "one.pdf").read_bytes() == book.pdf
    looking.go("look")
    assert looking.drawings.book is book  # a report that was kept changes no page


def test_pages_are_turned_by_keyboard_and_each_says_where_it_is(qtbot, looking: ReportPage) -> None:
    view, book = looking.looking.view, looking.drawings.book
    assert book is not None
    looking.give_keyboard()
    assert view.hasFocus()
    count = len(book.pages)
    assert view.accessibleName() == f"Page 1 of {count}"
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.accessibleName().startswith(f"Page 2 of {count}: Committee sheet")
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.at == count - 1
    assert looking.looking.where.text() == f"Page {count} of {count}"
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.at == count - 1
    qtbot.keyClick(view, Qt.Key.Key_Home)
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert view.at == 0


def test_only_the_pages_in_sight_are_drawn(qtbot, looking: ReportPage) -> None:
    view, book = looking.looking.view, looking.drawings.book
    assert book is not None
    drawn = [at for at in range(len(book.pages)) if view.has_picture(at)]
    assert drawn
    assert max(drawn) <= 1
    view.go(len(book.pages) - 1)
    qtbot.waitUntil(lambda: view.has_picture(len(book.pages) - 1), timeout=DEADLINE)
    assert not view.has_picture(len(book.pages) // 2)


def test_size_is_changed_by_keyboard_and_comes_back_to_the_width(qtbot, looking: ReportPage) -> None:
    view = looking.looking.view
    fitting = view.zoom
    view.go(3)
    qtbot.keyClick(view, Qt.Key.Key_Plus, CTRL)
    assert view.zoom > fitting
    assert view.at == 3
    qtbot.keyClick(view, Qt.Key.Key_Minus, CTRL)
    qtbot.keyClick(view, Qt.Key.Key_Minus, CTRL)
    assert view.zoom < fitting
    assert view.at == 3
    for _ in range(20):
        qtbot.keyClick(view, Qt.Key.Key_Plus, CTRL)
    assert view.zoom == 3
    whole(qtbot, looking)  # the largest is drawn too
    qtbot.keyClick(view, Qt.Key.Key_0, CTRL)
    assert view.zoom == fitting
    assert looking.looking.zoom.text() == f"{fitting * 100:.0f}%"


def test_behind_the_curtain_there_is_no_page(qtbot, looking: ReportPage) -> None:
    step = looking.looking
    looking._desk.draw_curtain(True)
    assert step.middle.currentWidget() is step.hidden
    assert not step.view.has_picture(0)
    looking.go("words")
    looking.go("look")
    assert step.middle.currentWidget() is step.hidden
    looking._desk.draw_curtain(False)
    whole(qtbot, looking)
    assert step.middle.currentWidget() is step.view


def test_pages_that_come_after_the_curtain_are_not_shown(qtbot, page: ReportPage) -> None:
    page.go("look")
    page._desk.draw_curtain(True)
    qtbot.waitUntil(lambda: page.drawings.book is not None and page.drawings.book.whole, timeout=DEADLINE)
    assert page.looking.middle.currentWidget() is page.looking.hidden
    assert not page.looking.view.has_picture(0)


def test_another_choice_is_drawn_when_it_is_looked_at(qtbot, looking: ReportPage) -> None:
    before = looking.drawings.book
    looking.go("edition")
    looking.editions.editions.button("exempt").click()
    settled(qtbot, looking)
    assert looking.drawings.book is before  # nobody is looking
    looked_at(qtbot, looking)
    book = looking.drawings.book
    assert book is not None
    assert book.summary.impact.edition == "exempt"


def test_a_change_in_the_records_is_drawn_at_once(qtbot, looking: ReportPage) -> None:
    before = looking.drawings.book
    looking._desk.save(lambda change: change.add("women", {"reference": "RP-Z0001"}))
    qtbot.waitUntil(lambda: looking.drawings.book not in (before, None), timeout=DEADLINE)
    whole(qtbot, looking)


def test_a_day_that_cannot_be_read_is_said_in_the_place_of_the_pages(qtbot, page: ReportPage) -> None:
    page.period.as_at.edit.setText("soon")
    page.period.as_at.edit.textEdited.emit("soon")
    page.go("look")
    assert page.looking.middle.currentWidget() is page.looking.trouble
    assert "cannot be read" in page.looking._why.text()


def test_consent_withdrawn_is_said_in_the_place_of_the_pages(qtbot, page: ReportPage) -> None:
    with page._desk.reading() as rows:
        her = rows.woman(rows.pick("women", "reference")[0][0])
    values = {"woman": her.id, "words": "I open my letters now.", "consent": "yes"}
    quote = page._desk.save(lambda change: change.add("quotes", values))
    page.go("quotations")
    page.quotations.list.ticks[quote.hex].setChecked(True)
    page._desk.save(lambda change: change.edit("quotes", quote, {"consent": "no"}))
    page.go("look")
    qtbot.waitUntil(lambda: page.looking.middle.currentWidget() is page.looking.trouble, timeout=DEADLINE)
    assert her.reference in page.looking._why.text()


def test_a_practice_without_women_has_pages_all_the_same(
    qtbot, page_of: Callable[..., ReportPage], desk_of: Callable[..., Desk]
) -> None:
    looked_at(qtbot, page_of(desk=desk_of(0)))
