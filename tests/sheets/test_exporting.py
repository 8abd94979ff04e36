"""An export: every table, in the format of the import, exact both ways, and never a formula."""

import csv
import datetime as dt
import io
import os
from uuid import UUID

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from pause_desktop.demo.practice import invented
from pause_desktop.errors import AlreadyExists, UnknownFormat
from pause_desktop.records.fields import columns
from pause_desktop.records.parse import Unreadable, clean
from pause_desktop.records.tables import TABLES
from pause_desktop.sheets.cells import guarded, unguarded
from pause_desktop.sheets.exporting import export
from pause_desktop.sheets.importing import import_source

TODAY = dt.date(2026, 11, 20)
OWN = ("practice", "progress_tools")  # every practice has its own of these from the start


def finished(steps):
    for done, total, words in steps:
        assert 0 <= done <= total
        assert words


def fill(store, women=12):
    with store.writing(None) as change:
        for table, record, values in invented(women, until=TODAY):
            if table != "practice":
                change.add(table, values, record)


@pytest.mark.parametrize("name", ["out", "out.xlsx"])
def test_what_was_taken_out_changes_nothing_where_it_came_from(desk, name):
    fill(desk.store)
    before = desk.content()
    finished(export(desk.store, desk.folder / name))
    outcome = desk.bring(desk.folder / name)
    assert (outcome.new, outcome.changed, outcome.refused, outcome.findings) == (0, 0, [], [])
    assert outcome.unchanged > 300
    assert desk.content() == before


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps no such rights")
def test_nobody_else_can_open_what_was_taken_out(desk):
    finished(export(desk.store, desk.folder / "out"))
    assert (desk.folder / "out").stat().st_mode & 0o777 == 0o700
    assert (desk.folder / "out" / "women.csv").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("name", ["out", "out.xlsx"])
def test_what_was_taken_out_makes_the_same_practice_elsewhere(new_desk, name):
    here, there = new_desk(), new_desk()
    fill(here.store)
    finished(export(here.store, here.folder / name))
    assert there.bring(here.folder / name).refused == []
    ours, theirs = here.content(), there.content()
    assert {t: rows for t, rows in ours.items() if t not in OWN} == {
        t: rows for t, rows in theirs.items() if t not in OWN
    }


def _cleaned(words):
    try:
        return clean(words) or "x"
    except Unreadable:
        return "x"


_WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
_NOTES = st.one_of(
    _WORDS, st.sampled_from(["=1+1", "'=x", "''", "-", "+44 7700", "@home", "'quoted'", 'a;b,c\n"d"'])
)


@pytest.mark.parametrize("name", ["out", "out.xlsx"])
@settings(
    max_examples=15,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    notes=st.lists(_NOTES.map(_cleaned), min_size=1, max_size=6),
    days=st.lists(st.dates(dt.date(1900, 1, 1), TODAY), min_size=6, max_size=6),
    times=st.lists(st.times().map(lambda t: t.replace(microsecond=0)), min_size=6, max_size=6),
    pence=st.lists(st.integers(0, 100_000_000), min_size=6, max_size=6),
)
def test_words_days_times_and_amounts_come_back_exactly(new_desk, name, notes, days, times, pence):
    here, there = new_desk(), new_desk()
    with here.store.writing(None) as change:
        worker = change.add("workers", {"name": "Nell Marsh", "role": "practitioner"})
        woman = change.add("women", {"reference": "RP-A0001", "date_of_birth": days[0]})
        for note, day, time, amount in zip(notes, days, times, pence, strict=False):
            change.add(
                "contacts",
                {"woman": woman, "worker": worker, "on": day, "started_at": time, "mode": "walk",
                 "outcome": "attended", "summary": note},
            )  # fmt: skip
            change.add("resource_spends", {"woman": woman, "on": day, "amount": amount})
    source = here.folder / name
    finished(export(here.store, source))
    assert here.bring(source).changed == 0
    assert there.bring(source).refused == []
    assert there.content()["contacts"] == here.content()["contacts"]
    assert there.content()["resource_spends"] == here.content()["resource_spends"]


@given(st.text())
def test_the_guard_against_formulas_comes_off_again(words):
    assert unguarded(guarded(words)) == words
    assert not guarded(words).startswith(("=", "+", "-", "@"))


