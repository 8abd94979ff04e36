"""What an import would do, before it does: counts, every refused row by file, row and column, then one button."""

from collections.abc import Generator
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QWidget

from pause_desktop.errors import UserError
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.cells import Cell
from pause_desktop.gui.look.parts import Banner, button, frame, text
from pause_desktop.gui.look.rows import H, V
from pause_desktop.gui.look.tables import Column, Table
from pause_desktop.gui.look.theme import look_of
from pause_desktop.gui.progress_dialog import ProgressDialog
from pause_desktop.records.tables import TABLES
from pause_desktop.sheets.importing import import_source
from pause_desktop.sheets.remarks import Outcome, Remark
from pause_desktop.store.backup import automatic
from pause_desktop.store.writing import Entry

Steps = Generator[tuple[int, int, str], None, Outcome]
_WIDE, _HIGH = 1060, 640


def trial(desk: Desk, source: Path) -> Steps:
    """Reads a source and says what its import would do; nothing is written."""
    return import_source(desk.practice, source, desk.worker.id, today=desk.today(), dry_run=True)


def bring_in(desk: Desk, source: Path, whole: bool, refused: Path | None) -> Steps:
    """Backs up where anything has changed since the last backup, then imports in one transaction."""
    desk.drafts.wait()  # the import has the file to itself, and no draft waits for it
    yield from automatic(desk.practice, "import")
    return (
        yield from import_source(
            desk.practice, source, desk.worker.id, today=desk.today(), all_or_nothing=whole, refused_folder=refused
        )
    )


class ImportDialog(QDialog):
    """Shows a trial and brings the rows in; `brought` carries the sentence about what was done."""

    brought = Signal(str)

    def __init__(self, desk: Desk, source: Path, outcome: Outcome, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._source, self._outcome = desk, source, outcome
        self._refused_folder: Path | None = None
        self.setWindowTitle(tr("Bring in {name}", name=source.name))
        self.trouble = Banner("danger", "octagon-alert", "")
        self.trouble.hide()
        self.table = Table(_columns(), tr("Rows with a remark"))
        self.table.show_rows(
            [(each, True) for each in outcome.refused] + [(each, False) for each in outcome.findings]
        )
        self.whole = QCheckBox(tr("&All or nothing: bring nothing in while any row is refused"))
        self.keep = QCheckBox(tr("&Write the refused rows to a folder, to be mended and brought in again"))
        self.unsafe = text("", "small", "warn", wrap=True)
        self.go = button("", "primary", "check", key="Ctrl+Enter")
        self.leave = button(tr("&Leave it"), "quiet")
        self._lay()
        self.whole.toggled.connect(self._say)
        self.keep.toggled.connect(self._choose_folder)
        self.go.clicked.connect(self._go)
        self.leave.clicked.connect(self.reject)
        self._say()

    def _lay(self) -> None:
        outcome, look = self._outcome, look_of()
        counts = {
            "new": (outcome.new, "ink"), "changed": (outcome.changed, "ink"),
            "unchanged": (outcome.unchanged, "soft"), "refused": (len(outcome.refused), "danger"),
        }  # fmt: skip
        figures = [_figure(number, words, tone) for words, (number, tone) in counts.items()]
        listed = frame("card", V((self.table, 1), gap=0, m=1))
        remarks = bool(outcome.refused or outcome.findings)
        listed.setVisible(remarks)
        for part in (self.whole, self.keep):
            part.setVisible(bool(outcome.refused))
        top = text(tr("Nothing has changed yet. This is what would."), "soft")
        self.setLayout(
            V(
                text(tr("Bring in {name}", name=self._source.name), "title"), top, 4, H(*figures, None, gap=32), 4,
                (listed, 1), *([] if remarks else [None]), self.whole, self.keep, self.unsafe, self.trouble,
                H(None, self.leave, self.go, gap=10), gap=8, m=(24, 20, 24, 20),
            )
        )  # fmt: skip
        self.resize(look.px(_WIDE) if look.scale < 1.3 else 1300, look.px(_HIGH) if look.scale < 1.1 else 720)

    def _say(self) -> None:
        outcome = self._outcome
        rows = outcome.new + outcome.changed
        stopped = self.whole.isChecked() and bool(outcome.refused)
        self.go.setText(several(rows, "Bring in {n} row", "Bring in {n} rows") + "   Ctrl+Enter")
        self.go.setEnabled(rows > 0 and not stopped)
        folder = self._refused_folder
        self.unsafe.setText(
            tr("The files in {name} will not be encrypted: delete them once they are mended.", name=folder.name)
            if folder
            else ""
        )
        self.unsafe.setVisible(folder is not None)

    def _choose_folder(self, wanted: bool) -> None:
        self._refused_folder = None
        if wanted:
            words = tr("An empty folder for the refused rows. These files are not encrypted")
            chosen = QFileDialog.getExistingDirectory(self, words)
            self._refused_folder = Path(chosen) if chosen else None
            self.keep.setChecked(bool(chosen))
        self._say()

    def _go(self) -> None:
        self.setEnabled(False)
        whole, folder = self.whole.isChecked(), self._refused_folder
        task = self._desk.tasks.run(
            lambda: bring_in(self._desk, self._source, whole, folder), self._done, self, failed=self._fail
        )
        task.ended.connect(lambda: self.setEnabled(True))
        self.progress = ProgressDialog(tr("Bringing in {name}", name=self._source.name), task, self)

    def _done(self, outcome: Outcome) -> None:
        self._desk.looked("imported", new=outcome.new, changed=outcome.changed)
        nobody = UUID(int=0)
        self._desk.changed.emit(tuple(Entry(table, nobody, nobody, "changed") for table in TABLES))
        refused = tr(" {n:,} were refused.", n=len(outcome.refused)) if outcome.refused else ""
        self.brought.emit(
            tr(
                "{new:,} rows are new, {changed:,} were changed.{refused}",
                new=outcome.new,
                changed=outcome.changed,
                refused=refused,
            )
        )
        self.accept()

    def _fail(self, problem: Exception) -> None:
        if not isinstance(problem, UserError):
            raise problem
        self.trouble.say("danger", "octagon-alert", tr("Nothing was brought in"), tr(problem))
        self.trouble.show()


def _figure(number: int, words: str, tone: str) -> QWidget:
    box = QWidget()
    box.setLayout(V(text(f"{number:,}", "figure", tone if number else "soft"), text(words, "soft"), gap=0))
    return box


def _columns() -> list[Column[tuple[Remark, bool]]]:
    return [
        Column("", 110, lambda row: Cell(*(("refused", "", "text", "danger", "danger") if row[1]
               else ("odd", "", "text", "warn", "warn"))), keep=2),
        Column(tr("File"), 200, lambda row: Cell(row[0].file, tone="soft", tip=row[0].file), keep=1),
        Column(tr("Row"), 70, lambda row: Cell(str(row[0].row) if row[0].row else "–", right=True), right=True),
        Column(tr("Column"), 180, lambda row: Cell(row[0].column, weight="label")),
        Column(tr("Reason"), 0, lambda row: Cell(row[0].reason, tip=row[0].reason), least=240),
    ]  # fmt: skip
