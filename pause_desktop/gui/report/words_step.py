"""The step of words: the committee's sheet, and the background."""

from PySide6.QtCore import Qt

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.fields import Field
from pause_desktop.gui.look.parts import card, text
from pause_desktop.gui.look.rows import V, scroll
from pause_desktop.gui.report.own_paragraphs import OwnParagraphs
from pause_desktop.gui.report.report_draft import ReportDraft
from pause_desktop.gui.report.sheet_form import SheetForm, note
from pause_desktop.gui.report.step import ReportStep
from pause_desktop.gui.report.words_warning import WordsWarning
from pause_desktop.gui.report.workings import Worked
from pause_desktop.gui.spelling.watching import watch_notes

_REMEMBERED = tr("Remembered for the next report. What is blank is left out of the sheet, or says “not stated”.")


class WordsStep(ReportStep):
    """What people write; everything else in the report is written from the figures."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.sheet = SheetForm(desk)
        self.background = note(
            tr("Background"), tr("How the practice began, who pays for it, what is new this year"), 3
        )
        background = Field(
            tr("Back&ground"),
            self.background,
            tr("Stands before the figures of the background. Name no woman here."),
        )
        watch_notes({"background": background}, desk.speller, "report")
        sheet = card(
            text(tr("Committee sheet"), "section"),
            text(_REMEMBERED, "soft", wrap=True),
            4, self.sheet, gap=4, m=(20, 14, 20, 16),
        )  # fmt: skip
        self.own = OwnParagraphs(desk)
        self.warning = WordsWarning(desk)
        self._area = scroll(V(sheet, card(background, m=(20, 14, 20, 12)), self.own, None, gap=12))
        self.setLayout(V(self.warning, (self._area, 1), gap=8))
        self.sheet.edited.connect(self.changed)
        self.own.edited.connect(self.changed)
        self.changed.connect(self._warn)
        self.background.changed.connect(self._take_background)

    def begin(self, draft: ReportDraft) -> None:
        """Shows the words of a draft."""
        self.draft = ReportDraft()  # setting the text is nobody's typing
        self.background.put(draft.background)
        self.draft = draft
        self.sheet.begin(draft)
        self.own.begin(draft)

    def enter(self) -> None:
        """Asks for the paragraph of an exempt edition where this is one."""
        self.sheet.show_edition()
        self.own.enter()
        self.warning.look()
        self._warn()

    def show_working(self) -> None:
        """Takes the sentences away, which are those of other figures."""
        self.warning.take_figures(None)
        self.own.show_worked(None)

    def show_worked(self, worked: Worked) -> None:
        """Shows the sentences, and marks the paragraphs beside which a figure has changed."""
        self.own.show_worked(worked)
        self.warning.take_figures(worked)
        self._warn()

    def show_problems(self, problems: dict[str, str]) -> None:
        """Says beside the fields what cannot be read."""
        self.sheet.show_problems(problems)

    def give_keyboard(self) -> None:
        """Puts the keyboard on the first field, or on the one that is wrong."""
        wrong = next((field for field in self.sheet.fields.values() if field.wrong), None)
        target = wrong or self.sheet.fields["committee"]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        self._area.ensureWidgetVisible(target)

    def _take_background(self) -> None:
        words = self.background.typed()
        if words != self.draft.background:
            self.draft.background = words
            self.changed.emit()

    def _warn(self) -> None:
        self.warning.show_draft(self.draft)
