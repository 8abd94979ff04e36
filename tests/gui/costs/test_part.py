"""A lead makes the costs of her practice her own, line by line, and nothing is lost on the way."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pause_desktop.gui.costs import deeds
from pause_desktop.gui.costs.form_pane import LETTERS
from pause_desktop.gui.costs.part import CostsPart
from pause_desktop.gui.costs.row_form import RowForm
from pause_desktop.gui.look.fields import ChoiceRow
from pause_desktop.gui.main_window import MainWindow
from pause_desktop.gui.places import Place
from pause_desktop.gui.practice_page import PARTS
from pause_desktop.measures import tailored
from pause_desktop.measures.cost_models import PUBLISHED_TOTALS, UNIT_COSTS
from pause_desktop.records.report import CostModel
from tests.gui.costs.conftest import named, now

NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


def press(qtbot, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    at = QApplication.focusWidget()
    assert at is not None
    qtbot.keyClick(at, key, modifier)


def form_of(part: CostsPart) -> RowForm:
    assert part.pane.form is not None
    return part.pane.form


def open_line(part: CostsPart, code: str) -> RowForm:
    rows = part.view.table.rows.rows
    part.edit_row(next(each for each in rows if getattr(each[1], "code", "") == code))
    return form_of(part)


def type_in(qtbot, form: RowForm, name: str, words: str) -> None:
    edit: Any = form.fields[name].editor
    edit.selectAll()
    qtbot.keyClicks(edit, words)


def names(part: CostsPart) -> list[str]:
    return [each.name for each in deeds.all_models(part._desk)]


def test_a_ready_model_is_copied_changed_and_saved_from_the_keyboard(part: CostsPart, window: MainWindow, qtbot):
    part.list.table.setFocus()
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_G, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: part.stack.currentWidget() is part.view)
    assert part._model[0] == "Unit costs, our own"
    before = now(part)

    press(qtbot, Qt.Key.Key_Return)
    form = form_of(part)
    type_in(qtbot, form, "amount", "1000")
    press(qtbot, Qt.Key.Key_Return, CTRL)

    assert part.stack.currentWidget() is part.view
    assert now(part).lines[0] == replace(before.lines[0], amount=Decimal(1000))
    assert now(part).lines[1:] == before.lines[1:]
    window.whisper.deed.click()
    assert now(part) == before


def test_the_ready_models_are_read_only(part: CostsPart, window: MainWindow):
    part.open_model(named(part, PUBLISHED_TOTALS))
    view = part.view
    shown = [each for each in (view.line, view.price, view.settings, view.remove) if each.isVisible()]
    part.edit_row(view.table.rows.rows[0])

    assert shown == []
    assert part.stack.currentWidget() is view
    assert "Copy it" in window.whisper.words


def test_what_cannot_stand_is_said_beside_its_field_and_nothing_is_saved(ours: CostsPart, qtbot):
    before = now(ours)
    form = open_line(ours, "SS1.0")
    type_in(qtbot, form, "share", "150 %")
    type_in(qtbot, form, "source", " ")
    assert not ours.pane.try_saving()

    assert form.fields["share"].note.startswith("Share of children is more than every child")
    assert form.fields["source"].note == "Source is needed."
    assert now(ours) == before


def test_an_alternative_is_refused_beside_its_code(ours: CostsPart, qtbot):
    form = open_line(ours, "SS2.6")
    type_in(qtbot, form, "code", "SS2.0")
    assert not ours.pane.try_saving()

    assert "prices the same thing as" in form.fields["code"].note


def test_the_totals_follow_what_is_typed(ours: CostsPart, qtbot):
    form = open_line(ours, "SS1.0")
    assert ours.pane.echo.text() == "For each child: £88,291 at once, £373,323 over five years."
    type_in(qtbot, form, "quantity", "0")
    assert ours.pane.echo.text().endswith("before £88,291 and £373,323.")
    type_in(qtbot, form, "quantity", "x")
    assert ours.pane.echo.text() == ""


def test_a_half_typed_line_waits_and_comes_back_at_the_same_field(ours: CostsPart, window: MainWindow, qtbot):
    form = open_line(ours, "SS1.0")
    form.go_to("source")
    type_in(qtbot, form, "source", "Half a sen")
    press(qtbot, Qt.Key.Key_Escape)
    assert ours.stack.currentWidget() is ours.view
    (draft,) = window.desk.drafts.all()

    window.go(Place("drafts"))
    window.leaf("drafts").widget.opened.emit(draft)  # pyright: ignore[reportAttributeAccessIssue]

    assert ours.stack.currentWidget() is ours.pane
    assert form_of(ours).cells()["source"] == "Half a sen"
    focused = QApplication.focusWidget()
    assert focused is form_of(ours).fields["source"].editor
    assert ours.pane.try_saving()
    assert window.desk.drafts.all() == []
    assert any(line.source == "Half a sen" for line in now(ours).lines)


def test_a_line_that_was_saved_leaves_no_draft_of_a_new_one(ours: CostsPart, window: MainWindow, qtbot):
    ours.new_row("lines")
    form = form_of(ours)
    for name, words in {"what": "Nursery", "amount": "£90", "unit": "week", "source": "Our contract"}.items():
        type_in(qtbot, form, name, words)
    assert ours.pane.try_saving()
    assert now(ours).lines[-1].what == "Nursery"
    assert window.desk.drafts.all() == []
    ours.new_row("lines")
    assert form_of(ours).cells()["what"] == ""


def test_a_line_is_taken_out_and_brought_back(ours: CostsPart, window: MainWindow):
    before = now(ours)
    open_line(ours, "SS2.6")
    ours.pane.remove.click()
    assert [line.code for line in now(ours).lines] == [line.code for line in before.lines if line.code != "SS2.6"]
    window.whisper.deed.click()
    assert now(ours) == before


def test_what_a_colleague_changed_meanwhile_stays(ours: CostsPart, window: MainWindow, qtbot):
    form = open_line(ours, "SS1.0")
    other = now(ours)
    record = ours._model[1]
    assert record is not None
    deeds.keep(window.desk, record, other.having("lines", [*other.lines[:-1][1:], other.lines[-1]]))
    type_in(qtbot, form, "amount", "60000")
    assert ours.pane.try_saving()

    assert len(now(ours).lines) == len(other.lines) - 1
    assert now(ours).lines[-1].amount == 60000


def test_a_price_for_a_police_call_out_is_given_with_its_assumption(ours: CostsPart, qtbot):
    ours.new_row("prices")
    form = form_of(ours)
    about, combo = form.fields["about"].editor, form.fields["case"].editor
    assert isinstance(about, ChoiceRow)
    about.button("service").click()
    combo.setCurrentIndex(combo.findData("police_call_out"))  # pyright: ignore
    for name, words in {
        "unit": "call-out",
        "low": "76.86",
        "high": "2470",
        "source": "Two hours, or CR2.0",
    }.items():
        type_in(qtbot, form, name, words)
    form.fields["assumption"].editor.button("yes").click()  # pyright: ignore
    assert ours.pane.try_saving()

    price = now(ours).prices[-1]
    assert (price.case, price.low, price.high, price.assumption) == (
        "police_call_out",
        Decimal("76.86"),
        2470,
        True,
    )
    ours.new_row("prices")
    form_of(ours).restore(
        {"about": "service", "case": "police_call_out", "unit": "x", "low": "1", "high": "1", "source": "x"}
    )
    assert not ours.pane.try_saving()
    assert "has a price already" in form_of(ours).fields["case"].note


def test_name_year_and_discounting_are_one_form(ours: CostsPart, window: MainWindow, qtbot):
    ours.edit_settings()
    form = form_of(ours)
    type_in(qtbot, form, "name", "unit Costs")
    form.fields["discounted"].editor.button("yes").click()  # pyright: ignore
    assert not ours.pane.try_saving()
    assert form.fields["name"].note == "Name is that of another model."
    type_in(qtbot, form, "name", "Fernley 2026")
    assert ours.pane.try_saving()

    assert ours.view.title.text() == "Fernley 2026"
    assert ours.view.year.text() == "2024-25, discounted"
    assert now(ours).discounted


def test_totals_of_another_split_are_checked_against_their_sum(part: CostsPart, qtbot):
    part.copy(named(part, PUBLISHED_TOTALS))
    part.edit_row(part.view.table.rows.rows[1])
    form = form_of(part)
    type_in(qtbot, form, "cashable", "100000")
    assert not part.pane.try_saving()
    assert form.fields["total"].note.startswith("Total is not cashable and internal added up")
    type_in(qtbot, form, "internal", "39232")
    assert part.pane.try_saving()
    assert part.view.totals.cells["cashable", 1].text() == "£100,000"
    assert part.view.totals.cells["cashable", 0].text() == "not published"


def test_a_model_is_deleted_and_brought_back(ours: CostsPart, window: MainWindow):
    ours.view.remove.click()
    assert names(ours) == [PUBLISHED_TOTALS, UNIT_COSTS]
    assert ours.stack.currentWidget() is ours.list
    window.whisper.deed.click()
    assert names(ours)[-1] == "Ours"
    assert [each.name for each in ours.list.table.rows.rows][-1] == "Ours"


def test_two_models_stand_side_by_side_with_what_differs(ours: CostsPart, qtbot):
    form = open_line(ours, "SS1.0")
    type_in(qtbot, form, "amount", "60000")
    assert ours.pane.try_saving()
    ours.show_list()
    ours.begin_comparing()
    ours.compare.other.setCurrentIndex(1)
    rows = {row.what: row for row in ours.compare.table.rows.rows}

    assert rows["Five years, total"].other == "£373,323"
    assert rows["Five years, internal"].between == "£0"
    assert rows["Looked-after child (average of all settings)"].between_more == "amount"
    assert ours.compare.said.text() == "One line or price differs."
    ours.compare.one.setCurrentIndex(0)
    assert {row.what: row for row in ours.compare.table.rows.rows}[
        "Immediate, cashable"
    ].between == "not comparable"
    assert "totals" in ours.compare.said.text()


def test_a_model_goes_out_as_csv_and_comes_in_again(ours: CostsPart, window: MainWindow, tmp_path: Path):
    path = tmp_path / "ours.csv"
    ours.take_out(path)
    assert path.exists()
    window.go(Place("practice", {"part": "left"}))
    page: Any = window.leaf("practice").widget
    assert [(each.what, each.form) for each in page.parts["left"].table.rows.rows] == [("Cost model", "CSV")]
    window.go(Place("practice", {"part": "costs"}))
    made = now(ours)
    ours.bring_in(path)
    assert names(ours)[-1] == "Ours 2"
    assert now(ours) == made


def test_a_bad_csv_is_named_and_nothing_of_it_is_taken(ours: CostsPart, window: MainWindow, tmp_path: Path):
    path = tmp_path / "ours.csv"
    ours.take_out(path)
    path.write_text(path.read_text("utf-8-sig").replace("51080", "plenty"), encoding="utf-8")
    ours.bring_in(path)
    assert ours.stack.currentWidget() is ours.list
    assert ours.list.refusal.isVisible()
    assert "Row 10, amount: is not an amount" in ours.list.refusal.accessibleDescription()
    assert names(ours)[-1] == "Ours"


def test_a_folder_that_cannot_be_written_is_said_and_a_traceback_is_not(
    ours: CostsPart, window: MainWindow, tmp_path
):
    ours.take_out(tmp_path / "not there" / "ours.csv")
    assert "ours.csv" in window.whisper.words or "not there" in window.whisper.words


def test_a_damaged_model_says_why_and_is_not_opened(part: CostsPart, window: MainWindow):
    window.desk.save(lambda change: change.add("cost_models", {"name": "Odd", "definition": {"version": 9}}))
    part.open_model(named(part, "Odd"))
    assert part.stack.currentWidget() is part.list
    assert window.whisper.words.startswith("Odd cannot be used")
    part.copy(named(part, "Odd"))
    assert names(part)[-1] == "Odd"


def test_long_words_are_refused_and_nothing_typed_is_lost(ours: CostsPart):
    form = open_line(ours, "SS1.0")
    form.restore({"what": "x" * 100_000})
    assert not ours.pane.try_saving()
    assert "is the most" in form.fields["what"].note
    assert len(form.cells()["what"]) >= 1000


def test_the_model_is_in_the_file_as_words(ours: CostsPart, window: MainWindow):
    with window.desk.reading() as rows:
        (record,) = rows.all(CostModel)
    assert tailored.read(record.definition)[0] == now(ours)


@pytest.mark.parametrize("name", [PUBLISHED_TOTALS, UNIT_COSTS])
def test_a_copy_costs_what_the_ready_one_does(part: CostsPart, name: str):
    ready = tailored.ready_costing(name)
    assert ready is not None
    part.copy(named(part, name))
    assert tailored.costing(now(part), "").per_child() == ready.per_child()


def test_each_save_is_undone_and_brought_again_from_the_keyboard(ours: CostsPart, window: MainWindow, qtbot):
    before = now(ours)
    form = open_line(ours, "SS1.0")
    type_in(qtbot, form, "amount", "60000")
    assert ours.pane.try_saving()
    after = now(ours)
    ours.view.table.setFocus()

    press(qtbot, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: now(ours) == before)
    assert "cost model" in window.whisper.words.lower()
    assert ours.view.totals.cells["total", 1].text() == "£373,323"
    press(qtbot, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: now(ours) == after)


def test_a_model_of_five_hundred_lines_answers_at_once_and_one_more_is_refused(ours: CostsPart, qtbot):
    made = now(ours)
    record = ours._model[1]
    assert record is not None
    lines = tuple(replace(made.lines[0], what=f"Line {n}", code="") for n in range(500 - len(made.prices)))
    deeds.keep(ours._desk, record, made.having("lines", lines))
    ours.new_row("lines")
    for name, words in {"what": "Nursery", "amount": "£90", "unit": "week", "source": "Our contract"}.items():
        type_in(qtbot, form_of(ours), name, words)
    assert not ours.pane.try_saving()
    assert "more than 500" in ours.pane.foot._words.text()


def test_no_field_has_the_letter_of_a_part_of_the_page():
    of_the_page = {words[words.index("&") + 1].casefold() for words, _glyph in PARTS.values()}
    assert of_the_page <= set(LETTERS)
