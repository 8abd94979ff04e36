"""A labelled place to type or choose: the label, the editor, and below it the help, the echo or what is wrong."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QLineEdit, QWidget

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.announcing import announce
from pause_desktop.gui.look.parts import Button, Icon, Worn, button, icon, set_role, text
from pause_desktop.gui.look.rows import Content, Flow, H, V
from pause_desktop.gui.look.theme import Look, look_of

Choice = tuple[str, str] | tuple[str, str, str]
"""(code, words) or (code, words, glyph)."""

_LABEL_BESIDE = 132


class LineEdit(Worn, QLineEdit):
    """One line to type in, with room for an icon and a width that grows with the text."""

    width_at_100: int = 0
    glyph: Icon | None = None

    def wear(self, look: Look) -> None:
        """Keeps width and the room of the icon in step with the text."""
        if self.width_at_100:
            self.setFixedWidth(look.span(self.width_at_100))
        if self.glyph is not None:
            self.setTextMargins(look.px(18) + 8, 0, 0, 0)


def line_edit(
    hint: str = "", *, width: int = 0, glyph: str | None = None, say: str = "", value: str = ""
) -> LineEdit:
    """A line to type in; `hint` is its placeholder, `say` its spoken name where no label stands beside it."""
    edit = LineEdit(value)
    edit.setPlaceholderText(hint)
    edit.setAccessibleName(say or hint)
    edit.width_at_100 = width
    if glyph:  # QLineEdit.addAction would keep the icon at 16 px whatever the text size
        edit.glyph = icon(glyph, "soft", 18)
        edit.setLayout(H(edit.glyph, None, m=(11, 0, 0, 0)))
    edit.wear(look_of())
    return edit


class Field(QWidget):
    """A label with its mnemonic, an editor, and a line of words below that helps, echoes or says what is wrong.

    `beside` puts the label left of the editor, as for a row of choices; `aside` stands right of it, as *Show* does.
    """

    def __init__(
        self,
        label: str,
        editor: QWidget,
        help: str = "",
        *,
        optional: bool = False,
        beside: bool = False,
        aside: QWidget | None = None,
    ) -> None:
        super().__init__()
        self.editor = editor
        self._help = help
        self._head: QBoxLayout | None = None
        self.label = text(label, "label", wrap=beside, width=_LABEL_BESIDE if beside else 0)
        # Qt sends a mnemonic to a buddy only if it takes the keyboard itself, not through what is inside it.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(label.replace("&", ""))
        self.label.setBuddy(editor if editor.focusPolicy() else self)
        self._note, self._alert = text("", "small", wrap=True), icon("circle-alert", "danger", 16)
        # An empty note still stands at its height where help may come, or the form would jump as it is typed in.
        note = H(V(self._alert, None, m=(0, 2, 0, 0)), (self._note, 1), gap=5)
        words: list[Content] = [self.label, *([text(tr("optional"), "small")] if optional else []), None]
        if beside:
            head = V(self.label, None, m=(0, 9, 0, 0))
            self.setLayout(H(head, (V(editor, note, gap=5), 1), gap=12))
        else:
            row = H((editor, 1), aside, gap=8) if aside else editor
            self._head = H(*words, gap=6)
            self.setLayout(V(self._head, row, note, gap=5))
        if not editor.accessibleName():
            editor.setAccessibleName(label.replace("&", ""))
        inner = editor.focusProxy()
        if inner is not None and not isinstance(inner, ChoiceRow) and not inner.accessibleName():
            inner.setAccessibleName(label.replace("&", ""))
        for row in (editor, *editor.findChildren(ChoiceRow)):
            if isinstance(row, ChoiceRow):
                row.answer(label.replace("&", ""))
        self.setFocusProxy(editor)
        self.show_help()

    def stand_at_label(self, part: QWidget) -> None:
        """Puts a small part at the right end of the label's row, where the label stands above the editor."""
        if self._head is not None:
            self._head.addWidget(part)

    def show_help(self, words: str | None = None) -> None:
        """Shows the help below the field; without words, the help it was made with."""
        self._show(self._help if words is None else words, None)

    def show_echo(self, words: str) -> None:
        """Says how the program has understood what was typed, as "Tuesday 12 May 2026, 2 days ago"."""
        self._show(words, "accent")

    def show_warning(self, words: str) -> None:
        """Says what may be amiss without refusing it, as "Caps Lock is on."."""
        self._show(words, "warn")

    def show_error(self, words: str, *, aloud: bool = True) -> None:
        """Says what is wrong, in the place of the help, and marks the field."""
        self._show(words, "danger", aloud)

    @property
    def note(self) -> str:
        """The words below the field now."""
        return self._note.text()

    @property
    def wrong(self) -> bool:
        """Whether the field is marked as wrong now."""
        return self.editor.property("bad") is True

    def _show(self, words: str, tone: str | None, aloud: bool = True) -> None:
        if aloud and tone in ("danger", "warn") and words != self._note.text() and self.isVisible():
            announce(self, words, urgent=tone == "danger")
        self._note.setText(words)
        self._note.setVisible(bool(words))
        set_role(self._note, tone=tone)
        self._alert.setVisible(tone in ("danger", "warn"))
        if tone in ("danger", "warn"):
            self._alert.show_glyph("circle-alert" if tone == "danger" else "triangle-alert", tone)
        set_role(self.editor, bad=tone == "danger")
        self._describe(words)

    def _describe(self, words: str) -> None:
        """Has a screen reader say the words below with whatever takes the keyboard inside."""
        inner = self.editor
        while True:
            inner.setAccessibleDescription(words)
            if isinstance(inner, ChoiceRow):
                inner.describe(words)
            proxy = inner.focusProxy()
            if proxy is None:
                return
            inner = proxy


