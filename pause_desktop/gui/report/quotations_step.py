"""The step of her words: quotations and stories, each with consent and each read by a person."""

from PySide6.QtCore import Qt

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.look.rows import V, scroll
from pause_desktop.gui.report.quotation_list import QuotationList
from pause_desktop.gui.report.report_draft import ReportDraft
from pause_desktop.gui.report.step import ReportStep


class QuotationsStep(ReportStep):
    """What women agreed to have printed, ticked one by one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.list = QuotationList(desk)
        self._area = scroll(V(self.list, None))
        self.setLayout(V(self._area))
        self.list.edited.connect(self.changed)

    def begin(self, draft: ReportDraft) -> None:
        """Shows what of a draft may be printed now."""
        super().begin(draft)
        self.list.begin(draft)

    def enter(self) -> None:
        """Reads again what may be quoted, for consent may have been withdrawn in the meantime."""
        before = list(self.draft.quotations)
        self.list.begin(self.draft)
        if self.draft.quotations != before:
            self.changed.emit()

    def give_keyboard(self) -> None:
        """Puts the keyboard on the first tick, or on the page where there is none."""
        first = next((each for each in self.list.ticks.values() if each.isEnabled()), None)
        (first or self._area).setFocus(Qt.FocusReason.TabFocusReason)
