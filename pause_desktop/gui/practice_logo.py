"""The logo on the cover of the reports: how it looks now, whose it is, another one, or none."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QWidget

from pause_desktop.errors import UserError
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.fields import ChoiceRow, Field
from pause_desktop.gui.look.parts import Worn, banner, button, card, text
from pause_desktop.gui.look.rows import V, flow, scroll
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.whisper import Whisper
from pause_desktop.reports.logo import Logo
from pause_desktop.summaries.logos import Owner, forget_logo, logo_of, owner_of, say_owner, take_logo

_WIDE, _HIGH, _EDGE = 264, 126, 16
"""The plate, six times what the cover gives a logo in mm, and the white round the picture."""

_PICTURES = tr("Pictures (*.png *.jpg *.jpeg)")


class LogoPlate(Worn, QWidget):
    """The logo on white, as it is printed; it says whose it is."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.wear(look_of())

    def wear(self, look: Look) -> None:
        """Keeps its size in step with the text."""
        self.setFixedSize(QSize(look.px(_WIDE + 2 * _EDGE), look.px(_HIGH + 2 * _EDGE)))

    def show_logo(self, logo: Logo) -> None:
        """Shows a logo."""
        self._picture.loadFromData(QByteArray(logo.png))
        self.setAccessibleName(logo.alt)
        self.setToolTip(logo.alt)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the picture in its own proportions, in the middle of white paper."""
        look, painter = look_of(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(look.colour("line"))
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        edge = look.px(_EDGE)
        room = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        size = self._picture.size().toSizeF().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(room.center())
        painter.drawPixmap(place, self._picture, QRectF(self._picture.rect()))
        painter.end()


class LogoPart(QWidget):
    """One card; what cannot be a logo is said in it, and the one before stays."""

    def __init__(self, desk: Desk, whisper: Whisper) -> None:
        super().__init__()
        self._desk, self._whisper = desk, whisper
        self.plate = LogoPlate()
        self.none = text(tr("No logo is chosen: the cover has the names alone."), "soft", wrap=True)
        self.owner = ChoiceRow([("practice", tr("The practice")), ("local_authority", tr("The local authority"))])
        self.owner.changed.connect(self._say_owner)
        self.choose = button(tr("C&hoose a picture…"), "primary", "folder-open")
        self.choose.clicked.connect(self._choose)
        self.take_off = button(tr("Take it o&ff"), "plain", "x")
        self.take_off.clicked.connect(self._take_off)
        self.trouble = banner("danger", "octagon-alert", tr("The logo was not changed"))
        words = tr(
            "It stands on the cover of each report, on white and in its own proportions. It is kept inside the "
            "practice’s file on this laptop, and it may be a PNG or a JPEG."
        )
        whose = Field(tr("&Whose logo it is"), self.owner, tr("A screen reader says it in place of the picture."))
        inside = card(
            text(tr("A logo for the reports"), "section"), text(words, "soft", wrap=True), 6, self.none, self.plate,
            6, whose, 4, self.trouble, flow(self.choose, self.take_off, gap=10), gap=6, m=(20, 14, 20, 16),
        )  # fmt: skip
        self.setLayout(V(scroll(V(inside, None, gap=12))))
        self.open()

    def open(self) -> None:
        """Shows what is kept now."""
        self.trouble.hide()
        self._show(logo_of(self._desk.practice))
        self.owner.set_value(owner_of(self._desk.practice))

    def _show(self, logo: Logo | None) -> None:
        if logo is not None:
            self.plate.show_logo(logo)
        elif self.take_off.hasFocus():
            self.choose.setFocus()
        self.plate.setVisible(logo is not None)
        self.none.setVisible(logo is None)
        self.take_off.setVisible(logo is not None)

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, tr("The picture of the logo"), "", _PICTURES)
        if chosen:
            self.take(Path(chosen))

    def take(self, path: Path) -> None:
        """Keeps the picture in a file as the logo."""

        def done(logo: Logo) -> None:
            self.trouble.hide()
            self._show(logo)
            self._whisper.say(tr("{name} is on the cover of the reports from now on.", name=path.name))

        practice, owner = self._desk.practice, self._owner()
        self._desk.tasks.run(lambda: take_logo(practice, path, owner), done, self, failed=self._failed)

    def _failed(self, problem: Exception) -> None:
        if not isinstance(problem, UserError):
            raise problem
        self.trouble.say("danger", "octagon-alert", tr("The logo was not changed"), tr(problem))
        self.trouble.show()

    def _take_off(self) -> None:
        forget_logo(self._desk.practice)
        self.trouble.hide()
        self._show(None)
        self._whisper.say(tr("The reports have no logo from now on."))

    def _owner(self) -> Owner:
        return "local_authority" if self.owner.value() == "local_authority" else "practice"

    def _say_owner(self) -> None:
        if self.owner.value() is None:  # somebody's it must be
            self.owner.set_value(owner_of(self._desk.practice))
            return
        say_owner(self._desk.practice, self._owner())
        self._show(logo_of(self._desk.practice))
