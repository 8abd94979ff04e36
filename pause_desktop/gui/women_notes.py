"""The line below the women's table: whose notes hold what was typed, one press from each record."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import Words, button, icon, text
from pause_desktop.gui.look.rows import H
from pause_desktop.gui.look.theme import look_of
from pause_desktop.gui.women_search import Note

_LONGEST = 60
_AROUND, _HIGH = 80, 44


class Links(Words):
    """A line of links: Tab goes from one to the next, and the way back leaves them all at once."""

    def focusNextPrevChild(self, next: bool) -> bool:
        """Leaves the line on the way back, where Qt would go round in it for ever."""
        return super().focusNextPrevChild(True) if next else QWidget.focusNextPrevChild(self, False)


class NotesLine(QWidget):
    """As many notes as have room, by reference and words; the rest in a menu. `opened` carries her id."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._notes: list[Note] = []
        self._curtain = False
        self.words = Links()
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.words.setAccessibleName(tr("Also in notes"))
        self.words.linkActivated.connect(lambda at: self.opened.emit(self._notes[int(at)].woman))
        self.more = button("", "quiet")
        self.menu = QMenu(self.more)
        self.menu.aboutToShow.connect(self._fill)
        self.more.setMenu(self.menu)
        self.setLayout(
            H(
                icon("file-text", "soft", 18),
                text(tr("Also in notes:")),
                (self.words, 1),
                self.more,
                gap=8,
                m=(16, 2, 8, 2),
            )
        )
        self.hide()

    @property
    def some(self) -> bool:
        """Whether there is any note to show."""
        return bool(self._notes)

    def show_notes(self, notes: Sequence[Note], curtain: bool) -> None:
        """Shows notes; with the curtain down their references only."""
        self._notes, self._curtain = list(notes), curtain
        self.setVisible(bool(notes))
        self._lay()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Looks again how many have room."""
        super().resizeEvent(event)
        self._lay()

    def _lay(self) -> None:
        look = look_of()
        self.setMinimumHeight(look.px(_HIGH))
        room = self.width() - look.px(18 + 3 * _AROUND) - 60
        metrics, used, shown = QFontMetricsF(look.font()), 0.0, []
        for at, note in enumerate(self._notes):
            used += metrics.horizontalAdvance(f"{self._say(note)}  ·  ")
            if shown and used > room:
                break
            shown.append(self._link(at, note))
        self.words.setText("&nbsp;&nbsp;·&nbsp;&nbsp;".join(shown))
        left = len(self._notes) - len(shown)
        self.more.setVisible(left > 0)
        self.more.setText(tr("Show {left} &more", left=left))

    def _say(self, note: Note) -> str:
        return note.reference if self._curtain else f"{note.reference} “{shortened(note.plain)}”"

    def _link(self, at: int, note: Note) -> str:
        colour = look_of().name("accent")
        link = f'<a href="{at}" style="color: {colour}; text-decoration: none">{escape(note.reference)}</a>'
        if self._curtain:
            return link
        soft = look_of().name("soft")
        return f'{link} <span style="color: {soft}">“{_bold(note)}”</span>'

    def _fill(self) -> None:
        self.menu.clear()
        for note in self._notes:
            action = self.menu.addAction(self._say(note).replace("&", "&&"))
            action.triggered.connect(lambda _=False, woman=note.woman: self.opened.emit(woman))


def shortened(words: str) -> str:
    """Words that fit a line."""
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"


def _bold(note: Note) -> str:
    """The excerpt as markup, the words found in bold, cut where the plain one is cut."""
    made, left = [], _LONGEST
    for at, part in enumerate(note.parts):
        words = " ".join(part.split("\n"))
        cut = words[:left]
        left -= len(cut)
        made.append(f"<b>{escape(cut)}</b>" if at % 2 else escape(cut))
        if len(cut) < len(words):
            made.append("…")
            break
    return "".join(made)
