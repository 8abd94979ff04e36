"""The last step: where the document goes, the making of it with a Cancel, and where it is then."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from pause_desktop.errors import UserError
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.fields import TextField, line_edit
from pause_desktop.gui.look.parts import banner, button, card, frame, icon, text
from pause_desktop.gui.look.rows import H, V, flow, scroll
from pause_desktop.gui.paper import documents
from pause_desktop.gui.progress_dialog import ProgressDialog
from pause_desktop.gui.report.document_place import trouble_with
from pause_desktop.gui.report.drawings import Drawings
from pause_desktop.gui.report.form_choice import FORM_WORDS, FormChoice
from pause_desktop.gui.report.leaving_card import LeavingCard
from pause_desktop.gui.report.print_card import PrintCard
from pause_desktop.gui.report.report_draft import ReportDraft, document_path, file_name, in_form, is_ours
from pause_desktop.gui.report.step import ReportStep
from pause_desktop.gui.report.what_card import WhatCard
from pause_desktop.gui.report.workings import Worked
from pause_desktop.gui.tasks import Task
from pause_desktop.reports.impact import check_code
from pause_desktop.summaries.choices import Choices
from pause_desktop.summaries.leaving import Leaving, Left, make_document

PROTECTED = tr("This PDF is encrypted: whoever has the file needs the passphrase to read it.")
_TITLE = tr("Making the impact summary")


class MakeStep(ReportStep):
    """What will be made, where it goes, and what came of it; `made` after a document is on disk."""

    made = Signal(object)
    told = Signal(str, str, str)

    def __init__(self, desk: Desk, drawings: Drawings) -> None:
        super().__init__(desk)
        self._named_by_us, self._protected = "", False
        self.task: Task | None = None
        self.progress: ProgressDialog | None = None
        self.path: Path | None = None
        self.what = WhatCard()
        self.form, self.leaving = FormChoice(), LeavingCard(desk)
        self.printing = PrintCard(desk, drawings)
        self.plain = text("", "soft", wrap=True)
        self.choose = button(tr("C&hoose…"), "plain", "folder-open")
        self.where = TextField(tr("&Save it as"), edit=line_edit(say=tr("Save it as")), aside=self.choose)
        self.open = button(tr("Open &it"), "primary", "file-text")
        self.folder = button(tr("Show the fol&der"), "plain", "folder")
        self.said, self.place = text("", "section", wrap=True), text("", "soft", wrap=True, select=True)
        self.code = text("", "small", wrap=True, select=True)
        self._build()
        self.printing.told.connect(self.told)
        self.printing.printed.connect(lambda _left: self.leaving.remember())
        self.leaving.changed.connect(self._leaving_changed)
        self.form.chosen.connect(self._take_form)
        self.where.edit.textEdited.connect(self._typed)
        self.choose.clicked.connect(self._choose)
        self.open.clicked.connect(self._open)
        self.folder.clicked.connect(self._open_folder)

    def _build(self) -> None:
        self.warning = icon("triangle-alert", "warn", 18)
        plain = H(V(self.warning, None), (self.plain, 1), gap=8)
        place = card(
            text(tr("What it is and where it goes"), "section"), 2, self.form, 4, self.where, plain,
            gap=6, m=(20, 14, 20, 16),
        )  # fmt: skip
        self.trouble = banner("danger", "octagon-alert", tr("The document was not made"))
        done = V(self.said, self.place, self.code, 6, flow(self.open, self.folder, gap=10), gap=4)
        self.done = frame(
            "good", H(V(icon("circle-check", "good", 28), None), (done, 1), gap=14, m=(18, 14, 18, 14))
        )
        self.trouble.hide()
        self.done.hide()
        self._area = scroll(V(self.what, place, self.leaving, self.trouble, self.done, self.printing, None, gap=12))
        self.setLayout(V(self._area))

    # --- what will be made -------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Says what will be made, and gives the document a name of its day and edition."""
        choices = self.draft.read(self.desk.today()).choices
        if choices is None:
            return
        ours = file_name(choices, self.draft.form)
        typed = document_path(self.draft.path, self.draft.form)
        if typed is None:
            self._put(documents() / ours)
        elif typed.name == self._named_by_us or is_ours(typed.name):
            self._put(typed.with_name(ours))
        else:
            self._put(typed)
        self._named_by_us = ours
        self.what.show_choices(choices)

    def begin(self, draft: ReportDraft) -> None:
        """Shows another draft."""
        super().begin(draft)
        self.done.hide()
        self.trouble.hide()
        self.leaving.begin(draft)
        self.printing.begin(draft)
        self.enter()

    def show_working(self) -> None:
        """Takes away what belongs to other choices."""
        self.what.show_worked(None)
        self.printing.show_worked(None)

    def show_worked(self, worked: Worked) -> None:
        """Says beside the rule how much it hides."""
        self.what.show_worked(worked)
        self.printing.show_worked(worked)

    def _put(self, path: Path) -> None:
        self.draft.path = str(path)
        self.where.edit.setText(str(path))
        self._show_form(path)
        self._look()

    def _typed(self, words: str) -> None:
        self.draft.path = words
        self._show_form(document_path(words, self.draft.form))
        self.done.hide()
        self._look()
        self.changed.emit()

    def _show_form(self, path: Path | None) -> None:
        """The ending of the name and the kind are one choice: whichever was made last counts."""
        if path is not None and path.suffix.lower() in FORM_WORDS:
            self.draft.form = path.suffix.lower()
        self.form.show_form(self.draft.form)
        self.leaving.show_form(self.draft.form)
        self._say_how()

    def _leaving_changed(self) -> None:
        self._say_how()
        self.changed.emit()

    def _say_how(self) -> None:
        """The one sentence about encryption."""
        protected = self.leaving.is_protected
        self.plain.setText(PROTECTED if protected else FORM_WORDS[self.draft.form].plain)
        self.warning.show_glyph(*(("lock-keyhole", "good") if protected else ("triangle-alert", "warn")))

    def _take_form(self, form: str) -> None:
        self.draft.form = form
        path = document_path(self.draft.path, form)
        if path is not None and path.suffix.lower() in FORM_WORDS:
            self._put(in_form(path, form))
        else:
            self._show_form(None)
        self.done.hide()
        self.changed.emit()

    def _look(self) -> bool:
        """Says under the place what would happen there; whether a document can be put there."""
        path = document_path(self.draft.path, self.draft.form)
        wrong = trouble_with(path)
        if wrong:
            self.where.show_error(wrong)
        elif path is not None and path.exists():
            self.where.show_warning(tr("{name} is there already; it will be replaced.", name=path.name))
        else:
            self.where.show_help("")
        return not wrong

    def _choose(self) -> None:
        files = FORM_WORDS[self.draft.form].files
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Where the document is kept"), self.draft.path, files)
        path = document_path(chosen, self.draft.form)
        if path is not None:
            self._put(path)
            self.changed.emit()

    # --- the making --------------------------------------------------------------------------------------------

    @property
    def busy(self) -> bool:
        """Whether a document is being made."""
        return self.task is not None

    def make(self, choices: Choices) -> None:
        """Makes the document; what was there before stays until the new one is whole."""
        path = document_path(self.draft.path, self.draft.form)
        self.done.hide()
        self.trouble.hide()
        if self.busy:
            return
        if not self._look() or path is None:
            self.where.setFocus(Qt.FocusReason.TabFocusReason)
            return
        if not self.leaving.is_ready:
            return
        practice, today = self.desk.practice, self.desk.today()
        leaving = Leaving(choices, self.desk.worker.id, today, self.draft.to, self.leaving.passphrase())
        self.told.emit(tr("Making the document…"), "hourglass", "soft")
        self.task = self.desk.tasks.run(
            lambda: make_document(practice, leaving, path), lambda left: self._done(left, path), self,
            failed=self._failed,
        )  # fmt: skip
        self.task.cancelled.connect(self._cancelled)
        self.task.ended.connect(self._ended)
        self.progress = ProgressDialog(_TITLE, self.task, self)

    def _done(self, left: Left, path: Path) -> None:
        code = check_code(left.summary.impact)
        if left.entries:
            self.desk.changed.emit(left.entries)
        self.path, self._protected = path, self.leaving.is_protected
        self.said.setText(tr("{name} was written", name=path.name))
        self.place.setText(tr("It is in {parent}", parent=path.parent))
        self.code.setText(tr("Check code {code}. The same choices and records give the same document.", code=code))
        self._look()
        self.where.show_help("")
        self._bring(self.done)
        self.told.emit(*self.came_of_it())
        self.leaving.remember()
        self.made.emit(path)
        self.open.setFocus(Qt.FocusReason.TabFocusReason)

    def came_of_it(self) -> tuple[str, str, str]:
        """What the foot says beside a document that was made, and before one is."""
        if self.done.isHidden():
            return tr("What was there before stays until the new document is whole."), "info", "soft"
        if self._protected:
            return tr("The document was made. It opens with its passphrase alone."), "check", "good"
        return tr("The document was made. It is not encrypted."), "check", "good"

    def _bring(self, part: QWidget) -> None:
        """Shows what came of it, scrolled to where it can be seen."""
        part.show()
        QTimer.singleShot(0, part, lambda: self._area.ensureWidgetVisible(part))

    def _failed(self, problem: Exception) -> None:
        if not isinstance(problem, UserError):
            self.told.emit(tr("The document was not made."), "octagon-alert", "danger")
            raise problem
        self.trouble.say("danger", "octagon-alert", tr("The document was not made"), tr(problem))
        self._bring(self.trouble)
        self.told.emit(
            tr("The document was not made; what was there before is still there."), "octagon-alert", "danger"
        )

    def _cancelled(self) -> None:
        self.told.emit(tr("Stopped. Nothing was written; what was there before is still there."), "info", "soft")

    def _ended(self) -> None:
        self.task = self.progress = None

    def _open(self) -> None:
        if self.path is not None and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path))):
            self.told.emit(tr("No program on this machine opens it. The folder shows it."), "info", "soft")

    def _open_folder(self) -> None:
        if self.path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path.parent)))

    def give_keyboard(self) -> None:
        """Puts the keyboard on the place, with all of it picked."""
        self.where.setFocus(Qt.FocusReason.TabFocusReason)
