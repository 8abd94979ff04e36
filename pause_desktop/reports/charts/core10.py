"""CORE-10 first against latest, one point a woman: for the exempt edition alone."""

from collections.abc import Sequence
from decimal import Decimal

from pause_desktop.records.core10 import CUT_OFF, change, recovered
from pause_desktop.reports.board import Board
from pause_desktop.reports.colours import DEEP, INK, MIST, RULE, RUST, SLATE, TRACK, WHITE
from pause_desktop.reports.content import TWO_THIRDS, Drawing, Numbers
from pause_desktop.reports.measured import described
from pause_desktop.reports.wording import capital

LEFT, BOTTOM, SIDE = 14.0, 13.0, 86.0


def kind_of_change(first: Decimal, latest: Decimal) -> str:
    """recovered, improved, deteriorated or no_reliable_change, as the measures count them."""
    return "recovered" if recovered(first, latest) else change(first, latest)


def change_plot(pairs: Sequence[tuple[Decimal, Decimal]], wide: float = TWO_THIRDS) -> Drawing:
    """First score against latest, the band of no reliable change and both cut-offs; shape as well as colour."""

    def paint(board: Board) -> None:
        _ground(board)
        for first, latest in sorted(pairs):
            _point(board, _x(float(first)), _y(float(latest)), kind_of_change(first, latest))

    kinds = [kind_of_change(first, latest) for first, latest in pairs]
    counts = [
        (words, str(kinds.count(kind)))
        for kind, words in (
            ("recovered", "recovered"),
            ("improved", "improved only"),
            ("no_reliable_change", "no reliable change"),
            ("deteriorated", "deteriorated"),
        )
    ]
    parts = (f"{words} {count}" for words, count in counts)
    alt = described(f"First score against latest score of {len(pairs)} women", parts)
    numbers = Numbers(("Change", "Women"), tuple((capital(words), count) for words, count in counts))
    return Drawing(wide, 104, alt, paint, numbers)


def _x(score: float) -> float:
    return LEFT + SIDE * score / 40


def _y(score: float) -> float:
    return BOTTOM + SIDE * score / 40


def _ground(board: Board) -> None:
    band = [(0, 0), (6, 0), (40, 34), (40, 40), (34, 40), (0, 6)]
    board.polygon([(_x(x), _y(y)) for x, y in band], TRACK)
    for score in (0, 10, 20, 30, 40):
        board.line([(_x(score), _y(0)), (_x(score), _y(40))], RULE, 0.4)
        board.line([(_x(0), _y(score)), (_x(40), _y(score))], RULE, 0.4)
        board.text(_x(score), BOTTOM - 3, str(score), 8.5, SLATE, align="center")
        board.text(LEFT - 2, _y(score), str(score), 8.5, SLATE, align="right")
    board.line([(_x(0), _y(0)), (_x(40), _y(0))], INK, 0.8)
    board.line([(_x(0), _y(0)), (_x(0), _y(40))], INK, 0.8)
    board.line([(_x(0), _y(0)), (_x(40), _y(40))], SLATE, 0.6, (1, 2))
    board.line([(_x(CUT_OFF), _y(0)), (_x(CUT_OFF), _y(40))], RUST, 0.9, (4, 2))
    board.line([(_x(0), _y(CUT_OFF)), (_x(40), _y(CUT_OFF))], RUST, 0.9, (4, 2))
    board.text(_x(39.4), _y(CUT_OFF) + 2.6, "cut-off 11", 8.5, RUST, align="right", ground=True)
    board.text(_x(CUT_OFF) + 1.6, _y(40) - 2.6, "cut-off 11", 8.5, RUST, ground=True)
    board.text(_x(33), _y(33) + 1.4, "no reliable change (± 6)", 8.5, SLATE, align="center", turned=45)
    board.text(_x(30), _y(2), "better: reliable fall", 9, DEEP, True, "center")
    board.text(_x(2), _y(36), "worse", 9, RUST, True)
    board.text(_x(20), 3.4, "Score at the start", 9, bold=True, align="center")
    board.text(3, _y(20), "Latest score", 9, bold=True, align="center", turned=90)


def _point(board: Board, x: float, y: float, kind: str) -> None:
    if kind == "recovered":
        board.circle(x, y, 1.6, DEEP, WHITE, 0.6)
    elif kind == "improved":
        board.rect(x - 1.3, y - 1.3, 2.6, 2.6, MIST, DEEP, 1.1)
    elif kind == "deteriorated":
        board.polygon([(x - 1.7, y - 1.3), (x + 1.7, y - 1.3), (x, y + 1.8)], RUST)
    else:
        board.circle(x, y, 1.3, WHITE, SLATE, 1)
