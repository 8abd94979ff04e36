"""The committee's cover sheet as a form: drawn in Designer, remembered from one report to the next."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.forms.ui_report_sheet import Ui_ReportSheet
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.fields import Field, line_edit
from pause_desktop.gui.look.rows import V
from pause_desktop.gui.record.dates import in_words, read_day
from pause_desktop.gui.record.form_editors import NoteEditor
from pause_desktop.gui.report.report_draft import SHEET, ReportDraft
from pause_desktop.gui.spelling.watching import watch_notes


@dataclass(frozen=True, slots=True)
class SheetField:
    """How one field of the sheet is shown; `rows` above 1 is a text of several lines."""

    label: str
    help: str = ""
    hint: str = ""
    rows: int = 1


FIELDS = {
    "committee": SheetField(tr("&Committee"), hint=tr("Improving Lives Select Commission")),
    "committee_date": SheetField(tr("Meets on"), hint="31/3/2026"),
    "key_decision": SheetField(tr("&Key decision"), hint=tr("Yes or no")),
    "director": SheetField(tr("Strategic director")),
    "authors": SheetField(tr("&Authors"), tr("Names or roles, as they are printed on the cover.")),
    "wards": SheetField(tr("Wards"), hint=tr("Borough-wide")),
    "summary": SheetField(tr("S&ummary"), tr("Blank: one sentence is written from the figures."), rows=2),
    "recommendations": SheetField(tr("&Recommendations"), hint=tr("That the report be noted."), rows=2),
    "appendices": SheetField(tr("Appendices")),
    "background_papers": SheetField(tr("Background papers")),
    "other_committees": SheetField(tr("Other committees")),
    "schedule_12a": SheetField(
        tr("Exempt under"),
        tr("The paragraph of Schedule 12A, Local Government Act 1972; printed in the exempt edition."),
        tr("Paragraphs 1 and 2 of Part I of Schedule 12A"),
    ),
}  # fmt: skip
"""Every field of `reports.impact.CommitteeSheet`."""


class SheetForm(QWidget):
    """The fields in the places that Designer gave them; what is blank is left out of the sheet."""

    edited = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._draft = ReportDraft()
        self.form = Ui_ReportSheet()
        self.form.setupUi(self)
        self.fields = {name: _field(FIELDS[name]) for name in SHEET}
        for name, field in self.fields.items():
            place: QWidget = getattr(self.form, name)
            place.setLayout(V(field))
            editor = field.editor
            if isinstance(editor, QLineEdit):
                editor.textEdited.connect(lambda words, name=name: self._take(name, words))
            elif isinstance(editor, NoteEditor):
                editor.changed.connect(lambda name=name, editor=editor: self._take(name, editor.typed()))
        watch_notes(self.fields, desk.speller, "report")
        self._show_echo()

    def begin(self, draft: ReportDraft) -> None:
        """Shows the sheet of a draft."""
        self._draft = ReportDraft()  # what is put into the fields now is nobody's typing
        for name, field in self.fields.items():
            words, editor = draft.sheet.get(name, ""), field.editor
            if isinstance(editor, QLineEdit):
                editor.setText(words)
            elif isinstance(editor, NoteEditor):
                editor.put(words)
        self._draft = draft
        self.show_edition()
        self._show_echo()

    def show_edition(self) -> None:
        """Asks for the paragraph only where the edition is closed under one."""
        self.form.schedule_12a.setVisible(self._draft.edition == "exempt")

    def show_problems(self, problems: dict[str, str]) -> None:
        """Says under the day of the committee what is wrong with it."""
        self._show_echo()
        if "committee_date" in problems:
            self.fields["committee_date"].show_error(problems["committee_date"])

    def _take(self, name: str, words: str) -> None:
        if self._draft.sheet.get(name, "") == words:
            return
        self._draft.sheet[name] = words
        if name == "committee_date":
            self._show_echo()
        self.edited.emit()

    def _show_echo(self) -> None:
        field, today = self.fields["committee_date"], self._desk.today()
        day = read_day(self._draft.sheet.get("committee_date", ""), today, "ahead")
        if day is None:
            field.show_help("")
        else:
            field.show_echo(in_words(day, today))


def _field(about: SheetField) -> Field:
    plain = about.label.replace("&", "")
    if about.rows > 1:
        return Field(about.label, note(plain, about.hint, about.rows), about.help)
    return Field(about.label, line_edit(about.hint, say=plain), about.help)


def note(name: str, hint: str, rows: int) -> NoteEditor:
    """Several lines that grow with their words."""
    made = NoteEditor(rows)
    made.setAccessibleName(name)
    made.area.setAccessibleName(name)
    made.area.setPlaceholderText(hint)
    return made
