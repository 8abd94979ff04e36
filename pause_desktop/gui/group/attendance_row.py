"""One woman of a group: how it was with her, her own line, a concern, and what is odd or wrong about it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from pause_desktop.gui.curtain import HIDDEN
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.areas import LineArea
from pause_desktop.gui.look.fields import ChoiceRow
from pause_desktop.gui.look.parts import button, icon, set_role, text
from pause_desktop.gui.look.rows import H, V, into_sight
from pause_desktop.gui.look.theme import look_of
from pause_desktop.records.group import CAME, OUTCOMES, Present
from pause_desktop.store.queries import WomanLine

_WHO = 176
_SHORT = {
    "attended": tr("There"),
    "did_not_attend": tr("Not there"),
    "cancelled_by_woman": tr("She cancelled"),
    "cancelled_by_practice": tr("We cancelled"),
}
"""Short words, each with a letter of its own: T, N, S, W choose by one key."""

_ASKS = tr("Saving asks at once what was done to keep her safe.")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AttendanceRow(QWidget):
    """Her row; `done` tells that Enter ended it, `removed` that she was not meant, `stepped` leads up or down."""

    changed = Signal()
    done = Signal()
    removed = Signal()
    stepped = Signal(int)

    def __init__(self, her: WomanLine, curtain: bool) -> None:
        super().__init__()
        self.her, self._curtain = her, curtain
        named = her.initials if curtain else her.name
        who = f"{her.reference} {named}".strip()
        self.reference = text(her.reference, "small")
        self.name = text(named, "label", wrap=True)
        self.outcome = ChoiceRow([(code, _SHORT[code]) for code in OUTCOMES])
        self.outcome.setAccessibleName(tr("How it was with {who}", who=who))
        for code in OUTCOMES:  # one row sounds like another unless it says whose it is
            self.outcome.button(code).setAccessibleName(f"{who}: {_SHORT[code]}")
        self.outcome.set_value(CAME)
        self.line = LineArea()
        self.line.setPlaceholderText(tr("Her own line"))
        self.line.setAccessibleName(tr("Her own line, {who}", who=who))
        self._veil = text(HIDDEN, "soft")
        self._veil.hide()
        self.concern = button(
            tr("Concern"), "choice", "shield-alert", checked=False, tip=tr("Safeguarding concern, {who}", who=who)
        )
        self.away = button("", "quiet", "x", tip=tr("Take {who} off the list", who=who))
        self._alert, self._note = icon("triangle-alert", "warn", 16), text("", "small", wrap=True)
        self._finding = ""
        self._arrange()
        self._wire()
        self.say_finding("")

    def _arrange(self) -> None:
        who = QWidget()
        who.setLayout(V(self.reference, self.name, gap=0))
        note = H(V(self._alert, None, m=(0, 2, 0, 0)), (self._note, 1), gap=5)
        if look_of().crowded:
            first = H((who, 1), self.away, gap=8)
            self.setLayout(
                V(
                    first,
                    self.outcome,
                    H((self.line, 1), (self._veil, 1), self.concern, gap=8),
                    note,
                    gap=6,
                    m=(0, 4, 0, 8),
                )
            )
            return
        who.setFixedWidth(look_of().span(_WHO))
        main = H(who, self.outcome, (self.line, 1), (self._veil, 1), self.concern, self.away, gap=8)
        main.setAlignment(self.outcome, Qt.AlignmentFlag.AlignVCenter)
        layout: QBoxLayout = V(main, note, gap=2, m=(0, 2, 0, 2))
        self.setLayout(layout)

    def _wire(self) -> None:
        self.outcome.changed.connect(self.changed)
        self.line.textChanged.connect(self.changed)
        self.line.entered.connect(self.done)
        self.concern.toggled.connect(lambda _on: self.say_finding(self._finding))
        self.concern.clicked.connect(self.changed)
        self.away.clicked.connect(self.removed)
        for each in (self.line, *(self.outcome.button(code) for code in OUTCOMES)):
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes back to where the next woman is typed, Up and Down go from line to line."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        bare = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if bare and event.key() in _ENTER and watched is not self.line:
            self.done.emit()
            return True
        if bare and watched is self.line and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
            return True
        return False

    # --- what stands in it -----------------------------------------------------------------------------------

    def present(self) -> Present:
        """What was said of her."""
        return Present(self.her.id, str(self.outcome.value() or ""), self.line.words(), self.concern.isChecked())

    def show_present(self, her: Present) -> None:
        """Shows what was said of her before."""
        self.outcome.set_value(her.outcome or None)
        self.line.blockSignals(True)
        self.line.setPlainText(her.line)
        self.line.blockSignals(False)
        covered = self._curtain and bool(her.line)
        self.line.setVisible(not covered)
        self._veil.setVisible(covered)
        self.concern.setChecked(her.concern)

    def take_keyboard(self) -> None:
        """Gives the keyboard to how it was with her."""
        self.outcome.setFocus(Qt.FocusReason.TabFocusReason)
        into_sight(self)

    def take_line(self, at: int | None = None) -> None:
        """Gives the keyboard to her own line, at a place in it."""
        self.line.setFocus(Qt.FocusReason.TabFocusReason)
        if at is not None:
            cursor = self.line.textCursor()
            cursor.setPosition(min(at, self.line.document().characterCount() - 1))
            self.line.setTextCursor(cursor)
        into_sight(self)

    # --- what is said of it ----------------------------------------------------------------------------------

    def say_finding(self, words: str) -> None:
        """Shows what is odd; nothing where nothing is."""
        self._finding = words
        asks = _ASKS if self.concern.isChecked() else ""
        self._say(" ".join(part for part in (words, asks) if part), "warn")

    def say_problem(self, words: str) -> None:
        """Shows why it cannot be written, or what was odd before."""
        if words:
            self._say(words, "danger")
        else:
            self.say_finding(self._finding)

    @property
    def note(self) -> str:
        """The words below the row now."""
        return self._note.text()

    def _say(self, words: str, tone: str) -> None:
        self._note.setText(words)
        self._note.setVisible(bool(words))
        self._alert.setVisible(bool(words))
        self._alert.show_glyph("circle-alert" if tone == "danger" else "triangle-alert", tone)
        set_role(self._note, tone=tone)
        self.line.setAccessibleDescription(words)
