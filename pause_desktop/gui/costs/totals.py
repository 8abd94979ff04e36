"""What a child costs by a model: cashable, internal and total, at once and over five years."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from pause_desktop.gui.costs.wording import amounts, money
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import Words, set_role, text
from pause_desktop.measures.cost_models import PerChild

_ROWS = {"cashable": tr("Cashable"), "internal": tr("Internal"), "total": tr("Total")}
_HEADS = (tr("For each child"), tr("Immediate"), tr("Five years"))
_RIGHT = Qt.AlignmentFlag.AlignRight


class Totals(QWidget):
    """A small table of six amounts; what nobody split says so."""

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(4)
        for at, words in enumerate(_HEADS):
            grid.addWidget(text(tr(words), "small"), 0, at, _RIGHT if at else Qt.AlignmentFlag.AlignLeft)
        self.cells: dict[tuple[str, int], Words] = {}
        for down, (name, words) in enumerate(_ROWS.items(), 1):
            role = "strong" if name == "total" else "body"
            grid.addWidget(text(tr(words), role), down, 0)
            for at in (0, 1):
                self.cells[name, at] = cell = text("", role)
                grid.addWidget(cell, down, at + 1, _RIGHT)
        grid.setColumnStretch(3, 1)
        self.setLayout(grid)

    def show_child(self, child: PerChild) -> None:
        """Shows these amounts, and says them in one sentence to a screen reader."""
        found = amounts(child)
        for (name, at), cell in self.cells.items():
            cell.setText(money(found[name][at]))
            set_role(cell, tone="soft" if found[name][at] is None else None)
        said = "; ".join(f"{tr(_ROWS[name])} {money(one)}, {money(five)}" for name, (one, five) in found.items())
        self.setAccessibleName(tr("For each child, at once and over five years: {said}", said=said))
