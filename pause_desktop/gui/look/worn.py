"""What a part has to put on that a style sheet cannot hold: mixins that follow theme and text size, roles, keys."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from pause_desktop.gui.look.theme import Look, look_of


def set_role(widget: QWidget, **properties: object) -> None:
    """Changes roles of a widget that may be on the screen already, so that it takes their colours at once."""
    if all(widget.property(name) == value for name, value in properties.items()):
        return
    for name, value in properties.items():
        widget.setProperty(name, value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # else Qt does it when it is first shown
        widget.style().unpolish(widget)
        widget.style().polish(widget)


if TYPE_CHECKING:
    _Mixed, _Button = QWidget, QAbstractButton
else:
    _Mixed = _Button = object


class Worn(_Mixed):
    """Mixed into a part that has more to put on than the style sheet gives it."""

    def wear(self, look: Look) -> None:
        """Puts on icons and sizes of a look; called once when made and at each change of it."""

    def changeEvent(self, event: QEvent) -> None:
        """Notices that theme or text size has changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.wear(look_of())


class LaidAnew(Worn):
    """Mixed into what is laid out for one text size, so that another theme or size lays it out again.

    The size may change while something is typed, so `lay_anew` keeps what stands there and where the keyboard is.
    What nobody sees waits until it is shown.
    """

    _laid_for: Look | None = None

    def wear(self, look: Look) -> None:
        """Asks for another layout once Qt has finished dressing the parts of this one."""
        if self._laid_for is None:
            self._laid_for = look
        elif self._laid_for != look and self.isVisible():
            QTimer.singleShot(0, self, self._lay)

    def showEvent(self, event: QShowEvent) -> None:
        """Lays out for the look that came while nobody was looking."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._lay)

    def _lay(self) -> None:
        look = look_of()
        if self._laid_for != look and self.isVisible():
            self._laid_for = look
            self.lay_anew(look)

    def lay_anew(self, look: Look) -> None:
        """Lays everything out for another look."""


def dress(window: QWidget) -> None:
    """Puts the look on the parts that a compiled Designer shell has made, once their properties are set."""
    for part in window.findChildren(QWidget):
        if isinstance(part, Worn):
            part.wear(look_of())


class Pressed(_Button):
    """Mixed into a button that Enter presses too, as people expect who never learned of Space.

    A screen reader does not press a button that stays down but switches it, which is a press here as well.
    """

    _ours = False

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.toggled.connect(self._switched)

    def setChecked(self, checked: bool) -> None:
        """Switches it for this program, which is no press."""
        self._ours, before = True, self._ours
        super().setChecked(checked)
        self._ours = before

    def nextCheckState(self) -> None:
        """Switches it because it was pressed."""
        self._ours = True
        super().nextCheckState()
        self._ours = False

    def _switched(self, on: bool) -> None:
        group = self.group()
        alone = group is not None and group.exclusive()
        if self._ours or (alone and not on):  # one of a group goes up when another goes down
            return
        if not alone:
            self.setChecked(not on)
        self.click()  # the one that is down in a group stays down

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses; with Ctrl, Shift or Alt it is a shortcut and none of the button's business."""
        bare = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if bare and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():  # an Enter held down on the last page presses nothing on this one
                self.click()
            return
        super().keyPressEvent(event)
