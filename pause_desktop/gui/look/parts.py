"""The small parts that every screen is built of: words, icons, buttons, chips, banners, cards.

A part knows its role, not its colours: those come from the application's style sheet by dynamic properties.
What a sheet cannot hold (icons, sizes that grow with the text) a part puts on by `wear`, again at each change
of theme or text size.
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF, QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QPushButton, QSizePolicy, QWidget

from pause_desktop.gui.look.rows import Content, H, V
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.look.words import Words as Words
from pause_desktop.gui.look.words import brief as brief
from pause_desktop.gui.look.words import text as text
from pause_desktop.gui.look.worn import LaidAnew as LaidAnew
from pause_desktop.gui.look.worn import Pressed, Worn, set_role
from pause_desktop.gui.look.worn import dress as dress

FIXED = QSizePolicy.Policy.Fixed
_AIR = 4
_ON_FILL = {"primary": "on_accent", "danger": "on_danger", "quiet": "accent", "link": "accent", "check": "danger"}


class Icon(Worn, QLabel):
    """A line icon that follows theme and text size; in Designer by the properties glyph, tone and side."""

    def wear(self, look: Look) -> None:
        """Draws the icon again."""
        glyph = self.property("glyph")
        if glyph:
            side = self.property("side") or 20
            self.setPixmap(look.pixmap(glyph, self.property("tone") or "soft", side))
            self.setFixedSize(look.px(side), look.px(side))

    def show_glyph(self, glyph: str, tone: str = "soft") -> None:
        """Shows another icon, or the same in another tone."""
        self.setProperty("glyph", glyph)
        self.setProperty("tone", tone)
        self.wear(look_of())


def icon(glyph: str, tone: str = "soft", side: int = 20, say: str = "") -> Icon:
    """An icon beside words; `say` names it for a screen reader where no words stand beside it."""
    label = Icon()
    label.setProperty("side", side)
    label.setAccessibleName(say)
    label.setToolTip(say)
    label.show_glyph(glyph, tone)
    return label


class Button(Pressed, Worn, QPushButton):
    """A button of one of the kinds primary, plain, quiet, danger, choice, link, tab, face, person.

    In Designer by the properties kind, glyph and after (the icon stands after the words).
    """

    def wear(self, look: Look) -> None:
        """Draws the icon in the colour that the kind and state ask for, and keeps the room of the heavy state."""
        kind, glyph, after = self.property("kind") or "plain", self.property("glyph"), bool(self.property("after"))
        if glyph:
            gap = look.px(_AIR) if self.text() else 0
            self.setIcon(self._icon(look, glyph, kind, gap, after))
            self.setIconSize(QSize(look.px(20) + gap, look.px(20)))
        if after:
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        if kind == "choice":
            self._keep_room(look, bool(glyph))

    def _icon(self, look: Look, glyph: str, kind: str, gap: int, after: bool) -> QIcon:
        made = QIcon()
        off = _ON_FILL.get(kind, "soft")
        made.addPixmap(look.pixmap(glyph, off, 20, gap, after), QIcon.Mode.Normal, QIcon.State.Off)
        on = "accent" if self.isCheckable() else off
        made.addPixmap(look.pixmap(glyph, on, 20, gap, after), QIcon.Mode.Normal, QIcon.State.On)
        made.addPixmap(look.pixmap(glyph, "faint", 20, gap, after), QIcon.Mode.Disabled)
        return made

    def _keep_room(self, look: Look, glyph: bool) -> None:
        """A sheet's :checked weight does not widen the size hint: without this, words are cut and rows jump."""
        words = QFontMetricsF(look.font(weight="heading")).horizontalAdvance(self.text().replace("&", ""))
        self.setMinimumWidth(round(words) + 32 + (look.px(20) + 12 if glyph else 0))


def button(
    words: str,
    kind: str = "plain",
    glyph: str | None = None,
    *,
    checked: bool | None = None,
    tip: str = "",
    key: str = "",
    after: bool = False,
    wide: bool = False,
) -> Button:
    """A button; `key` ("Ctrl+Enter") is written after the words and presses it, `checked` makes it stay down.

    `tip` is tooltip and spoken name, required where there are no words; `wide` lets it fill its row.
    """
    made = Button()
    made.setText(f"{words}   {key}" if key else words)
    made.setProperty("kind", kind)
    made.setProperty("glyph", glyph)
    made.setProperty("after", after)
    if checked is not None:
        made.setCheckable(True)
        made.setChecked(checked)
    made.setAutoDefault(False)
    made.setAccessibleName(tip or words.replace("&", ""))
    made.setToolTip(tip)
    made.setSizePolicy(QSizePolicy.Policy.Expanding if wide or kind == "tab" else FIXED, FIXED)
    made.wear(look_of())
    if key:
        for sequence in {key, key.replace("Enter", "Return")}:
            QShortcut(QKeySequence(sequence), made).activated.connect(made.click)
    return made


