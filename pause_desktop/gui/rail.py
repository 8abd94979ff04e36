"""The rail at the left of the window: where am I, and what is always one press away."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QIcon
from PySide6.QtWidgets import QButtonGroup, QLabel, QToolButton, QVBoxLayout, QWidget

from pause_desktop.gui.language import tr
from pause_desktop.gui.look import tokens
from pause_desktop.gui.look.parts import Pressed, Worn, icon, text
from pause_desktop.gui.look.rows import H, V
from pause_desktop.gui.look.theme import Look, look_of

_WIDE, _HIGH, _HIGH_CROWDED = 84, 62, 66


class RailButton(Pressed, Worn, QToolButton):
    """One place or deed: an icon with its word below, or above 130 % text the icon alone."""

    def __init__(self, words: str, glyph: str, key: str = "", *, place: bool = False) -> None:
        super().__init__()
        self._words, self._glyph = words, glyph
        self.setText(words)
        self.setCheckable(place)
        self.setAccessibleName(words)
        self.setToolTip(f"{words}  {key}".strip())
        self.badge = QLabel(self)
        self.badge.setObjectName("badge")
        self.badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.badge.hide()
        self.wear(look_of())

    def say(self, words: str, glyph: str) -> None:
        """Takes another word and icon, as when the curtain is down."""
        self._words, self._glyph = words, glyph
        self.setText(words)
        self.setAccessibleName(words)
        self.wear(look_of())

    def show_badge(self, count: int) -> None:
        """Shows how many wait there; none where it is 0."""
        self.badge.setText(str(min(count, 99)))
        self.badge.setVisible(count > 0)
        self.setAccessibleDescription(tr("{count} waiting", count=count) if count else "")

    def wear(self, look: Look) -> None:
        """Draws the icon, and keeps the sizes in step with the text."""
        made = QIcon()
        made.addPixmap(look.pixmap(self._glyph, "soft", 24), QIcon.Mode.Normal, QIcon.State.Off)
        made.addPixmap(look.pixmap(self._glyph, "accent", 24), QIcon.Mode.Normal, QIcon.State.On)
        self.setIcon(made)
        self.setIconSize(QSize(look.px(24), look.px(24)))
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(style.ToolButtonIconOnly if look.crowded else style.ToolButtonTextUnderIcon)
        self.setFixedSize(*((_WIDE, _HIGH_CROWDED) if look.crowded else (look.span(_WIDE), look.span(_HIGH))))
        wide, high = look.px(20) + 6, look.px(20)
        left = _WIDE - wide if look.crowded else look.px(46)
        self.badge.setGeometry(left, 0 if look.crowded else 3, wide, high)


class Rail(Worn, QWidget):
    """Places above, deeds below; `chosen` carries the name of a place."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Where to"))
        self.places: dict[str, RailButton] = {}
        self._group = QButtonGroup(self)
        self._name = ""
        self._above: QVBoxLayout = V(gap=4)
        self._below: QVBoxLayout = V(gap=4)
        self._mark = icon("mark", "accent", 40)
        self._signs = text("", "small")
        self._signs.hide()
        self.setLayout(
            V(
                H(None, self._mark, None),
                2,
                H(None, self._signs, None),
                4,
                self._above,
                None,
                self._below,
                gap=4,
                m=(6, 12, 6, 10),
            )
        )
        self.wear(look_of())

    def name_worker(self, name: str) -> None:
        """Says by her first name who signs what is written here."""
        self._name = name.split()[0] if name.split() else name
        says = tr("{name} signs what is written here. Lock to let somebody else sit here.", name=name)
        self._signs.setToolTip(says)
        self._signs.setAccessibleName(says)
        self._signs.show()
        self.wear(look_of())

    def add_place(self, name: str, words: str, glyph: str) -> None:
        """Adds a place, below those that are there."""
        made = RailButton(words, glyph, place=True)
        made.clicked.connect(lambda: self.chosen.emit(name))
        self.places[name] = made
        self._group.addButton(made)
        self._above.addWidget(made)

    def add_deed(self, words: str, glyph: str, key: str = "") -> RailButton:
        """Adds a deed at the foot, and gives its button."""
        made = RailButton(words, glyph, key)
        self._below.addWidget(made)
        return made

    def show_place(self, name: str) -> None:
        """Marks where the window is; nowhere where the name is not one of the places."""
        self._group.setExclusive(False)
        for each, made in self.places.items():
            made.setChecked(each == name)
        self._group.setExclusive(True)

    def wear(self, look: Look) -> None:
        """Keeps the width in step with the text, as far as there are words."""
        self.setFixedWidth(tokens.RAIL if look.crowded else look.span(_WIDE) + 12)
        self._mark.setProperty("side", 30 / look.scale * 1.5 if look.crowded else 40)
        self._mark.wear(look)
        metrics = QFontMetrics(look.font("small"))
        self._signs.setText(metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, self.width() - 14))
