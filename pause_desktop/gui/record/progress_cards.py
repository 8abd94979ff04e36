"""The cards of her progress: a picture, what it rests on, and a table of the same numbers beside it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.cells import Cell
from pause_desktop.gui.look.parts import Box, chip, frame, icon, rule, text
from pause_desktop.gui.look.rows import H, V
from pause_desktop.gui.look.tables import Column, Table
from pause_desktop.gui.look.theme import look_of
from pause_desktop.gui.record.core10_chart import Core10Chart
from pause_desktop.gui.record.core10_form import COPYRIGHT
from pause_desktop.gui.record.dates import month_year, plainly
from pause_desktop.gui.record.lines_chart import LinesChart
from pause_desktop.gui.record.radar_chart import FEWEST
from pause_desktop.gui.record.radar_view import RadarView, first_choice
from pause_desktop.gui.record.scores import (
    AreaLine,
    CorePoint,
    Point,
    area_lines,
    band_words,
    core_change,
    core_verdict,
    in_tool_order,
)
from pause_desktop.gui.record.section import Shown
from pause_desktop.gui.record.slope_chart import SlopeChart, signed

_ROW = 27


def area_card(shown: Shown, found: Sequence[Point], how: str, radar: list[int]) -> Box:
    """The areas of her life as `how` asks (slope, lines, radar), beside their table.

    `radar` holds the reviews whose outlines are drawn, and is told what is chosen.
    """
    lines = area_lines(found, shown.terms)
    title, base = text(tr("How things are, by area"), "section"), text(_base(found, lines, how), "soft", wrap=True)
    beside = V(title, base, gap=2) if look_of().crowded else H(title, (base, 1), gap=8)
    head = V(beside, m=(16, 10, 12, 8))
    picture, table = _picture(shown, found, lines, how, radar), area_table(lines, found)
    if look_of().crowded:
        return frame("card", V(head, rule(), picture, rule(), table, gap=0, m=1))
    side = V(table, None, m=(0, 0, 8, 8))
    return frame("card", V(head, rule(), H((V(picture, None), 1), side, gap=8), gap=0, m=1))


def _base(found: Sequence[Point], lines: Sequence[AreaLine], how: str) -> str:
    """How much stands behind the picture: a number never stands without its base."""
    parts = [tr("scored by herself")] if found and all(point.by == "herself" for point in found) else []
    parts.append(several(len(lines), "1 area", "{n} areas"))
    parts.append(several(len(found), "1 review", "{n} reviews"))
    both = sum(line.change is not None for line in lines)
    if how == "slope" and len(found) > 1 and both < len(lines):
        parts.append(several(both, "1 area answered both times", "{n} areas answered both times"))
    if any(step is None for line in lines for step in line.steps):
        parts.append(tr("– not answered, never 0"))
    return " · ".join(parts)


def _picture(
    shown: Shown, found: Sequence[Point], lines: Sequence[AreaLine], how: str, radar: list[int]
) -> QWidget:
    best = len(shown.terms.tool.scale) or 5
    if how == "radar":
        if len(lines) < FEWEST:
            return _said(tr("A radar needs three areas; the lines show fewer as well."))
        if not radar or max(radar) >= len(found):
            radar[:] = first_choice(len(found))
        view = RadarView(in_tool_order(lines, shown.terms), found, radar, best)
        view.chosen.connect(lambda chosen: radar.__setitem__(slice(None), chosen))
        return view
    if len(found) < 2:
        return _said(tr("One review so far: the next one shows what has changed."))
    if how == "lines":
        return LinesChart(lines, found, best)
    if any(line.change is not None for line in lines):
        return SlopeChart(lines, _end(found[0]), _end(found[-1]), _scale(shown))
    return _said(tr("No area was answered both at the first and at the latest review; the lines show all of them."))


def _said(words: str) -> QWidget:
    held = QWidget()
    held.setLayout(V(text(words, "soft", wrap=True), m=(16, 14, 16, 14)))
    return held


def _scale(shown: Shown) -> Sequence[str]:
    words = tuple(each.replace(" good nor bad", "") for each in shown.terms.tool.scale)
    return words or ("1", "2", "3", "4", "5")


def _end(point: Point) -> str:
    return f"{point.long} · {month_year(point.on, short=True)}"


def area_table(lines: Sequence[AreaLine], found: Sequence[Point]) -> Table:
    """Areas and their steps at each review; the last five where there were more."""
    last = list(enumerate(found))[-5:]
    columns: list[Column[Any]] = [Column(tr("Area, by month"), 0, _area, least=150)]
    columns += [Column(point.short, 42 if len(point.short) < 3 else 78, _step(at)) for at, point in last]
    columns.append(Column(tr("Change"), 82, _change))
    table = Table(columns, tr("Areas and their scores"), row=_ROW, flat=True)
    table.show_rows(lines)
    look = look_of()
    table.setFixedHeight(table.horizontalHeader().height() + len(lines) * look.px(_ROW) + 4)
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setSelectionMode(Table.SelectionMode.NoSelection)
    table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    if not look.crowded:
        table.setFixedWidth(look.span(210 + sum(column.width for column in columns)))
    table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return table


def _area(line: AreaLine) -> Cell:
    return Cell(line.words, small=True, tip=line.words)


def _step(at: int) -> Any:
    def cell(line: AreaLine) -> Cell:
        step = line.steps[at]
        if step is None:
            return Cell("–", tone="faint", small=True, say=tr("not answered"))
        return Cell(str(step), small=True)

    return cell


def _change(line: AreaLine) -> Cell:
    change = line.change
    if change is None:
        return Cell("–", tone="faint", small=True, say=tr("cannot be compared"))
    glyph, tone = ("arrow-up", "accent") if change > 0 else ("arrow-down", "warn") if change else ("minus", "soft")
    return Cell(signed(change), glyph=glyph, tone=tone, small=True, weight="heading")


def core_card(found: Sequence[CorePoint]) -> Box:
    """CORE-10: the picture, the change in words, and each score with its day."""
    scored = [point for point in found if point.value is not None]
    count = several(len(scored), "1 score", "{n} scores")
    head = H(
        text(tr("CORE-10"), "section"),
        text(tr("0 to 40, lower is better · {count}", count=count), "soft"),
        None,
        gap=8,
        m=(16, 10, 12, 8),
    )
    facts = QWidget()
    facts.setLayout(V(*_core_facts(found), None, gap=6, m=(14, 10, 14, 8)))
    licence = text(COPYRIGHT, "small", wrap=True, select=True)
    foot = V(licence, m=(16, 0, 16, 10))
    if look_of().crowded:
        return frame("card", V(head, rule(), Core10Chart(found), facts, foot, gap=0, m=1))
    facts.setFixedWidth(look_of().span(250))
    return frame(
        "card", V(head, rule(), H((V(Core10Chart(found), None), 1), facts, gap=0, m=(8, 6, 4, 2)), foot, m=1)
    )


def _core_facts(found: Sequence[CorePoint]) -> list[Any]:
    change = core_change(found)
    parts: list[Any] = []
    if change is not None:
        first, last = change
        words, tone, glyph, sentence = core_verdict(first, last)
        arrow = icon("arrow-right", "soft", 22, say="to")
        parts = [H(text(str(first), "figure"), arrow, text(str(last), "figure"), None, gap=10),
                 H(chip(words, tone, glyph), None), text(sentence, "small", wrap=True)]  # fmt: skip
    for point in found:
        if point.value is None:
            said = tr("no score, {missing} answers missing", missing=point.missing)
        else:
            said = f"{point.value} {band_words(point.value)}" + (tr(" (pro-rated)") if point.missing else "")
        parts.append(text(f"{plainly(point.on)}: {said}", "small", wrap=True))
    return parts
