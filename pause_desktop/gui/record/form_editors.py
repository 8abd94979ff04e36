"""The places of a generated form where something is typed or chosen, one class for each kind of field.

Every editor says what was *typed* (`typed`), takes it back (`put`), tells when it changes and knows where the
cursor stands, so that a draft can come back exactly as it was left.
"""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.areas import LineArea, TextArea, text_area
from pause_desktop.gui.look.fields import Choice, ChoiceRow, line_edit
from pause_desktop.gui.look.parts import Button, button
from pause_desktop.gui.look.rows import V
from pause_desktop.gui.look.theme import look_of
from pause_desktop.gui.record.typed import LONG_AGO, Typed
from pause_desktop.records.fields import Column
from pause_desktop.records.terms import Terms

MOST_BUTTONS = 8
"""A choice of up to so many is a row of buttons; a longer one is a list to choose from."""

_BLANK = "–"
_MOST_ROWS, _LEADING = 12, 1.32
_ROOM = {"summary": 4, "conversation": 4, "judgement": 4}


class Editor(QWidget):
    """What every editor of a form can do; `beside` says that its label stands at its left."""

    changed = Signal()
    beside = False

    def typed(self) -> Typed:
        """What stands in it."""
        raise NotImplementedError

    def put(self, typed: Typed) -> None:
        """Shows what was typed before, without telling anyone."""
        raise NotImplementedError

    def caret(self) -> int:
        """Where the cursor stands in the words."""
        return 0

    def set_caret(self, at: int) -> None:
        """Puts the cursor there again."""

    def cut_at(self) -> int:
        """After how many characters a longer paste was cut; 0 where everything fits."""
        return 0

    def hold(self, inner: QWidget) -> None:
        """Makes `inner` the whole of this editor."""
        self.setLayout(V(inner))
        self.setFocusProxy(inner)
        policy = self.sizePolicy()
        policy.setHeightForWidth(inner.sizePolicy().hasHeightForWidth())
        self.setSizePolicy(policy)

    def mark(self, bad: bool) -> None:
        """Draws the heavier line round what is wrong."""
        inner = self.focusProxy()
        if inner is not None:
            inner.setProperty("bad", bad)
            inner.style().unpolish(inner)
            inner.style().polish(inner)


class LineEditor(Editor):
    """One line of words, a day, a time, a number or an amount."""

    def __init__(self, hint: str = "") -> None:
        super().__init__()
        self.line = line_edit(hint)
        self.hold(self.line)
        self.line.textEdited.connect(self.changed)

    def cut_at(self) -> int:
        """A line that is full to the last character has most likely cut what was pasted."""
        full = self.line.maxLength()
        return full if len(self.line.text()) >= full else 0

    def typed(self) -> str:
        """The words of the line."""
        return self.line.text()

    def put(self, typed: Typed) -> None:
        """Shows words."""
        self.line.setText(str(typed or ""))
        self.line.setCursorPosition(0)

    def caret(self) -> int:
        """Where the cursor stands in the line."""
        return self.line.cursorPosition()

    def set_caret(self, at: int) -> None:
        """Puts the cursor there again."""
        self.line.setCursorPosition(at)


class NoteEditor(Editor):
    """Words of any length."""

    def __init__(self, rows: int = 2) -> None:
        super().__init__()
        self._rows = rows
        self.take(text_area(rows=rows))
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.area.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def take(self, area: TextArea) -> None:
        """Makes an area the place where the words are typed."""
        self.area = area
        self.hold(area)
        area.textChanged.connect(self.changed)

    def _grow(self) -> None:
        """Keeps the area as high as its words, within reason."""
        lines = int(self.area.document().size().height())
        line = look_of().size("body") * _LEADING
        self.area.setFixedHeight(round(line * min(max(self._rows, lines + 1), _MOST_ROWS)) + 22)

    def typed(self) -> str:
        """The words, with the spaces that must not break kept as they are."""
        return self.area.words()

    def put(self, typed: Typed) -> None:
        """Shows words."""
        self.area.blockSignals(True)
        self.area.setPlainText(str(typed or ""))
        self.area.blockSignals(False)

    def caret(self) -> int:
        """Where the cursor stands in the words."""
        return self.area.textCursor().position()

    def set_caret(self, at: int) -> None:
        """Puts the cursor there again."""
        cursor = self.area.textCursor()
        cursor.setPosition(min(at, self.area.document().characterCount() - 1))
        self.area.setTextCursor(cursor)


class SentenceEditor(NoteEditor):
    """Words that are seldom more than a line."""

    def __init__(self) -> None:
        Editor.__init__(self)
        self.take(LineArea())


