"""Prints the hand-over screen as a sheet to fill in with a pen; her reference only by a tick."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.handover.paper_dialog import PaperDialog
from pause_desktop.gui.handover.sitting import face_of, step_words
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import text
from pause_desktop.gui.look.rows import H, V
from pause_desktop.gui.look.theme import look_of
from pause_desktop.gui.paper import Ask, ask_where
from pause_desktop.records.progress_tool import ToolDefinition
from pause_desktop.records.woman import Woman

_WIDE = 540


class ProgressSheetDialog(PaperDialog):
    """One tick, which is not remembered."""

    file, what = "how-are-things.pdf", "progress sheet"

    def __init__(
        self,
        desk: Desk,
        woman: UUID,
        reference: str,
        tool: ToolDefinition,
        parent: QWidget,
        *,
        ask: Ask = ask_where,
    ) -> None:
        super().__init__(desk, woman, parent, ask=ask)
        self._reference, self._tool = reference, tool
        self.named = QCheckBox(tr("Print the &reference {reference}", reference=reference))
        words = tr("The same areas and faces as on the screen, with boxes to tick. No name, no earlier score.")
        foot = H(self.leave, None, self.open_it, self.make, gap=10)
        head = V(text(tr("The sheet to fill in"), "title"), text(words, "soft", wrap=True), gap=6)
        self.setLayout(V(head, 6, self.named, 6, self.said, foot, gap=8, m=(24, 20, 24, 18)))
        self.setMinimumWidth(look_of().px(_WIDE))

    def paper(self) -> Callable[[], bytes]:
        """The sheet in the person's language."""
        from pause_desktop.reports.progress_sheet import ProgressSheet, pdf_bytes

        scale = self._tool.scale
        steps = range(1, len(scale) + 1)
        made = ProgressSheet(
            tuple((tr(area.label), tr(area.help)) for area in self._tool.areas),
            tuple(tr(step_words(scale, step)) for step in steps),
            tuple(face_of(step, len(scale)) for step in steps),
            tr("How are things?"), tr("Tick one box in each row. There are no right or wrong answers."),
            tr("Prefer not to say"), tr("Day"), self._reference if self.named.isChecked() else "",
        )  # fmt: skip
        return lambda: pdf_bytes(made)


def ask_for_sheet(desk: Desk, her: Woman, tool: ToolDefinition, parent: QWidget) -> None:
    """Asks over a page how her sheet is to be printed."""
    made = ProgressSheetDialog(desk, her.id, her.reference, tool, parent)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    made.open()
