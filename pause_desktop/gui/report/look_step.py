"""The fifth step: the real pages of the document, before anything leaves the machine."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import button, empty, frame, rule, text
from pause_desktop.gui.look.rows import H, V, scroll
from pause_desktop.gui.report.drawings import Drawings
from pause_desktop.gui.report.facts import bare
from pause_desktop.gui.report.page_view import PageView
from pause_desktop.gui.report.step import ReportStep
from pause_desktop.gui.report.workings import Worked

if TYPE_CHECKING:
    from pause_desktop.summaries.pages_drawn import Book

_PERCENT = 52
_CURTAIN = tr("The pages hold the words of women. F9 lifts the curtain.")


class LookStep(ReportStep):
    """The pages with their size and number above them; behind the curtain there are none."""

    def __init__(self, desk: Desk, drawings: Drawings) -> None:
        super().__init__(desk)
        self._drawings = drawings
        self._worked: Worked | None = None
        self.view = PageView()
        self.where = text("", "label")
        self.headings = text("", "soft", wrap=True)
        self.smaller, self.larger = button("", "plain", "zoom-out"), button("", "plain", "zoom-in")
        self.smaller.setAccessibleName(tr("Smaller"))
        self.smaller.setToolTip(tr("Smaller, Ctrl and −"))
        self.larger.setAccessibleName(tr("Larger"))
        self.larger.setToolTip(tr("Larger, Ctrl and +"))
        self.zoom = text("", "soft")
        self.zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.zoom.setMinimumWidth(_PERCENT)
        self.fit = button(tr("Fit the w&idth"), "plain")
        self.fit.setToolTip(tr("Ctrl and 0"))
        moment = tr("The first is there in a moment.")
        self.working = _low(bare(empty("hourglass", tr("Drawing the pages"), moment)))
        self.hidden = _low(bare(empty("eye-off", tr("Behind the curtain"), _CURTAIN)))
        self._why = text("", "soft", wrap=True)
        self._why.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        trouble = bare(empty("octagon-alert", tr("The pages cannot be drawn"), ""))
        trouble.layout().addWidget(self._why)  # pyright: ignore[reportOptionalMemberAccess]
        self.trouble = _low(trouble)
        self.middle = QStackedWidget()
        for each in (self.view, self.working, self.hidden, self.trouble):
            self.middle.addWidget(each)
        words = V(self.where, self.headings, gap=0)
        bar = H((words, 1), self.smaller, self.zoom, self.larger, self.fit, gap=8, m=(13, 9, 13, 9))
        self.setLayout(V(frame("card", V(bar, rule(), (self.middle, 1), gap=0, m=1))))
        self.smaller.clicked.connect(self.view.zoom_out)
        self.larger.clicked.connect(self.view.zoom_in)
        self.fit.clicked.connect(self.view.fit_width)
        self.view.wanted.connect(self._draw)
        self.view.moved.connect(lambda _at: self._say())
        self.view.zoomed.connect(self._say)
        drawings.began.connect(self._begin)
        drawings.drawn.connect(self._show)
        drawings.failed.connect(self._fail)
        desk.curtained.connect(self._curtain)
        self._say()

    def enter(self) -> None:
        """Asks for the pages of what is chosen; behind the curtain nothing is drawn."""
        choices = self.draft.read(self.desk.today()).choices
        if self.desk.curtain:
            self.view.forget()
            self._say()
            self.middle.setCurrentWidget(self.hidden)
        elif choices is None:
            self._fail(tr("A day in the first step, or the day of the committee, cannot be read."))
        elif (book := self._drawings.book) is not None and self._drawings.is_of(choices):
            self._show(book)
        else:
            self._drawings.ask(choices, self._worked.figures if self._worked else None)

    def show_working(self) -> None:
        """The figures of other choices are not those of these pages."""
        self._worked = None

    def show_worked(self, worked: Worked) -> None:
        """With the figures there, the cover is drawn at once; while it is looked at, what has changed is drawn."""
        self._worked = worked
        if self.isVisible():
            self.enter()

    def give_keyboard(self) -> None:
        """Puts the keyboard on the pages."""
        self.view.setFocus(Qt.FocusReason.TabFocusReason)

    def _curtain(self, down: bool) -> None:
        if down or self.isVisible():
            self.enter()

    def _begin(self) -> None:
        self.view.forget()
        self.middle.setCurrentWidget(self.hidden if self.desk.curtain else self.working)
        self._say()

    def _show(self, book: "Book") -> None:
        if self.desk.curtain:
            return
        self.view.show_pages(book.pages, len(book.pages) if book.whole else 0)
        had = self.working.hasFocus()
        self.middle.setCurrentWidget(self.view)
        if had:
            self.give_keyboard()
        self._say()
        if self.isVisible():
            self.view.viewport().repaint()  # so that the cover is asked for before the long work begins

    def _fail(self, words: str) -> None:
        self._why.setText(words)
        self.trouble.setAccessibleDescription(words)
        self.view.forget()
        self.middle.setCurrentWidget(self.trouble)
        self._say()

    def _draw(self, at: int, scale: float) -> None:
        self._drawings.draw(at, scale, partial(self.view.show_picture, at, scale), self)

    def _say(self) -> None:
        book = self._drawings.book if self.middle.currentWidget() is self.view else None
        ready = book is not None and self.view.at < len(book.pages)
        for each in (self.smaller, self.larger, self.fit):
            each.setEnabled(ready)
        self.zoom.setText(tr("{percent:.0f}%", percent=self.view.zoom * 100) if ready else "")
        if book is None or not ready:
            self.where.setText(tr("The pages as they will be"))
            self.headings.setText("")
            return
        n = self.view.at + 1
        self.where.setText(
            tr("Page {n} of {count}", n=n, count=len(book.pages))
            if book.whole
            else tr("Page {n}; the others are being drawn", n=n)
        )
        self.headings.setText("; ".join(book.pages[self.view.at].headings))


def _low(state: QWidget) -> QWidget:
    """A state that scrolls where the text is large, so that the window never has to."""
    return scroll(V(state))
