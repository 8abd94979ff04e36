"""What the small papers share: an A4 sheet of flowables, the same bytes for the same words."""

from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.platypus import SimpleDocTemplate

from pause_desktop.reports import typefaces

_PADDING = 6  # of the frame that ReportLab puts round its text


def sheet(
    file: BytesIO, *, side: float, top: float, bottom: float, title: str, author: str = "", creator: str = ""
) -> SimpleDocTemplate:  # fmt: skip
    """An empty sheet with its text `side` points from the edge; it tells of itself no more than it is given."""
    typefaces.register()
    return SimpleDocTemplate(
        file, pagesize=A4, leftMargin=side - _PADDING, rightMargin=side - _PADDING, topMargin=top,
        bottomMargin=bottom, invariant=1, title=title, author=author, creator=creator, subject="", keywords="",
        lang="en-GB", displayDocTitle=True, initialFontName=typefaces.SANS,
    )  # fmt: skip
