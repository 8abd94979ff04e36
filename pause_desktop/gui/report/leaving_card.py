"""For whom a document is, and whether it opens only with a passphrase: what is asked before it leaves."""

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QCompleter, QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.fields import TextField
from pause_desktop.gui.look.parts import banner, card, text
from pause_desktop.gui.look.rows import V
from pause_desktop.gui.passphrase import NewPassphrase
from pause_desktop.gui.report.facts import tall
from pause_desktop.gui.report.report_draft import ReportDraft

REMEMBERED = "report_for"
"""Where the encrypted file keeps for whom reports were."""

MOST = 12
_ONLY_PDF = tr("Only a PDF can be protected. Choose PDF above, or put the file where nobody else comes.")
_FORGOTTEN = tr(
    "This program keeps it nowhere. Whoever forgets it cannot open the document, and nobody can help: make the "
    "document again. Tell it by telephone, never in the same message."
)


class LeavingCard(QWidget):
    """The line for whom, and the passphrase; `changed` when either does."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._draft = desk, ReportDraft()
        self.to = TextField(
            tr("For &whom is it?"),
            tr("Kept with the list of what left this machine; it is not printed."),
            hint=tr("The Improving Lives committee, by e-mail"), optional=True,
        )  # fmt: skip
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.to.edit.setCompleter(completer)
        self.protect = QCheckBox(tr("Protec&t it with a passphrase"))
        self.only_pdf = text(_ONLY_PDF, "small", wrap=True)
        self.new = NewPassphrase(desk.tasks)
        self.new.first.label.setText(tr("P&assphrase of the document"))
        self.new.again.label.setText(tr("Passphrase a&gain"))
        self.new.first.show_button.setText(tr("&Reveal"))
        self.new.again.show_button.setText(tr("Re&veal"))
        self.forgotten = tall(banner("info", "key-round", tr("Write it down before you send it"), _FORGOTTEN))
        self._secret = QWidget()
        self._secret.setLayout(V(self.new, self.forgotten, gap=8, m=(0, 6, 0, 0)))
        self._secret.hide()
        self.only_pdf.hide()
        self.setLayout(
            V(card(text(tr("Who gets it"), "section"), 2, self.to, 2, self.protect, self.only_pdf, self._secret,
                   gap=6, m=(20, 14, 20, 16)))
        )  # fmt: skip
        self.to.edit.textChanged.connect(self._typed)
        self.protect.toggled.connect(self._protect)

    def begin(self, draft: ReportDraft) -> None:
        """Shows another draft, and offers whom reports were for before."""
        self._draft = ReportDraft()
        known = self._desk.preferences.get(REMEMBERED, [])
        self._known.setStringList([str(each) for each in known] if isinstance(known, list) else [])
        self.to.edit.setText(draft.to)
        self._draft = draft
        self.forget()

    def show_form(self, form: str) -> None:
        """A document that is no PDF cannot be protected, and says so."""
        pdf = form == ".pdf"
        if not pdf:
            self.protect.setChecked(False)
        self.protect.setEnabled(pdf)
        self.only_pdf.setVisible(not pdf)

    @property
    def is_protected(self) -> bool:
        """Whether a passphrase is wanted."""
        return self.protect.isChecked()

    @property
    def is_ready(self) -> bool:
        """Whether a passphrase was typed twice, where one is wanted; says beside the field what is missing."""
        if self.is_protected and self.new.value() is None:
            self.new.complain()
            return False
        return True

    def passphrase(self) -> str | None:
        """The passphrase of the document, where it is to have one."""
        return self.new.value() if self.is_protected else None

    def remember(self) -> None:
        """Offers this line again the next time, and forgets the passphrase; the next document is protected too."""
        line = self._draft.to.strip()
        if line:
            rest = [each for each in self._known.stringList() if each.casefold() != line.casefold()]
            self._desk.preferences.put(REMEMBERED, [line, *rest][:MOST])
            self._known.setStringList([line, *rest][:MOST])
        self.new.clear()  # the tick stays: made again, it would replace the protected one with a plain one

    def forget(self) -> None:
        """Forgets the passphrase that was typed."""
        self.protect.setChecked(False)
        self.new.clear()

    def _protect(self, wanted: bool) -> None:
        self._secret.setVisible(wanted)
        if wanted:
            self.new.first.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.new.clear()
        self.changed.emit()

    def _typed(self, words: str) -> None:
        if words != self._draft.to:
            self._draft.to = words
            self.changed.emit()