class Box(Worn, QFrame):
    """A frame of one kind that may have a width or height, in pixels at 100 %."""

    width_at_100: int = 0
    height_at_100: int = 0

    def wear(self, look: Look) -> None:
        """Keeps width and height in step with the text."""
        if self.width_at_100:
            self.setFixedWidth(look.px(self.width_at_100))
        if self.height_at_100:
            self.setFixedHeight(look.px(self.height_at_100))


def frame(kind: str, layout: QLayout, *, width: int = 0, height: int = 0, name: str = "") -> Box:
    """A surface: card, well, row, bar, picked, chosen, option, or a tone (accent, danger, warn, good, info)."""
    box = Box()
    box.setProperty("kind", kind)
    box.setObjectName(name)
    box.setLayout(layout)
    box.width_at_100, box.height_at_100 = width, height
    box.wear(look_of())
    return box


def card(*kids: Content, gap: int = 8, m: int | tuple[int, int, int, int] = 16, width: int = 0) -> Box:
    """A white card with its parts below one another."""
    return frame("card", V(*kids, gap=gap, m=m), width=width)


class Rule(Worn, QFrame):
    """A hairline, level or upright."""

    upright: bool = False

    def wear(self, look: Look) -> None:
        """Makes the line as thick as the theme asks."""
        (self.setFixedWidth if self.upright else self.setFixedHeight)(look.hair)


def rule(upright: bool = False) -> Rule:
    """A hairline between two parts."""
    line = Rule()
    line.upright = upright
    line.setProperty("kind", "rule")
    line.wear(look_of())
    return line


class Chip(Worn, QFrame):
    """A state in a rounded fill; it cannot be pressed."""

    def __init__(self, words: str = "", kind: str = "plain", glyph: str | None = None) -> None:
        super().__init__()
        self._icon, self._words = Icon(), Words()
        self._icon.setProperty("side", 16)
        self.setLayout(H(self._icon, self._words, gap=5, m=(10, 0, 10, 0)))
        self.setSizePolicy(FIXED, FIXED)
        self.say(words, kind, glyph)
        self.wear(look_of())

    def say(self, words: str, kind: str = "plain", glyph: str | None = None) -> None:
        """Shows another state; kind is plain, accent, danger, warn, good or info."""
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._icon.setVisible(bool(glyph))
        if glyph:
            self._icon.show_glyph(glyph, "soft" if kind == "plain" else kind)
        set_role(self, chip=kind)
        set_role(self._words, chipped=kind)  # its colour hangs on the chip's kind, so it is polished too

    def text(self) -> str:
        """The words on it."""
        return self._words.text()

    def wear(self, look: Look) -> None:
        """Keeps its height in step with the text."""
        self.setFixedHeight(look.px(26))


def chip(words: str, kind: str = "plain", glyph: str | None = None) -> Chip:
    """A chip; kind is plain, accent, danger, warn, good or info."""
    return Chip(words, kind, glyph)


class Banner(QFrame):
    """What someone must know here: an icon, a title in its tone, a sentence, actions at the right."""

    def __init__(self, tone: str, glyph: str, title: str, words: str = "", *actions: QWidget) -> None:
        super().__init__()
        self._icon = icon(glyph, tone, 22)
        self._title, self._words = text(title, "strong", tone, wrap=True), text(words, wrap=True)
        body = V(self._title, self._words, gap=2)
        self.setLayout(H(V(self._icon, None, m=(0, 1, 0, 0)), (body, 1), *actions, gap=12, m=(14, 10, 16, 10)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.say(tone, glyph, title, words)

    def say(self, tone: str, glyph: str, title: str, words: str = "") -> None:
        """Says something else in the same place."""
        self._icon.show_glyph(glyph, tone)
        self._title.setText(title)
        set_role(self._title, tone=tone)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        set_role(self, kind=tone)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)


def banner(tone: str, glyph: str, title: str, words: str = "", *actions: QWidget) -> Banner:
    """A banner; at most two on a screen. Tones: accent, danger, warn, good, info."""
    return Banner(tone, glyph, title, words, *actions)


def empty(glyph: str, title: str, words: str, *actions: QWidget) -> Box:
    """What stands where a list is empty: what is missing, what to do next, the button that does it."""
    sentence = text(words, "soft", wrap=True)
    sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    heading = text(title, "section", wrap=True)
    heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    picture = H(None, icon(glyph, "accent", 48), None)
    body = V(
        None, picture, 8, heading, sentence, 10, H(None, *actions, None, gap=10), None, gap=4, m=(20, 18, 20, 18)
    )
    return frame("card", body)
