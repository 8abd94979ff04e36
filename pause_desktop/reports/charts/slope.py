"""Progress as a slope: a line for each area from the mean at the start to the latest, its name where it ends."""

from collections.abc import Callable, Sequence

from pause_desktop.reports.board import Board
from pause_desktop.reports.charts.progress import Pairs
from pause_desktop.reports.colours import DEEP, INK, RULE, RUST, SLATE, WHITE
from pause_desktop.reports.content import HALF, Drawing
from pause_desktop.reports.measured import Label, described, label
from pause_desktop.reports.wording import exact

TALLEST_BESIDE = 110.0
"""A slope stands beside another figure and cannot part, so that more areas than fit into this height, in mm, have
none; the dumbbells show them all."""

Level = Callable[[float], float]
"""How high a mean lies on the drawing, in mm."""

_START, _LATEST = 10.0, 33.0
_NAMES, _HEAD, _FOOT, _LETTERS = 43.5, 7.0, 2.0, 8.5
_BETWEEN, _LEAST = 3.6, 42.0


def slope(rows: Sequence[Pairs], wide: float = HALF - 1) -> Drawing | None:
    """The areas whose means are shown, better full and dark, worse dashed and rust, the same thin and grey; None
    for fewer than two, or for more than fit."""
    shown = [row for row in rows if row.change is not None]
    names = [label(row.name, wide - _NAMES, _LETTERS) for row in shown]
    rooms = [each.room(4.4, 0.9) for each in names]
    height = _HEAD + _FOOT + max(_LEAST, sum(rooms))
    if len(shown) < 2 or height > TALLEST_BESIDE:
        return None
    starts, ends = [_mean(row.first) for row in shown], [_mean(row.last) for row in shown]
    low, high = min(*starts, *ends), max(*starts, *ends)
    bottom, top = _FOOT + 2.2, height - _HEAD - 2.2

    def level(mean: float) -> float:
        return bottom + (mean - low) / max(0.1, high - low) * (top - bottom)

    def paint(board: Board) -> None:
        board.text(_START, height - 2.6, "Start", _LETTERS, SLATE, True, "center")
        board.text(_LATEST, height - 2.6, "Latest", _LETTERS, SLATE, True, "center")
        for x in (_START, _LATEST):
            board.line([(x, _FOOT), (x, height - _HEAD)], RULE)
        for row, start, end in zip(shown, starts, ends, strict=True):
            _line(board, row, level(start), level(end))
        _values(board, shown, starts, level, (_FOOT, height - _HEAD))
        _ends(board, shown, names, rooms, [level(end) for end in ends], (_FOOT, height - _HEAD))

    kind = "Slope from the start to the latest mean score, 1 very bad to 5 very good"
    return Drawing(wide, height, described(kind, (row.words for row in shown)), paint)


def apart(wanted: Sequence[float], rooms: Sequence[float], between: tuple[float, float]) -> list[float]:
    """Heights, from the top down, as near to those wanted as labels of these rooms can be without touching."""
    bottom, top = between
    found, edge = [], top
    for want, room in zip(wanted, rooms, strict=True):
        edge = min(want + room / 2, edge) - room
        found.append(edge + room / 2)
    floor = bottom
    for at in reversed(range(len(found))):  # those pushed below the bottom push back
        found[at] = max(found[at], floor + rooms[at] / 2)
        floor = found[at] + rooms[at] / 2
    return found


def _mean(value: object) -> float:
    return float(exact(value) or 0)


def _line(board: Board, row: Pairs, start: float, end: float) -> None:
    change = row.change or 0
    colour = DEEP if change > 0 else RUST if change < 0 else SLATE
    points = [(_START, start), (_LATEST, end)]
    board.line(points, colour, 0.8 if not change else 1.4, (3, 2) if change < 0 else None)
    board.circle(_START, start, 1.1, WHITE, colour, 1)
    board.circle(_LATEST, end, 1.2, colour)


def _values(
    board: Board, rows: Sequence[Pairs], starts: Sequence[float], level: Level, between: tuple[float, float]
) -> None:
    """The means at the start; areas that began alike share one."""
    words = {start: str(row.first) for row, start in zip(rows, starts, strict=True)}
    order = sorted(words, reverse=True)
    heights = apart([level(start) for start in order], [_BETWEEN] * len(order), between)
    for start, y in zip(order, heights, strict=True):
        board.text(_START - 5, y, words[start], _LETTERS, INK, align="right")
        board.line([(_START - 4.3, y), (_START - 1.6, level(start))], RULE, 0.5)


def _ends(
    board: Board,
    rows: Sequence[Pairs],
    names: Sequence[Label],
    rooms: Sequence[float],
    ends: Sequence[float],
    between: tuple[float, float],
) -> None:
    order = sorted(range(len(rows)), key=lambda at: (-ends[at], at))
    heights = apart([ends[at] for at in order], [rooms[at] for at in order], between)
    for at, y in zip(order, heights, strict=True):
        board.line([(_LATEST + 1.7, ends[at]), (_LATEST + 4.3, y)], RULE, 0.5)
        board.text(_LATEST + 5, y, str(rows[at].last), _LETTERS, INK, True)
        board.lines(_NAMES, y, names[at].lines, _LETTERS, INK, step=names[at].step)
