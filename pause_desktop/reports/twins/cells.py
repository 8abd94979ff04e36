"""The cells of the workbook: words stay words whatever they begin with, numbers are numbers, hidden is hatched."""

from collections.abc import Sequence
from typing import Any

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.filters import FilterColumn
from openpyxl.worksheet.table import Table as Marked

from pause_desktop.reports.colours import DEEP, INK, RULE, SLATE
from pause_desktop.reports.content import Words, plain
from pause_desktop.reports.twins.letters import sound
from pause_desktop.reports.twins.printed import number_of
from pause_desktop.reports.wording import NB, is_hidden

LONGEST = 32_000
"""Letters that one cell holds; a spreadsheet's own limit is a little higher."""

_LONGEST_HEAD = 255
_LINE, _TITLE_LINE, _TALLEST, _LETTER = 15, 26, 400, 1.0
"""Points of a line, of a title and of the highest row there may be; a letter in those that columns count."""

_FORMULA_STARTS = ("=", "+", "-", "@", "\t")
_INK, _SOFT, _DEEP = INK[1:], SLATE[1:], DEEP[1:]
_BODY = Font(name="Calibri", size=11, color=_INK)
_STRONG = Font(name="Calibri", size=11, color=_INK, bold=True)
_HEAD = Font(name="Calibri", size=10, color=_SOFT, bold=True)
_TITLE = Font(name="Calibri", size=16, color=_DEEP, bold=True)
_SAID = Font(name="Calibri", size=10, color=_SOFT)
_LINK = Font(name="Calibri", size=11, color=_DEEP, underline="single")
FONTS = {"body": _BODY, "strong": _STRONG, "head": _HEAD, "title": _TITLE, "said": _SAID, "link": _LINK}
ONE_LINE = Alignment(vertical="top")
"""For a title, which runs on over the empty cells beside it."""

_RULED = Border(bottom=Side(style="thin", color=RULE[1:]))
_UNDER_HEAD = Border(bottom=Side(style="medium", color=_INK))
_TOTAL = Border(top=Side(style="medium", color=_INK), bottom=Side(style="thin", color=RULE[1:]))
_HATCHED = PatternFill("lightUp", fgColor=_SOFT, bgColor="FFFFFF")


def put_words(
    sheet: Any,
    row: int,
    column: int,
    words: Words,
    look: str = "body",
    *,
    right: bool = False,
    after_number: bool = False,
) -> Any:
    """Words in a cell: never a formula, not even where they look like one and are typed over again."""
    cell, text = sheet.cell(row, column), sound(plain(words)).replace(NB, " ")[:LONGEST]
    cell._value, cell.data_type = text, "s"
    cell.font = FONTS[look]
    cell.alignment = Alignment(
        horizontal="right" if right else "left" if after_number else None, indent=int(after_number),
        vertical="bottom" if look == "head" else "top", wrap_text=True,
    )  # fmt: skip
    if look == "title":
        sheet.row_dimensions[row].height = _TITLE_LINE
    if text.startswith(_FORMULA_STARTS):
        cell.quotePrefix = True
    return cell


def put_figure(sheet: Any, row: int, column: int, words: str, look: str = "body") -> Any:
    """A figure as it is printed: a number in its format, a hidden one hatched under its mark, else the words."""
    number = number_of(words)
    if number is None:
        cell = put_words(sheet, row, column, words, look, right=True)
        if is_hidden(words):
            cell.fill = _HATCHED
        return cell
    cell = sheet.cell(row, column, number.value)
    cell.number_format, cell.font = number.shown_as, FONTS[look]
    cell.alignment = Alignment(horizontal="right", vertical="top")
    return cell


def put_table(
    sheet: Any,
    top: int,
    head: Sequence[str],
    rows: Sequence[Sequence[Words]],
    numbers: Sequence[int],
    *,
    total: bool = False,
    left: int = 1,
) -> None:
    """A head and its rows, the first cell of the head at `top` and `left`."""
    for at, words in enumerate(head):
        right, after = at in numbers, at not in numbers and at - 1 in numbers
        put_words(sheet, top, left + at, words, "head", right=right, after_number=after).border = _UNDER_HEAD
    for down, cells in enumerate(rows, 1):
        last = total and down == len(rows)
        look = "strong" if last else "body"
        for at, words in enumerate(cells):
            if at in numbers:
                cell = put_figure(sheet, top + down, left + at, plain(words), look)
            else:
                cell = put_words(sheet, top + down, left + at, words, look, after_number=at - 1 in numbers)
            cell.border = _TOTAL if last else _RULED
    sheet.row_dimensions[top].height = 32


def mark_table(sheet: Any, name: str, top: int, head: Sequence[str], rows: int, *, choosing: bool = False) -> None:
    """Tells the spreadsheet and a screen reader where the table is, and which row is its head; with `choosing`,
    each head has a button to filter by. A spreadsheet refuses heads that are blank, very long or twice there."""
    names = [str(sheet.cell(top, at).value) for at in range(1, len(head) + 1)]
    each_once = len({each.casefold() for each in names}) == len(names)
    if not rows or not each_once or not all(0 < len(each) <= _LONGEST_HEAD for each in names):
        return
    marked: Any = Marked(displayName=name, ref=f"A{top}:{get_column_letter(len(head))}{top + rows}")
    marked._initialise_columns()
    for column, words in zip(marked.tableColumns, names, strict=True):
        column.name = words
    if not choosing:
        marked.autoFilter.filterColumn = [FilterColumn(colId=at, hiddenButton=True) for at in range(len(head))]
    sheet.add_table(marked)


def set_widths(sheet: Any, head: Sequence[str], rows: Sequence[Sequence[Words]], widest: int = 48) -> None:
    """Columns as wide as their words, within reason; what is longer has more lines."""
    for at, words in enumerate(head):
        cells = [len(plain(row[at])) for row in rows]
        longest = max([*cells, *(len(word) for word in words.split())], default=8)
        sheet.column_dimensions[get_column_letter(at + 1)].width = min(widest, max(12, longest + 3))


def fit_heights(sheet: Any) -> None:
    """Rows as high as their words ask for: not every spreadsheet does that by itself when it opens a file."""
    usual = sheet.sheet_format.baseColWidth + 5
    for cells in sheet.iter_rows():
        if sheet.row_dimensions[cells[0].row].height is None:
            lines = max(_lines(cell, sheet.column_dimensions[cell.column_letter].width or usual) for cell in cells)
            if lines > 1:
                sheet.row_dimensions[cells[0].row].height = min(_TALLEST, _LINE * lines)


def _lines(cell: Any, width: float) -> int:
    if not isinstance(cell.value, str) or not cell.alignment.wrap_text:
        return 1
    return sum(1 + int(len(line) * _LETTER / width) for line in cell.value.split("\n"))
