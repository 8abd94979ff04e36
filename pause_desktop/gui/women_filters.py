"""Which women are looked at: by stage, worker and cohort, in three choices or, with large text, in one menu."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QComboBox, QMenu, QWidget

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import Worn, button
from pause_desktop.gui.look.rows import H
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.records.codes import CODE_LISTS
from pause_desktop.store.queries import WomanLine

ALL, NONE, NOT_CLOSED = "", "none", "not_closed"
_WIDTHS = {"stage": 160, "worker": 170, "cohort": 160}
_SAYS = {"stage": tr("Stage"), "worker": tr("Worker"), "cohort": tr("Cohort")}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is wanted of each: ALL, NONE, a stage (or NOT_CLOSED), the id of a worker, of a cohort."""

    stage: str = ALL
    worker: Any = ALL
    cohort: Any = ALL

    def keeps(self, line: WomanLine) -> bool:
        """Whether a line is wanted."""
        return (
            (self.stage == ALL or line.stage == self.stage or (self.stage == NOT_CLOSED and line.stage != "closed"))
            and _is(self.worker, line.worker_id)
            and _is(self.cohort, line.cohort_id)
        )

    @property
    def count(self) -> int:
        """How many of the three narrow the list."""
        return sum(value != ALL for value in (self.stage, self.worker, self.cohort))


def _is(wanted: Any, found: Any) -> bool:
    return wanted == ALL or (found is None if wanted == NONE else found == wanted)


def _values(wanted: Wanted) -> dict[str, Any]:
    return {"stage": wanted.stage, "worker": wanted.worker, "cohort": wanted.cohort}


class WomenFilters(Worn, QWidget):
    """Three choices side by side, or one button with a menu above 130 % text; `changed` after each choice."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.wanted = Wanted()
        self._choices: dict[str, Sequence[tuple[Any, str]]] = {}
        self._combos = {name: QComboBox() for name in _WIDTHS}
        for name, combo in self._combos.items():
            combo.setAccessibleName(_SAYS[name])
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.activated.connect(lambda _at, name=name: self._chosen(name, self._combos[name].currentData()))
        self.button = button(tr("F&ilters"), "plain", "sliders-horizontal")
        self.menu = QMenu(self.button)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.button.setMenu(self.menu)
        self.setLayout(H(*self._combos.values(), self.button, gap=10))
        self.wear(look_of())

    def offer(self, workers: Iterable[tuple[Any, str]], cohorts: Iterable[tuple[Any, str]]) -> None:
        """Offers the people and cohorts that there are; what was chosen stays where it still exists."""
        stages = [(code, tr(words)) for code, words in CODE_LISTS["stage"].labels.items()]
        self._choices = {
            "stage": [(ALL, tr("All stages")), (NOT_CLOSED, tr("All but closed")), *stages],
            "worker": [(ALL, tr("All workers")), *workers, (NONE, tr("Nobody"))],
            "cohort": [(ALL, tr("All cohorts")), *cohorts, (NONE, tr("No cohort"))],
        }
        kept = {name: value if value in self._codes(name) else ALL for name, value in self._values().items()}
        self.wanted = Wanted(**kept)
        for name, combo in self._combos.items():
            combo.clear()
            for code, words in self._choices[name]:
                combo.addItem(words, code)
        self._show()

    def choose(self, **wanted: Any) -> None:
        """Narrows the list as a choice does, as `choose(stage="open")`."""
        for name, value in wanted.items():
            self._chosen(name, value)

    def put(self, wanted: Wanted) -> None:
        """Wants what a saved filter wants; what there is no more is not wanted of anybody."""
        values = {"stage": wanted.stage, "worker": wanted.worker, "cohort": wanted.cohort}
        self.wanted = Wanted(
            **{name: value if value in self._codes(name) else ALL for name, value in values.items()}
        )
        self._show()

    def said(self, wanted: Wanted) -> list[str]:
        """What narrows the list, in words."""
        values = _values(wanted)
        return [
            words for name, value in values.items() if value != ALL
            for code, words in self._choices.get(name, ()) if code == value
        ]  # fmt: skip

    def clear(self) -> None:
        """Wants everybody again."""
        self.wanted = Wanted()
        self._show()
        self.changed.emit()

    def wear(self, look: Look) -> None:
        """Makes the choices one button where the text is so large that they would leave no room."""
        for name, combo in self._combos.items():
            combo.setVisible(not look.crowded)
            combo.setFixedWidth(look.span(_WIDTHS[name]))
        self.button.setVisible(look.crowded)

    def _values(self) -> dict[str, Any]:
        return _values(self.wanted)

    def _codes(self, name: str) -> list[Any]:
        return [code for code, _ in self._choices.get(name, ())]

    def _chosen(self, name: str, value: Any) -> None:
        self.wanted = Wanted(**(self._values() | {name: value}))
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        for name, value in self._values().items():
            codes = self._codes(name)
            self._combos[name].setCurrentIndex(codes.index(value) if value in codes else 0)
        self.button.setText(
            tr("F&ilters: {count}", count=self.wanted.count) if self.wanted.count else tr("F&ilters")
        )

    def _fill_menu(self) -> None:
        self.menu.clear()
        for name, value in self._values().items():
            part = self.menu.addMenu(_SAYS[name])
            group = QActionGroup(part)
            for code, words in self._choices.get(name, ()):
                action = part.addAction(words.replace("&", "&&"))
                action.setCheckable(True)
                action.setChecked(code == value)
                group.addAction(action)
                action.triggered.connect(lambda _=False, name=name, code=code: self._chosen(name, code))
