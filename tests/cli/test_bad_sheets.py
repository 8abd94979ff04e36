"""Sheets as they come: each wrong row is named with its reason, the others go in, and no cell is repeated."""

import io
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

SECRET = "Zuzanna"


def reason(done, column: str = "") -> str:
    """The reason for the one row or column that was refused, which never repeats a cell."""
    assert done.status == 1
    assert SECRET not in done.out + done.err
    (only,) = done.json["refused"]
    assert only["column"] == column
    return only["reason"]


@pytest.mark.parametrize(
    ("column", "cell", "said"),
    [
        ("date_of_birth", "31/02/1990", "is a day that does not exist"),
        ("date_of_birth", "29/2/2023", "is a day that does not exist"),
        ("date_of_birth", "02/28/1990", "has no month from 1 to 12; days are read as day/month/year"),
        ("date_of_birth", "1/2/90", "has a year of two digits; write all four"),
        ("date_of_birth", "1990-13-01", "has no month from 1 to 12; days are read as day/month/year"),
        ("date_of_birth", SECRET, "is not a day; write it as 2020-03-31 or 31/3/2020"),
        ("date_of_birth", "2990-01-01", "has a year outside 1900 to 2100"),
        ("referred_on", "2099-01-01", "is after today"),
        ("ethnicity", SECRET, "is not one of the list of ethnicity"),
        ("care_experienced", SECRET, "is not one of Yes, No, Not asked"),
        ("referral_route", SECRET, "is not one of"),
        ("worker", SECRET, "is not the name of a worker in this practice"),
        ("reference", "", None),
        ("id", SECRET, "is not an id of this program"),
        ("first_name", "x" * 50_000, "has 50,000 characters"),
    ],
)
def test_a_cell_that_cannot_be_read_is_named(filled, column, cell, said):
    columns = {"reference": "LF-09", column: cell}
    row = ",".join(columns.values())
    done = filled("import", "p.pause", filled.sheets(women=f"{','.join(columns)}\n{row}\nLF-10,\n"), "--json")
    if said is None:  # the program makes a reference where there is none
        assert done.done().json["refused"] == []
        return
    assert reason(done, column).startswith(said)
    filled("show", "p.pause", "LF-09").refused()
    filled("show", "p.pause", "LF-10").done()


@pytest.mark.parametrize(
    ("table", "columns", "row", "column", "said"),
    [
        ("progress_reviews", "woman,on,time_point,health", "LF-01,2024-06-03,other,6", "health", "outside 1 to 5"),
        ("progress_reviews", "woman,on,time_point,health", "LF-01,2024-06-03,other,0", "health", "outside 1 to 5"),
        ("progress_reviews", "woman,on,time_point,health", "LF-01,2024-06-03,other,2.5", "health", "whole number"),
        ("core10s", "woman,on,time_point,item_3", "LF-01,2024-06-03,month_12,5", "item_3", "is outside 0 to 4"),
        ("core10s", "woman,on,time_point,item_3", "LF-01,2024-06-03,month_12,-1", "item_3", "is outside 0 to 4"),
        ("contacts", "woman,worker,on,mode,outcome", "LF-99,Tom Ashby,2024-06-03,walk,attended", "woman",
         "is not the reference of a woman in this practice"),
        ("contacts", "woman,worker,on,mode,outcome", "LF-01,Tom Ashby,2099-06-03,walk,attended", "on",
         "is after today"),
        ("contacts", "woman,worker,on,mode,outcome", "LF-01,Tom Ashby,,walk,attended", "on", "is needed"),
        ("resource_spends", "woman,on,amount", "LF-01,2024-06-03,12.345", "amount",
         "is not an amount; write it as 395.00"),
        ("stage_periods", "woman,stage,started_on", "LF-01,transition,2023-06-05", "started_on",
         "is that of another stage already; only one can begin on a day"),
    ],
)  # fmt: skip
def test_a_row_that_cannot_be_is_refused(filled, table, columns, row, column, said):
    before = filled.figures()
    done = filled("import", "p.pause", filled.sheets(**{table: f"{columns}\n{row}\n"}), "--json")
    assert said in reason(done, column)
    assert done.json["refused"][0]["file"] == f"{table}.csv"
    assert done.json["refused"][0]["row"] == 2
    assert filled.figures() == before


