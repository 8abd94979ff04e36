"""What the steps of the report have in common."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.look.rows import into_sight
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

    def keyboard_at(self) -> dict[str, str]:
        """The field that somebody types in, by what a screen reader calls it, and the place in its words."""
        at = self.focusWidget()
        if isinstance(at, QPlainTextEdit):
            return {"field": at.accessibleName(), "cursor": str(at.textCursor().position())}
        return (
            {"field": at.accessibleName(), "cursor": str(at.cursorPosition())} if isinstance(at, QLineEdit) else {}
        )

    def go_back_to(self, place: Mapping[str, str]) -> bool:
        """Puts the keyboard back where it was; says whether that field is still here."""
        name, cursor = place.get("field"), int(place.get("cursor") or 0)
        fields = (each for each in self.findChildren(QWidget) if isinstance(each, QLineEdit | QPlainTextEdit))
        at = next((each for each in fields if name and each.accessibleName() == name and not each.isHidden()), None)
        if isinstance(at, QPlainTextEdit):
            moved = at.textCursor()
            moved.setPosition(min(cursor, at.document().characterCount() - 1))
            at.setTextCursor(moved)
        elif isinstance(at, QLineEdit):
            at.setCursorPosition(cursor)
        if at is not None:
            at.setFocus(Qt.FocusReason.OtherFocusReason)
            into_sight(at)
        return at is not None

    def give_keyboard(self) -> None:
        """Puts the keyboard where the step begins."""