class TextField(Field):
    """A labelled line to type in."""

    def __init__(
        self,
        label: str,
        help: str = "",
        *,
        hint: str = "",
        width: int = 0,
        optional: bool = False,
        beside: bool = False,
        aside: QWidget | None = None,
        edit: LineEdit | None = None,
    ) -> None:
        line = edit or line_edit(hint, width=width)
        super().__init__(label, line, help, optional=optional, beside=beside, aside=aside)
        self.edit = line

    def text(self) -> str:
        """What was typed."""
        return self.edit.text()


class ChoiceRow(QWidget):
    """A choice of up to eight as a row of buttons: the first letter, arrows or the mouse choose; it wraps.

    With `many`, each button is by itself and `value` is a list of codes. A choice may be taken back with
    Backspace or a second press, and is then None: missing, not the first in the list.
    """

    changed = Signal()

    def __init__(self, choices: Iterable[Choice], *, many: bool = False) -> None:
        super().__init__()
        self.many = many
        self._buttons: dict[str, Button] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        for code, words, *glyph in choices:
            made = button(words.replace("&", "&&"), "choice", glyph[0] if glyph else None, checked=False)
            made.setAccessibleName(words)
            made.installEventFilter(self)
            self._buttons[code] = made
            self._group.addButton(made)
        self.setLayout(Flow(*self._buttons.values(), gap=6))
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._group.buttonClicked.connect(self._pressed)
        self._rove()

    def value(self) -> str | list[str] | None:
        """The chosen code or None; with `many` the list of chosen codes."""
        chosen = [code for code, made in self._buttons.items() if made.isChecked()]
        return chosen if self.many else next(iter(chosen), None)

    def set_value(self, value: str | Sequence[str] | None) -> None:
        """Chooses by code, without telling anyone."""
        chosen = {value} if isinstance(value, str) else set(value or ())
        for code, made in self._buttons.items():
            made.setChecked(code in chosen)
        self._rove()

    def button(self, code: str) -> Button:
        """The button of a code."""
        return self._buttons[code]

    def answer(self, question: str) -> None:
        """Has a screen reader say with each choice what it answers: "Safe to call: Yes"."""
        self.setAccessibleName(question)
        for made in self.findChildren(Button):
            words = made.toolTip() or made.text().replace("&&", "&")
            made.setAccessibleName(tr("{question}: {words}", question=question, words=words))

    def describe(self, words: str) -> None:
        """Has a screen reader say more with each choice."""
        for made in self._buttons.values():
            made.setAccessibleDescription(words)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Gives the row its keys: letters, arrows, Backspace."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(watched, event)
        return False

    def _key(self, at: QWidget, event: QKeyEvent) -> bool:
        key, made = event.key(), list(self._buttons.values())
        where = made.index(at) if isinstance(at, Button) and at in made else 0
        if key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up):
            step = 1 if key in (Qt.Key.Key_Right, Qt.Key.Key_Down) else -1
            self._move(made[(where + step) % len(made)])
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.set_value(None)
            self.changed.emit()
        elif event.text().isalnum() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            return self._letter(event.text().casefold(), where)
        else:
            return False
        return True

    def _letter(self, letter: str, where: int) -> bool:
        made = list(self._buttons.values())
        first = where + 1 if made[where].isChecked() else where  # the one that has the keyboard may be meant itself
        inturn = made[first:] + made[:first]
        wanted = [b for b in inturn if b.text().casefold().startswith(letter)]
        if not wanted:
            return False
        self._move(wanted[0])
        if self.many:
            wanted[0].click()
        return True

    def _move(self, to: Button) -> None:
        to.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        to.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.many and not to.isChecked():
            to.click()
        elif self.many:
            self._rove(to)

    def _pressed(self, pressed: Button) -> None:
        if not self.many and pressed.isChecked():
            for made in self._buttons.values():
                made.setChecked(made is pressed)
        self._rove(pressed)
        self.changed.emit()

    def _rove(self, at: Button | None = None) -> None:
        """One Tab enters the row and the next leaves it: the chosen, or else the first shown, takes the focus."""
        made = list(self._buttons.values())
        shown = next((b for b in made if not b.isHidden()), None)
        stop = at or next((b for b in made if b.isChecked()), shown)
        for one in made:
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if one is stop else Qt.FocusPolicy.ClickFocus)
        if stop is not None:
            self.setFocusProxy(stop)
