"""The structure of a document as a tree of elements, before anything is drawn.

An element takes its place under its parent when something of it is first drawn, so the tree stands in reading
order, and what was only tried for size leaves nothing behind.
"""

import re
from dataclasses import dataclass, field
from typing import Literal

Role = Literal[
    "Document", "Sect", "Div", "Title", "H1", "H2", "P", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD",
    "Caption", "Figure", "Note", "BlockQuote", "TOC", "TOCI", "Reference", "Link",
]  # fmt: skip
Scope = Literal["", "Row", "Column"]
Box = tuple[float, float, float, float]

_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def readable(text: str) -> str:
    """The words without what no text string can hold."""
    return _UNWRITABLE.sub("", text)


@dataclass(frozen=True, slots=True)
class Mark:
    """Something drawn on a page, both counted from nought."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Annotation:
    """A link laid over a page: which one of the page's."""

    page: int
    place: int


@dataclass(eq=False, slots=True)
class Element:
    """A part of the document with its role.

    `alt` says what a figure or a sign shows, and what a link leads to; `actual` gives words that are not printed
    as they are read; a `scope` makes clear what a header cell heads; what `recurs` is said once, and is
    furniture where it is drawn again.
    """

    role: Role
    parent: "Element | None" = None
    alt: str = ""
    actual: str = ""
    scope: Scope = ""
    recurs: bool = False
    box: Box | None = None
    kids: "list[Element | Mark | Annotation]" = field(default_factory=list)
    placed: bool = False

    def within(
        self, role: Role, *, alt: str = "", actual: str = "", scope: Scope = "", recurs: bool = False
    ) -> "Element":
        """A new element in this one, placed when something of it is drawn."""
        return Element(role, self, alt, actual, scope, recurs)

    def place(self) -> "Element":
        """Take its place as the last kid of its parent so far, which takes its own."""
        if self.parent:
            self.parent.place()
        return self.settle()

    def settle(self) -> "Element":
        """Take its place among its siblings now, as the cells of a row do, whichever of them is drawn first."""
        if not self.placed and self.parent:
            self.placed = True
            self.parent.kids.append(self)
        return self
