"""What the small papers share: an A4 sheet of flowables with its structure, the same bytes for the same words."""

from io import BytesIO
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.platypus import Flowable, SimpleDocTemplate

from pause_desktop.reports import typefaces
from pause_desktop.reports.tagging.elements import Element, readable
from pause_desktop.reports.tagging.marks import MarkedCanvas
from pause_desktop.reports.tagging.structure import tagged

_PADDING = 6  # of the frame that ReportLab puts round its text


class Sheet(SimpleDocTemplate):
    """An empty sheet with its text `side` points from the edge; it tells of itself no more than it is given."""

    def __init__(
        self, *, side: float, top: float, bottom: float, title: str, author: str = "", creator: str = ""
    ) -> None:
        typefaces.register()
        self._file = BytesIO()
        self.title, self.document = readable(title), Element("Document")
        super().__init__(
            self._file, pagesize=A4, leftMargin=side - _PADDING, rightMargin=side - _PADDING, topMargin=top,
            bottomMargin=bottom, invariant=1, title=self.title, author=author, creator=creator, subject="",
            keywords="", lang="en-GB", displayDocTitle=True, initialFontName=typefaces.SANS,
        )  # fmt: skip

    def set(self, story: list[Flowable], **on_page: Any) -> int:
        """Set the story on as many pages as it needs, and say how many those are."""
        self.build(story, canvasmaker=MarkedCanvas, **on_page)
        return self.page

    def bytes(self) -> bytes:
        """The PDF with its structure, after `set`."""
        return tagged(self._file.getvalue(), self.document, str(self.title))
