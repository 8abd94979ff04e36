"""One cost model: what a child costs by it, and the table of its lines and prices."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pause_desktop.gui.costs.totals import Totals
from pause_desktop.gui.costs.wording import kind_of, money, months_of, much_of, name_of, price_of
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.cells import Cell
from pause_desktop.gui.look.parts import Worn, button, chip, frame, text
from pause_desktop.gui.look.rows import H, V, flow, scroll
from pause_desktop.gui.look.tables import Column, Table
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.report.cost_choice import model_words
from pause_desktop.measures import tailored
from pause_desktop.measures.cost_models import CostLine
from pause_desktop.measures.cost_rows import Row
from pause_desktop.measures.tailored import Definition
from pause_desktop.records.terms import Terms
from pause_desktop.summaries.costing import Model

_LEAST_TABLE = 190
Listed = tuple[str, Row]
"""A row with the list it is in."""


class ModelView(Worn, QWidget):
    """The model; `row_opened` carries a row with its list, `row_wanted` the list that is to have a new one."""

    left, copied, settings_wanted, removed, taken_out = Signal(), Signal(), Signal(), Signal(), Signal()
    row_opened, row_wanted = Signal(object), Signal(str)

    def __init__(self, terms: Terms) -> None:
        super().__init__()
        self._terms = terms
        self.model: Model | None = None
        self.back = button(tr("All model&s"), "quiet", "arrow-left", key="Esc")
        self.title = text("", "section", wrap=True)
        self.year, self.state = chip("", "plain"), chip("", "plain")
        self.copy = button(tr("Copy and chan&ge"), "primary", "copy")
        self.line = button(tr("&Add a line"), "primary", "plus")
        self.price = button(tr("Add a &price"), "plain", "plus")
        self.settings = button(tr("Na&me and year"), "plain", "pencil")
        self.take = button(tr("Save as CS&V…"), "plain", "download")
        self.remove = button(tr("D&elete"), "quiet", "trash-2")
        self.totals = Totals()
        self.table = Table(self._columns(), tr("Lines and prices"))
        self._card = frame("card", V(self.totals, m=(20, 10, 20, 10)))
        title = H(self.back, (self.title, 1), self.year, self.state, gap=10)
        deeds = flow(self.copy, self.line, self.price, self.settings, self.take, self.remove, gap=8)
        table = frame("card", V((self.table, 1), gap=0, m=1))
        self.setLayout(V(scroll(V(title, self._card, deeds, (table, 1), gap=10))))
        self.back.clicked.connect(self.left)
        self.copy.clicked.connect(self.copied)
        self.line.clicked.connect(lambda: self.row_wanted.emit("lines"))
        self.price.clicked.connect(lambda: self.row_wanted.emit("prices"))
        self.settings.clicked.connect(self.settings_wanted)
        self.take.clicked.connect(self.taken_out)
        self.remove.clicked.connect(self.removed)
        self.table.opened.connect(self.row_opened)
        self.wear(look_of())

    def wear(self, look: Look) -> None:
        """Leaves the table its room where the text is large: the chips say no more than the list did."""
        for each in (self.year, self.state):
            each.setVisible(not look.crowded)
        self.table.setMinimumHeight(look.px(_LEAST_TABLE))

    def _columns(self) -> list[Column[Listed]]:
        terms = self._terms
        return [
            Column(tr("What"), 0, lambda each: Cell(
                name_of(each[1], terms), sub=_sourced(each[1]), weight="label",
                tip=f"{name_of(each[1], terms)}\n{_sourced(each[1])}"), least=200),
            Column(tr("Price"), 230, lambda each: Cell(price_of(each[1]), sub=_year(each[1])), keep=3),
            Column(tr("Quantity × children"), 190, _quantity, keep=4),
            Column(tr("Kind"), 110, lambda each: Cell(kind_of(each[1]), tone="soft"), keep=2),
            Column(
                tr("Each child"), 110, lambda each: Cell(self._costs(each[1]), right=True), right=True, keep=1
            ),
        ]  # fmt: skip

    def show_model(self, model: Model, definition: Definition) -> None:
        """Shows a model; a ready one can be copied only."""
        self.model = model
        ready = model.record is None
        self.title.setText(model_words(model.name))
        self.year.say(_years(definition))
        self.state.say(tr("Ready") if ready else tr("Your own"), "plain" if ready else "accent")
        self.copy.setVisible(ready)
        for each in (self.price, self.settings, self.remove):
            each.setVisible(not ready)
        self.line.setVisible(not ready and definition.base == "unit_costs")
        self.totals.show_child(tailored.costing(definition, model.name).per_child())
        at = max(0, self.table.currentIndex().row())
        rows: Sequence[Listed] = [
            (listed, row) for listed in (definition.child_list, "prices") for row in definition.rows(listed)
        ]
        self._definition = definition
        self.table.show_rows(rows, min(at, len(rows) - 1))

    def give_keyboard(self) -> None:
        """Puts the keyboard on the table."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _costs(self, row: Row) -> str:
        """What a line comes to over five years, in the money of the model."""
        if not isinstance(row, CostLine):
            return ""
        alone = self._definition.having("prices", ()).having("lines", (row,))
        return money(_five_years(alone))


def _five_years(made: Definition) -> Decimal:
    return tailored.costing(made, "").per_child().five_year_total


def _years(definition: Definition) -> str:
    year = definition.price_year or tr("year not published")
    return tr("{year}, discounted", year=year) if definition.discounted else year


def _quantity(listed: Listed) -> Cell:
    return Cell(much_of(listed[1]), sub=months_of(listed[1]))


def _sourced(row: Row) -> str:
    return tr("{source} (an assumption)", source=row.source) if row.assumption else row.source


def _year(row: Row) -> str:
    return tr("prices of {year}", year=row.price_year) if row.price_year else tr("year not published")
