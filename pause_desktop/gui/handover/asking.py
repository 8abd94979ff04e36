"""One area at a time: its name, a question, five faces, *prefer not to say*, back and next."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from pause_desktop.gui.handover.dots import Dots
from pause_desktop.gui.handover.faces import FaceRow
from pause_desktop.gui.handover.sitting import Sitting
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import button, set_role, text
from pause_desktop.gui.look.rows import Content, H, V, scroll
from pause_desktop.gui.look.theme import look_of

ROOM = 40
"""The margin of her pages, at the left and right."""

_HINT = tr("There are no right or wrong answers. You can change any of them before the end.")
_CENTRE = Qt.AlignmentFlag.AlignHCenter
_DIGITS = {getattr(Qt.Key, f"Key_{n}"): n for n in range(1, 10)}


class AskPage(QWidget):
    """Asks what the sitting says is next; `answered` comes after each answer, `ended` after the last area."""

    answered = Signal()
    moved = Signal()
    ended = Signal()

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self.sitting = sitting
        self.dots, self.count = Dots(), text("", "lead")
        self.title = text("", "figure", wrap=True)
        self.question = text("", "lead", wrap=True)
        self.faces = FaceRow(sitting.scale)
        self.rather_not = button(tr("Prefer not to say"), "choice", checked=False)
        self.back = button(tr("Back"), "plain", "arrow-left")
        self.next = button(tr("Next"), "primary", "arrow-right", after=True)
        self._lay_out()
        self.faces.chosen.connect(self._answer)
        self.faces.went_on.connect(self.go_on)
        self.faces.went_down.connect(lambda: self.rather_not.setFocus(Qt.FocusReason.TabFocusReason))
        self.rather_not.clicked.connect(self._rather_not)
        self.rather_not.installEventFilter(self)
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)

    def _lay_out(self) -> None:
        crowded = look_of().crowded
        for words in (self.count, self.title, self.question):
            words.setAlignment(_CENTRE | Qt.AlignmentFlag.AlignVCenter)
        for side in (self.back, self.next):
            side.setMinimumWidth(look_of().span(120 if crowded else 140))
        if crowded:  # all of it in sight: what she would rather not say stands between back and next
            set_role(self.title, role="title")
            above: tuple[Content, ...] = (H(None, self.dots, self.count, None, gap=16), 4)
            wide, below, between = 0, (), self.rather_not
        else:
            above = (H(None, self.dots, None), 6, self.count, 24)
            wide, below, between = 96, (20, H(None, self.rather_not, None)), text(_HINT, "soft", wrap=True)
            between.setAlignment(_CENTRE | Qt.AlignmentFlag.AlignVCenter)
        middle = V(
            None, *above, self.title, self.question, 8 if crowded else 30, H(wide, (self.faces, 1), wide), *below,
            None, gap=4, m=(ROOM, 4, ROOM, 4),
        )  # fmt: skip
        room = self.back.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # so that what stands between stays in the middle
        self.back.setSizePolicy(room)
        if crowded:
            foot = H(self.back, None, between, None, self.next, gap=12, m=(ROOM, 4, ROOM, 20))
        else:
            foot = H(self.back, (between, 1), self.next, gap=16, m=(ROOM, 8, ROOM, 28))
        self.setLayout(V((scroll(middle), 1), foot, gap=0))

    def ask(self) -> None:
        """Asks about the area she is at, and gives it the keyboard."""
        sitting, area = self.sitting, self.sitting.area
        count = tr("{at} of {all}", at=sitting.at + 1, all=len(sitting.areas))
        self.title.setText(tr(area.label))
        self.question.setText(tr(area.help))
        self.question.setVisible(bool(area.help))
        self.count.setText(count)
        self.dots.show_way([each.code in sitting.answers for each in sitting.areas], sitting.at)
        answer = sitting.answers.get(area.code)
        said = ". ".join(part for part in (tr(area.help), count) if part)
        self.faces.ask(tr(area.label), said, answer)
        self.rather_not.setChecked(area.code in sitting.answers and answer is None)
        self.rather_not.setAccessibleName(tr("{area}: prefer not to say", area=tr(area.label)))
        self.back.setVisible(sitting.at > 0)
        self.take_keyboard()

    def take_keyboard(self) -> None:
        """Puts the keyboard on what she has said, or on the first face."""
        stop = self.rather_not if self.rather_not.isChecked() else self.faces
        stop.setFocus(Qt.FocusReason.TabFocusReason)

    def _answer(self, step: int) -> None:
        self.sitting.answers[self.sitting.area.code] = step
        self.rather_not.setChecked(False)
        self._told()

    def _rather_not(self, on: bool) -> None:
        code = self.sitting.area.code
        if on:
            self.sitting.answers[code] = None
            self.faces.show_step(None)
        else:
            self.sitting.answers.pop(code, None)
        self._told()

    def _told(self) -> None:
        sitting = self.sitting
        self.dots.show_way([each.code in sitting.answers for each in sitting.areas], sitting.at)
        self.answered.emit()

    def go_on(self) -> None:
        """Goes to the next area, or to the end; nothing has to be answered."""
        if self.sitting.go(1):
            self.ask()
            self.moved.emit()
        else:
            self.ended.emit()

    def go_back(self) -> None:
        """Goes to the area before."""
        if self.sitting.go(-1):
            self.ask()
            self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 to 5 choose, Backspace goes back, Enter goes on; whatever else comes here does nothing."""
        key, bare = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if bare and key in _DIGITS:
            self.faces.choose(_DIGITS[key])
        elif bare and key == Qt.Key.Key_Backspace:
            self.go_back()
        elif bare and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up goes from *prefer not to say* to the faces; Qt would go to whatever stands beside it.

        Enter on it goes on once it is chosen, as on a face: pressed to go on, it must not take the answer back.
        """
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Up:
            self.faces.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.rather_not.isChecked():
            self.go_on()
            return True
        return False
