"""A page as the window knows it, and a place on its rail: the window knows no page, and no page the window."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from pause_desktop.gui.main_window import MainWindow

Facts = Mapping[str, str]


def _nothing(*_: object) -> None:
    return None


@dataclass(frozen=True)
class Leaf:
    """A page in the window: how it is opened at a place, what place it shows, how it keeps what is half-typed."""

    widget: QWidget
    open: Callable[[Facts], object] = _nothing
    facts: Callable[[], Facts] = dict
    flush: Callable[[], object] = _nothing
    first: Callable[[], object] = _nothing


Maker = Callable[["MainWindow"], Leaf]


@dataclass(frozen=True)
class Section:
    """A place on the rail: its name, its word, its icon; `key` goes there from anywhere, into its first field."""

    name: str
    words: str
    glyph: str
    key: str = ""
