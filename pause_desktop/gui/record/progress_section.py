"""Her progress: the areas of her life and CORE-10 as pictures, each with its base and a table beside it."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.cells import Cell
from pause_desktop.gui.look.fields import ChoiceRow
from pause_desktop.gui.look.parts import Box, banner, button, chip, empty, frame, icon, rule, text
from pause_desktop.gui.look.rows import H, V, scroll
from pause_desktop.gui.look.tables import Column, Table
from pause_desktop.gui.look.theme import look_of
from pause_desktop.gui.record.core10_chart import Core10Chart
from pause_desktop.gui.record.core10_form import COPYRIGHT, band_words
from pause_desktop.gui.record.dates import month_year, plainly
from pause_desktop.gui.record.entry_view import EntryView
from pause_desktop.gui.record.lines_chart import LinesChart
from pause_desktop.gui.record.list_section import by_month
from pause_desktop.gui.record.said import Said
from pause_desktop.gui.record.scores import (
    AreaLine,
    CorePoint,
    Point,
    area_lines,
    core_change,
    core_points,
    core_verdict,
    points,
)
from pause_desktop.gui.record.section import Section, Shown
from pause_desktop.gui.record.slope_chart import SlopeChart, signed

_ROW = 27
_VIEWS = (("slope", tr("Slope")), ("lines", tr("Lines")), ("scores", tr("All scores")))


class ProgressSection(Section):
    """Pictures of her scores, and under *All scores* each form with what was said."""

    tables = ("progress_reviews", "core10s")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.review = button(tr("&Progress review"), "plain", "plus")
        self.core = button(tr("&CORE-10"), "plain", "plus")
        self.hand_over = button(tr("&Hand over"), "plain", "hand-heart", key="Ctrl+H")
        self.adds = {"progress_reviews": self.review, "core10s": self.core}
        self.how = ChoiceRow(_VIEWS)
        self.how.set_value("slope")
        self.view = EntryView(tr("Every score"))
        self.take_out = button(tr("Take out"), "quiet", "trash-2", tip=tr("Take out what is chosen (Delete)"))
        self.take_out.setText(tr("Take out"))
        self._body = QStackedWidget()
        self._pictures = QWidget()
        self._body.addWidget(self._pictures)
        self._body.addWidget(self.view)
        self._due = banner("warn", "calendar-clock", "")
        head = QWidget()
        head.setLayout(
            H(self.how, None, self.take_out, self.hand_over, self.review, self.core, gap=8, m=(14, 8, 12, 8))
        )
        self.stand(frame("card", V(head, rule(), V(self._due, m=(14, 10, 14, 0)), (self._body, 1), gap=0, m=1)))
        self.how.changed.connect(self._show)
        self.review.clicked.connect(lambda: self.begin("progress_reviews"))
        self.hand_over.clicked.connect(lambda: self.elsewhere.emit("handover"))
        self.core.clicked.connect(lambda: self.begin("core10s"))
        self.view.opened.connect(lambda row: self.begin(row.table, row.record))
        self.view.removed.connect(self._remove)
        self.view.picked.connect(lambda _row: self.take_out.show())
        self.take_out.clicked.connect(lambda: self._remove(self.view.chosen()))

    def _remove(self, row: object) -> None:
        if isinstance(row, Said):
            self.removing.emit(row.table, row.record)

    def show_her(self, shown: Shown) -> None:
        """Shows her scores as they are now."""
        super().show_her(shown)
        due = [f.words for f in shown.findings if f.due and f.table in self.tables]
        self._due.setVisible(bool(due))
        self._due.say("warn", "calendar-clock", due[0] if due else "", " ".join(due[1:2]))
        self._show()

    def _show(self) -> None:
        shown, how = self.shown, self.how.value()
        if shown is None:
            return
        if how is None:  # one picture always stands
            self.how.set_value("slope")
        self.take_out.setVisible(how == "scores" and self.view.chosen() is not None)
        if how == "scores":
            said = [each for table in self.tables for each in shown.voice.say_all(table)]
            self.view.show_rows(by_month(sorted(said, key=lambda s: s.day or shown.terms.today, reverse=True)))
            self._body.setCurrentIndex(1)
            return
        pictures = self._draw(shown, str(how or "slope"))
        self._body.removeWidget(self._pictures)
        self._pictures.deleteLater()
        self._pictures = pictures
        self._body.insertWidget(0, pictures)
        self._body.setCurrentIndex(0)

    def _draw(self, shown: Shown, how: str) -> QWidget:
        found, cores = points(shown.her.of("progress_reviews")), core_points(shown.her.of("core10s"))
        parts: list[QWidget] = []
        if found:
            parts.append(self._areas(shown, found, how))
        if cores:
            parts.append(core_card(cores))
        if not parts:
            start = button(tr("First progress review"), "primary", "plus")
            start.clicked.connect(lambda: self.begin("progress_reviews"))
            box = empty(
                "trending-up", tr("No scores yet"), tr("The talk it starts matters as much as the score."), start
            )
            box.setProperty("kind", "row")
            return box
        return scroll(V(*parts, None, gap=12, m=(12, 12, 12, 12)))

    def _areas(self, shown: Shown, found: Sequence[Point], how: str) -> Box:
        lines = area_lines(found, shown.terms)
        reviews = several(len(found), "1 review", "{n} reviews")
        under = tr("{n} areas, {reviews} · – not answered, never 0", n=len(lines), reviews=reviews)
        head = H(
            text(tr("How things are, by area"), "section"), text(under, "soft"), None, gap=8, m=(16, 10, 12, 8)
        )
        table = area_table(lines, found)
        picture: QWidget
        if how == "lines" and len(found) > 1:
            picture = LinesChart(lines, found, len(shown.terms.tool.scale) or 5)
        elif any(line.change is not None for line in lines):
            picture = SlopeChart(lines, _end(found[0]), _end(found[-1]), _scale(shown))
        else:
            picture = text(tr("One review so far: the next one shows what has changed."), "soft", wrap=True)
        if look_of().crowded:
            return frame("card", V(head, rule(), picture, rule(), table, gap=0, m=1))
        side = V(table, None, m=(0, 0, 8, 8))
        return frame("card", V(head, rule(), H((V(picture, None), 1), side, gap=8), gap=0, m=1))

    def take_keyboard(self) -> None:
        """Gives the keyboard to the kind of picture."""
        self.how.setFocus(Qt.FocusReason.TabFocusReason)

    def restore(self, place: Mapping[str, str]) -> None:
        """Shows the same picture and the same form again."""
        if place.get("how") in dict(_VIEWS):
            self.how.set_value(place["how"])
            self._show()
        super().restore(place)

    def place(self) -> dict[str, str]:
        """The picture shown and the form that is open."""
        return {"how": str(self.how.value() or "slope")} | super().place()


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
