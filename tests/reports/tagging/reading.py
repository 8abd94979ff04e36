"""Reads a tagged PDF out as a screen reader does: along the structure, with the words that stand for signs."""

from collections import defaultdict
from collections.abc import Iterator

import pikepdf

from tests.reports.tagging.judge import SHOWS_TEXT, Judged, Node, text_bytes


class Reading(Judged):
    """An opened PDF whose marks are turned into words."""

    def __init__(self, pdf: bytes) -> None:
        super().__init__(pdf)
        self.drawn: dict[tuple[int, int], str] = defaultdict(str)
        for index, page in enumerate(self.pdf.pages):
            self._draw(index, page)

    def _draw(self, index: int, page: pikepdf.Page) -> None:
        """The letters that are shown inside each mark; a new line of text says nothing."""
        fonts, font, mark = self.fonts(page), None, None
        for operands, operator in pikepdf.parse_content_stream(page):
            name = str(operator)
            if name == "Tf":
                font = fonts[str(operands[0])]
            elif name == "BDC":
                mark = int(operands[1]["/MCID"]) if "/MCID" in operands[1] else None
            elif name == "EMC":
                mark = None
            elif name in SHOWS_TEXT and mark is not None and font:
                self.drawn[index, mark] += font.read(text_bytes(operands[-1]))

    def printed(self, node: Node) -> str:
        """The letters of one element as they are drawn."""
        return "".join(self.drawn[mark] for mark in node.marks)

    def words(self, without: tuple[str, ...] = (), as_printed: bool = False) -> list[str]:
        """What is read out, one string for each element with words of its own."""
        assert self.tree
        return [
            words for node in self._reached(self.tree, without)
            if (words := (not as_printed and node.text("/ActualText")) or self.printed(node))
        ]  # fmt: skip

    def _reached(self, node: Node, without: tuple[str, ...]) -> Iterator[Node]:
        if node.role.lstrip("/") not in without:
            yield node
            for kid in node.kids:
                yield from self._reached(kid, without)