def test_no_cell_of_an_export_is_a_formula(desk):
    with desk.store.writing(None) as change:
        woman = change.add("women", {"reference": "RP-A0001", "first_name": "@Holly", "phone": "+44 7700 900001"})
        change.add("quotes", {"woman": woman, "words": '=HYPERLINK("http://example.org")'})
    finished(export(desk.store, desk.folder / "out"))
    text = (desk.folder / "out" / "quotes.csv").read_text("utf-8-sig")
    assert next(row for row in csv.DictReader(io.StringIO(text)))["words"].startswith("'=")
    finished(export(desk.store, desk.folder / "out.xlsx"))
    book = load_workbook(desk.folder / "out.xlsx")
    kinds = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}
    assert "f" not in kinds
    assert book["women"]["C2"].value == "@Holly"


def test_a_note_too_long_for_one_cell_of_a_workbook_goes_on_in_the_next(new_desk):
    here, there = new_desk(), new_desk()
    note = ("All of it. " * 10_000)[:99_999].strip()
    with here.store.writing(None) as change:
        woman = change.add("women", {"reference": "RP-A0001", "address": note})
        change.add("quotes", {"woman": woman, "words": "Short."})
        change.add("quotes", {"woman": woman, "words": note})
    finished(export(here.store, here.folder / "out.xlsx"))
    header = [cell.value for cell in load_workbook(here.folder / "out.xlsx")["quotes"][1]]
    assert header[3:7] == ["words", "words (2)", "words (3)", "words (4)"]
    assert there.bring(here.folder / "out.xlsx").refused == []
    assert sorted(there.rows("quotes", "words")) == sorted([("Short.",), (note,)])


def test_every_table_has_its_sheet_with_the_names_of_the_dictionary(desk):
    finished(export(desk.store, desk.folder / "out.xlsx"))
    book = load_workbook(desk.folder / "out.xlsx")
    assert book.sheetnames == list(TABLES)
    for sheet in book:
        header = [cell.value for cell in sheet[1]]
        wanted = [column.name for column in columns(TABLES[sheet.title]) if column.kind != "scores"]
        assert set(wanted) <= set(header)
        assert header[0] == "id"


def test_two_records_called_alike_are_named_by_their_ids(desk):
    with desk.store.writing(None) as change:
        first, second = (change.add("workers", {"name": "Nell Marsh", "role": "practitioner"}) for _ in range(2))
        change.add("women", {"reference": "RP-A0001", "worker": second})
    finished(export(desk.store, desk.folder / "out"))
    text = (desk.folder / "out" / "women.csv").read_text("utf-8-sig")
    assert UUID(next(csv.DictReader(io.StringIO(text)))["worker"]) == second != first
    assert desk.bring(desk.folder / "out").changed == 0


def test_an_export_never_overwrites_and_names_what_it_cannot_write(desk):
    (desk.folder / "out").mkdir()
    (desk.folder / "out" / "mine.txt").write_text("keep")
    (desk.folder / "out.xlsx").write_text("keep")
    for name in ("out", "out.xlsx"):
        with pytest.raises(AlreadyExists, match=name):
            finished(export(desk.store, desk.folder / name))
    with pytest.raises(UnknownFormat, match=r"out\.ods"):
        export(desk.store, desk.folder / "out.ods")
    assert (desk.folder / "out.xlsx").read_text() == "keep"


def test_a_workbook_is_never_in_clear_in_the_temporary_folder(desk, monkeypatch):
    def refuse(*_, **__):
        raise AssertionError("a temporary file was asked for")

    monkeypatch.setattr("tempfile.NamedTemporaryFile", refuse)
    monkeypatch.setattr("tempfile.mkstemp", refuse)
    monkeypatch.setattr("openpyxl.worksheet._writer.create_temporary_file", refuse)
    fill(desk.store)
    finished(export(desk.store, desk.folder / "out.xlsx"))
    book = load_workbook(desk.folder / "out.xlsx")
    assert book["women"].max_row == 13
    assert book["women"].freeze_panes == "A2"


@pytest.mark.parametrize("name", ["out", "out.xlsx"])
@pytest.mark.parametrize("words", ["#NUM!", "'#N/A", "# heading", "'=1+1"])
def test_words_that_look_like_a_spreadsheets_own_come_back(desk, new_desk, name, words):
    with desk.store.writing(None) as change:
        woman = change.add("women", {"reference": "RP-0001", "safe_contact_notes": words})
    finished(export(desk.store, desk.folder / name))
    other = new_desk()
    finished(import_source(other.store, desk.folder / name, None, today=TODAY))
    with other.store.reading() as rows:
        assert rows.woman("RP-0001").safe_contact_notes == words
    assert woman
