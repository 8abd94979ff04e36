"""The progress review: each area of the tool as a row of five choices; a blank is what she would rather not say."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.fields import ChoiceRow
from pause_desktop.gui.look.parts import text
from pause_desktop.gui.look.rows import H, V
from pause_desktop.gui.look.theme import look_of
from pause_desktop.gui.record.form_editors import Editor
from pause_desktop.gui.record.record_form import FormPlan, RecordForm
from pause_desktop.gui.record.typed import Typed
from pause_desktop.records.progress_tool import Area, ToolDefinition
from pause_desktop.records.scores import ProgressReview
from pause_desktop.records.terms import Terms

_LABEL = 230


class ScoresEditor(Editor):
    """One row of five choices for each area; 1 to 5 choose, Backspace takes an answer back."""

    def __init__(self, tool: ToolDefinition) -> None:
        super().__init__()
        self.rows: dict[str, ChoiceRow] = {}
        self._others: dict[str, int] = {}
        lines = [self._line(area, tool.scale) for area in tool.areas]
        rest = text(
            tr("Nothing chosen means that she would rather not say. It is missing, never nought."),
            "small",
            wrap=True,
        )
        self.setLayout(V(*lines, rest, gap=8))
        if self.rows:
            self.setFocusProxy(next(iter(self.rows.values())))

    def _line(self, area: Area, scale: Sequence[str]) -> QWidget:
        row = ChoiceRow([(str(step), f"{step}  {tr(words)}") for step, words in enumerate(scale, 1)])
        for step, words in enumerate(scale, 1):
            row.button(str(step)).setAccessibleName(f"{tr(area.label)}: {step}, {tr(words)}")
        row.changed.connect(self.changed)
        self.rows[area.code] = row
        label, help = text(tr(area.label), "label", wrap=True), text(tr(area.help), "small", wrap=True)
        label.setBuddy(row)
        words = QWidget()
        words.setLayout(V(label, help, None, gap=0, m=(0, 2, 0, 0)))
        line = QWidget()
        if look_of().crowded:
            line.setLayout(V(words, row, gap=4))
        else:
            words.setFixedWidth(look_of().span(_LABEL))
            line.setLayout(H(words, (row, 1), gap=12))
        return line

    def typed(self) -> Typed:
        """Area to step, those left blank absent; areas of an older tool are kept as they are."""
        given = {code: row.value() for code, row in self.rows.items()}
        return self._others | {code: int(step) for code, step in given.items() if isinstance(step, str)}

    def put(self, typed: Typed) -> None:
        """Shows answers."""
        answers = typed if isinstance(typed, dict) else {}
        self._others = {area: step for area, step in answers.items() if area not in self.rows}
        for code, row in self.rows.items():
            row.set_value(str(answers[code]) if code in answers else None)

    def mark(self, bad: bool) -> None:
        """Has no line of its own to draw heavier."""


def review_form(terms: Terms) -> RecordForm:
    """The form of one progress review, by the practice's own tool."""
    plan = FormPlan(
        hidden=frozenset({"woman", "tool_version"}), editors={"scores": ScoresEditor(terms.tool)},
        labels={"scores": tr("How things are")},
    )  # fmt: skip
    return RecordForm(ProgressReview, terms, plan=plan)
