"""Workbooks as people make them: dates as dates, formulas, missing and extra sheets, damaged files."""

import datetime as dt
import zipfile

import pytest
from openpyxl import Workbook, load_workbook

from pause_desktop.errors import AlreadyExists, NothingToImport, UnreadableSheet
from pause_desktop.records.fields import columns
from pause_desktop.records.tables import TABLES
from pause_desktop.sheets.template import template

TODAY = dt.date(2026, 11, 20)


def book_of(path, **sheets):
    book = Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


def where(outcome):
    return [(remark.file, remark.row, remark.column) for remark in outcome.refused]


def test_a_contact_kept_in_cells_of_every_kind_goes_in(desk):
    desk.team()
    source = book_of(
        desk.folder / "b.xlsx",
        Contacts=[
            ["Woman", "Worker", "Day", "Started", "Minutes", "How", "Outcome", "Safeguarding concern"],
            [
                "RP-0001",
                "Nell Marsh",
                dt.date(2020, 3, 31),
                dt.time(9, 30),
                60.0,
                "On a walk",
                "Attended",
                False,
            ],
        ],
    )
    outcome = desk.bring(source)
    assert (outcome.new, outcome.refused) == (1, [])
    assert desk.rows("contacts", "on", "started_at", "minutes", "mode", "safeguarding_concern") == [
        ("2020-03-31", "09:30:00", 60, "walk", "no")
    ]


def test_sheets_that_are_missing_are_no_matter_and_extra_ones_are_named(desk):
    source = book_of(
        desk.folder / "b.xlsx", workers=[["name", "role"], ["Nell Marsh", "practitioner"]], Sheet1=[["x"], [1]]
    )
    outcome = desk.bring(source)
    assert (outcome.new, where(outcome)) == (1, [("b.xlsx: Sheet1", 0, "")])


def test_a_formula_that_was_never_calculated_is_refused_not_taken_for_blank(desk):
    source = book_of(
        desk.folder / "b.xlsx", workers=[["name", "role"], ["=A1", "practitioner"], ["Nell", "practitioner"]]
    )
    outcome = desk.bring(source)
    assert (outcome.new, where(outcome)) == (1, [("b.xlsx: workers", 2, "name")])
    assert "formula" in outcome.refused[0].reason


def test_an_error_of_the_spreadsheet_is_refused(desk):
    source = book_of(desk.folder / "b.xlsx", workers=[["name", "role"], ["#REF!", "practitioner"]])
    assert where(desk.bring(source)) == [("b.xlsx: workers", 2, "name")]


def test_a_day_kept_as_a_bare_number_is_refused(desk):
    source = book_of(
        desk.folder / "b.xlsx", workers=[["name", "role", "started_on"], ["Nell", "practitioner", 43831]]
    )
    assert where(desk.bring(source)) == [("b.xlsx: workers", 2, "started_on")]


@pytest.mark.parametrize("damage", ["empty", "text", "cut", "zip"])
def test_a_file_that_is_no_workbook_says_so_and_nothing_is_done(desk, damage):
    source = book_of(desk.folder / "b.xlsx", workers=[["name", "role"], ["Nell Marsh", "practitioner"]])
    whole = source.read_bytes()
    if damage == "zip":
        with zipfile.ZipFile(source, "w") as parts:
            parts.writestr("hello.txt", "hello")
    else:
        source.write_bytes({"empty": b"", "text": b"name,role\nNell", "cut": whole[: len(whole) // 2]}[damage])
    with pytest.raises(UnreadableSheet, match=r"b\.xlsx"):
        desk.bring(source)
    assert desk.rows("workers", "name") == []


def test_two_sheets_of_one_table_are_not_mixed(desk):
    source = book_of(
        desk.folder / "b.xlsx",
        workers=[["name", "role"], ["Nell", "practitioner"]],
        Workers_=[["name", "role"], ["Bryn", "practitioner"]],
    )
    book = load_workbook(source)
    book["Workers_"].title = " workers "
    book.save(source)
    outcome = desk.bring(source)
    assert (outcome.new, where(outcome)) == (1, [("b.xlsx:  workers ", 0, "")])


# --- the template ------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def empty_book(tmp_path_factory):
    path = tmp_path_factory.mktemp("template") / "template.xlsx"
    template(path, TODAY)
    return path


def test_the_template_has_every_column_with_its_help(empty_book):
    book = load_workbook(empty_book)
    for sheet in book.worksheets[1:-1]:
        header = [cell.value for cell in sheet[1]]
        wanted = [column.name for column in columns(TABLES[sheet.title]) if column.kind != "scores"]
        assert set(wanted) <= set(header)
        assert all(cell.comment and cell.comment.text for cell in sheet[1])
        assert sheet.max_row == 1


def test_the_template_offers_the_choices_in_words(empty_book):
    book = load_workbook(empty_book)
    lists = {
        str(offered.sqref).split("2:")[0]: offered.formula1
        for offered in book["contacts"].data_validations.dataValidation
        if offered.type == "list"
    }
    header = {cell.value: cell.column_letter for cell in book["contacts"][1]}
    place = lists[header["mode"]].removeprefix("Choices!").replace("$", "")
    offered = [cell.value for (cell,) in book["Choices"][place]]
    assert offered[0] == "At home"
    assert len(offered) == 13


def test_the_template_is_the_same_every_time_and_never_overwrites(empty_book, tmp_path):
    template(tmp_path / "again.xlsx", TODAY)
    assert (tmp_path / "again.xlsx").read_bytes() == empty_book.read_bytes()
    with pytest.raises(AlreadyExists):
        template(empty_book, TODAY)


def test_an_empty_template_has_nothing_to_import(desk, empty_book):
    with pytest.raises(NothingToImport):
        desk.bring(empty_book)


def test_a_template_filled_in_with_the_words_it_offers_goes_in(desk, empty_book):
    book = load_workbook(empty_book)
    book["workers"].append(["Nell Marsh", "Practitioner"])
    women = {cell.value: cell.column for cell in book["women"][1]}
    for name, value in {"first_name": "Holly", "worker": "Nell Marsh", "safe_to_call": "Not asked"}.items():
        book["women"].cell(2, women[name], value)
    book.save(desk.folder / "filled.xlsx")
    outcome = desk.bring(desk.folder / "filled.xlsx")
    assert (outcome.new, outcome.refused) == (2, [])
    assert desk.rows("women", "reference", "first_name", "safe_to_call") == [("RP-A0001", "Holly", "not_asked")]