def test_two_women_never_share_a_reference(filled):
    done = filled(
        "import", "p.pause", filled.sheets(women="reference,first_name\nLF-09,Una\nLF-09,Nell\n"), "--json"
    )
    assert [each["row"] for each in done.json["refused"]] == [2, 3]
    assert {each["column"] for each in done.json["refused"]} == {"reference"}
    assert done.json["new"] == 0
    done = filled("import", "p.pause", filled.sheets(women="reference,first_name\nlf-01,Aileen\n"), "--json").done()
    assert (done.json["new"], done.json["unchanged"]) == (0, 1)  # another spelling of the same reference


def test_a_table_and_a_column_nobody_knows_are_named_and_the_others_go_in(filled):
    sheets = filled.sheets(women="reference,shoe_size\nLF-09,5\n", shoes="size\n5\n")
    done = filled("import", "p.pause", sheets)
    assert (done.status, done.out) == (1, "Rows: 1 new, 0 changed, 0 unchanged, 0 refused.\n")
    assert sorted(done.err.splitlines()) == [
        "shoes.csv: is not a table of this program", "women.csv, row 1, shoe_size: is not a column of women",
    ]  # fmt: skip
    filled("show", "p.pause", "LF-09").done()


@pytest.mark.parametrize("length", [50_000, 100_000])
def test_a_very_long_note_comes_and_goes_whole(filled, length):
    note = ("One line of it, with “quotes”, ; and ,\n" * (length // 30))[:length].strip()
    quoted = note.replace('"', '""')
    header = "woman,worker,on,started_at,mode,outcome,summary\n"
    sheets = filled.sheets(contacts=f'{header}LF-01,Tom Ashby,2024-06-03,10:00,walk,attended,"{quoted}"\n')
    filled("import", "p.pause", sheets).done()
    shown = filled("show", "p.pause", "LF-01", "--json").done().json
    assert note in [each["summary"] for each in shown["contacts"]]
    for out in ("out", "out.xlsx"):
        filled("sheets", "p.pause", out, "--yes").done()
        assert filled("import", "p.pause", out, "--json").done().json["changed"] == 0


@pytest.mark.parametrize("cell", ["=1+1", "=cmd|' /C calc'!A0", "+44 7700 900001", "-", "@SUM(A1)", "'quoted"])
def test_a_cell_that_looks_like_a_formula_is_words(filled, cell):
    sheets = filled.sheets(women=f'reference,safe_contact_notes\nLF-09,"{cell}"\n')
    filled("import", "p.pause", sheets).done()
    assert filled("show", "p.pause", "LF-09", "--json").json["women"]["safe_contact_notes"] == cell
    for out in ("out", "out.xlsx"):
        filled("sheets", "p.pause", out, "--yes").done()
        assert filled("import", "p.pause", out, "--json").done().json["changed"] == 0
    assert f",{cell}," not in Path("out/women.csv").read_text("utf-8-sig") or cell[0] not in "=+-@"
    book = load_workbook("out.xlsx")
    assert not any(each.data_type == "f" for row in book["women"].iter_rows() for each in row)


def test_a_row_that_is_not_utf8_is_named_and_the_others_go_in(filled):
    done = filled(
        "import", "p.pause", filled.sheets(women=b"reference,first_name\nLF-09,J\xf6rg\nLF-10,Una\n"), "--json"
    )
    assert reason(done, "first_name") == "holds bytes that are not UTF-8; save the file as CSV UTF-8"
    filled("show", "p.pause", "LF-10").done()


@pytest.mark.parametrize(
    "content", ["reference,first_name\r\nLF-09,Jörg\r\n", "reference;first_name\nLF-09;Jörg\n"]
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_what_spreadsheets_write_is_read(filled, content, encoding):
    filled("import", "p.pause", filled.sheets(women=content.encode(encoding))).done()
    assert filled("show", "p.pause", "LF-09", "--json").json["women"]["first_name"] == "Jörg"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("p.pause", None), ("passphrase", None), ("report.pdf", b"%PDF-1.7\n\x00\x01"),
        ("old.xls", b"\xd0\xcf\x11\xe0"),
        ("women.xlsx", b"not a zip at all"), ("empty.xlsx", b""), ("cut.xlsx", "cut"), ("other.xlsx", "zip"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_sheet_is_refused(filled, name, content):
    if content == "cut":
        book = Workbook()
        book.save(name)
        content = Path(name).read_bytes()[:-200]
    if content == "zip":
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w") as parts:
            parts.writestr("hello.txt", "hello")
        content = made.getvalue()
    if content is not None:
        Path(name).write_bytes(content)
    before = filled.figures()
    filled("import", "p.pause", name).refused(
        f"{name} cannot be read as a table or a workbook", "nothing was imported"
    )
    assert filled.figures() == before


def test_a_source_that_is_not_there_or_empty_is_named(filled):
    Path("nothing").mkdir()
    filled("import", "p.pause", "nowhere").refused("nowhere is not there.")
    filled("import", "p.pause", "nothing").refused("nothing holds no rows of this program's tables")
    filled("import", "p.pause", filled.sheets(women="reference,first_name\n")).refused("holds no rows")
    sheets = filled.sheets(women="", cohorts="\n\n")
    done = filled("import", "p.pause", sheets)
    assert (done.status, done.out) == (1, "Rows: 0 new, 0 changed, 0 unchanged, 0 refused.\n")
    assert done.err.count("is empty; the first row names the columns") == 2


def test_a_pdf_called_like_a_table_changes_nothing(filled):
    before = filled.figures()
    Path("women.csv").write_bytes(b"%PDF-1.7\n\x00\x01\xff" + bytes(range(256)))
    assert filled("import", "p.pause", "women.csv").status == 1
    assert filled.figures() == before


def test_a_workbook_may_miss_sheets_and_have_others(filled):
    book = Workbook()
    book.active.title = "women"
    for row in (("reference", "first_name"), ("LF-09", "Una")):
        book["women"].append(row)
    book.create_sheet("Budget 2024").append(("what", "how much"))
    book.create_sheet("cohorts")
    book.save("mixed.xlsx")
    done = filled("import", "p.pause", "mixed.xlsx", "--json")
    assert (done.status, done.json["new"]) == (1, 1)
    said = {each["file"]: each["reason"] for each in done.json["refused"]}
    assert said["mixed.xlsx: Budget 2024"] == "is not a table of this program"
    filled("show", "p.pause", "LF-09").done()


def test_the_refused_rows_never_overwrite_a_folder(filled):
    Path("refused").mkdir()
    Path("refused/mine.csv").write_text("mine")
    sheets, before = filled.sheets(women="reference,date_of_birth\nLF-09,31/02/1990\nLF-10,\n"), filled.figures()
    done = filled("import", "p.pause", sheets, "--refused", "refused")
    assert done.status == 1
    assert "refused exists already" in done.err
    assert [each.name for each in Path("refused").iterdir()] == ["mine.csv"]
    assert filled.figures() == before
    filled("show", "p.pause", "LF-10").refused()


def test_an_import_goes_into_no_folder_of_its_own(filled):
    """The refused rows cannot be written among the sheets they come from."""
    sheets = filled.sheets(women="reference,date_of_birth\nLF-09,31/02/1990\n")
    before = filled.contents()
    assert filled("import", "p.pause", sheets, "--refused", sheets).status == 1
    after = filled.contents()
    assert after[f"{sheets.name}/women.csv"] == before[f"{sheets.name}/women.csv"]


def test_a_note_beyond_all_measure_is_refused(filled):
    sheets = filled.sheets(women=f"reference,safe_contact_notes\nLF-09,{'x' * 100_001}\n")
    done = filled("import", "p.pause", sheets, "--json")
    assert reason(done, "safe_contact_notes") == "has 100,001 characters; 100,000 is the most"
