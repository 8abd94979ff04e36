"""The form of any record, generated from the fields of its model.

It holds a *draft*, a plain dict of what was typed, and never the live row. A hand-drawn shell may place any field:
where it has a widget whose objectName is the field's name, the field stands there; all others follow in cards by
group (or in the shell's `rest`), so that no field is ever lost.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.fields import Choice
from pause_desktop.gui.look.rows import V, into_sight
from pause_desktop.gui.record.form_cards import TAKEN, crowded_rows, group_card, grouped, letters_of, mnemonics
from pause_desktop.gui.record.form_editors import ComboEditor, Editor, editor_for
from pause_desktop.gui.record.form_field import RecordField
from pause_desktop.gui.record.typed import Typed, alike, typed_of
from pause_desktop.records.base import Record
from pause_desktop.records.check import Checked, Problem, checked
from pause_desktop.records.fields import Column, columns
from pause_desktop.records.terms import Terms

_COMBO_WIDTH, _ROOMY = 6, 8


@dataclass(frozen=True)
class FormPlan:
    """How a form differs from the plain one: `hidden` fields have their value from `fixed` or stay as they are.

    `few` names the choices shown at once, `editors` brings an editor of one's own, `labels` other words than the
    field's, `shell` is the compiled Designer form that places some fields, `taken` are letters to press that stand
    elsewhere on the page.
    """

    hidden: frozenset[str] = frozenset({"woman"})
    few: Mapping[str, Sequence[str]] = field(default_factory=dict)
    editors: Mapping[str, Editor] = field(default_factory=dict)
    labels: Mapping[str, str] = field(default_factory=dict)
    shell: Any = None
    taken: str = TAKEN


PLAIN = FormPlan()


class RecordForm(QWidget):
    """A form for one kind of record; `edited` names the field that a person changed."""

    edited = Signal(str)

    def __init__(
        self, model: type[Record], terms: Terms, links: Mapping[str, Sequence[Choice]] | None = None,
        plan: FormPlan = PLAIN,
    ) -> None:  # fmt: skip
        super().__init__()
        self.model, self.terms, self.plan = model, terms, plan
        self.fields: dict[str, RecordField] = {}
        self._base: dict[str, Typed] = {}
        self._fixed: dict[str, Any] = {}
        self._make_fields([c for c in columns(model) if c.name not in plan.hidden], links or {})
        self._place_fields()
        self.load({})

    @property
    def table(self) -> str:
        """The table whose records it makes."""
        return self.model.__tablename__

    @property
    def letters(self) -> str:
        """The letters to press that its fields have."""
        return letters_of(each.label.text() for each in self.fields.values())

    # --- what stands in it -----------------------------------------------------------------------------------

    def load(self, values: Mapping[str, Any]) -> None:
        """Shows a record's values, or the first values of a new one; from here changes are counted."""
        for name, each in self.fields.items():
            each.put(typed_of(each.column, values.get(name)))
        self._fixed = {name: value for name, value in values.items() if name not in self.fields}
        self._base = self.draft()

    def draft(self) -> dict[str, Typed]:
        """What was typed, field by field."""
        return {name: each.typing.typed() for name, each in self.fields.items()}

    def changed(self) -> dict[str, Typed]:
        """What was typed since it was loaded."""
        return {name: typed for name, typed in self.draft().items() if not alike(typed, self._base[name])}

    def restore(self, draft: Mapping[str, Any]) -> None:
        """Shows a kept draft over what was loaded; fields that no longer exist are passed over."""
        for name, typed in draft.items():
            if name in self.fields:
                self.fields[name].put(typed)

    def cover(self, down: bool) -> None:
        """Hides names and free words behind the privacy curtain, or shows them again; nothing typed is lost.

        A note that is still blank stays open: it is written behind the curtain too, and hidden when it comes back.
        """
        for each in self.fields.values():
            column = each.column
            if column.veiled:
                each.cover(down and (column.names_her or column.kind == "link" or bool(each.typing.typed())))

    # --- checking --------------------------------------------------------------------------------------------

    def check(self) -> Checked:
        """Reads the whole draft and shows each problem beside its field."""
        cells = {name: each.cell() for name, each in self.fields.items()}
        result = checked(self.model, {**self._fixed, **cells}, self.terms)
        self.show_problems(result.problems)
        return result

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Shows problems beside their fields and brings the first of them into sight."""
        for each in self.fields.values():
            each.settle()
        shown = [problem for problem in problems if problem.column in self.fields]
        for problem in reversed(shown):
            self.fields[problem.column].say_problem(problem.reason, aloud=problem is shown[0])
        if shown:
            self.go_to(shown[0].column)

    def say_findings(self, words: Mapping[str, str]) -> None:
        """Shows findings beside their fields; one of a field that the form does not show is left out."""
        for name, finding in words.items():
            if name in self.fields:
                self.fields[name].say_finding(finding)

    # --- where the keyboard is -------------------------------------------------------------------------------

    def where(self) -> dict[str, Any]:
        """The field that has the keyboard and where its cursor stands."""
        focused = QApplication.focusWidget()
        for name, each in self.fields.items():
            if focused is not None and each.isAncestorOf(focused):
                return {"field": name, "cursor": each.typing.caret()}
        return {}

    def go_to(self, name: str, caret: int | None = None) -> None:
        """Gives the keyboard to a field, at a place in its words."""
        each = self.fields.get(name)
        if each is None:
            return
        self.reveal(name)
        each.typing.setFocus(Qt.FocusReason.TabFocusReason)
        if caret is not None:
            each.typing.set_caret(caret)
        into_sight(each)

    def reveal(self, name: str) -> None:
        """Unfolds whatever hides a field; a form that folds nothing has nothing to do."""

    def first(self) -> str:
        """The field a person begins with: the first that is blank, else the first."""
        blank = (name for name, each in self.fields.items() if not each.typing.typed() and not each.covered)
        return next(blank, next(iter(self.fields), ""))

    # --- making it -------------------------------------------------------------------------------------------

    def _make_fields(self, described: Sequence[Column], links: Mapping[str, Sequence[Choice]]) -> None:
        shared = self._shared_help(described)
        labels = mnemonics([self.plan.labels.get(c.name) or tr(c.label) for c in described], self.plan.taken)
        for column, label in zip(described, labels, strict=True):
            given = self.plan.editors.get(column.name)
            editor = given or editor_for(column, self.terms, links, self.plan.few.get(column.name, ()))
            help = "" if column.help and shared.get(column.group) == column.help else column.help
            if self.plan.shell is None and column.kind == "choice" and column.width < _ROOMY:
                editor.beside = False  # in half a row, a label beside them would leave the choices no room
            made = RecordField(self.table, column, editor, self.terms, label, tr(help))
            made.edited.connect(lambda name=column.name: self._edited(name))
            self.fields[column.name] = made
        self._shared = shared

    def _shared_help(self, described: Sequence[Column]) -> dict[str, str]:
        """The help that several fields of a group share stands once, under the group's title."""
        counted = Counter((c.group, c.help) for c in described if c.help and c.group)
        return {group: help for (group, help), count in counted.items() if count > 1}

    def _place_fields(self) -> None:
        left = list(self.fields)
        if self.plan.shell is not None:
            shell = self.plan.shell()
            inside = QWidget()
            shell.setupUi(inside)
            left = [name for name in left if not _stand_in(inside, name, self.fields[name])]
            rest = inside.findChild(QWidget, "rest")
            if rest is not None:
                rest.setLayout(V(*self._cards(left), gap=12))
                left = []
            self.setLayout(V(inside, *self._cards(left), gap=12))
            self.shell = inside
            return
        self.setLayout(V(*self._cards(left), gap=12))

    def _cards(self, names: Sequence[str]) -> list[QWidget]:
        groups = grouped([(name, self.fields[name].column.group) for name in names])
        shared = {group: tr(help) for group, help in self._shared.items()}
        return [group_card(tr(group), shared.get(group, ""), self._rows(inside)) for group, inside in groups]

    def _rows(self, names: Sequence[str]) -> list[list[tuple[QWidget, int]]]:
        rows = crowded_rows([(name, self._width(name)) for name in names])
        return [[(self.fields[name], width) for name, width in row] for row in rows]

    def _width(self, name: str) -> int:
        each = self.fields[name]
        wide = each.column.width
        return min(wide, _COMBO_WIDTH) if isinstance(each.typing, ComboEditor) else wide

    def _edited(self, name: str) -> None:
        self.edited.emit(name)


def _stand_in(shell: QWidget, name: str, made: QWidget) -> bool:
    """Puts a field where the shell has a widget of its name; False where it has none."""
    place = shell.findChild(QWidget, name)
    if place is None:
        return False
    place.setLayout(V(made))
    return True
