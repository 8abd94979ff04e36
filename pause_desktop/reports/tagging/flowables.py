"""ReportLab's paragraph and table drawn between marks; the parts of what splits stay with one element."""

from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import FrameBreak, Paragraph, Table

from pause_desktop.reports.tagging.elements import Element
from pause_desktop.reports.tagging.marks import furniture, marked

MOST_WHITE = 150.0
"""Points at the foot of a page that a whole row may leave empty by moving on."""


class TaggedParagraph(Paragraph):
    """Words of an element; the element is the same on every page that they run over."""

    element: Element
    blPara: Any  # noqa: N815
    breaks_words, goes_on = False, False

    def __init__(self, markup: str, style: ParagraphStyle, element: Element | None = None, **more: Any) -> None:
        super().__init__(markup, style, **more)
        if element:
            self.element = element

    def split(self, aW: float, aH: float) -> list[Any]:  # noqa: N803
        """Parts of the same element."""
        parts: list[Any] = super().split(aW, aH)
        for part in parts:
            if part is not self:
                part.element, part.breaks_words = self.element, self.breaks_words or self._breaks_words_here()
                part.goes_on = part is parts[0] or self.goes_on
        return parts

    def draw(self) -> None:
        """The words between their marks."""
        self._end_lines_with_a_space()
        with marked(self.canv, self.element):
            super().draw()

    def _end_lines_with_a_space(self) -> None:
        """A line break prints nothing, so without it the last word of a line would be read as one with the next.

        Where a word that is wider than the line was broken, no space may come between its pieces.
        """
        if self.breaks_words or self._breaks_words_here():
            return
        lines: list[Any] = self.blPara.lines
        for line in lines if self.goes_on else lines[:-1]:
            if isinstance(line, tuple):
                _end_simple_line(line[1])
            else:
                _end_line(line.words)

    def _breaks_words_here(self) -> bool:
        return bool(getattr(self, "_splitLongWordCount", 0))


def _end_simple_line(words: list[str]) -> None:
    """The words of a line in one face; no word more, for a close line is set closer by their number."""
    if words and not words[-1].endswith(" "):
        words[-1] += " "


def _end_line(pieces: list[Any]) -> None:
    """The pieces of a line in several faces."""
    for place in range(len(pieces) - 1, -1, -1):
        text = getattr(pieces[place], "text", "")
        if text:
            if not text.endswith(" "):
                pieces[place] = pieces[place].clone(text=f"{text} ")
            return


class TaggedTable(Table):
    """A table whose grounds and rules are furniture; its cells mark themselves."""

    def split(self, availWidth: float, availHeight: float) -> list[Any]:  # noqa: N803
        """What does not fit goes on with the next page; ReportLab would try it again under a second head on this
        one. A row is divided only where keeping it whole would leave much of the page white."""
        parts: list[Any] = super().split(availWidth, availHeight)
        if len(parts) < 2:
            return parts
        white = availHeight - parts[0].wrap(availWidth, availHeight)[1]
        if self.splitInRow and white > MOST_WHITE:
            parts = self._splitRows(availHeight, doInRowSplit=1) or parts  # type: ignore[attr-defined]
        return [parts[0], FrameBreak(), *parts[1:]]

    def _drawBkgrnd(self) -> None:  # noqa: N802
        with furniture(self.canv):
            super()._drawBkgrnd()  # type: ignore[misc]

    def _drawLines(self) -> None:  # noqa: N802
        with furniture(self.canv):
            super()._drawLines()  # type: ignore[misc]
