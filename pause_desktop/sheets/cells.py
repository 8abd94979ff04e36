"""Cells into values: each different text of a column is read once, however often it stands there."""

from collections.abc import Callable
from typing import Any

from pause_desktop.records.fields import Column, to_stored
from pause_desktop.records.parse import Unreadable, parse
from pause_desktop.records.terms import Terms

FORMULA_STARTS = ("=", "+", "-", "@")
_NOT_UTF8 = "holds bytes that are not UTF-8; save the file as CSV UTF-8"
_FORMULA = "holds a formula without a value; open the workbook, let it calculate, and save it"
_SHEET_ERRORS = frozenset({"#N/A", "#REF!", "#DIV/0!", "#NAME?", "#VALUE!", "#NULL!", "#NUM!"})


class Formula:
    """Stands in a cell for a formula whose value nobody has calculated."""

    def __str__(self) -> str:
        return ""


class Wrong:
    """What stands where a cell could not be read: why."""

    __slots__ = ("reason",)

    def __init__(self, reason: str) -> None:
        self.reason = reason


class Cells(dict[Any, Any]):
    """The cells of one column and what they mean: `cells[cell]` is a stored value, None (blank) or a Wrong.

    `kept` is False for columns of long, ever different words, which are not worth remembering. `failed` turns
    true with the first Wrong, so that columns without one need not be looked through.
    """

    def __init__(self, read: Callable[[Any], Any], *, kept: bool = True) -> None:
        super().__init__()
        self._read, self._kept, self.failed = read, kept, False

    def __missing__(self, cell: Any) -> Any:
        try:
            value = self._read(sound(cell))
        except Unreadable as why:
            self.failed = True
            value = Wrong(why.reason)
        if self._kept:
            self[cell] = value
        return value


def reader(column: Column, terms: Terms) -> Cells:
    """The cells of a described field, read as everywhere else, in the form in which they are stored."""
    return Cells(lambda cell: to_stored(parse(column, cell, terms)), kept=column.kind != "note")


def sound(cell: Any) -> Any:
    """A cell as it was meant: without the guard of an exported formula. Raises Unreadable where it is broken."""
    if isinstance(cell, Formula):
        raise Unreadable(_FORMULA)
    if not isinstance(cell, str) or cell == "":
        return cell
    if cell[0] == "'":
        cell = unguarded(cell)
    elif cell[0] == "#" and cell in _SHEET_ERRORS:
        raise Unreadable("holds an error of the spreadsheet")
    if not cell.isascii() and not_utf8(cell):
        raise Unreadable(_NOT_UTF8)
    return cell


def not_utf8(words: str) -> bool:
    """Whether the words hold a byte that could not be decoded."""
    return any("\udc80" <= letter <= "\udcff" for letter in words)


def guarded(words: str) -> str:
    """Words that no spreadsheet takes for a formula or for its own error: an apostrophe stands before them."""
    return f"'{words}" if _mistaken(words.lstrip("'")) else words


def unguarded(words: str) -> str:
    """The words behind `guarded`; other words that begin with an apostrophe stay as they are."""
    bare = words.lstrip("'")
    return words[1:] if len(bare) < len(words) and _mistaken(bare) else words


def _mistaken(bare: str) -> bool:
    return bare.startswith(FORMULA_STARTS) or bare in _SHEET_ERRORS
