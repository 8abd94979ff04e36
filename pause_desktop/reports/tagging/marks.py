"""Marks round what is drawn: each belongs to an element of the structure, or is furniture that nobody reads out.

On a canvas that keeps no marks, as when pages are only counted, all of this does nothing.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Literal

from reportlab.pdfgen.canvas import Canvas

from pause_desktop.reports.tagging.elements import Annotation, Box, Element, Mark

Furniture = Literal["Header", "Footer", "Repeated", "Layout", "Background"]

_KINDS: dict[Furniture, str] = {
    "Header": "/Type /Pagination /Subtype /Header",
    "Footer": "/Type /Pagination /Subtype /Footer",
    "Repeated": "/Type /Pagination",
    "Layout": "/Type /Layout",
    "Background": "/Type /Background",
}


class MarkedCanvas(Canvas):
    """A canvas whose marks and links become kids of the elements they were drawn for."""

    _code: list[str]
    _pageNumber: int  # noqa: N815
    _annotationrefs: list[Any]
    _open: Element | None = None
    _next = 0

    def _startPage(self) -> None:  # noqa: N802
        super()._startPage()  # type: ignore[misc]
        self._next = 0

    def begin(self, element: Element) -> None:
        """Open a mark for an element."""
        element.place().kids.append(Mark(self._pageNumber - 1, self._next))
        self._code.append(f"/{element.role} <</MCID {self._next}>> BDC")
        self._next += 1
        self._open = element

    def begin_furniture(self, kind: Furniture, box: Box | None = None) -> None:
        """Open a mark for what is not read out; a ground says how far it reaches."""
        reach = f" /BBox [{' '.join(f'{edge:.2f}' for edge in box)}]" if box else ""
        self._code.append(f"/Artifact <<{_KINDS[kind]}{reach}>> BDC")

    def end(self) -> None:
        """Close the mark."""
        self._code.append("EMC")
        self._open = None

    def linkRect(self, contents: str, *args: Any, **more: Any) -> Any:  # noqa: N802
        """A link says where it leads, and belongs to the element it is drawn for."""
        return super().linkRect(self._open.alt if self._open else contents, *args, **more)

    def _annotatePage(self, name: str) -> None:  # noqa: N802
        if self._open:
            self._open.kids.append(Annotation(self._pageNumber - 1, len(self._annotationrefs)))
        super()._annotatePage(name)  # type: ignore[misc]


@contextmanager
def marked(canvas: Canvas, element: Element) -> Iterator[None]:
    """What is drawn inside belongs to the element, or is furniture where that was said already."""
    if not isinstance(canvas, MarkedCanvas):
        yield
        return
    if element.recurs and element.kids:
        canvas.begin_furniture("Repeated")
    else:
        canvas.begin(element)
    yield
    canvas.end()


@contextmanager
def furniture(canvas: Canvas, kind: Furniture = "Layout", box: Box | None = None) -> Iterator[None]:
    """What is drawn inside is not read out; `box` is where it lies on the page, for a ground."""
    if not isinstance(canvas, MarkedCanvas):
        yield
        return
    canvas.begin_furniture(kind, box)
    yield
    canvas.end()


def box_of(canvas: Canvas, width: float, height: float) -> Box:
    """Where on the page something stands that is drawn at the canvas's origin."""
    left, low = canvas.absolutePosition(0, 0)
    return left, low, left + width, low + height
