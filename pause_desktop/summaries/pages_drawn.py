"""The document in memory, for eyes and printers: its cover at once, then all of its pages; no file is touched."""

from collections.abc import Generator
from dataclasses import dataclass, field
from io import BytesIO

from pause_desktop.measures.figures import Figures
from pause_desktop.reports import impact_pdf, typefaces
from pause_desktop.reports.pages import Page, Pages, Picture
from pause_desktop.store.practice_file import PracticeFile
from pause_desktop.summaries.choices import Choices
from pause_desktop.summaries.impact import Step, Summary, composed, summary


@dataclass(frozen=True)
class Book:
    """A PDF in memory with what is known of each of its pages; of a cover alone, the rest is still to come."""

    summary: Summary
    pdf: bytes = field(repr=False)
    pages: tuple[Page, ...]
    whole: bool

    def picture(self, at: int, scale: float) -> Picture:
        """Draws a page, counted from 0; `scale` is pixels for each point."""
        with Pages(self.pdf) as opened:
            return opened.picture(at, scale)


def prepare() -> None:
    """Loads the faces of the pages, which takes longer than the cover does."""
    typefaces.register()


def cover(practice: PracticeFile, choices: Choices, figures: Figures | None) -> Generator[Step, None, Book]:
    """The first page alone; `figures` are those of these choices where they are worked out already."""
    yield 0, 10, "Reading the records"
    made = composed(practice, choices, figures) if figures else (yield from summary(practice, choices))
    return _book(made, impact_pdf.cover_bytes(made.impact), whole=False)


def all_pages(practice: PracticeFile, made: Summary) -> Generator[Step, None, Book]:
    """The whole document, byte for byte as it is written to a file."""
    written = BytesIO()
    yield from impact_pdf.write(made.impact, written, practice.terms(made.impact.as_at).label)
    return _book(made, written.getvalue(), whole=True)


def _book(made: Summary, pdf: bytes, *, whole: bool) -> Book:
    with Pages(pdf) as opened:
        return Book(made, pdf, tuple(opened.all()), whole)
