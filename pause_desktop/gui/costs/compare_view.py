"""Two cost models side by side, chosen from lists."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pause_desktop.gui.costs.comparison import Beside, children, differing
from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.cells import Cell
from pause_desktop.gui.look.fields import Field
from pause_desktop.gui.look.parts import Worn, button, frame, text
from pause_desktop.gui.look.rows import H, V
from pause_desktop.gui.look.tables import Column, Table
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.record.form_editors import Combo
from pause_desktop.gui.report.cost_choice import model_words
from pause_desktop.records.terms import Terms
from pause_desktop.summaries.costing import Model


class CompareView(Worn, QWidget):
    """The amounts for a child and the rows that differ, in one table; `left` goes back to the list."""

    left = Signal()

    def __init__(self, terms: Terms) -> None:
        super().__init__()
        self._terms = terms
        self._models: list[Model] = []
        self.back = button(tr("All model&s"), "quiet", "arrow-left", key="Esc")
        self.one, self.other = Combo(), Combo()
        self.said = text("", "soft", wrap=True)
        self.table = Table(self._columns("", ""), tr("Two models side by side"))
        chosen = H((Field(tr("&First model"), self.one), 1), (Field(tr("S&econd model"), self.other), 1), gap=16)
        title = H(self.back, (text(tr("Side by side"), "section"), 1), gap=10)
        table = frame("card", V((self.table, 1), gap=0, m=1))
        self.setLayout(V(title, chosen, self.said, (table, 1), gap=8))
        self.back.clicked.connect(self.left)
        for combo in (self.one, self.other):
            combo.currentIndexChanged.connect(lambda _at: self._compare())

    def wear(self, look: Look) -> None:
        """Gives both models as much room as the text leaves."""
        if self._models:
            self._compare()

    def show_models(self, models: Sequence[Model], first: str = "") -> None:
        """Offers every model that can be used, `first` against the one after it."""
        self._models = [each for each in models if each.definition is not None]
        at = next((n for n, each in enumerate(self._models) if each.name == first), len(self._models) - 1)
        for combo, chosen in ((self.one, at), (self.other, 0 if at else 1)):
            was = combo.blockSignals(True)
            combo.clear()
            combo.addItems([model_words(each.name) for each in self._models])
            combo.setCurrentIndex(chosen)
            combo.blockSignals(was)
        self._compare()

    def give_keyboard(self) -> None:
        """Puts the keyboard on the first list."""
        self.one.setFocus()

    def _columns(self, one: str, other: str) -> list[Column[Beside]]:
        wide = 160 if look_of().crowded else 250
        return [
            Column(tr("What"), 0, lambda each: Cell(each.what, weight="label", tip=each.what), least=180),
            Column(one, wide, lambda each: Cell(each.one, sub=each.one_more, tip=_tip(each.one, each.one_more))),
            Column(
                other,
                wide,
                lambda each: Cell(each.other, sub=each.other_more, tip=_tip(each.other, each.other_more)),
            ),
            Column(tr("Between them"), 200, _between, keep=1),
        ]

    def _compare(self) -> None:
        one, other = (self._models[max(0, combo.currentIndex())] for combo in (self.one, self.other))
        if one.definition is None or other.definition is None:
            return
        rows = differing(one.definition, other.definition, self._terms)
        self.table.show_columns(self._columns(model_words(one.name), model_words(other.name)))
        self.table.show_rows([*children(one.costing.per_child(), other.costing.per_child()), *rows], 0)
        if one.definition.base != other.definition.base:
            self.said.setText(tr("One of them has totals, the other lines: only the amounts for a child compare."))
        elif rows:
            self.said.setText(several(len(rows), "One line or price differs.", "{n} lines or prices differ."))
        else:
            self.said.setText(tr("Their lines and prices are the same."))


def _between(row: Beside) -> Cell:
    tone = "soft" if row.same else "ink"
    return Cell(row.between, sub=row.between_more, tone=tone, tip=_tip(row.between, row.between_more))


def _tip(words: str, more: str) -> str:
    return f"{words}\n{more}" if more else words
