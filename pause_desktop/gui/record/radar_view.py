"""A radar, and over it the choice of the reviews whose outlines it draws."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.fields import ChoiceRow
from pause_desktop.gui.look.parts import text
from pause_desktop.gui.look.rows import V
from pause_desktop.gui.record.radar_chart import MOST, RadarChart, review_name
from pause_desktop.gui.record.scores import AreaLine, Point


def first_choice(count: int) -> list[int]:
    """Which of so many reviews are drawn until somebody chooses: the first, the one before the last, the last."""
    return sorted({0, max(0, count - 2), count - 1})


class RadarView(QWidget):
    """`chosen` carries the places of the reviews drawn; with three or fewer there is nothing to choose."""

    chosen = Signal(object)

    def __init__(
        self, lines: Sequence[AreaLine], reviews: Sequence[Point], shown: Sequence[int], best: int
    ) -> None:
        super().__init__()
        self._order = list(shown)
        self.chart = RadarChart(lines, reviews, shown, best)
        self.choice = ChoiceRow([(str(at), review_name(each)) for at, each in enumerate(reviews)], many=True)
        self.choice.setAccessibleName(tr("Reviews in the radar"))
        self.choice.set_value([str(at) for at in shown])
        self.choice.setVisible(len(reviews) > MOST)
        self.choice.changed.connect(self._choose)
        words = tr("Compare along one spoke: the size of a shape says little. At most three reviews at a time.")
        self.setLayout(V(self.choice, self.chart, text(words, "small", wrap=True), gap=6, m=(16, 10, 8, 10)))

    def _choose(self) -> None:
        """Draws what is chosen now; a fourth puts out the one that was chosen longest ago, and one always stays."""
        value = self.choice.value()
        now = {int(each) for each in value} if isinstance(value, list) else set[int]()
        order = [at for at in self._order if at in now] + sorted(now - set(self._order))
        self._order = order[-MOST:] or self._order[-1:]
        self.choice.set_value([str(at) for at in self._order])
        self.chart.show_reviews(self._order)
        self.chosen.emit(list(self._order))
