"""Where notes are typed: several lines, or one, as high as their words in every text size."""

from PySide6.QtCore import QMimeData, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from pause_desktop.gui.look.parts import Worn
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.look.tokens import CONTROL

_LEADING = 1.32


def text_area(hint: str = "", *, rows: int = 4, say: str = "") -> "TextArea":
    """Several lines to type in, `rows` high; Tab leaves it, as it leaves every other field."""
    area = TextArea()
    area.rows = rows
    area.setPlaceholderText(hint)
    area.setAccessibleName(say or hint)
    area.setTabChangesFocus(True)
    area.wear(look_of())
    return area


class TextArea(Worn, QPlainTextEdit):
    """Several lines to type in, as high as so many rows of text."""

    rows: int = 4

    def words(self) -> str:
        """The words, with the spaces that must not break kept as they are."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def wear(self, look: Look) -> None:
        """Keeps the height in step with the text."""
        self.setMinimumHeight(round(look.size("body") * _LEADING * self.rows) + 22)


class LineArea(TextArea):
    """One line of words, in which a misspelt one can be underlined, as it cannot in a QLineEdit.

    Enter puts in no line but is told by `entered`; words kept with more lines are shown with all of them.
    """

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows = 1
        self.setProperty("kind", "line")
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.blockCountChanged.connect(lambda _count: self.wear(look_of()))
        self.wear(look_of())

    def wear(self, look: Look) -> None:
        """Keeps it as high as every other line, the words in the middle of it."""
        line, high = round(look.size("body") * _LEADING), look.px(CONTROL)
        with QSignalBlocker(self):  # Qt tells of another margin as of another text, and nobody has typed
            self.document().setDocumentMargin((high - 2 * look.hair - line) / 2)
        self.setFixedHeight(high + line * (self.blockCount() - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Takes Enter for the end of the line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pastes several lines as one."""
        self.insertPlainText(" ".join(source.text().split()))
