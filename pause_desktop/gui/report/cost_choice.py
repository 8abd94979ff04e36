"""Which cost model the money of a report rests on: a row of names, or a list where there are many."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.fields import ChoiceRow
from pause_desktop.gui.look.rows import V
from pause_desktop.measures.cost_models import PUBLISHED_TOTALS, UNIT_COSTS

_FEW = 6
READY_WORDS = {PUBLISHED_TOTALS: tr("Published totals"), UNIT_COSTS: tr("Unit costs")}
"""How the two ready models are said."""


def model_words(name: str) -> str:
    """The name of a model as it is said."""
    return tr(READY_WORDS[name]) if name in READY_WORDS else name


class CostChoice(QWidget):
    """The ready models and the practice's own; one is always chosen, at first the published totals."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.row = ChoiceRow([])
        self.many = QComboBox()
        self.many.setAccessibleName(tr("Costs"))
        self._place = V(self.row, self.many)
        self.setLayout(self._place)
        self.many.activated.connect(lambda _at: self.changed.emit())
        self._name = PUBLISHED_TOTALS

    def offer(self, names: Sequence[str], chosen: str) -> None:
        """Offers these models; one that is not there any more gives way to the published totals."""
        few, old = len(names) <= _FEW, self.row
        self.row = ChoiceRow([(name, model_words(name)) for name in names] if few else [])
        self.row.setAccessibleName(tr("Costs"))
        self.row.changed.connect(self._take)
        self._place.replaceWidget(old, self.row)
        old.hide()
        old.deleteLater()
        self.row.setVisible(few)
        self.many.setVisible(not few)
        self.many.clear()
        for name in names:
            self.many.addItem(model_words(name), name)
        self.set_value(chosen if chosen in names else PUBLISHED_TOTALS)

    def value(self) -> str:
        """The name that is chosen."""
        if not self.many.isHidden():
            return str(self.many.currentData())
        return self._name

    def set_value(self, name: str) -> None:
        """Chooses by name, without telling anyone."""
        self._name = name
        self.row.set_value(name)
        self.many.setCurrentIndex(max(0, self.many.findData(name)))

    def _take(self) -> None:
        chosen = self.row.value()
        self.set_value(chosen if isinstance(chosen, str) else self._name)  # some model it must be
        self.changed.emit()
