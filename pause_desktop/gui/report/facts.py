"""A large number with its words, and the bar that shows a share of those asked."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import Banner, Worn, set_role, text
from pause_desktop.gui.look.rows import V
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.summaries.figure_lines import FigureLine, Parts

_HIGH, _GAP, _LEAST = 14, 3, 6


def tall(banner: Banner) -> Banner:
    """The banner for a narrow place: it grows with its words, where it would else keep the height of a wide one."""
    banner.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return banner


def bare(box: QWidget) -> QWidget:
    """An empty state that stands inside a card, which has the one line that is needed."""
    box.setProperty("kind", "row")
    return box


class Fact(QWidget):
    """One figure at a glance: the number large, what it counts below, its base below that."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._what = words
        self.number, self.base = text("–", "figure"), text("", "small")
        self.setLayout(V(self.number, text(words, "label"), self.base, gap=0))

    def show_line(self, line: FigureLine | None) -> None:
        """Shows a figure, or that there is none yet."""
        self.number.setText(line.value if line else "–")
        set_role(self.number, tone="warn" if line and line.hidden else None)
        base = (line.base if line else " ") if not (line and line.hidden) else "hidden"
        self.base.setText(base)
        self.setAccessibleName(
            f"{line.value} {self._what}, {base}" if line else tr("{what}: not known yet", what=self._what)
        )


class ShareBar(Worn, QWidget):
    """Yes, no and not asked beside one another, told by fill and outline as well as by length."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: Parts | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def wear(self, look: Look) -> None:
        """Keeps its height in step with the text."""
        self.setFixedHeight(look.px(_HIGH))
        self.update()

    def show_parts(self, parts: Parts | None) -> None:
        """Shows other parts; without any it goes."""
        self._parts = parts
        self.setVisible(parts is not None)
        if parts is not None:
            self.setAccessibleName(said(parts))
        self.wear(look_of())

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(look_of().px(120), look_of().px(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the parts, each at least wide enough to be seen."""
        if self._parts is None:
            return
        look, painter = look_of(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        parts = (self._parts.yes, self._parts.no, self._parts.not_asked or 0)
        shown = [(n, fill) for n, fill in zip(parts, ("accent", "edge", ""), strict=True) if n]
        room = self.width() - _GAP * (len(shown) - 1)
        left, total = 0.0, sum(parts)
        for n, fill in shown:
            wide = max(_LEAST, room * n / total)
            box = QRectF(left, 0, min(wide, self.width() - left), self.height()).adjusted(0.75, 0.75, -0.75, -0.75)
            painter.setPen(Qt.PenStyle.NoPen if fill else QPen(look.colour("edge"), 1.5))
            painter.setBrush(look.colour(fill) if fill else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 3, 3)
            left += wide + _GAP
        painter.end()


def said(parts: Parts) -> str:
    """The parts in words: "40 yes, 3 no, 4 not asked"."""
    asked = tr("{yes:,} yes, {no:,} no", yes=parts.yes, no=parts.no)
    return (
        tr("{asked}, {not_asked:,} not asked", asked=asked, not_asked=parts.not_asked) if parts.not_asked else asked
    )
