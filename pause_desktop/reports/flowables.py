"""The few things that ReportLab cannot set by itself: a chart, columns without a table, a figure in parts."""

from collections.abc import Callable, Sequence
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable

from pause_desktop.reports.colours import PAPER
from pause_desktop.reports.content import Drawing
from pause_desktop.reports.measured import MM
from pause_desktop.reports.page import GUTTER, TEXT_HEIGHT, TEXT_WIDTH
from pause_desktop.reports.tagging.elements import Element
from pause_desktop.reports.tagging.marks import box_of, furniture, marked


class Chart(Flowable):
    """A drawing on the page, all of it one figure. While pages are only being counted it takes its room and
    paints nothing."""

    def __init__(self, drawing: Drawing, element: Element, counting: bool = False) -> None:
        super().__init__()
        self.drawing, self.element, self.counting = drawing, element, counting
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

        self.element.box = box_of(self.canv, self.width, self.height)
        with marked(self.canv, self.element):
            figure_of(self.drawing).draw(OnCanvas(self.canv, self.width, self.height))


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
        with furniture(canvas):
            self._draw_ground(canvas)
        for flowable, x, y in self._placed:
            flowable.drawOn(canvas, x, self.height - y)

    def _draw_ground(self, canvas: Any) -> None:
        if self.bar:
            canvas.setFillColor(HexColor(PAPER))
            canvas.rect(0, 0, TEXT_WIDTH, self.height, stroke=0, fill=1)
            canvas.setFillColor(HexColor(self.bar))
            canvas.rect(0, 0, 3, self.height, stroke=0, fill=1)
        if self.rule:
            canvas.setStrokeColor(HexColor(self.rule))
            canvas.setLineWidth(1.2)
            canvas.line(0, self.height, TEXT_WIDTH, self.height)


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
