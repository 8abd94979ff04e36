"""Words in the type roles: those that wrap, and those of one line that give way where there is no room."""

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.look.worn import Worn

_UNBROKEN = re.compile(r"\S{41,}")
_BREAK = "\u00ad"
"""Lets a line end there with a hyphen, and is not seen elsewhere; our typeface has it."""


class Words(Worn, QLabel):
    """Words in one of the type roles; plain text unless `rich`, so that no note is ever read as markup."""

    width_at_100: int = 0

    def wear(self, look: Look) -> None:
        """Keeps a fixed width in step with the text."""
        if self.width_at_100:
            self.setFixedWidth(look.span(self.width_at_100))

    def setText(self, words: str) -> None:
        """Says something else; words that wrap may break inside one that is longer than a line."""
        if self.wordWrap() and self.textFormat() == Qt.TextFormat.PlainText:
            words = _UNBROKEN.sub(lambda run: _BREAK.join(run[0]).replace(f"-{_BREAK}", "-"), words)
        super().setText(words)


class Brief(Words):
    """Words of one line that give way: where there is no room, their end is left out and a tip says it all."""

    def __init__(self, words: str = "") -> None:
        self._whole = words
        super().__init__(words)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def setText(self, words: str) -> None:
        """Says something else."""
        self._whole = words
        super().setText(words)
        self.updateGeometry()
        self._fit()

    def text(self) -> str:
        """All of it."""
        return self._whole

    def sizeHint(self) -> QSize:
        """Room for all of it."""
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for its beginning."""
        return QSize(
            min(self.sizeHint().width(), self.fontMetrics().horizontalAdvance("M") * 6), super().sizeHint().height()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows as much as there is room for now."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(self.width(), 1))
        QLabel.setText(self, shown)
        self.setToolTip("" if shown == self._whole else self._whole)
        self.setAccessibleName(self._whole)


def brief(words: str, role: str = "body", tone: str | None = None, *, select: bool = False) -> Brief:
    """A label of one line that gives way to its neighbours."""
    label = Brief(words)
    label.setProperty("role", role)
    label.setProperty("tone", tone)
    if select:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def text(
    words: str,
    role: str = "body",
    tone: str | None = None,
    *,
    wrap: bool = False,
    width: int = 0,
    right: bool = False,
    rich: bool = False,
    select: bool = False,
) -> Words:
    """A label; roles display, figure, title, section, lead, body, strong, label, soft, small, smallstrong, link."""
    label = Words(words)
    label.setTextFormat(Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setProperty("tone", tone)
    label.setWordWrap(wrap)
    if wrap:
        label.setText(words)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    if right:
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    if select:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.width_at_100 = width
    label.wear(look_of())
    return label
