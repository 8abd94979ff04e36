"""For the national team: a quarter's return goes out, and the returns of many practices become one report."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from pause_desktop.errors import UserError
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.fields import ChoiceRow, Field
from pause_desktop.gui.look.parts import banner, button, card, text
from pause_desktop.gui.look.rows import V, flow, scroll
from pause_desktop.gui.paper import documents
from pause_desktop.gui.progress_dialog import ProgressDialog
from pause_desktop.gui.record.dates import month_year
from pause_desktop.gui.tasks import Work
from pause_desktop.gui.whisper import Whisper
from pause_desktop.measures.return_format import Quarter

_RETURN = tr("Quarterly return (*.json)")
_REPORT = tr("PDF (*.pdf);;Word document (*.docx);;Workbook (*.xlsx);;Web page (*.html)")
_QUARTERS = 4


class NationalPart(QWidget):
    """Two papers, each made in two steps: which quarter and where to; which returns, which edition and where to."""

    def __init__(self, desk: Desk, whisper: Whisper) -> None:
        super().__init__()
        self._desk, self._whisper = desk, whisper
        self._quarters = {str(each): each for each in finished_quarters(desk.today())}
        self.returns: list[Path] = []
        self.trouble = banner("danger", "octagon-alert", tr("Nothing was written"))
        self.trouble.hide()
        self.setLayout(V(scroll(V(self.trouble, self._out(), self._together(), None, gap=12))))

    def _out(self) -> QWidget:
        self.quarter = ChoiceRow([(name, _said(each)) for name, each in self._quarters.items()])
        self.quarter.set_value(next(iter(self._quarters)))
        self.save = button(tr("Save the &return…"), "primary", "download")
        self.save.clicked.connect(self._choose_return)
        words = tr(
            "Sums of this practice for the national team, so that many practices add up exactly. It holds no name, "
            "no reference and no words."
        )
        notice = banner(
            "warn", "triangle-alert", tr("Small numbers are not hidden in a return"),
            tr("It is for the national team alone: small numbers are hidden when returns are put together."),
        )  # fmt: skip
        return card(
            text(tr("A quarter returned"), "section"), text(words, "soft", wrap=True), 4,
            Field(tr("&Quarter"), self.quarter), notice, 4, flow(self.save), gap=6, m=(20, 14, 20, 16),
        )  # fmt: skip

    def _together(self) -> QWidget:
        self.choose = button(tr("C&hoose returns…"), "plain", "folder-open")
        self.choose.clicked.connect(self._choose_returns)
        self.chosen = text(tr("No returns are chosen yet."), "soft", wrap=True)
        self.edition = ChoiceRow([("public", tr("Public")), ("exempt", tr("Exempt: not for publication"))])
        self.edition.set_value("public")
        self.make = button(tr("&Make the report…"), "plain", "file-chart-column")
        self.make.setEnabled(False)
        self.make.clicked.connect(self._choose_report)
        words = tr(
            "For whoever holds the returns: one report over all of them, with a line for each practice. Small "
            "numbers are hidden in a public one."
        )
        return card(
            text(tr("One report of many practices"), "section"), text(words, "soft", wrap=True), 4,
            flow(self.choose), self.chosen, 4, Field(tr("&Edition"), self.edition), 4, flow(self.make),
            gap=6, m=(20, 14, 20, 16),
        )  # fmt: skip

    # --- a return ----------------------------------------------------------------------------------------------

    def _choose_return(self) -> None:
        quarter = self._quarters[str(self.quarter.value() or next(iter(self._quarters)))]
        title, named = tr("Where the return is kept. It is not encrypted."), f"return-{quarter}.json"
        where, _ = QFileDialog.getSaveFileName(self, title, str(documents() / named), _RETURN)
        if where:
            self.write_return(quarter, Path(where if where.lower().endswith(".json") else f"{where}.json"))

    def write_return(self, quarter: Quarter, path: Path) -> None:
        """Writes the return of a quarter whole or not at all, and records that it left."""
        from pause_desktop.summaries.national import write_return

        def done(_: Any) -> None:
            self._desk.looked("exported", what="quarterly return", quarter=str(quarter))
            self._whisper.say(tr("{name} was written. It is not encrypted.", name=path.name))

        practice, today = self._desk.practice, self._desk.today()
        self._long(tr("Adding up {quarter}", quarter=_said(quarter)),
                   lambda: write_return(practice, quarter, path, today), done)  # fmt: skip

    # --- many --------------------------------------------------------------------------------------------------

    def _choose_returns(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(self, tr("The returns"), str(documents()), _RETURN)
        if chosen:
            self.take_returns([Path(each) for each in chosen])

    def take_returns(self, paths: Sequence[Path]) -> None:
        """Reads the returns and says whose they are; one that cannot be read is named, and none is taken."""
        from pause_desktop.summaries.national import national, read_returns

        def read() -> list[dict[str, Any]]:
            documents = read_returns(paths)
            national(documents, "exempt")  # refuses what does not go together
            return documents

        def done(documents: list[dict[str, Any]]) -> None:
            self.returns = list(paths)
            names = ", ".join(sorted(each["practice"] for each in documents))
            many = several(len(documents), "1 return", "{n} returns")
            quarter = _said(Quarter.named(documents[0]["quarter"]))
            self.chosen.setText(tr("{many}, {quarter}: {names}", many=many, quarter=quarter, names=names))
            self.make.setEnabled(True)

        self._long(tr("Reading returns"), read, done)

    def _choose_report(self) -> None:
        title, named = tr("Where the report is kept. It is not encrypted."), "national-report.pdf"
        where, _ = QFileDialog.getSaveFileName(self, title, str(documents() / named), _REPORT)
        if where:
            self.write_report(Path(where if Path(where).suffix else f"{where}.pdf"))

    def write_report(self, path: Path) -> None:
        """Writes the report of the chosen returns in the form its name ends with, and records that it left."""
        from pause_desktop.summaries.national import write_national

        edition: Any = self.edition.value() or "public"

        def done(made: Any) -> None:
            impact = made.impact
            self._desk.looked("printed", edition=edition, rule=impact.rule, what="national report")
            self._whisper.say(tr("{name} was written. It is not encrypted.", name=path.name))

        returns = list(self.returns)
        self._long(tr("Making the national report"), lambda: write_national(returns, path, edition), done)

    def _long(self, title: str, work: Work, then: Any) -> None:
        self.trouble.hide()
        task = self._desk.tasks.run(work, then, self, failed=self._failed)
        self.progress = ProgressDialog(title, task, self)

    def _failed(self, problem: Exception) -> None:
        if not isinstance(problem, UserError):
            raise problem
        self.trouble.say("danger", "octagon-alert", tr("Nothing was written"), tr(problem))
        self.trouble.show()


def finished_quarters(today: date) -> list[Quarter]:
    """The latest quarters that are over, the last one first."""
    year, number = today.year, (today.month + 2) // 3
    found: list[Quarter] = []
    while len(found) < _QUARTERS:
        year, number = (year, number - 1) if number > 1 else (year - 1, 4)
        found.append(Quarter(year, number))
    return found


def _said(quarter: Quarter) -> str:
    """The quarter as people say it: "January 2026 to March 2026"."""
    return tr("{since} to {as_at}", since=month_year(quarter.since), as_at=month_year(quarter.as_at))
