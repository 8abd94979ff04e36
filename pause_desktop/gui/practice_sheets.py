"""Spreadsheets in and out: bring records in, save the empty template, take every table out."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.import_dialog import ImportDialog, trial
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import banner, button, card, text
from pause_desktop.gui.look.rows import H, V, flow, scroll
from pause_desktop.gui.paper import documents
from pause_desktop.gui.progress_dialog import ProgressDialog
from pause_desktop.gui.tasks import Work
from pause_desktop.gui.whisper import Whisper

WORKBOOK = tr("Workbook (*.xlsx)")


class SheetsPart(QWidget):
    """What comes in is tried first and shown; what goes out says that it is not encrypted."""

    def __init__(self, desk: Desk, whisper: Whisper) -> None:
        super().__init__()
        self._desk, self._whisper = desk, whisper
        self.dialog: ImportDialog | None = None
        self.setLayout(V(scroll(V(self._in(), self._template(), self._out(), None, gap=12))))

    def _in(self) -> QWidget:
        self.workbook = button(tr("From a &workbook…"), "primary", "upload")
        self.folder = button(tr("From a &folder of CSV…"), "plain", "folder-open")
        self.workbook.clicked.connect(self._choose_workbook)
        self.folder.clicked.connect(self._choose_folder)
        words = tr(
            "Nothing changes until you have seen what would: every row is read first, and a row that cannot be "
            "read is named. The same file twice does nothing."
        )
        return card(
            text(tr("Bring records in"), "section"), text(words, "soft", wrap=True), 6,
            flow(self.workbook, self.folder, gap=10), gap=4, m=(20, 14, 20, 16),
        )  # fmt: skip

    def _template(self) -> QWidget:
        self.template = button(tr("Save the te&mplate…"), "plain", "download")
        self.template.clicked.connect(self._choose_template)
        words = V(
            text(tr("An empty workbook"), "section"),
            text(
                tr("With every column, its choices and its help. It holds nothing about anybody."),
                "soft",
                wrap=True,
            ),
            gap=2,
        )
        return card(H((words, 1), self.template, gap=16), m=(20, 14, 20, 16))

    def _out(self) -> QWidget:
        self.take = button(tr("Take out &a workbook…"), "plain", "table-2")
        self.take_folder = button(tr("Take out a folder of CS&V…"), "plain", "folder")
        self.take.clicked.connect(self._choose_out)
        self.take_folder.clicked.connect(self._choose_out_folder)
        warning = banner(
            "warn", "triangle-alert", tr("What is taken out is not encrypted"),
            tr("Whoever finds the file can read every name in it. Delete it when it has served."),
        )  # fmt: skip
        return card(
            text(tr("Take records out"), "section"), warning, 4, flow(self.take, self.take_folder, gap=10),
            gap=8, m=(20, 14, 20, 16),
        )  # fmt: skip

    # --- in ----------------------------------------------------------------------------------------------------

    def _choose_workbook(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, tr("The workbook"), "", WORKBOOK)
        if chosen:
            self.bring_in(Path(chosen))

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("The folder of CSV files"))
        if chosen:
            self.bring_in(Path(chosen))

    def bring_in(self, source: Path) -> None:
        """Tries an import and shows what it would do."""

        def tried(outcome: Any) -> None:
            self.dialog = ImportDialog(self._desk, source, outcome, self.window())
            self.dialog.brought.connect(self._whisper.say)
            self.dialog.open()

        self._long(tr("Reading {name}", name=source.name), lambda: trial(self._desk, source), tried)

    # --- out ---------------------------------------------------------------------------------------------------

    def _choose_template(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Where the template is kept"), str(documents() / "template.xlsx"), WORKBOOK
        )
        if chosen:
            self.save_template(Path(chosen))

    def save_template(self, path: Path) -> None:
        """Writes the empty workbook."""
        from pause_desktop.sheets.template import template

        today = self._desk.today()
        self._long(
            tr("Writing the template"), lambda: template(path, today),
            lambda _: self._whisper.say(tr("{name} was written.", name=path.name)),
        )  # fmt: skip

    def _choose_out(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Where the workbook is kept"), str(documents() / "records.xlsx"), WORKBOOK
        )
        if chosen:
            from pause_desktop.sheets.exporting import export_workbook

            path = Path(chosen if chosen.endswith(".xlsx") else f"{chosen}.xlsx")
            path.unlink(missing_ok=True)  # the file dialog has asked whether it may be replaced
            self._take_out(path, lambda: export_workbook(self._desk.practice, path))

    def _choose_out_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("An empty folder for the CSV files"))
        if chosen:
            from pause_desktop.sheets.exporting import export_folder

            self._take_out(Path(chosen), lambda: export_folder(self._desk.practice, Path(chosen)))

    def _take_out(self, path: Path, work: Work) -> None:
        def done(_: Any) -> None:
            self._desk.looked("exported", what="sheets")
            self._whisper.say(tr("{name} was written. It is not encrypted.", name=path.name))

        self._long(tr("Taking records out"), work, done)

    def _long(self, title: str, work: Work, then: Callable[[Any], object]) -> None:
        task = self._desk.tasks.run(work, then, self)
        self.progress = ProgressDialog(title, task, self)
