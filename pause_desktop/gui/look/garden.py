"""Hills in tints of the accent: the one picture of the program, painted, so that it follows the theme."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.theme import Look, look_of

# Heights of each hill, far to near, as shares of the picture: left, two pulls, right.
_HILLS = ((0.60, 0.44, 0.66, 0.50), (0.62, 0.76, 0.48, 0.66), (0.86, 0.68, 0.84, 0.74), (0.84, 0.98, 0.82, 0.92))
# How much accent is in each: by day near hills are the strongest, at night (dark theme) they are the darkest.
_DAY, _NIGHT = (0.30, 0.50, 0.74, 1.0), (0.36, 0.26, 0.17, 0.08)
_LEAVES_BEFORE = 2


class Garden(QWidget):
    """The picture beside the unlock form, with the program's name in its sky."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints sky, sun, hills, leaves and the name."""
        look, painter = look_of(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        self._sky(painter, look)
        tints = _NIGHT if look.theme == "dark" else _DAY
        for number, (heights, share) in enumerate(zip(_HILLS, tints, strict=True)):
            if number == _LEAVES_BEFORE:
                self._leaves(painter, look)
            painter.setBrush(_mixed(look, "accent_soft", "accent", share))
            painter.drawPath(self._hill(*heights))
        self._name(painter, look)
        painter.end()

    def _sky(self, painter: QPainter, look: Look) -> None:
        sky = QLinearGradient(0, 0, 0, self.height())
        sky.setColorAt(0, _mixed(look, "accent_soft", "ground", 0.15))
        sky.setColorAt(1, look.colour("ground"))
        painter.fillRect(self.rect(), sky)
        night = look.theme == "dark"
        painter.setBrush(
            _mixed(look, "accent_soft", "ink", 0.82) if night else _mixed(look, "ground", "mark", 0.75)
        )
        round_ = 40 if night else 62
        painter.drawEllipse(QPointF(self.width() * 0.70, self.height() * 0.34), round_, round_)

    def _hill(self, left: float, pull: float, push: float, right: float) -> QPainterPath:
        w, h = self.width(), self.height()
        path = QPainterPath(QPointF(0, h * left))
        path.cubicTo(QPointF(w * 0.33, h * pull), QPointF(w * 0.62, h * push), QPointF(w, h * right))
        path.lineTo(w, h)
        path.lineTo(0, h)
        return path

    def _leaves(self, painter: QPainter, look: Look) -> None:
        side = 200 / look.scale  # the picture is no text: it keeps its size
        leaves = look.pixmap("mark", "accent", side)
        painter.setOpacity(0.55 if look.theme == "dark" else 0.9)
        painter.drawPixmap(round(self.width() * 0.25), round(self.height() * 0.785 - 171), leaves)
        painter.setOpacity(1.0)

    def _name(self, painter: QPainter, look: Look) -> None:
        painter.setPen(look.colour("ink"))
        painter.setFont(look.font("display", "heading"))
        painter.drawText(44, 40 + look.px(38), "Pause Desktop")
        painter.setPen(look.colour("soft"))
        painter.setFont(look.font("section"))
        painter.drawText(44, 40 + look.px(68), tr("Her record, kept with care."))


def _mixed(look: Look, one: str, other: str, share: float) -> QColor:
    a, b = look.colour(one), look.colour(other)
    kept = 1 - share
    return QColor(
        round(a.red() * kept + b.red() * share),
        round(a.green() * kept + b.green() * share),
        round(a.blue() * kept + b.blue() * share),
    )
