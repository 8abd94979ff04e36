import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from pause_desktop.gui.columns_dialog import ColumnsDialog
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.main_window import MainWindow
from pause_desktop.gui.opening import lay_desk
from pause_desktop.gui.places import Place
from pause_desktop.gui.women_columns import ALWAYS, USUAL, known_columns, those_known
from pause_desktop.gui.women_filters import NONE, Wanted
from pause_desktop.gui.women_page import WomenPage
from pause_desktop.gui.women_saving import ChangeFilters, SaveFilter
from pause_desktop.gui.women_views import View, Views, kept_columns

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(window: MainWindow) -> WomenPage:
    window.go(Place("women"))
    found = window.leaf("women").widget
    assert isinstance(found, WomenPage)
    return found


def shown(page: WomenPage) -> list[str]:
    return [line.reference for line in page.table.rows.rows]


def action(page: WomenPage, words: str) -> QAction:
    menu = QMenu(page)
    page.saved.fill(menu)
    return next(each for each in menu.actions() if words in each.text())


def titles(page: WomenPage) -> list[str]:
    return [column.title for column in page.table.rows.columns]


def test_what_is_narrowed_is_saved_under_a_name_and_comes_back(page, dialog, qtbot):
    page.filters.choose(stage="open")
    page.sort.sort_by("reference")
    page.sought.setText("mar")
    action(page, "Save").trigger()
    asked = dialog()
    assert isinstance(asked, SaveFilter)
    qtbot.keyClicks(asked.name.edit, "Joan: own")
    qtbot.keyClick(asked.name.edit, Qt.Key.Key_Return)
    page._show_all()
    page.sort.sort_by("name")
    assert len(shown(page)) == 4

    action(page, "Joan: own").trigger()

    assert shown(page) == ["RP-A0001", "RP-A0002"]
    assert (page.filters.wanted.stage, page.sought.text(), page.sort.column) == ("open", "mar", "reference")
    assert action(page, "Joan: own").isChecked()


def test_a_saved_filter_of_the_same_name_is_replaced_and_that_is_said_first(page, dialog, desk: Desk, qtbot):
    Views(desk.preferences).put(View("Mine", Wanted("closed")))
    page.filters.choose(stage="open")
    page.saved.save()
    asked = dialog()
    qtbot.keyClicks(asked.name.edit, "mine")
    assert "in its place" in asked.name.note
    asked.save.click()

    assert [(view.name, view.wanted.stage) for view in Views(desk.preferences).all()] == [("mine", "open")]


def test_a_name_of_blanks_saves_nothing(page, dialog, desk: Desk, qtbot):
    page.saved.save()
    asked = dialog()
    qtbot.keyClicks(asked.name.edit, "   ")

    assert not asked.save.isEnabled()
    qtbot.keyClick(asked.name.edit, Qt.Key.Key_Return)
    assert Views(desk.preferences).all() == []


def test_filters_are_renamed_removed_and_put_back_from_the_keyboard(page, dialog, desk: Desk, qtbot):
    views = Views(desk.preferences)
    for name in ("One", "Two", "Three"):
        views.put(View(name, Wanted("open")))
    page.saved.change()
    asked = dialog()
    assert isinstance(asked, ChangeFilters)
    asked.list.item(0).setText("First")
    asked.list.setCurrentRow(1)
    qtbot.keyClick(asked.list, Qt.Key.Key_Delete)
    qtbot.keyClick(asked.list, Qt.Key.Key_Delete)
    asked.undo.click()
    qtbot.keyClick(asked, Qt.Key.Key_Escape)

    assert sorted(view.name for view in views.all()) == ["First", "Two"]
    assert all(view.wanted.stage == "open" for view in views.all())


def test_the_curtain_hides_the_names_of_filters_and_what_they_search_for(page, dialog, desk: Desk):
    Views(desk.preferences).put(View("Marta’s sisters", Wanted("open"), "zielinska"))
    desk.draw_curtain(True)
    menu = QMenu(page)
    page.saved.fill(menu)
    read = " ".join(each.text() for each in menu.actions())

    assert "Marta" not in read
    assert "zielinska" not in read
    assert "Open" in read
    page.saved.change()
    asked = dialog()
    assert "Marta" not in asked.list.item(0).text()
    asked.accept()
    assert [view.name for view in Views(desk.preferences).all()] == ["Marta’s sisters"]


def test_a_filters_name_is_kept_in_the_encrypted_file_alone(page, desk: Desk, window: MainWindow):
    page.saved.views.put(View("Marta’s sisters", Wanted(), "zielinska"))
    window.keep_geometry()

    assert "Marta" not in repr(page.view()) + repr(page.saved.views.all())
    assert "Marta" not in json.dumps(desk.settings.unknown)
    assert "Marta" not in window.windowTitle()
    assert b"Marta" not in desk.practice.path.read_bytes()


