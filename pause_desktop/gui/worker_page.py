"""Who is sitting here: the last page of the first screen, before the practice is shown."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.fields import TextField
from pause_desktop.gui.look.parts import Button, button, frame, rule, text
from pause_desktop.gui.look.rows import H, V
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.unlock_deeds import Person
from pause_desktop.gui.unlock_pages import Page

_GAP = 10


class PersonButton(Button):
    """A worker's name with her role; one too long for the window ends in dots and is whole in the tooltip."""

    def __init__(self, person: Person) -> None:
        super().__init__()
        self._said = f"{person.name}, {person.role}" if person.role else person.name
        self.setProperty("kind", "person")
        self.setProperty("glyph", "user")
        self.setAutoDefault(False)
        self.setAccessibleName(self._said)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setText(self._said.replace("&", "&&"))
        self.wear(look_of())

    def wear(self, look: Look) -> None:
        """Draws the icon, and forgets how long the words were at another size."""
        super().wear(look)
        self.setMinimumWidth(1)

    def needs(self) -> int:
        """The width in which her name stands whole."""
        self.ensurePolished()
        return self.fontMetrics().horizontalAdvance(self._said) + self._besides()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shortens the words where they do not fit."""
        super().resizeEvent(event)
        room = self.width() - self._besides()
        short = self.fontMetrics().elidedText(self._said, Qt.TextElideMode.ElideRight, room)
        self.setText(short.replace("&", "&&"))
        self.setToolTip(self._said if short != self._said else "")

    def _besides(self) -> int:
        return self.iconSize().width() + 2 * 16 + 8


class WorkerPage(Page):
    """Whoever is chosen signs what is written from now on."""

    chosen, added, left = Signal(object), Signal(str), Signal()

    def __init__(self) -> None:
        super().__init__()
        self.buttons: list[PersonButton] = []
        self._beside = 1
        self.title = text(tr("Who is sitting here?"), "display", wrap=True)
        self.under = text("", "soft", wrap=True)
        self._people, self._grid = QWidget(), QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._people.setLayout(self._grid)
        self.name = TextField(tr("&Name"), tr("First name and surname, as the team knows her."))
        self.add = button(tr("&Add"), "plain", "user-plus")
        self._adding = frame("row", V(self.name, H(self.add, None), gap=6))
        self.other = button(tr("So&meone else…"), "quiet", "user-plus")
        self.leave = button(tr("&Lock again"), "quiet", "lock")
        ways = H(self.other, self.leave, None, gap=4)
        self.setLayout(
            V(self.title, self.under, 18, self._people, self._adding, 10, rule(), 4, ways, gap=6)
        )  # fmt: skip
        self.add.clicked.connect(self._add)
        self.name.edit.returnPressed.connect(self._add)
        self.other.clicked.connect(self._show_adding)
        self.leave.clicked.connect(self.left)

    def show_people(self, practice: str, people: Sequence[Person], last: object = None) -> None:
        """Offers the workers of the practice, with the keyboard on whoever sat here last."""
        for old in self.buttons:
            self._grid.removeWidget(old)
            old.deleteLater()
        self.buttons = [self._button(person) for person in people]
        self._place()
        self.under.setText(tr("{practice}. What you write from now on carries your name.", practice=practice))
        self._people.setVisible(bool(people))
        self._adding.setVisible(not people)
        self.other.setVisible(bool(people))
        at = next((n for n, person in enumerate(people) if str(person.id) == str(last)), 0)
        (self.buttons[at] if people else self.name).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the names under one another where two do not fit beside each other."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        half = (self.width() - _GAP) // 2
        self._beside = 2 if all(one.needs() <= half for one in self.buttons) else 1
        for at, one in enumerate(self.buttons):
            self._grid.addWidget(one, *divmod(at, self._beside))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes to the name that stands below; Qt would go to the next one, at the right."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or watched not in self.buttons:
            return False
        steps = {Qt.Key.Key_Down: self._beside, Qt.Key.Key_Up: -self._beside}.get(event.key())  # pyright: ignore[reportArgumentType]
        if steps is None:
            return False
        at = self.buttons.index(watched) + steps  # pyright: ignore[reportArgumentType]
        if not 0 <= at < len(self.buttons):
            return False  # past the last name Qt goes on to what stands below
        self.buttons[at].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _button(self, person: Person) -> PersonButton:
        made = PersonButton(person)
        made.installEventFilter(self)
        made.clicked.connect(lambda: self.chosen.emit(person))
        return made

    def _show_adding(self) -> None:
        self._adding.show()
        self.other.hide()
        self.name.setFocus()

    def _add(self) -> None:
        name = self.name.text().strip()
        if name:
            self.added.emit(name)
        else:
            self.name.show_error(tr("Write a name first."))
            self.name.setFocus()
