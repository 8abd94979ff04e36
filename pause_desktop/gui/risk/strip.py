"""The strip on top of every page: the oldest question on risk that waits, how many more, whom to ring."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy

from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.parts import Button, button, icon, text
from pause_desktop.gui.look.rows import H, V
from pause_desktop.gui.look.worn import set_role
from pause_desktop.gui.risk.numbers import Numbers
from pause_desktop.gui.risk.wording import TELLS_NOBODY, record_of, state_of, title_of
from pause_desktop.records.risk import Question


class RiskStrip(QFrame):
    """Shows the first of the questions; `answer` carries it. It cannot be put away."""

    answer = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.questions: list[Question] = []
        self._title = text("", "strong", "danger", wrap=True)
        self._state, self._numbers = text("", wrap=True), text("", "small", wrap=True, select=True)
        self.now: Button = button(tr("Ans&wer now"), "danger", "shield-check")
        self.now.clicked.connect(lambda: self.questions and self.answer.emit(self.questions[0]))
        words = V(self._title, self._state, self._numbers, gap=1)
        side = V(self.now, None)
        self.setLayout(H(V(icon("shield-alert", "danger", 22), None), (words, 1), side, gap=12, m=(14, 8, 12, 8)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        set_role(self, kind="danger")
        self.hide()

    def show_questions(self, questions: Sequence[Question], names: Mapping[UUID, str], numbers: Numbers) -> None:
        """Shows the oldest, or nothing where all are answered."""
        self.questions = list(questions)
        if questions:
            first, more = questions[0], len(questions) - 1
            also = several(more, "{n} more waits behind it.", "{n} more wait behind it.") if more else ""
            self._title.setText(title_of(first))
            said = tr("{record}. {state}.", record=record_of(first), state=state_of(first, names))
            self._state.setText(" ".join(part for part in (said, also, TELLS_NOBODY) if part))
            self._numbers.setText("\xa0· ".join(numbers.lines()))
            self.setAccessibleName(self._title.text())
            self.setAccessibleDescription(f"{self._state.text()} {self._numbers.text()}")
        self.setVisible(bool(questions))