class ChoiceEditor(Editor):
    """A choice as a row of buttons; `few` are shown at once and the others behind *More…*."""

    beside = True

    def __init__(self, choices: Sequence[Choice], *, many: bool = False, few: Sequence[str] = ()) -> None:
        super().__init__()
        self.row = ChoiceRow(choices, many=many)
        self._codes = {choice[0] for choice in choices}
        self._kept: list[str] = []  # in the order chosen, with codes that no list knows any more
        self.hold(self.row)
        self._later = [self.row.button(choice[0]) for choice in choices if few and choice[0] not in few]
        self.more: Button | None = None
        if self._later:
            self.more = button(tr("More…"), "choice", tip=tr("Show every choice"))
            add_to(self.row, self.more)
            self.more.clicked.connect(self.unfold)
            for each in self._later:
                each.hide()
        self.row.changed.connect(self._tell)

    def unfold(self) -> None:
        """Shows every choice."""
        for each in self._later:
            each.show()
        if self.more is not None:
            at_more = self.more.hasFocus()
            self.more.hide()
            if at_more:
                self._later[0].setFocus()

    def _tell(self) -> None:
        chosen = self._chosen()
        gone = [code for code in self._kept if code not in self._codes and self.row.many]
        self._kept = [code for code in self._kept if code in chosen or code in gone]
        self._kept += [code for code in chosen if code not in self._kept]
        self._show_chosen()
        self.changed.emit()

    def _chosen(self) -> list[str]:
        value = self.row.value()
        return value if isinstance(value, list) else [value] if value else []

    def _show_chosen(self) -> None:
        for each in self._later:
            if each.isChecked() and each.isHidden():
                each.show()

    def typed(self) -> Typed:
        """The code chosen, or None; the codes, where several may be."""
        if self.row.many:
            return list(self._kept)
        return self._kept[0] if self._kept else None

    def put(self, typed: Typed) -> None:
        """Chooses by code; a code that no list knows any more is kept as it is."""
        self._kept = list(typed) if isinstance(typed, list) else [typed] if isinstance(typed, str) and typed else []
        self.row.set_value(self._kept)
        self._show_chosen()


class Combo(QComboBox):
    """A list to choose from by typing the first letters; a turning wheel over it changes nothing."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leaves the wheel to the page, unless the list has the keyboard."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ComboEditor(Editor):
    """A choice from a longer list; its first line is blank, for what is not recorded."""

    def __init__(self, choices: Iterable[Choice]) -> None:
        super().__init__()
        self.combo = Combo()
        self.combo.setMaxVisibleItems(12)
        self.combo.setMinimumContentsLength(8)
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.addItem(_BLANK, "")
        for code, words, *_ in choices:
            self.combo.addItem(words, code)
        self.hold(self.combo)
        self.combo.activated.connect(self.changed)
        self.combo.currentIndexChanged.connect(self._stepped)
        self._putting = False

    def _stepped(self) -> None:
        if not self._putting:
            self.changed.emit()

    def typed(self) -> Typed:
        """The code chosen, or None."""
        return self.combo.currentData() or None

    def put(self, typed: Typed) -> None:
        """Chooses by code; one that the list does not hold is added to it rather than lost."""
        self._putting = True
        at = self.combo.findData(typed or "")
        if at < 0:
            self.combo.addItem(tr("Not in the list any more"), typed)
            at = self.combo.count() - 1
        self.combo.setCurrentIndex(at)
        self._putting = False


def add_to(widget: QWidget, part: QWidget) -> None:
    """Puts one more part at the end of a widget's layout."""
    layout = widget.layout()
    if layout is not None:
        layout.addWidget(part)


def editor_for(
    column: Column, terms: Terms, links: Mapping[str, Sequence[Choice]], few: Sequence[str] = ()
) -> Editor:
    """The editor that suits a field's kind and the length of its list of choices."""
    if column.kind == "note":
        return NoteEditor(_ROOM.get(column.name, 2))
    if column.kind == "link":
        return ComboEditor(links.get(column.links_to, ()))
    if column.kind in ("tri", "choice", "choices"):
        choices = list(terms.labels(column.choices).items())
        many = column.kind == "choices"
        if many or few or len(choices) <= MOST_BUTTONS:
            return ChoiceEditor(choices, many=many, few=few)
        return ComboEditor(choices)
    low, high = column.lowest, column.highest
    if column.kind == "whole" and low is not None and high is not None and high - low < MOST_BUTTONS:
        return ChoiceEditor([(str(n), str(n)) for n in range(low, high + 1)])
    day = (
        tr("day/month/year")
        if column.name in LONG_AGO
        else tr("12/7, tue or -2")
        if column.past
        else tr("12/7, tue or +7")
    )
    hints = {"day": day, "time": "14:30", "money": "£", "whole": tr(column.unit)}
    return LineEditor(hints.get(column.kind, ""))
