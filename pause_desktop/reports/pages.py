"""The pages of a finished PDF as pictures, for a preview or a printer; nothing touches the disk."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from types import TracebackType

from pypdfium2 import PdfDocument

from pause_desktop.reports.protected import normal

POINTS = 72
"""A page is measured in points: so many to the inch."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as red, green and blue bytes, row by row without a gap."""

    width: int
    height: int
    rgb: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Page:
    """A page before it is drawn: its size in points, and the headings that stand on it."""

    width: float
    height: float
    headings: tuple[str, ...] = ()


class Pages:
    """An open PDF. Used by one thread at a time: what draws it knows no other."""

    def __init__(self, pdf: bytes, passphrase: str | None = None) -> None:
        self._document = PdfDocument(pdf, password=normal(passphrase) if passphrase else None)

    def __enter__(self) -> "Pages":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        self.close()

    def __len__(self) -> int:
        return len(self._document)

    def all(self) -> Sequence[Page]:
        """Every page, in order."""
        named: dict[int, list[str]] = {}
        for mark in self._document.get_toc():
            place = mark.get_dest()
            if place is not None and (at := place.get_index()) is not None:
                named.setdefault(at, []).append(mark.get_title())
        sizes = [self._document.get_page_size(at) for at in range(len(self))]
        return [Page(*size, tuple(named.get(at, ()))) for at, size in enumerate(sizes)]

    def picture(self, at: int, scale: float) -> Picture:
        """Draws a page, counted from 0; `scale` is pixels for each point."""
        page = self._document[at]
        try:
            drawn = page.render(scale=scale, rev_byteorder=True)  # pyright: ignore[reportArgumentType]
            try:
                wide = drawn.width * 3
                rows = memoryview(drawn.buffer)
                packed = b"".join(
                    bytes(rows[row * drawn.stride : row * drawn.stride + wide]) for row in range(drawn.height)
                )
                return Picture(drawn.width, drawn.height, packed)
            finally:
                drawn.close()
        finally:
            page.close()

    def close(self) -> None:
        """Lets go of the document."""
        self._document.close()


def count(pdf: bytes, passphrase: str | None = None) -> int:
    """How many pages a PDF has."""
    with Pages(pdf, passphrase) as pages:
        return len(pages)
