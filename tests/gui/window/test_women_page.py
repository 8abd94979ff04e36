from uuid import UUID

import pytest
from PySide6.QtCore import Qt

from pause_desktop.gui.main_window import MainWindow
from pause_desktop.gui.places import Place
from pause_desktop.gui.women_filters import NONE, NOT_CLOSED
from pause_desktop.gui.women_page import WomenPage


@pytest.fixture
def page(window: MainWindow) -> WomenPage:
    window.go(Place("women"))
    found = window.leaf("women").widget
    assert isinstance(found, WomenPage)
    return found


def shown(page: WomenPage) -> list[str]:
    return [line.reference for line in page.table.rows.rows]


def words(page: WomenPage) -> str:
    """Everything the table shows or speaks."""
    model = page.table.rows
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
    return " ".join(
        str(model.data(model.index(row, column), role))
        for row in range(model.rowCount())
        for column in range(model.columnCount())
        for role in roles
    )


def test_the_window_opens_with_the_keyboard_in_the_search(page, qtbot):
    qtbot.waitUntil(page.sought.hasFocus)
    assert shown(page) == ["RP-A0002", "RP-A0007", "RP-A0001", "RP-B0004"]


def test_typing_down_and_enter_open_her_record(page, qtbot, ids: dict[str, UUID]):
    qtbot.keyClicks(page.sought, "zielinska")
    with qtbot.waitSignal(page.opened) as opened:
        qtbot.keyClick(page.sought, Qt.Key.Key_Down)
        qtbot.keyClick(page.table, Qt.Key.Key_Return)

    assert opened.args == [ids["RP-A0002"]]
    assert page.count.text() == "1 of 4 matches"


def test_enter_in_the_search_opens_the_best_match(page, qtbot, ids: dict[str, UUID]):
    qtbot.keyClicks(page.sought, "mar")
    with qtbot.waitSignal(page.opened) as opened:
        qtbot.keyClick(page.sought, Qt.Key.Key_Return)

    assert opened.args == [ids["RP-A0002"]]


def test_a_letter_typed_in_the_table_begins_a_search(page, qtbot):
    page.table.setFocus()
    qtbot.keyClick(page.table, "l")

    assert page.sought.text() == "l"
    assert page.sought.hasFocus()


def test_up_from_the_first_line_goes_back_to_the_search(page, qtbot):
    qtbot.keyClick(page.sought, Qt.Key.Key_Down)
    assert page.table.hasFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Up)

    assert page.sought.hasFocus()


def test_a_word_of_a_note_is_offered_below_by_reference(page, qtbot, ids: dict[str, UUID]):
    qtbot.keyClicks(page.sought, "market")
    qtbot.waitUntil(page.notes.isVisible)

    assert "RP-B0004" in page.notes.words.text()
    assert "<b>market</b>" in page.notes.words.text()
    with qtbot.waitSignal(page.opened) as opened:
        page.notes.words.linkActivated.emit("0")
    assert opened.args == [ids["RP-B0004"]]


def test_the_curtain_hides_every_name_and_every_excerpt(page, window, qtbot):
    qtbot.keyClicks(page.sought, "market")
    qtbot.waitUntil(page.notes.isVisible)
    page.sought.clear()
    qtbot.keyClick(window, Qt.Key.Key_F9)
    page.sought.setText("market")
    qtbot.waitUntil(page.notes.isVisible)
    assert "Saturday" not in page.notes.words.text()
    page.sought.clear()

    assert not [name for name in ("Carly", "Marsden", "Marta", "Nowak", "Hassan") if name in words(page)]
    assert "C.M." in words(page)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert "Marsden" in words(page)


def test_filters_narrow_by_stage_and_cohort(page):
    page.filters.choose(stage="open")
    assert set(shown(page)) == {"RP-A0001", "RP-A0002"}
    page.filters.choose(stage=NOT_CLOSED)
    assert "RP-B0004" not in shown(page)
    page.filters.choose(stage="", cohort=NONE)
    assert shown(page) == ["RP-B0004"]


def test_nobody_found_offers_everybody_again(page, qtbot):
    qtbot.keyClicks(page.sought, "zzzz")
    assert page.middle.currentIndex() == 2
    page._all.click()

    assert len(shown(page)) == 4


def test_a_column_sorts_and_sorts_backwards(page):
    page.sort.sort_by("reference")
    assert shown(page) == ["RP-A0001", "RP-A0002", "RP-A0007", "RP-B0004"]
    page.sort.sort_by("reference")
    assert shown(page) == ["RP-B0004", "RP-A0007", "RP-A0002", "RP-A0001"]


def test_a_change_of_her_name_is_shown_at_once(page, window, ids: dict[str, UUID], qtbot):
    window.desk.save(lambda change: change.edit("women", ids["RP-A0001"], {"last_name": "Okoro"}))

    qtbot.waitUntil(lambda: "Okoro" in words(page))


def test_a_change_that_no_line_shows_reads_nothing_again(page, window, ids: dict[str, UUID], monkeypatch):
    monkeypatch.setattr(page, "_read", lambda: pytest.fail("the lines were read again"))
    window.desk.save(
        lambda change: change.add("needs", {"woman": ids["RP-A0001"], "kind": "debt", "status": "current"})
    )
