"""Where the fields of a generated form stand: cards by group, rows of twelve columns, letters for the keyboard."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from pause_desktop.gui.look.parts import card, text
from pause_desktop.gui.look.reading_order import DOWNWARDS
from pause_desktop.gui.look.rows import V
from pause_desktop.gui.look.theme import look_of

COLUMNS = 12
TAKEN = "sr"
"""The letters of *Save* and of *Record a contact*, which stand beside every form of her record."""


def grouped(names: Iterable[tuple[str, str]]) -> list[tuple[str, list[str]]]:
    """Names with their groups as groups of names, both in the order in which they first come."""
    found: dict[str, list[str]] = {}
    for name, group in names:
        found.setdefault(group, []).append(name)
    return list(found.items())


def rows_of(widths: Sequence[tuple[str, int]]) -> list[list[tuple[str, int]]]:
    """Fields with their widths as rows of at most twelve columns."""
    rows: list[list[tuple[str, int]]] = []
    room = 0
    for name, width in widths:
        if width > room:
            rows.append([])
            room = COLUMNS
        rows[-1].append((name, width))
        room -= width
    return rows


def roomy(width: int) -> int:
    """The columns a field wants when the text is so large that rows must hold fewer of them."""
    return COLUMNS if width > 3 else COLUMNS // 2


def grid(rows: Sequence[Sequence[tuple[QWidget, int]]], *, downwards: bool = False) -> QLayout:
    """Widgets in rows of twelve equal columns; `downwards`, Tab goes down each column before it takes the next."""
    made = QGridLayout()
    made.setProperty(DOWNWARDS, downwards)
    made.setHorizontalSpacing(16)
    made.setVerticalSpacing(14)
    made.setContentsMargins(0, 0, 0, 0)
    for column in range(COLUMNS):
        made.setColumnStretch(column, 1)
    for at, row in enumerate(rows):
        column = 0
        for widget, width in row:
            made.addWidget(widget, at, column, 1, width, Qt.AlignmentFlag.AlignTop)
            column += width
    return made


def group_card(
    title: str, under: str, rows: Sequence[Sequence[tuple[QWidget, int]]], *, downwards: bool = False
) -> QWidget:
    """One group of a form as a card, with its title and the help that all its fields share; see `grid`."""
    head = [text(title, "section")] if title else []
    shared = [text(under, "small", wrap=True)] if under else []
    both = [V(*head, *shared, gap=2)] if head or shared else []
    return card(*both, grid(rows, downwards=downwards), gap=12, m=(20, 14, 20, 16))


def crowded_rows(widths: Sequence[tuple[str, int]]) -> list[list[tuple[str, int]]]:
    """Rows as the text size of this moment allows."""
    crowded = look_of().crowded
    return rows_of([(name, roomy(width) if crowded else width) for name, width in widths])


def letters_of(labels: Iterable[str]) -> str:
    """The letters that labels have marked with an &."""
    found = (label.replace("&&", "").partition("&")[2][:1] for label in labels)
    return "".join(found).casefold()


def mnemonics(labels: Sequence[str], taken: str = TAKEN) -> list[str]:
    """Labels with an & before a letter that no other label has; a label whose letters are all taken has none."""
    used = set(taken.casefold())
    marked = []
    for label in labels:
        at = _free(label, used)
        if at is None:
            marked.append(label.replace("&", "&&"))
            continue
        used.add(label[at].casefold())
        marked.append(f"{label[:at].replace('&', '&&')}&{label[at:].replace('&', '&&')}")
    return marked


def _free(label: str, used: set[str]) -> int | None:
    starts = [at for at, c in enumerate(label) if c.isascii() and c.isalpha() and (at == 0 or label[at - 1] == " ")]
    others = [at for at, c in enumerate(label) if c.isascii() and c.isalpha()]
    return next((at for at in [*starts, *others] if label[at].casefold() not in used), None)
