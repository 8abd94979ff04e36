"""Taking sums from one another: 20 women in all, 13 of them here or there, leave 7 elsewhere, whatever is where."""

from collections.abc import Container, Iterable
from math import gcd

from pause_desktop.measures.ranges import Limit, Sum, as_limit
from pause_desktop.measures.values import Path

Row = dict[Path, int]


def subtracted(sums: Iterable[Sum], hidden: Container[Path]) -> list[Limit]:
    """The sums with as few hidden numbers in each as elimination leaves (Gauss and Jordan, in whole numbers).

    A hidden number that the sums determine stands alone in one of them. What is left depends on which numbers are
    taken away first, so it is done from the parts and again from the totals.
    """
    rows: list[Row] = [dict(as_limit(each).terms) for each in sums]
    found = (limit for last in (False, True) for limit in _eliminated(rows, hidden, last))
    return list(dict.fromkeys(found))


def _eliminated(rows: Iterable[Row], hidden: Container[Path], last: bool) -> list[Limit]:
    """The rows after taking away in each the first, or the last, of its hidden numbers."""
    done: list[tuple[Path, Row]] = []
    for row in rows:
        for pivot, other in done:
            row = _without(row, pivot, other)
        found = next((cell for cell in sorted(row, reverse=last) if cell in hidden), None)
        if found is not None:
            done = [(pivot, _without(other, found, row)) for pivot, other in done]
            done.append((found, row))
    return [Limit(tuple(sorted(row.items())), 0, 0) for _, row in done]


def _without(row: Row, pivot: Path, other: Row) -> Row:
    """A row less as much of another as takes the pivot away."""
    by = row.get(pivot, 0)
    if not by:
        return row
    mine, its = other[pivot], by
    made = {cell: mine * row.get(cell, 0) - its * other.get(cell, 0) for cell in row.keys() | other.keys()}
    shared = gcd(*made.values()) or 1
    return {cell: value // shared for cell, value in sorted(made.items()) if value}
