"""The sections' words below one another: each sentence of the program with the paragraph that somebody adds."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.parts import card, text
from pause_desktop.gui.look.rows import H, V
from pause_desktop.gui.report.own_draft import OwnDraft
from pause_desktop.gui.report.own_paragraph import OwnParagraph
from pause_desktop.gui.report.report_draft import ReportDraft
from pause_desktop.gui.report.workings import Worked
from pause_desktop.reports.order import CHARTED, FIRST, SectionName, in_print
from pause_desktop.summaries.own_words import Beside, figures_of, true_of
from pause_desktop.summaries.section_figures import measures_of

WRITTEN: tuple[SectionName, ...] = (FIRST, *CHARTED)
"""The sections whose first sentence is written from figures."""


class OwnParagraphs(QWidget):
    """A paragraph for each section that is printed; `edited` after each change."""

    edited = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._draft = ReportDraft()
        self.rows = {name: OwnParagraph(name, desk.speller) for name in WRITTEN}
        self.count = text("", "soft")
        self._list = V(*self.rows.values(), gap=16)
        about = text(
            tr("Grey is what the program writes from the figures, after the rule. Your paragraph follows it, or "
               "stands in its place. Name no woman here."),
            "soft", wrap=True,
        )  # fmt: skip
        head = H(text(tr("The words of each section"), "section"), (self.count, 1), gap=10)
        self.setLayout(V(card(head, about, 4, self._list, gap=4, m=(20, 14, 20, 16))))
        for row in self.rows.values():
            row.edited.connect(self._take)

    def begin(self, draft: ReportDraft) -> None:
        """Shows the paragraphs of a draft."""
        self._draft = draft
        for name, row in self.rows.items():
            row.begin(draft.own.get(name) or OwnDraft())
        self.enter()

    def enter(self) -> None:
        """Shows the sections that are printed, in their order."""
        printed = [name for name in in_print(self._draft.sections) if name in self.rows]
        for name in printed:
            self._list.removeWidget(self.rows[name])
            self._list.addWidget(self.rows[name])
        for name, row in self.rows.items():
            row.setVisible(name in printed)
        self._say()

    def show_worked(self, worked: Worked | None) -> None:
        """Shows the sentences that the figures make; None while they are worked out."""
        figures = figures_of(worked.figures.json()["measures"]) if worked else {}
        true = true_of(worked.figures.measures) if worked else {}
        rule = worked.figures.rule if worked and self._draft.edition == "public" else "none"
        names = {line.path: line.name for line in worked.lines} if worked else {}
        for row in self.rows.values():
            row.name_figures(names)
            now = Beside(worked.sentences.get(row.name, ""), figures) if worked else None
            row.show_figures(now, measures_of(row.name), true, rule)
        self._say()

    def _take(self) -> None:
        self._draft.own = {name: row.draft for name, row in self.rows.items() if row.draft.words.strip()}
        self._say()
        self.edited.emit()

    def _say(self) -> None:
        marked = sum(bool(row.changed_since()) for row in self.rows.values())
        self.count.setText(
            several(marked, "{n} paragraph to look at", "{n} paragraphs to look at") if marked else ""
        )
