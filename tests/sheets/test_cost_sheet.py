"""A cost model goes out as CSV and comes in again the same, whole or not at all."""

import csv
import unicodedata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pause_desktop.errors import CostSheetRefused, FileMissing, UnreadableSheet
from pause_desktop.measures.cost_models import PUBLISHED_TOTALS, UNIT_COSTS
from pause_desktop.measures.tailored import Definition, ready
from pause_desktop.sheets.cost_sheet import COLUMNS, export_costs, read_costs
from tests.measures.test_tailored import ready_one, rows_of_lines, years

NAMES = st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1, max_size=40)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(NAMES.map(lambda name: " ".join(name.split())).filter(bool), rows_of_lines, years, st.booleans())
def test_out_and_in_again_is_the_same_model(tmp_path: Path, name: str, rows, year: str, discounted: bool) -> None:
    made, path = Definition("unit_costs", year, discounted, rows), tmp_path / "costs.csv"
    export_costs(name, made, path)
    found = read_costs(path)
    assert found.remarks == []
    assert found.name == unicodedata.normalize("NFC", name)
    assert found.taken("costs.csv") == made


@pytest.mark.parametrize("name", [PUBLISHED_TOTALS, UNIT_COSTS])
def test_the_ready_models_go_out_and_in(tmp_path: Path, name: str) -> None:
    export_costs("Ours", ready_one(name), tmp_path / "costs.csv")
    assert read_costs(tmp_path / "costs.csv").definition == ready(name)


@pytest.fixture
def cells(tmp_path: Path) -> list[list[str]]:
    """The rows of the ready unit costs, the header first."""
    export_costs("Ours", ready_one(UNIT_COSTS), tmp_path / "costs.csv")
    with (tmp_path / "costs.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def again(tmp_path: Path, cells: list[list[str]]):
    with (tmp_path / "costs.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(cells)
    return read_costs(tmp_path / "costs.csv")


def test_no_cell_is_a_formula_and_its_words_stay(tmp_path: Path, cells: list[list[str]]) -> None:
    cells[2][COLUMNS.index("source")] = "'=1+1"
    found = again(tmp_path, cells).taken("costs.csv")
    assert found.lines[0].source == "=1+1"
    export_costs("=Ours", found, tmp_path / "out.csv")
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        for row in csv.reader(file):
            assert not any(cell[:1] in "=+@" and cell for cell in row)


def test_a_bad_cell_is_named_by_row_column_and_reason_and_nothing_is_taken(
    tmp_path: Path, cells: list[list[str]]
) -> None:
    cells[4][COLUMNS.index("share")] = "1.5"
    cells[6][COLUMNS.index("source")] = ""
    found = again(tmp_path, cells)
    assert [(each.row, each.column) for each in found.remarks] == [(5, "share"), (7, "source")]
    with pytest.raises(CostSheetRefused, match=r"Nothing was taken from costs.csv. Row 5, share: is more"):
        found.taken("costs.csv")


def test_an_overlap_is_named_by_its_row(tmp_path: Path, cells: list[list[str]]) -> None:
    cells[2][COLUMNS.index("code")] = "SS2.0"
    assert [(each.row, each.column) for each in again(tmp_path, cells).remarks] == [(10, "code")]


def test_a_column_nobody_knows_is_named(tmp_path: Path, cells: list[list[str]]) -> None:
    cells[0][-1] = "colour"
    assert ("colour", "is not a column of a cost model") in [
        (each.column, each.reason) for each in again(tmp_path, cells).remarks
    ]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b"row,name\n", "holds no model"),
        (b"row,name,base\nmodel,Ours,guessed\n", "is not one of published, unit_costs"),
        (b"row,name,base,price_year\nmodel,,unit_costs,2024-25\n", "is needed"),
        (b"row,name,base,price_year\nmodel,A,unit_costs,2024-25\nmodel,B,unit_costs,2024-25\n", "a second model"),
        (b"row,name,base,price_year\nmodel,A,unit_costs,2024-25\nsum,,,\n", "is not one of model, line, total"),
        (b'row,name\nmodel,"never closed', "quotation mark"),
        (b"row,name,base\nmodel,\xff\xfe,unit_costs\n", "not UTF-8"),
        (b"\x00\x01\x02\x03", "is not a column"),
        (b"row,name,base,price_year\nmodel,A,unit_costs,2024-25,,,,x\n", "more cells than"),
    ],
)
def test_rubbish_is_refused_in_words(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "costs.csv"
    path.write_bytes(content)
    with pytest.raises(CostSheetRefused, match=words):
        read_costs(path).taken("costs.csv")


def test_a_file_that_is_not_there_or_far_too_large_is_said_to_be_so(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        read_costs(tmp_path / "none.csv")
    (tmp_path / "large.csv").write_bytes(b"x" * 5_000_000)
    with pytest.raises(UnreadableSheet):
        read_costs(tmp_path / "large.csv")
