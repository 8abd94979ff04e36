"""The real pages on paper: the printer's own dialog, one page after the other, none of them in a file."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSizeF, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.parts import button, card, text
from pause_desktop.gui.look.rows import H, V
from pause_desktop.gui.report.drawings import Drawings
from pause_desktop.gui.report.report_draft import ReportDraft
from pause_desktop.gui.report.workings import Worked
from pause_desktop.reports.pages import POINTS, Picture
from pause_desktop.summaries.choices import Choices
from pause_desktop.summaries.leaving import Leaving, Left, record

if TYPE_CHECKING:
    from pause_desktop.summaries.pages_drawn import Book

SHARPEST = 300
"""Dots to the inch at most: finer ones are not seen, and a page would be 100 MB."""

Ask = Callable[[QWidget, int], QPrinter | None]


def ask_printer(parent: QWidget, pages: int) -> QPrinter | None:
    """Asks for the printer, the copies and the pages; None where somebody thought better of it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, False)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, True)
    dialog.setMinMax(1, pages)
    chosen = dialog.exec() == QPrintDialog.DialogCode.Accepted
    dialog.deleteLater()
    return printer if chosen else None


class PrintCard(QWidget):
    """The card with its button; `told` says how far it is, `printed` carries what was recorded."""

    told = Signal(str, str, str)
    printed = Signal(object)

    def __init__(self, desk: Desk, drawings: Drawings, ask: Ask = ask_printer) -> None:
        super().__init__()
        self._desk, self._drawings, self._ask = desk, drawings, ask
        self._draft = ReportDraft()
        self._worked: Worked | None = None
        self._choices: Choices | None = None
        self.job: PrintJob | None = None
        self.button = button(tr("Pri&nt it…"), "plain", "printer")
        words = tr(
            "The pages go to the printer without a file. Its own queue may keep them until they are printed, and "
            "paper cannot be called back."
        )
        about = V(text(tr("On paper"), "section"), text(words, "soft", wrap=True), gap=2)
        self.setLayout(V(card(H((about, 1), self.button, gap=16), m=(20, 14, 20, 16))))
        self.button.clicked.connect(self._print)
        drawings.drawn.connect(self._drawn)
        drawings.began.connect(self._stop_waiting)
        drawings.failed.connect(self._failed)

    def begin(self, draft: ReportDraft) -> None:
        """Prints another draft from now on."""
        self._draft = draft

    def show_worked(self, worked: Worked | None) -> None:
        """Knows the figures of what is chosen, or that they are not worked out."""
        self._worked = worked

    @property
    def busy(self) -> bool:
        """Whether pages are on their way to the printer."""
        return self._choices is not None or self.job is not None

    def _print(self) -> None:
        choices = self._draft.read(self._desk.today()).choices
        if self.busy or choices is None:
            return
        self.told.emit(tr("Making the pages for the printer…"), "hourglass", "soft")
        self._drawings.ask(choices, self._worked.figures if self._worked else None)
        self._choices = choices
        if (book := self._drawings.book) is not None and book.whole:
            self._drawn(book)

    def _stop_waiting(self) -> None:
        self._choices = None

    def _failed(self, words: str) -> None:
        if self._choices is not None:
            self._choices = None
            self.told.emit(words, "octagon-alert", "danger")

    def _drawn(self, book: "Book") -> None:
        if self._choices is None or not book.whole:
            return
        choices, self._choices = self._choices, None
        printer = self._ask(self, len(book.pages))
        if printer is None:
            self.told.emit(tr("Nothing was printed."), "info", "soft")
            return
        self.job = PrintJob(self._desk, book, printer, self)
        self.job.told.connect(self.told)
        self.job.done.connect(lambda pages: self._record(choices, book, pages))
        self.job.begin()

    def _record(self, choices: Choices, book: "Book", pages: int) -> None:
        self.job = None
        if not pages:
            return
        leaving = Leaving(choices, self._desk.worker.id, self._desk.today(), self._draft.to)
        practice = self._desk.practice
        self._desk.tasks.run(
            lambda: record(practice, leaving, book.summary, "printer", pages=pages), self._recorded, self
        )

    def _recorded(self, left: Left) -> None:
        if left.entries:
            self._desk.changed.emit(left.entries)
        self.printed.emit(left)


class PrintJob(QObject):
    """One document on its way to one printer; `done` carries how many pages went."""

    told = Signal(str, str, str)
    done = Signal(int)

    def __init__(self, desk: Desk, book: "Book", printer: QPrinter, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._book, self._printer, self._owner = desk, book, printer, owner
        last = len(book.pages)
        first = max(1, printer.fromPage() or 1)
        self._left = list(range(first - 1, min(printer.toPage() or last, last)))
        self._sent = 0
        self._painter = QPainter()

    def begin(self) -> None:
        """Prints the pages, each drawn as finely as the printer prints."""
        printer = self._printer
        printer.setDocName(tr("Impact summary"))
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setPageOrientation(QPageLayout.Orientation.Portrait)
        printer.setFullPage(True)
        if not self._painter.begin(printer):
            self._end(tr("The printer took nothing. See whether it is on and has paper."))
            return
        self._next()

    def _next(self) -> None:
        if not self._left:
            self._end("")
            return
        at, book = self._left.pop(0), self._book
        self.told.emit(tr("Printing page {n} of {count}…", n=at + 1, count=len(book.pages)), "printer", "soft")
        scale = min(self._printer.resolution(), SHARPEST) / POINTS
        self._desk.tasks.run(
            lambda: book.picture(at, scale), lambda picture: self._put(at, picture), self, failed=self._fail
        )

    def _put(self, at: int, picture: Picture) -> None:
        if self._sent and not self._printer.newPage():
            self._end(tr("The printer stopped. {pages} went to it.", pages=_pages(self._sent)))
            return
        page, dots = self._book.pages[at], self._printer.resolution() / POINTS
        wide, high = picture.width, picture.height
        image = QImage(picture.rgb, wide, high, wide * 3, QImage.Format.Format_RGB888)
        self._painter.drawImage(
            QRectF(self._painter.viewport().topLeft(), QSizeF(page.width, page.height) * dots), image
        )
        self._sent += 1
        self._next()

    def _fail(self, problem: Exception) -> None:
        self._end(tr("The pages could not be drawn for the printer."))
        raise problem

    def _end(self, trouble: str) -> None:
        if self._painter.isActive():
            self._painter.end()
        if trouble:
            self.told.emit(trouble, "octagon-alert", "danger")
        else:
            self.told.emit(tr("{pages} went to the printer.", pages=_pages(self._sent)), "check", "good")
        self.done.emit(self._sent)


def _pages(count: int) -> str:
    return several(count, "1 page", "{n} pages")
