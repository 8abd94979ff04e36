"""Every table of a woman has its place in her record: a row is added, opened, changed, taken out and put back."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from sqlmodel import select

from pause_desktop.gui.record.said import Said
from pause_desktop.gui.record.sections import SECTIONS, make_section, section_of
from pause_desktop.gui.record_page import RecordPage
from pause_desktop.records.codes import CODE_LISTS
from pause_desktop.records.fields import Column, columns
from pause_desktop.records.tables import TABLES

HERS = [table for table, model in TABLES.items() if model.belongs and table != "women"]
_KEPT = {"woman", "goal", "plan", "worker", "colleague"}


@pytest.fixture
def page(qtbot, desk, woman: UUID) -> Iterator[RecordPage]:
    desk.save(lambda change: change.add("goals", {"woman": woman, "life_area": "money", "wording": "A bank account",
                                                  "status": "in_progress"}))  # fmt: skip
    made = RecordPage(desk)
    qtbot.addWidget(made)
    made.resize(1270, 768)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.open(woman)
    yield made
    made.flush()


def _typed(column: Column, which: int) -> Any:
    """Something to type into a field; another for another `which`."""
    kind = column.kind
    if kind in ("tri", "choice"):
        return list(CODE_LISTS[column.choices].labels)[which]
    if kind == "choices":
        return [list(CODE_LISTS[column.choices].labels)[which]]
    if kind == "whole":
        return str((column.lowest or 0) + which)
    answers = {
        "day": f"{which + 3}/5/2026",
        "time": f"1{which}:30",
        "money": f"1{which}.50",
        "scores": {"money": which + 2},
    }
    return answers.get(kind, f"Words number {which}")


def _fill(page: RecordPage, table: str, which: int, *, only: str = "") -> None:
    pane = page._made[section_of(table)].pane
    assert pane is not None
    assert pane.form is not None
    for column in columns(TABLES[table]):
        if column.name in _KEPT or column.name not in pane.form.fields or (only and column.name != only):
            continue
        pane.form.fields[column.name].typing.put(_typed(column, which))
    assert pane.try_saving()


def _rows(desk, table: str) -> dict[UUID, Any]:
    with desk.reading() as rows:
        return {row.id: row for row in rows.session.exec(select(TABLES[table])).all()}


def _shown(page: RecordPage, table: str) -> set[UUID]:
    section = page._made[section_of(table)]
    if section_of(table) == "progress":
        section.restore({"how": "scores"})
    return {row.record for row in section.view.entries.rows if isinstance(row, Said) and row.table == table}


def _add_button(page: RecordPage, table: str) -> QPushButton:
    section = page._made[section_of(table)]
    found = section.adds.get(table) or getattr(section, "plan_days", None)
    assert found is not None, f"nothing adds a row to {table}"
    return found


@pytest.mark.parametrize("table", HERS)
def test_a_row_is_added_opened_changed_taken_out_and_put_back_through_the_window(page, qtbot, desk, table):
    before = set(_rows(desk, table))
    page.go_to(section_of(table))
    section = page._made[section_of(table)]
    add = _add_button(page, table)
    assert add.isVisible()
    assert add.isEnabled()
    add.click()
    assert section.writing
    assert section.pane.job.table == table
    _fill(page, table, 0)
    (added,) = set(_rows(desk, table)) - before
    if table == "pregnancies":
        section._unfold(table)
    assert added in _shown(page, table)

    section.view.choose(added)
    section.view.setFocus()
    qtbot.keyClick(section.view, Qt.Key.Key_Return)
    assert section.writing
    assert section.pane.job.record == added
    changing = next(c for c in reversed(columns(TABLES[table])) if c.name not in _KEPT and c.kind != "link")
    _fill(page, table, 1, only=changing.name)
    was = getattr(_rows(desk, table)[added], changing.name)
    assert was not in (None, [], {}), "what was changed stands there"

    assert added in _shown(page, table)
    section.view.choose(added)
    qtbot.keyClick(section.view, Qt.Key.Key_Delete)
    assert added not in _rows(desk, table)
    assert added not in _shown(page, table)
    assert page.put_back.isVisible()
    page.put_back.click()
    assert getattr(_rows(desk, table)[added], changing.name) == was
    assert added in _shown(page, table)


def test_the_woman_herself_is_changed_in_her_own_section(page, desk, woman):
    page.go_to(section_of("women"))
    page._made["herself"].pane.form.fields["language"].typing.put("Polish")
    assert page._made["herself"].pane.try_saving()
    assert _rows(desk, "women")[woman].language == "Polish"


def test_every_table_that_belongs_to_a_woman_has_a_section_and_no_other_has(desk):
    keys = [key for key, _ in SECTIONS]
    for table, model in TABLES.items():
        if not model.belongs:
            with pytest.raises(KeyError):
                section_of(table)
            continue
        assert section_of(table) in keys
        assert table in make_section(section_of(table), desk).tables
