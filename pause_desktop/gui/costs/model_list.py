"""The cost models of a practice: the two ready ones and its own, each with what a child costs by it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pause_desktop.gui.costs.wording import money
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.announcing import announce
from pause_desktop.gui.look.cells import Cell
from pause_desktop.gui.look.parts import Banner, button, frame, text
from pause_desktop.gui.look.rows import V, flow
from pause_desktop.gui.look.tables import Column, Table
from pause_desktop.gui.report.cost_choice import model_words
from pause_desktop.summaries.costing import Model

_UNDER = tr(
    "What a child in care costs, by which the reports reckon money. The two ready models stay as they are; copy "
    "one to make it your own, each line with its source."
)


class ModelList(QWidget):
    """The list; `opened` and `copied` carry the model that is picked."""

    opened, copied = Signal(object), Signal(object)
    compare_wanted, bring_wanted = Signal(), Signal()

    def __init__(self) -> None:
        super().__init__()
        self.table = Table(_columns(), tr("Cost models"))
        self.copy = button(tr("Copy and chan&ge"), "primary", "copy")
        self.compare = button(tr("Com&pare…"), "plain", "columns-3")
        self.bring = button(tr("Bring in a CS&V…"), "plain", "upload")
        head = V(text(tr("Costs"), "section"), text(_UNDER, "soft", wrap=True), gap=2)
        self.refusal = Banner("danger", "octagon-alert", "")
        self.refusal.hide()
        deeds = flow(self.copy, self.compare, self.bring, gap=10)
        self.setLayout(V(head, deeds, self.refusal, (frame("card", V((self.table, 1), gap=0, m=1)), 1), gap=12))
        self.table.opened.connect(self.opened)
        self.copy.clicked.connect(lambda: self.copied.emit(self.table.chosen()))
        self.compare.clicked.connect(self.compare_wanted)
        self.bring.clicked.connect(self.bring_wanted)

    def show_models(self, models: Sequence[Model], pick: str = "") -> None:
        """Shows these models, with the one of that name picked, or the one that was."""
        was = self.table.chosen()
        wanted = pick or (was.name if isinstance(was, Model) else "")
        at = next((n for n, each in enumerate(models) if each.name == wanted), 0)
        self.table.show_rows(models, at)

    def refuse(self, title: str, words: str) -> None:
        """Says why a file was not taken, for as long as it takes to mend it."""
        self.refusal.say("danger", "octagon-alert", title, words)
        self.refusal.show()
        announce(self.refusal, f"{title}. {words}", urgent=True)

    def give_keyboard(self) -> None:
        """Puts the keyboard on the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)


def _columns() -> list[Column[Model]]:
    return [
        Column(tr("Name"), 0, _name, least=200),
        Column(tr("Price year"), 130, lambda each: Cell(year_of(each), tone="soft"), keep=2),
        Column(tr("Immediate"), 130, lambda each: Cell(_amount(each, 0), right=True), right=True, keep=1),
        Column(tr("Five years"), 130, lambda each: Cell(_amount(each, 1), right=True), right=True),
        Column("", 150, _state, keep=3),
    ]


def _name(model: Model) -> Cell:
    why = str(model.problems[0]) if model.problems else ""
    return Cell(model_words(model.name), weight="label", tip=model_words(model.name), sub=why)


def _state(model: Model) -> Cell:
    if model.definition is None:
        return Cell(tr("Cannot be used"), chip="warn")
    return Cell(tr("Ready"), chip="plain") if model.record is None else Cell(tr("Your own"), chip="accent")


def year_of(model: Model) -> str:
    """The year of a model's prices."""
    if model.definition is None:
        return "–"
    return model.definition.price_year or tr("not published")


def _amount(model: Model, at: int) -> str:
    if model.definition is None:
        return "–"
    child = model.costing.per_child()
    return money((child.immediate_total, child.five_year_total)[at])
