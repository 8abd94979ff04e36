"""What the steps of the report have in common."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.report.report_draft import ReportDraft
from pause_desktop.gui.report.workings import Worked


class ReportStep(QWidget):
    """One step: it shows the draft, writes what a person chooses into it, and says `changed`."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.draft = ReportDraft()

    def begin(self, draft: ReportDraft) -> None:
        """Shows another draft, and reads again what it offers."""
        self.draft = draft

    def enter(self) -> None:
        """The step comes into view."""

    def show_problems(self, problems: dict[str, str]) -> None:
        """Says beside the fields what cannot be read."""

    def show_working(self) -> None:
        """The figures are on their way; what is shown of them is out of date."""

    def show_worked(self, worked: Worked) -> None:
        """The figures are there."""

    def give_keyboard(self) -> None:
        """Puts the keyboard where the step begins."""
