"""Which form the document has: one choice of four, each with the one sentence that says what it is for."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.fields import ChoiceRow, Field
from pause_desktop.gui.look.rows import V


@dataclass(frozen=True, slots=True)
class Form:
    """A form in words: on its button, inside a sentence, in a file dialog, and what it is for."""

    name: str
    glyph: str
    plain: str
    files: str
    good_for: str


FORM_WORDS = {
    ".pdf": Form(
        tr("PDF"), "file-text", tr("A plain PDF is not encrypted: whoever has the file can read it."),
        tr("PDF (*.pdf)"),
        tr("To print, send and publish: it looks the same everywhere, and nobody changes it by mistake."),
    ),
    ".docx": Form(
        tr("Word"), "pen-line",
        tr("A Word document is not encrypted: whoever has the file can read and change it."),
        tr("Word document (*.docx)"),
        tr("For an officer who puts it into the committee’s own template. Anybody can change it."),
    ),
    ".xlsx": Form(
        tr("Excel"), "table-2", tr("A workbook is not encrypted: whoever has the file can read and change it."),
        tr("Excel workbook (*.xlsx)"),
        tr("To work with the numbers: each figure with its base and meaning, each chart with its table."),
    ),
    ".html": Form(
        tr("Web page"), "laptop", tr("A web page is not encrypted: whoever has the file can read it."),
        tr("Web page (*.html)"),
        tr("For a website, a telephone or a screen reader: one file that needs no other."),
    ),
}  # fmt: skip
"""Each form by the ending of its file."""


class FormChoice(QWidget):
    """The choice with its sentence below; `chosen` carries the ending of the form."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.row = ChoiceRow([(form, words.name, words.glyph) for form, words in FORM_WORDS.items()])
        self.field = Field(tr("&Kind of document"), self.row)
        self.setLayout(V(self.field))
        self._form = ".pdf"
        self.row.changed.connect(self._take)

    def show_form(self, form: str) -> None:
        """Shows a form as chosen, without telling anyone."""
        self._form = form
        self.row.set_value(form)
        self.field.show_help(FORM_WORDS[form].good_for)

    def _take(self) -> None:
        taken = self.row.value()
        if not isinstance(taken, str) or taken == self._form:
            self.row.set_value(self._form)  # one is always chosen
            return
        self.show_form(taken)
        self.chosen.emit(taken)
