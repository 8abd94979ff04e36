"""The strip above every page while somebody is out alone: quiet while she is in time, loud when she is not."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import LaidAnew, button, icon, text
from pause_desktop.gui.look.rows import H, V
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.look.worn import set_role


@dataclass(frozen=True, slots=True)
class Standing:
    """How somebody who is out stands: what is said of her, whom to ring, whether it is loud."""

    visit: UUID
    title: str
    words: str
    numbers: str
    who: str
    mine: bool
    loud: bool
    may_wait: bool


class OutRow(LaidAnew, QFrame):
    """One of those who are out; it stays the same widget while she is, so that the keyboard stays in it."""

    back = Signal(object)
    later = Signal(object)

    def __init__(self, visit: UUID) -> None:
        super().__init__()
        self.visit = visit
        self._glyph = icon("footprints", "info", 22)
        self._title, self._words = text("", "strong", wrap=True), text("", wrap=True)
        self._numbers = text("", "strong", wrap=True, select=True)
        self.wait = button(tr("+30 min"), "plain", "clock")
        self.home = button(tr("I am back"), "plain", "check")
        self.wait.clicked.connect(lambda: self.later.emit(self.visit))
        self.home.clicked.connect(lambda: self.back.emit(self.visit))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._rows: QVBoxLayout = V(gap=0)
        self.setLayout(self._rows)
        self.lay_anew(look_of())
        self.wear(look_of())

    def lay_anew(self, look: Look) -> None:
        """Puts what can be pressed beside the words, or below them where the text is large."""
        while (item := self._rows.takeAt(0)) is not None:
            if (held := item.widget()) is not None:
                for part in (self._glyph, self._title, self._words, self._numbers, self.wait, self.home):
                    part.setParent(self)
                held.deleteLater()
        deeds = H(self.wait, self.home, gap=8)
        if look.crowded:
            top = H(self._glyph, (self._title, 1), deeds, gap=10)
            row = V(top, self._words, self._numbers, gap=2, m=(12, 4, 8, 6))
        else:
            said = V(self._title, self._words, self._numbers, gap=1)
            row = H(V(self._glyph, None), (said, 1), V(None, deeds, None), gap=12, m=(14, 8, 12, 8))
        held = QWidget()
        held.setLayout(row)
        self._rows.addWidget(held)
        for part in (self._glyph, self._title, self._words, self.wait, self.home):
            part.show()
        self._numbers.setVisible(bool(self._numbers.text()))

    def show_standing(self, standing: Standing) -> None:
        """Shows how she stands now."""
        tone = "danger" if standing.loud else "info"
        self._glyph.show_glyph("octagon-alert" if standing.loud else "footprints", tone)
        self._title.setText(standing.title)
        set_role(self._title, tone=tone)
        self._words.setText(standing.words)
        self._numbers.setText(standing.numbers)
        self._numbers.setVisible(bool(standing.numbers))
        self.wait.setVisible(standing.may_wait)
        self.home.setText(tr("I am back") if standing.mine else tr("She is back"))
        self.home.setAccessibleName(tr("I am back") if standing.mine else tr("{name} is back", name=standing.who))
        self.wait.setAccessibleName(
            tr("I need 30 minutes more") if standing.mine else tr("{name} needs 30 minutes more", name=standing.who)
        )
        set_role(self, kind=tone)
        self.setAccessibleName(standing.title)
        self.setAccessibleDescription(f"{standing.words} {standing.numbers}".strip())


class OutStrip(QWidget):
    """The rows of all whom it concerns; `back` and `later` carry the visit. It cannot be put away."""

    back = Signal(object)
    later = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[UUID, OutRow] = {}
        self._layout: QVBoxLayout = V(gap=8)
        self.setLayout(self._layout)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_standings(self, standings: Sequence[Standing]) -> None:
        """Shows how everybody stands, in this order; who is not named any more goes."""
        for visit in self.rows.keys() - {each.visit for each in standings}:
            gone = self.rows.pop(visit)
            gone.hide()
            gone.deleteLater()
        for at, each in enumerate(standings):
            row = self.rows.get(each.visit) or self._row(each.visit)
            row.show_standing(each)
            if self._layout.indexOf(row) != at:
                self._layout.insertWidget(at, row)
            row.show()
        self.setVisible(bool(standings))

    def _row(self, visit: UUID) -> OutRow:
        made = self.rows[visit] = OutRow(visit)
        made.back.connect(self.back)
        made.later.connect(self.later)
        return made
