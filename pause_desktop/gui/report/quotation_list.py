"""Her words: each quotation that has consent, ticked by a person who has read it, with what may tell who she is."""

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.parts import banner, empty, frame, text
from pause_desktop.gui.look.rows import H, V
from pause_desktop.gui.record.dates import month_year
from pause_desktop.gui.report.facts import bare, tall
from pause_desktop.gui.report.report_draft import ReportDraft
from pause_desktop.reports.wording import listed
from pause_desktop.summaries.alone import alone_of
from pause_desktop.summaries.giveaways import giveaways, known_of
from pause_desktop.summaries.impact import printable

TICK = tr("Print it: it names nobody, and she agreed")
_TELLS = tr("Somebody who knows her could know her by it. Leave it out, or ask her first.")
_LONGEST = 2_000


@dataclass(frozen=True, slots=True)
class Said:
    """One quotation that may be printed, and what in it may tell who she is."""

    id: UUID
    words: str
    reference: str
    pseudonym: str
    said_on: dt.date | None
    giveaways: tuple[str, ...]
    story: bool


class QuotationList(QWidget):
    """The quotations below one another; `edited` after each tick."""

    edited = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._draft = ReportDraft()
        self.ticks: dict[str, QCheckBox] = {}
        self.count, self.without = text("", "soft"), text("", "small", wrap=True)
        self.gone = banner("warn", "triangle-alert", tr("A quotation is no longer here"))
        self._rows = QWidget()
        self._rows.setLayout(V())
        head = H(text(tr("Her words"), "section"), (self.count, 1), gap=10)
        self._box = V(head, self.gone, self._rows, self.without, gap=8, m=(20, 14, 20, 16))
        self.setLayout(V(frame("card", self._box)))
        self.gone.hide()
        desk.curtained.connect(lambda _down: self.begin(self._draft))

    def begin(self, draft: ReportDraft) -> None:
        """Reads what may be printed now; a tick whose consent has gone goes with it, and that is said."""
        self._draft = draft
        with self._desk.reading() as rows:
            every = rows.count("quotes")
            alone = alone_of(rows, self._desk.practice.terms(self._desk.today()).label)
            found = [
                Said(quote.id, quote.words, reference, quote.pseudonym or "", quote.said_on,
                     giveaways(f"{quote.words} {quote.pseudonym or ''}", known_of(rows, quote.woman, alone)),
                     quote.kind == "story")
                for quote, reference in printable(rows)
            ]  # fmt: skip
        here = {each.id.hex for each in found}
        lost = [each for each in draft.quotations if each not in here]
        draft.quotations = [each for each in draft.quotations if each in here]
        self.gone.setVisible(bool(lost))
        self.gone.say("warn", "triangle-alert", *_gone(len(lost)))
        self._show(found, every - len(found))

    def _show(self, found: list[Said], without: int) -> None:
        inside = QWidget()
        self.ticks = {}
        rows: list[QWidget] = [self._row(each) for each in found]
        if not found:
            words = tr(
                "A quotation can be printed once she has agreed to it: her record, “Her words”, consent yes."
            )
            rows = [bare(empty("quote", tr("Nothing may be quoted yet"), words))]
        inside.setLayout(V(*rows, gap=8))
        self._box.replaceWidget(self._rows, inside)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = inside
        self.without.setText(_without(without))
        self.without.setVisible(without > 0)
        self._say()

    def _row(self, said: Said) -> QWidget:
        tick = QCheckBox(TICK)
        tick.setAccessibleName(f"{TICK}: {said.reference}")
        tick.setChecked(said.id.hex in self._draft.quotations)
        tick.toggled.connect(lambda on, key=said.id.hex: self._tick(key, on))
        self.ticks[said.id.hex] = tick
        long = len(said.words) > _LONGEST
        shown = (
            tr("{words} … (the rest stands in her record)", words=said.words[:_LONGEST].rstrip())
            if long
            else said.words
        )
        if self._desk.curtain:
            tick.setEnabled(False)  # nobody can have read what is not shown
            behind = text(tr("Her words are behind the curtain. F9 lifts it."), "soft", wrap=True)
            return frame("option", V(behind, text(said.reference, "small"), tick, gap=4, m=(16, 10, 16, 8)))
        words = text(f"“{shown}”", wrap=True, select=True)
        who = text(_who(said), "small")
        parts: list[QWidget] = [words, who]
        if said.giveaways:
            parts.append(
                tall(
                    banner("warn", "triangle-alert", tr("It may hold {list}", list=listed(said.giveaways)), _TELLS)
                )
            )
        return frame("option", V(*parts, tick, gap=4, m=(16, 10, 16, 8)))

    def _tick(self, key: str, on: bool) -> None:
        rest = [each for each in self._draft.quotations if each != key]
        order = list(self.ticks)
        self._draft.quotations = sorted([*rest, key] if on else rest, key=order.index)
        self._say()
        self.edited.emit()

    def _say(self) -> None:
        chosen, offered = len(self._draft.quotations), len(self.ticks)
        self.count.setText(
            tr("{chosen} of {offered} to be printed", chosen=chosen, offered=offered) if offered else ""
        )


def _who(said: Said) -> str:
    as_whom = (
        tr("printed as {pseudonym}", pseudonym=said.pseudonym)
        if said.pseudonym.strip()
        else tr("printed as “A woman of Pause”")
    )
    when = f"   ·   {month_year(said.said_on)}" if said.said_on else ""
    kind = tr("story") if said.story else tr("quotation")
    return f"{said.reference}   ·   {kind}, {as_whom}{when}"


def _gone(count: int) -> tuple[str, str]:
    title = several(count, "A quotation was taken out", "{n} quotations were taken out")
    return title, tr(
        "It was ticked before, and may not be printed any more: consent was withdrawn, or it was deleted."
    )


def _without(count: int) -> str:
    many = several(count, "1 other quotation has", "{n} other quotations have")
    return tr("{many} no consent to be printed, so they are not offered.", many=many) if count > 1 else (
        tr("{many} no consent to be printed, so it is not offered.", many=many)
    )  # fmt: skip
