"""The workbook: numbers to reckon with, words that never become formulas, charts without hidden lengths."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from pause_desktop.reports.impact import Impact
from pause_desktop.reports.twins import workbook
from pause_desktop.reports.twins.workbook import Listed

Twin = Callable[[str, str], bytes]
Make = Callable[[str, Impact], bytes]

FORMULAS = ("=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "=1+1", "\t=1", "#REF!", "'=1")


def opened(content: bytes) -> Any:
    return load_workbook(BytesIO(content))


def parts(content: bytes, folder: str) -> dict[str, str]:
    """The files of a folder inside the workbook, as text."""
    with ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist() if name.startswith(folder)}


def test_about_says_of_what_and_under_which_rule(twin: Twin) -> None:
    about = opened(twin("xlsx", "public"))["About"]
    said = {row[0].value: row[1].value for row in about.iter_rows(min_row=3, max_row=14)}
    assert said["Practice"] == "Pause Northmoor"
    assert said["Figures as at"] == "3 March 2020"
    assert said["Cohort"] == "Cohort 1"
    assert said["Edition"].startswith("Public edition")
    assert said["Small numbers"] == "Counts of 1 to 4 are hidden and shown as c."
    assert re.fullmatch("(?:[0-9A-F]{4} ?){4}", said["Check code"])
    assert said["Program"] == "Pause Desktop 0.1.0"


def test_about_leads_to_every_sheet(twin: Twin) -> None:
    book = opened(twin("xlsx", "exempt"))
    links = [cell.hyperlink.location for row in book["About"].iter_rows() for cell in row if cell.hyperlink]
    assert links == [f"'{sheet.title}'!A1" for sheet in book.worksheets[1:]]
    assert all(len(sheet.title) <= 31 for sheet in book)


def test_figures_are_numbers_with_base_and_definition_and_hidden_ones_are_marks(
    twin: Twin, lines: tuple[Listed, ...]
) -> None:
    sheet = opened(twin("xlsx", "public"))["Figures"]
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0] == ("Section", "Figure", "Value", "Base", "Definition")
    assert [row[2] for row in rows[1:]] == [20, 0.65, "c", 1292599, "£6,400 to £56,000"]
    assert [(row[0], row[1], row[3], row[4]) for row in rows[1:]] == [
        (line.section, line.name, line.base, line.definition) for line in lines
    ]
    formats = [sheet.cell(row, 3).number_format for row in range(2, 7)]
    assert formats == ["#,##0", "0%", "General", '"£"#,##0', "General"]
    assert sheet.freeze_panes == "C2"
    assert sheet.tables["Figures"].ref == "A1:E6"


@pytest.mark.parametrize("edition", ["public", "exempt"])
def test_every_sheet_is_ready_for_paper_and_keeps_its_head(twin: Twin, edition: str) -> None:
    book = opened(twin("xlsx", edition))
    for sheet in book:
        assert sheet.page_setup.paperSize == 9
        assert sheet.page_setup.fitToWidth == 1
        assert sheet.page_setup.fitToHeight == 0
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert "edition" in sheet.oddHeader.right.text
        if sheet.title not in ("About", "Figures"):
            assert sheet.freeze_panes == "A5"
            assert len(sheet.tables) == 1
            assert next(iter(sheet.tables.values())).ref.startswith("A4:")


def test_every_chart_is_native_and_says_what_it_shows(twin: Twin, public: Impact) -> None:
    content = twin("xlsx", "public")
    frames = "".join(parts(content, "xl/drawings/drawing").values())
    assert len(parts(content, "xl/charts/")) == frames.count("<graphicFrame>") == frames.count(" descr=")
    assert "Mental health c of 18" in frames
    assert not parts(content, "xl/media")


def drawn_cells(content: bytes) -> list[Any]:
    """The value of each cell that a chart of the workbook draws."""
    book, found = opened(content), []
    for chart in parts(content, "xl/charts/").values():
        for reference in re.findall(r"<(?:c:)?val>.*?<(?:c:)?f>(.*?)</", chart):
            name, _, cells = reference.rpartition("!")
            sheet = book[name.strip("'")]
            drawn = sheet[cells.replace("$", "")]
            found += [cell.value for row in drawn for cell in row] if isinstance(drawn, tuple) else [drawn.value]
    return found


def test_a_hidden_number_is_blank_where_a_chart_draws_and_never_nought(twin: Twin) -> None:
    cells = drawn_cells(twin("xlsx", "public"))
    assert len(cells) > 60
    assert any(cell is None for cell in cells)
    assert all(cell is None or isinstance(cell, int | float) for cell in cells)
    assert all(isinstance(cell, int | float) or cell is None for cell in drawn_cells(twin("xlsx", "exempt")))
    charts = parts(twin("xlsx", "public"), "xl/charts/").values()
    assert all('dispBlanksAs val="gap"' in chart for chart in charts)


def test_where_all_is_hidden_there_is_no_number(exempt: Impact, make: Make) -> None:
    names = ("women_in_contact", "needs", "journey", "progress", "core10", "cost", "attendance", "sensitivity")
    book = opened(make("xlsx", replace(exempt, measures=dict.fromkeys(names, "c"), rule="under5")))
    for sheet in book.worksheets[2:]:
        for row in sheet.iter_rows(min_row=5):
            assert not any(isinstance(cell.value, int | float) for cell in row), sheet.title


def test_no_cell_is_ever_a_formula(public: Impact) -> None:
    lines = [Listed(*[words] * 5) for words in FORMULAS]
    measures = {**public.measures, "resource_spend": {"total": "9.00", "kinds": {"=1+1": "9.00"}, "n": 9}}
    impact = replace(public, practice="=1+1", cohort="@SUM(A1)", software="+1", measures=measures)
    file = BytesIO()
    for _ in workbook.write(impact, file, lambda _, code: f"={code}", lines):
        pass
    content = file.getvalue()
    for sheet in parts(content, "xl/worksheets/sheet").values():
        assert "<f>" not in sheet
        assert "<f " not in sheet
        assert 't="e"' not in sheet
    book = opened(content)
    assert not any(cell.data_type == "f" for sheet in book for row in sheet.iter_rows() for cell in row)
    figures = [row[0].value for row in book["Figures"].iter_rows(min_row=2)]
    assert figures == list(FORMULAS)
    assert all(row[0].quotePrefix for row in book["Figures"].iter_rows(min_row=2, max_row=6))


def test_the_properties_name_the_practice_and_its_day_and_nobody(twin: Twin) -> None:
    said = opened(twin("xlsx", "exempt")).properties
    assert (said.creator, said.lastModifiedBy) == ("Northmoor Council", "Pause Desktop 0.1.0")
    assert said.created.date() == said.modified.date() == date(2020, 3, 3)
    assert (said.language, said.title) == (
        "en-GB",
        "Pause Northmoor: impact summary, 16 July 2018 to 3 March 2020 (Exempt edition: not for publication)",
    )


def test_a_table_whose_heads_are_twice_there_is_still_a_sheet_that_opens(public: Impact) -> None:
    file = BytesIO()
    for _ in workbook.write(public, file, lambda _, code: "the same"):
        pass
    book = opened(file.getvalue())
    for sheet in book.worksheets[2:]:
        for table in sheet.tables.values():
            names = [column.name.casefold() for column in table.tableColumns]
            assert len(names) == len(set(names))
    assert "5.2 All women, at each time" in book.sheetnames
    assert not book["5.2 All women, at each time"].tables


def test_a_total_is_what_the_page_prints(twin: Twin) -> None:
    sheet = opened(twin("xlsx", "exempt"))["2.2 Why women left"]
    last = list(list(sheet.iter_rows())[-1])
    assert [cell.value for cell in last] == ["All", 22, 12, 8, 7, 49]
    assert all(cell.font.bold for cell in last)


def test_a_row_is_as_high_as_its_words_ask_for(public: Impact) -> None:
    lines = (
        Listed("Background", "Short", "1", "base", "Few words."),
        Listed("Money", "Long", "1", "b", "words " * 60),
    )
    file = BytesIO()
    for _ in workbook.write(public, file, lines=lines):
        pass
    figures = opened(file.getvalue())["Figures"]
    assert figures.row_dimensions[2].height is None
    assert figures.row_dimensions[3].height >= 4 * 15
