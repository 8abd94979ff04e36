"""Whoever passes by reads nothing of hers while the curtain is down: no word of it is anywhere in the window."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.look.cells import CELL
from pause_desktop.gui.main_window import MainWindow
from pause_desktop.gui.places import Place
from pause_desktop.gui.record.said import Said
from pause_desktop.gui.record.sections import SECTIONS
from pause_desktop.records.fields import Column, columns, columns_by_name
from pause_desktop.records.tables import TABLES

CANARY = "Quicksilver"
FIRST = ("pause_plans", "goals")
HERS = [
    *FIRST,
    *(name for name, model in TABLES.items() if "woman" in columns_by_name(model) and name not in FIRST),
    "steps",
]
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole, CELL)


@pytest.fixture
def written(desk: Desk, ids: dict[str, UUID]) -> dict[str, UUID]:
    """A woman of whose every table there is one record, with the word in each field that takes words."""
    woman, terms, made = ids["RP-A0001"], desk.terms(), {}

    def value(column: Column) -> Any:
        if column.veiled and column.kind in ("text", "note"):
            return f"{CANARY} 07700 900123"[: column.longest]
        if not column.required and column.name != "on":
            return None
        if column.kind in ("choice", "tri"):
            return next(iter(terms.labels(column.choices)))
        links = {
            "women": woman,
            "workers": desk.worker.id,
            "goals": made.get("goals"),
            "pause_plans": made.get("pause_plans"),
        }
        by_kind = {"day": desk.today(), "whole": column.lowest, "money": 100, "link": links.get(column.links_to)}
        return by_kind.get(column.kind, "1")

    def write(change: Any) -> None:
        for table in dict.fromkeys(HERS):
            row = {each.name: found for each in columns(TABLES[table]) if (found := value(each)) is not None}
            if table == "contacts":
                row |= {"outcome": "attended"}
            made[table] = change.add(table, row)
        hers = (each for each in columns(TABLES["women"]) if each.veiled)
        change.edit("women", woman, {each.name: value(each) for each in hers})

    desk.save(write)
    return made


def words_of(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle())
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        yield widget.toPlainText()
    elif isinstance(widget, QLineEdit):
        yield widget.text()
    elif callable(said := getattr(widget, "text", None)) and isinstance(words := said(), str):
        yield words
    if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
        for row in range(model.rowCount()):
            for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
                yield from (str(model.index(row, column).data(role) or "") for role in _ROLES)
        yield from (str(row) for row in getattr(model, "rows", ()) if isinstance(row, Said))
    yield from (str(getattr(widget, name)) for name in ("made", "events") if hasattr(widget, name))


def read(window: QWidget) -> list[str]:
    """Everything of hers that can be read, or heard, anywhere on the screen."""
    return [
        f"{type(each).__name__} {each.objectName()}: {words[:200]}"
        for top in QApplication.topLevelWidgets() if top.isVisible()
        for each in (top, *top.findChildren(QWidget)) if each.isVisible()
        for words in words_of(each) if CANARY in words or "07700 900123" in words
    ]  # fmt: skip


@pytest.mark.parametrize("section", [key for key, _ in SECTIONS])
def test_no_section_of_her_record_tells_a_word(section, window: MainWindow, desk, ids, written):
    window.open_record(ids["RP-A0001"])
    page = window.leaf("record").widget
    page.go_to(section)
    desk.draw_curtain(True)
    assert read(window) == []


def test_without_the_curtain_the_words_are_found(window: MainWindow, ids, written):
    window.open_record(ids["RP-A0001"])
    for section in ("contacts", "plan", "words", "people", "tasks", "children", "herself", "history", "timeline"):
        window.leaf("record").widget.go_to(section)
        assert read(window), section


@pytest.mark.parametrize("down_first", [False, True])
@pytest.mark.parametrize("table", dict.fromkeys(HERS))
def test_no_form_of_hers_tells_a_word(table, down_first, window: MainWindow, desk, ids, written):
    window.open_record(ids["RP-A0001"])
    desk.draw_curtain(down_first)
    page = window.leaf("record").widget
    for section, _ in SECTIONS:
        page.go_to(section)
        shown = page._made[section]
        if table in getattr(shown, "tables", ()):
            shown.begin(table, written[table])
            assert shown.pane.form is not None
            desk.draw_curtain(True)
            assert read(window) == []
            return
    pytest.skip(f"{table} has no form of its own in her record")


@pytest.mark.parametrize("place", ["day", "women", "drafts"])
def test_no_list_tells_a_word(place, window: MainWindow, desk, written):
    window.go(Place(place))
    desk.draw_curtain(True)
    assert read(window) == []


def test_a_new_contact_tells_no_word_of_hers_and_none_that_is_half_typed(window: MainWindow, desk, ids, written):
    window.begin_contact(ids["RP-A0001"])
    form = window.leaf("contact").widget.pane.form
    for each in form.fields.values():
        if each.column.kind in ("text", "note"):
            each.put(CANARY)
            each.edited.emit()
    assert read(window)
    desk.draw_curtain(True)
    assert read(window) == []
    desk.draw_curtain(False)
    assert window.leaf("contact").widget.pane.form.draft()["summary"] == CANARY


def test_a_group_tells_no_line_that_is_half_typed(window: MainWindow, desk, ids, written):
    window.begin_group([ids["RP-A0001"]])
    page = window.leaf("group").widget
    (row,) = page.pane.form.who.rows.values()
    row.line.setPlainText(CANARY)
    assert read(window)
    desk.draw_curtain(True)
    assert read(window) == []
    desk.draw_curtain(False)
    (row,) = window.leaf("group").widget.pane.form.who.rows.values()
    assert row.line.words() == CANARY


def test_a_blank_note_can_be_written_behind_the_curtain(window: MainWindow, desk, ids, qtbot):
    desk.draw_curtain(True)
    window.begin_contact(ids["RP-A0001"])
    form = window.leaf("contact").widget.pane.form
    assert not form.fields["summary"].covered
    form.go_to("summary")
    qtbot.keyClicks(form.fields["summary"].editor.focusProxy() or form.fields["summary"].editor, "A walk")
    assert form.draft()["summary"] == "A walk"


def test_the_entry_chosen_in_the_picture_is_hidden_too(window: MainWindow, desk, ids, written, qtbot):
    window.open_record(ids["RP-A0001"])
    picture = window.leaf("record").widget._made["timeline"].picture
    qtbot.keyClick(picture, Qt.Key.Key_Left)
    for _ in range(6):
        qtbot.keyClick(picture, Qt.Key.Key_Down)
        desk.draw_curtain(True)
        assert read(window) == []
        desk.draw_curtain(False)