def test_what_was_filtered_for_and_is_no_more_narrows_nothing(page):
    page.show_view(View("x", Wanted("open", "3" * 32, NONE), columns=("name", "stage")))

    assert page.filters.wanted == Wanted("open", "", NONE)


@pytest.mark.parametrize(
    "kept", ["rubbish", [1, None, {}], [{"name": "A", "columns": "x", "worker": "zz", "sort": 3}], {"a": 1}]
)
def test_rubbish_among_the_preferences_stops_nobody(desk: Desk, kept):
    desk.preferences.put("women.views", kept)
    desk.preferences.put("women.columns", kept)

    assert all(view.columns == USUAL for view in Views(desk.preferences).all())
    assert kept_columns(desk.preferences) == USUAL


def test_columns_are_ticked_and_moved_by_keyboard_and_kept(page, dialog, desk: Desk, qtbot):
    page.choosing.click()
    asked = dialog()
    assert isinstance(asked, ColumnsDialog)
    qtbot.keyClick(asked.list, Qt.Key.Key_Space)  # the reference goes
    names = [asked.list.item(row).text() for row in range(asked.list.count())]
    asked.list.setCurrentRow(names.index("Date of birth"))
    qtbot.keyClick(asked.list, Qt.Key.Key_Space)
    for _ in range(names.index("Date of birth") - 2):
        qtbot.keyClick(asked, Qt.Key.Key_Up, ALT)
    qtbot.keyClick(asked, Qt.Key.Key_Return, CTRL)

    assert titles(page)[:3] == ["Name", "Date of birth", "Stage"]
    assert "Reference" not in titles(page)
    again = WomenPage(lay_desk(desk.practice, desk.worker.id, desk.settings, desk.tasks, desk.today))
    qtbot.addWidget(again)
    assert again.columns == page.columns


def test_her_name_cannot_be_put_away(page, dialog, qtbot):
    page.choosing.click()
    asked = dialog()
    asked.list.setCurrentRow(1)
    qtbot.keyClick(asked.list, Qt.Key.Key_Space)

    assert ALWAYS in asked.chosen()
    assert those_known(["stage"]) == (ALWAYS, "stage")


def test_any_column_that_is_shown_can_be_sorted_by(page, window: MainWindow, ids):
    window.desk.save(
        lambda change: change.edit("women", ids["RP-A0007"], {"language": "Polish", "gp_registered": "yes"})
    )
    every = tuple(known_columns())
    page.show_columns(every)
    for name in every:
        page.sort.sort_by(name)
        forwards = shown(page)
        page.sort.sort_by(name)
        assert sorted(forwards) == sorted(shown(page))
        assert len(set(forwards)) == 4
    page.sort.sort_by("language")

    assert shown(page)[0] == "RP-A0007"
    assert titles(page) == [known_columns()[name].title for name in every]


def test_a_column_that_goes_takes_its_order_with_it(page):
    page.sort.sort_by("stage")
    page.show_columns(("reference", "name"))

    assert page.sort.column == "name"


def test_with_too_little_room_columns_at_the_end_go_first_and_her_name_stays(page, qtbot):
    page.show_columns(("stage", "name", *(name for name in known_columns() if name not in ("stage", "name"))))
    hidden = [page.table.isColumnHidden(at) for at in range(len(page.columns))]

    assert not hidden[0]
    assert not hidden[1]
    assert hidden[-1]
    assert hidden == sorted(hidden)


def test_columns_that_name_her_are_covered_by_the_curtain_and_no_number_is_a_column(page, desk: Desk):
    page.show_columns(("reference", "name", "first_name", "last_name"))
    desk.draw_curtain(True)
    model = page.table.rows
    read = " ".join(
        str(model.data(model.index(row, column), role))
        for row in range(4)
        for column in range(4)
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
    )

    assert not [name for name in ("Carly", "Marsden", "Marta", "Nowak") if name in read]
    assert not {"phone", "email", "address", "postcode"} & set(known_columns())


def test_who_sounds_like_what_is_typed_stands_below_and_says_so(page, qtbot):
    page._everybody.listen()
    qtbot.keyClicks(page.sought, "marda")
    page.sought.setText("lucia")

    assert shown(page) == ["RP-A0007"]
    column = titles(page).index("Name")
    cell = page.table.rows.cell(0, column)
    assert cell.sub == "sounds like “lucia”"
    assert "sounds like" in cell.spoken
    page.sought.setText("łucja")
    assert page.table.rows.cell(0, column).sub == ""
