"""The pages of what is chosen, made in memory on the worker: first the cover, then all; late ones are dropped."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pause_desktop.errors import UserError
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.tasks import Task
from pause_desktop.reports.pages import Picture
from pause_desktop.summaries.choices import Choices

if TYPE_CHECKING:
    from pause_desktop.measures.figures import Figures
    from pause_desktop.summaries.pages_drawn import Book


class Drawings(QObject):
    """Works for one page; `drawn` carries each book, the cover's and then the whole one."""

    began = Signal()
    drawn = Signal(object)
    failed = Signal(str)

    def __init__(self, desk: Desk, owner: QObject) -> None:
        super().__init__(owner)
        self._desk = desk
        self._wanted: Choices | None = None
        self._task: Task | None = None
        self._warm = False
        self.book: Book | None = None

    @property
    def busy(self) -> bool:
        """Whether pages are on their way."""
        return self._task is not None

    def ask(self, choices: Choices, figures: "Figures | None" = None) -> None:
        """Wants the pages of these choices; the same are asked for once."""
        if choices == self._wanted and (self.busy or (self.book is not None and self.book.whole)):
            return
        self.forget()
        self._wanted = choices
        practice = self._desk.practice
        self.began.emit()

        def work() -> object:
            from pause_desktop.summaries.pages_drawn import cover

            return cover(practice, choices, figures)

        self._run(work, self._covered)

    def warm(self) -> None:
        """Loads what draws pages, so that the first is not waited for; once, and after what is asked for now."""
        if not self._warm:
            self._warm = True
            self._desk.tasks.run(_load, owner=self)

    def is_of(self, choices: Choices) -> bool:
        """Whether the pages that are there, or on their way, are of these choices."""
        return choices == self._wanted

    def forget(self) -> None:
        """What is chosen or recorded has changed: the pages are of another report."""
        if self._task is not None:
            self._task.cancel()
        self._task = self._wanted = self.book = None

    def draw(self, at: int, scale: float, then: Callable[[Picture], object], owner: QObject) -> None:
        """Draws a page of the book that is there now."""
        book = self.book
        if book is not None:
            self._desk.tasks.run(lambda: book.picture(at, scale), then, owner)

    def _covered(self, book: "Book") -> None:
        self.book = book
        practice = self._desk.practice

        def work() -> object:
            from pause_desktop.summaries.pages_drawn import all_pages

            return all_pages(practice, book.summary)

        # What is heard of the cover asks for its picture, which is drawn before the long work begins.
        self.drawn.emit(book)
        self._run(work, self._finished)

    def _finished(self, book: "Book") -> None:
        self.book = book
        self.drawn.emit(book)

    def _run(self, work: Callable[[], object], then: Callable[["Book"], object]) -> None:
        task: Task | None = None

        def done(book: "Book") -> None:
            if task is self._task:
                self._task = None
                then(book)

        def trouble(problem: Exception) -> None:
            if task is not self._task:
                return
            self._task = None
            if not isinstance(problem, UserError):
                raise problem
            self.failed.emit(tr(problem))

        task = self._task = self._desk.tasks.run(work, done, self, failed=trouble)


def _load() -> None:
    from pause_desktop.summaries import pages_drawn

    pages_drawn.prepare()
