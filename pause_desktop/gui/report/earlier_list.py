"""The reports that were made before: each can be repeated, or compared with what is chosen now."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.cells import Cell
from pause_desktop.gui.look.parts import Worn, button, frame, text
from pause_desktop.gui.look.rows import V, flow
from pause_desktop.gui.look.tables import Column, Table
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.record.dates import plainly, shortly
from pause_desktop.records.report import ImpactReport

_SEEN = 5
"""So many stand in sight; the rest scrolls."""


class EarlierList(Worn, QWidget):
    """The list with its three deeds; `repeated` carries the report and whether for the days up to today."""

    repeated = Signal(object, bool)
    compared = Signal(object)
    brought_back = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.about = text("", "soft", wrap=True)
        columns: list[Column[ImpactReport]] = [
            Column(tr("Period"), 0, lambda each: Cell(period_words(each), weight="label"), least=226),
            Column(tr("Edition"), 86, _edition),
            Column(tr("Women"), 96, lambda each: Cell(each.cohort or tr("all"), tone="soft"), keep=3),
            Column(tr("Made"), 232, self._made, keep=1),
            Column(tr("Check code"), 194, lambda each: Cell(each.check_code, tone="soft"), keep=2),
        ]
        self.table = Table(columns, tr("Reports made before"), row=38, flat=True)
        self.again = button(tr("Repeat with to&day’s days"), "plain", "refresh-cw")
        self.same = button(tr("Repeat it &as it was"), "plain", "copy")
        self.compare = button(tr("&Compare"), "plain", "arrow-left-right")
        self.undo = button(tr("Bring bac&k what was chosen"), "quiet", "undo-2")
        self.undo.hide()
        deeds = flow(self.again, self.same, self.compare, self.undo, gap=8)
        self._deeds = QWidget()
        self._deeds.setLayout(V(deeds, m=(12, 8, 12, 0)))
        head = V(text(tr("Reports made before"), "section"), self.about, gap=2, m=(12, 13, 12, 4))
        self.setLayout(V(frame("card", V(head, self.table, self._deeds, gap=0, m=(1, 1, 1, 14)))))
        self.again.clicked.connect(lambda: self._repeat(True))
        self.same.clicked.connect(lambda: self._repeat(False))
        self.compare.clicked.connect(self._compare)
        self.table.opened.connect(self.compared)
        self.undo.clicked.connect(self.brought_back)
        self.wear(look_of())

    def wear(self, look: Look) -> None:
        """Keeps the list as high as its rows."""
        rows = min(_SEEN, len(self.table.rows.rows))
        head = self.table.horizontalHeader().height()
        self.table.setFixedHeight(head + rows * self.table.verticalHeader().defaultSectionSize() + 4)

    def show_reports(self, reports: Sequence[ImpactReport], edition: str) -> None:
        """Shows the reports that are kept; the newest of an edition is picked, or the one that was picked."""
        before = self.table.chosen()
        alike = (at for at, each in enumerate(reports) if each.edition == edition)
        at = next((at for at, each in enumerate(reports) if before and each.id == before.id), next(alike, 0))
        self.table.show_rows(reports, at)
        self.table.setVisible(bool(reports))
        self._deeds.setVisible(bool(reports))
        self.about.setText(
            tr("Each can be made again from the same choices, and compared with what is chosen above.")
            if reports
            else tr("None yet. Each report that is made is kept here with its figures, after its rule.")
        )
        self.wear(look_of())

    def offer_back(self, offered: bool) -> None:
        """Offers to take a repetition back."""
        self.undo.setVisible(offered)

    def _repeat(self, fresh: bool) -> None:
        if (chosen := self.table.chosen()) is not None:
            self.repeated.emit(chosen, fresh)

    def _compare(self) -> None:
        if (chosen := self.table.chosen()) is not None:
            self.compared.emit(chosen)

    def _made(self, report: ImpactReport) -> Cell:
        day = shortly(report.made_on, self._desk.today()) if report.made_on else "–"
        words = tr("{day}, {worker}", day=day, worker=report.worker) if report.worker else day
        return Cell(words, tip=words)


def _edition(report: ImpactReport) -> Cell:
    return Cell(tr("public") if report.edition == "public" else tr("exempt"), tone="soft")


def period_words(report: ImpactReport) -> str:
    """The days a report covers, in words."""
    as_at = plainly(report.as_at)
    return (
        tr("{since} to {as_at}", since=plainly(report.since), as_at=as_at)
        if report.since
        else tr("to {day}", day=as_at)
    )
