"""The journey: a bar for each stage, joined by wedges, with those who left named in the gaps."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pause_desktop.reports import typefaces
from pause_desktop.reports.board import Board
from pause_desktop.reports.colours import DEEP, INK, RUST, SLATE, WEDGE
from pause_desktop.reports.content import FULL, Drawing, Numbers
from pause_desktop.reports.measured import MM, described
from pause_desktop.reports.wording import MINUS, is_hidden, shown, whole

BAR, PLOT, REASON, REASON_STEP = 16.0, 62.0, 7.8, 3.5


@dataclass(frozen=True)
class Stage:
    """One stage: women who reached it, women who left from it, and why, in a few words each."""

    name: str
    reached: Any
    left: Any = 0
    reasons: tuple[str, ...] = ()


def journey(stages: Sequence[Stage], wide: float = FULL) -> Drawing:
    """Bars from zero for the women who reached each stage; a hidden count is a box of one size."""
    gap = (wide - BAR * len(stages)) / max(1, len(stages) - 1)
    named = [typefaces.wrap(stage.name, typefaces.SANS_BOLD, 9.5, (BAR + 8) * MM) for stage in stages]
    why = [_reason_lines(stage, gap + BAR - 6) for stage in stages]
    name_depth = 3.7 * max(len(lines) for lines in named)
    reason_depth = REASON_STEP * max(len(lines) for lines in why)
    base = 3 + name_depth + (6 if any(_leaves(stage) for stage in stages) else 0) + reason_depth
    height = base + PLOT + 9
    tallest = max([whole(stage.reached) or 0 for stage in stages], default=0) or 1

    def top_of(stage: Stage) -> float:
        return base + PLOT * (whole(stage.reached) or 0) / tallest

    def paint(board: Board) -> None:
        for index, stage in enumerate(stages):
            x = index * (BAR + gap)
            if index + 1 < len(stages):
                _wedge(board, x + BAR, gap, base, stage, stages[index + 1], top_of)
            _bar(board, x, base, stage, top_of(stage))
            _beneath(board, x + BAR / 2, 0 if index == 0 else len(stages) - 1 - index, base, named[index])
            if _leaves(stage):
                board.text(x + BAR + gap / 2, base - name_depth - 4, _loss(stage), 10, RUST, True, "center")
                for line, words in enumerate(why[index]):
                    y = base - name_depth - 8 - REASON_STEP * line
                    board.text(x + BAR + gap / 2, y, words, REASON, SLATE, align="center")
        board.line([(0, base), (wide, base)], INK, 0.8)

    parts = (
        f"{stage.name} {shown(stage.reached)}" + (f", then {shown(stage.left)} left" if _leaves(stage) else "")
        for stage in stages
    )
    counts = tuple((stage.name, shown(stage.reached), shown(stage.left)) for stage in stages)
    numbers = Numbers(("Stage", "Reached it", "Left from it"), counts, form="columns")
    return Drawing(wide, height, described("Flow of women through the stages", parts), paint, numbers)


def _leaves(stage: Stage) -> bool:
    return is_hidden(stage.left) or bool(whole(stage.left))


def _loss(stage: Stage) -> str:
    return stage.left if is_hidden(stage.left) else f"{MINUS}{shown(stage.left)}"


def _reason_lines(stage: Stage, room: float) -> list[str]:
    lines: list[str] = []
    for reason in stage.reasons:
        lines += typefaces.wrap(reason, typefaces.SANS, REASON, room * MM)
    return lines


def _wedge(board: Board, x: float, gap: float, base: float, here: Stage, then: Stage, top_of: Any) -> None:
    """Nothing joins a hidden bar: the slope would tell its height."""
    if whole(here.reached) is None or whole(then.reached) is None:
        return
    board.polygon([(x, base), (x, top_of(here)), (x + gap, top_of(then)), (x + gap, base)], WEDGE)


def _bar(board: Board, x: float, base: float, stage: Stage, top: float) -> None:
    if whole(stage.reached) is None:
        if is_hidden(stage.reached):
            board.hidden(x + 2, base, 6, stage.reached)
        return
    if top > base:
        board.rect(x, base, BAR, top - base, DEEP)
    board.text(x + BAR / 2, top + 4, shown(stage.reached), 16, DEEP, True, "center")


def _beneath(board: Board, middle: float, _position: int, base: float, lines: Sequence[str]) -> None:
    for index, line in enumerate(lines):
        board.text(middle, base - 4 - 3.7 * index, line, 9.5, bold=True, align="center")
