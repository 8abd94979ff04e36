"""Words as paragraphs of an element: each run in its own face, Arabic from the right, headings with a bookmark."""

from collections.abc import Callable
from typing import Any, TypeVar, overload

from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle

from pause_desktop.reports import typefaces
from pause_desktop.reports.content import Strong, Words, plain
from pause_desktop.reports.tagging.elements import Element
from pause_desktop.reports.tagging.flowables import TaggedParagraph

Kind = TypeVar("Kind", bound=TaggedParagraph)


@overload
def paragraph(words: Words, style: ParagraphStyle, element: Element, width: float) -> TaggedParagraph: ...


@overload
def paragraph(words: Words, style: ParagraphStyle, element: Element, width: float, kind: type[Kind]) -> Kind: ...


def paragraph(
    words: Words,
    style: ParagraphStyle,
    element: Element,
    width: float,
    kind: type[TaggedParagraph] = TaggedParagraph,
) -> TaggedParagraph:
    """Words in a style; mostly Arabic words start at the right and are wrapped before they are reordered."""
    base, text = style.fontName, plain(words)
    if typefaces.is_right_to_left(text):
        element.actual = text
        right = from_the_right(style)
        return kind(typefaces.right_to_left_markup(text, base, style.fontSize, width - 1), right, element)
    element.actual = typefaces.read_otherwise(text, base)
    parts = (words,) if isinstance(words, str) else words
    return kind("".join(_markup(part, base) for part in parts), style, element)


def from_the_right(style: ParagraphStyle) -> ParagraphStyle:
    """The style at the right edge."""
    return ParagraphStyle(f"{style.name}, right to left", style, alignment=TA_RIGHT)


def _markup(part: str | Strong, base: str) -> str:
    if isinstance(part, str):
        return typefaces.markup(part, base)
    return f'<font name="{typefaces.SANS_BOLD}">{typefaces.markup(part.text, typefaces.SANS_BOLD)}</font>'


class Heading(TaggedParagraph):
    """A heading that makes its bookmark where it comes to stand, in a column as well as on the page."""

    def __init__(
        self,
        markup: str,
        style: ParagraphStyle,
        element: Element,
        title: str,
        key: str,
        seen: Callable[[str, int], None],
    ) -> None:
        super().__init__(markup, style, element)
        self.title, self.key, self.seen = title, key, seen
        self.level = 0 if element.role == "H1" else 1

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
