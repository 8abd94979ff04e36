"""The form of one row of a cost model: its fields as words, each problem beside its field."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QLayout, QLineEdit, QWidget

from pause_desktop.gui.costs.wording import KINDS, SPANS, Said
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.fields import Choice, ChoiceRow, Field, line_edit
from pause_desktop.gui.look.rows import H, V, into_sight
from pause_desktop.gui.look.theme import look_of
from pause_desktop.gui.record.form_cards import mnemonics
from pause_desktop.gui.record.form_editors import Combo
from pause_desktop.measures.cost_rows import RowProblem
from pause_desktop.measures.cost_tables import deflator

_COLUMNS = 12
_CHOICES: Mapping[str, Sequence[Choice]] = {
    "kind": tuple(KINDS.items()),
    "span": tuple(SPANS.items()),
    "about": (("outcome", tr("An outcome")), ("service", tr("A service"))),
    "yes": (("yes", tr("Yes")), ("no", tr("No"))),
}

Entry = QLineEdit | ChoiceRow | Combo


class RowForm(QWidget):
    """Fields in rows of twelve columns; `edited` names the field that a person changed."""

    edited = Signal(str)

    def __init__(self, said: Mapping[str, Said], lists: Mapping[str, Sequence[Choice]], taken: str) -> None:
        super().__init__()
        self._said, self._lists = said, lists
        self.fields: dict[str, Field] = {}
        self._base: dict[str, str] = {}
        labels = mnemonics([tr(each.label) for each in said.values()], taken)
        for (name, each), label in zip(said.items(), labels, strict=True):
            entry = self._entry(name, each)
            self.fields[name] = Field(label, entry, tr(each.help), optional=each.optional)
        self._lay()

    def _entry(self, name: str, said: Said) -> Entry:
        if said.entry in _CHOICES:
            row = ChoiceRow([(code, tr(words)) for code, words, *_ in _CHOICES[said.entry]])
            row.changed.connect(lambda: self.edited.emit(name))
            return row
        if said.entry != "line":
            combo = Combo()
            combo.setMaxVisibleItems(12)
            combo.setMinimumContentsLength(8)
            combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.currentIndexChanged.connect(lambda _at: self.edited.emit(name))
            self.offer_in(combo, self._choices_of(said.entry))
            return combo
        edit = line_edit()
        edit.textEdited.connect(lambda _words: self.edited.emit(name))
        return edit

    def _choices_of(self, entry: str) -> Sequence[Choice]:
        if entry == "year":
            return [("", tr("Not published")), *((year, year) for year in sorted(deflator(), reverse=True))]
        return self._lists.get(entry, ())

    def offer_in(self, combo: Combo, choices: Sequence[Choice]) -> None:
        """Offers other choices, without telling anyone; what was chosen stays where it is among them."""
        chosen, was = combo.currentData(), combo.blockSignals(True)
        combo.clear()
        for code, words, *_ in choices:
            combo.addItem(words, code)
        combo.setCurrentIndex(max(0, combo.findData(chosen)))
        combo.blockSignals(was)

    def _lay(self) -> None:
        """Puts the fields beside one another as twelve columns hold them; one a row where text is large."""
        rows: list[list[tuple[QLayout, int]]] = [[]]
        room = _COLUMNS
        for name, field in self.fields.items():
            width = _COLUMNS if look_of().crowded else self._said[name].width
            if width > room:
                rows.append([])
                room = _COLUMNS
            rows[-1].append((V(field, None), width))
            room -= width
        self.setLayout(V(*(H(*row, gap=16) for row in rows if row), gap=14))

    # --- what stands in it -------------------------------------------------------------------------------------

    def cells(self) -> dict[str, str]:
        """What stands in every field, as words."""
        return {name: _typed(field.editor) for name, field in self.fields.items()}

    def load(self, cells: Mapping[str, str]) -> None:
        """Shows a row; from here changes are counted."""
        for name, field in self.fields.items():
            _put(field.editor, cells.get(name, ""))
        self._base = self.cells()

    def changed(self) -> dict[str, str]:
        """What was typed since it was loaded."""
        return {name: words for name, words in self.cells().items() if words != self._base.get(name, "")}

    def restore(self, cells: Mapping[str, Any]) -> None:
        """Shows a kept draft over what was loaded."""
        for name, words in cells.items():
            if name in self.fields and isinstance(words, str):
                _put(self.fields[name].editor, words)

    # --- what is the matter, and where the keyboard is -----------------------------------------------------------

    def show_problems(self, problems: Sequence[RowProblem]) -> list[RowProblem]:
        """Says each problem beside its field, brings the first into sight, and gives those that have no field."""
        for field in self.fields.values():
            field.show_help()
        shown = [each for each in problems if each.field in self.fields]
        for each in reversed(shown):
            label = tr(self._said[each.field].label).rstrip("?")
            words = tr("{field} {reason}.", field=label, reason=tr(each.reason))
            self.fields[each.field].show_error(words, aloud=each is shown[0])
        if shown:
            self.go_to(shown[0].field)
        return [each for each in problems if each.field not in self.fields]

    def where(self) -> dict[str, Any]:
        """The field that has the keyboard and where its cursor stands."""
        focused = QApplication.focusWidget()
        for name, field in self.fields.items():
            if focused is not None and field.isAncestorOf(focused):
                cursor = focused.cursorPosition() if isinstance(focused, QLineEdit) else None
                return {"field": name, "cursor": cursor}
        return {}

    def go_to(self, name: str = "", cursor: int | None = None) -> None:
        """Gives the keyboard to a field, the first that is blank where none is named."""
        if name not in self.fields:
            blank = (each for each, words in self.cells().items() if not words and not self._said[each].optional)
            name = next(blank, next(iter(self.fields)))
        field = self.fields[name]
        field.setFocus()
        if cursor is not None and isinstance(field.editor, QLineEdit):
            field.editor.setCursorPosition(cursor)
        into_sight(field)


def _typed(entry: QWidget) -> str:
    if isinstance(entry, QLineEdit):
        return entry.text()
    if isinstance(entry, ChoiceRow):
        return str(entry.value() or "")
    return str(entry.currentData() or "") if isinstance(entry, Combo) else ""


def _put(entry: QWidget, words: str) -> None:
    if isinstance(entry, QLineEdit):
        entry.setText(words)
        entry.setCursorPosition(0)
    elif isinstance(entry, ChoiceRow):
        entry.set_value(words or None)
    elif isinstance(entry, Combo):
        was = entry.blockSignals(True)
        if entry.findData(words) < 0:
            entry.addItem(words, words)  # a code that the list does not hold is shown rather than lost
        entry.setCurrentIndex(entry.findData(words))
        entry.blockSignals(was)
