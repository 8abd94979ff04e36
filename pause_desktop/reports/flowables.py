"""The few things that ReportLab cannot set by itself: a vector chart, columns without a table, a heading that
bookmarks itself."""

from collections.abc import Callable, Sequence
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph

from pause_desktop.reports import typefaces
from pause_desktop.reports.colours import PAPER
from pause_desktop.reports.content import Drawing
from pause_desktop.reports.measured import MM
from pause_desktop.reports.page import GUTTER, TEXT_HEIGHT, TEXT_WIDTH


def right_to_left(words: str, style: ParagraphStyle, width: float, kind: type[Paragraph] = Paragraph) -> Paragraph:
    """Mostly Arabic words, which start at the right and are wrapped before they are reordered."""
    right = ParagraphStyle(f"{style.name}, right to left", style, alignment=TA_RIGHT)
    return kind(typefaces.right_to_left_markup(words, style.fontName, style.fontSize, width - 1), right)


class Chart(Flowable):
    """A drawing on the page; its alternative text stays with it for the tags. While pages are only being
    counted it takes its room and paints nothing."""

    def __init__(self, drawing: Drawing, counting: bool = False) -> None:
        super().__init__()
        self.drawing, self.counting, self.alt = drawing, counting, drawing.alt
        self.width, self.height = drawing.width * MM, drawing.height * MM

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803
        """Its own size."""
        return self.width, self.height

    def draw(self) -> None:
        """Paint straight onto the canvas."""
        if self.counting:
            return
        from pause_desktop.reports.board import figure_of
        from pause_desktop.reports.canvas import OnCanvas

        figure_of(self.drawing).draw(OnCanvas(self.canv, self.width, self.height))


class Heading(Paragraph):
    """A heading that makes its bookmark where it comes to stand, in a column as well as on the page."""

    def __init__(
        self, markup: str, style: ParagraphStyle, title: str, key: str, level: int, seen: Callable[[str, int], None]
    ) -> None:
        super().__init__(markup, style)
        self.title, self.key, self.level, self.seen = title, key, level, seen

    def split(self, aW: float, aH: float) -> list[Any]:  # noqa: N803
        """A heading is never divided."""
        return []

    def draw(self) -> None:
        """Print it, bookmark it, say on which page."""
        canvas: Any = self.canv
        canvas.bookmarkHorizontal(self.key, 0, self.height + 12)
        canvas.addOutlineEntry(self.title, self.key, self.level, closed=self.level == 0)
        self.seen(self.key, canvas.getPageNumber())
        super().draw()


class Row(Flowable):
    """Flowables beside each other without a table, so that no layout table reaches a screen reader.

    It does not split: for bounded content only.
    """

    def __init__(
        self,
        cells: Sequence[Sequence[Flowable]],
        widths: Sequence[float],
        gap: float = GUTTER,
        pad: float = 0,
        rule: str | None = None,
        bar: str | None = None,
    ) -> None:
        super().__init__()
        self.cells, self.widths, self.gap, self.pad, self.rule, self.bar = cells, widths, gap, pad, rule, bar
        self._placed: list[tuple[Flowable, float, float]] = []

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803
        """Place every flowable from the top of its column; the tallest column sets the height."""
        self.width, self.height, self._placed = aW, 0.0, []
        x = 10.0 if self.bar else 0.0
        for cell, width in zip(self.cells, self.widths, strict=True):
            self.height = max(self.height, self._stack(cell, x, width) + self.pad)
            x += width + self.gap
        return aW, self.height

    def _stack(self, cell: Sequence[Flowable], x: float, width: float) -> float:
        y, after = self.pad, 0.0
        for index, flowable in enumerate(cell):
            canvas: Any = getattr(self, "canv", None)
            high = flowable.wrapOn(canvas, width, 1e6)[1]
            y += max(flowable.getSpaceBefore(), after) if index else 0
            y += high
            after = flowable.getSpaceAfter()
            self._placed.append((flowable, x, y))
        return y

    def draw(self) -> None:
        """Ground and rule first, then the content."""
        canvas: Any = self.canv
        if self.bar:
            canvas.setFillColor(HexColor(PAPER))
            canvas.rect(0, 0, TEXT_WIDTH, self.height, stroke=0, fill=1)
            canvas.setFillColor(HexColor(self.bar))
            canvas.rect(0, 0, 3, self.height, stroke=0, fill=1)
        if self.rule:
            canvas.setStrokeColor(HexColor(self.rule))
            canvas.setLineWidth(1.2)
            canvas.line(0, self.height, TEXT_WIDTH, self.height)
        for flowable, x, y in self._placed:
            flowable.drawOn(canvas, x, self.height - y)


class Parts(Row):
    """A figure in parts under each other that may go on over the page.

    `lead` stands before it and stays with its first part; `dress` puts title and caption round some of the
    drawings, and knows whether they go on from an earlier page.
    """

    def __init__(
        self,
        drawings: Sequence[Drawing],
        dress: Callable[[Sequence[Drawing], bool], list[Flowable]],
        lead: Sequence[Flowable] = (),
        goes_on: bool = False,
    ) -> None:
        self.drawings, self.dress, self.lead, self.goes_on = drawings, dress, lead, goes_on
        self.content = [*lead, *dress(drawings, goes_on)]
        super().__init__([self.content], [TEXT_WIDTH])

    def getSpaceBefore(self) -> float:  # noqa: N802
        """The room its first line asks for."""
        return self.content[0].getSpaceBefore()

    def getSpaceAfter(self) -> float:  # noqa: N802
        """The room its last line asks for."""
        return self.content[-1].getSpaceAfter()

    def split(self, aW: float, aH: float) -> list[Any]:  # noqa: N803
        """As many drawings as fit, and the others on the next page; a lead that fills its page stands alone."""
        for count in range(len(self.drawings) - 1, 0, -1):
            first = Parts(self.drawings[:count], self.dress, self.lead, self.goes_on)
            if first.wrap(aW, aH)[1] <= aH:
                return [first, Parts(self.drawings[count:], self.dress, goes_on=True)]
        if self.lead and aH > 0.9 * TEXT_HEIGHT:
            return [*self.lead, Parts(self.drawings, self.dress, goes_on=self.goes_on)]
        return []
