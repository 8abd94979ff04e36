"""One section's words: the sentence of the program, a person's own paragraph, and a mark where a figure changed."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.fields import Field
from pause_desktop.gui.look.parts import banner, button, text
from pause_desktop.gui.look.rows import V, flow
from pause_desktop.gui.report.facts import tall
from pause_desktop.gui.report.own_draft import OwnDraft
from pause_desktop.gui.report.sheet_form import note
from pause_desktop.gui.spelling.speller import Speller
from pause_desktop.gui.spelling.watching import watch_notes
from pause_desktop.reports.order import TITLES, SectionName
from pause_desktop.reports.wording import listed
from pause_desktop.summaries.own_words import Beside, Change, beside, changes, edited, tells_hidden

_MOST_SAID = 4
"""Changes that the mark says one by one."""


class OwnParagraph(QWidget):
    """The editor of one section; it writes into its draft and says `edited`."""

    edited = Signal()

    def __init__(self, name: SectionName, speller: Speller) -> None:
        super().__init__()
        self.name: SectionName = name
        self.draft = OwnDraft()
        self._now: Beside | None = None
        self._waiting = False
        self._true: Mapping[str, str] = {}
        self._names: Mapping[str, str] = {}
        self._first, self._rule = frozenset[str](), "none"
        title = tr(TITLES[name])
        self.sentence = text("", "soft", wrap=True, select=True)
        self.editor = note(tr("{title}: your own words", title=title), tr("Your own words"), 1)
        self.field = Field(tr("Your own words"), self.editor)
        watch_notes({name: self.field}, speller, "report-own")
        self.instead = QCheckBox(tr("Instead of the sentence"))
        self.instead.setAccessibleName(tr("{title}: instead of the program’s sentence", title=title))
        self.take = button(tr("Take the program’s sentence"), "plain", "undo-2")
        self.take.setAccessibleName(tr("{title}: take the program’s sentence", title=title))
        self.still = button(tr("It still holds"), "plain", "check")
        self.still.setAccessibleName(tr("{title}: it still holds", title=title))
        self.mark = tall(banner("warn", "triangle-alert", tr("A figure has changed since"), "", self.still))
        self.hidden = tall(banner("warn", "eye-off", tr("It may tell a hidden number")))
        self.setLayout(
            V(
                text(title, "strong"),
                self.sentence,
                self.field,
                flow(self.instead, self.take, gap=14),
                self.mark,
                self.hidden,
                gap=4,
            )
        )
        self.editor.changed.connect(self._take)
        self.instead.toggled.connect(self._take_place)
        self.take.clicked.connect(self._take_sentence)
        self.still.clicked.connect(self._confirm)
        self._show()

    def begin(self, draft: OwnDraft) -> None:
        """Shows a paragraph that was kept."""
        self.draft = draft
        self.editor.put(draft.words)
        self.instead.blockSignals(True)
        self.instead.setChecked(draft.instead)
        self.instead.blockSignals(False)
        self._show()

    def name_figures(self, names: Mapping[str, str]) -> None:
        """Takes the names of figures by their paths, for the mark."""
        self._names = names

    def show_figures(self, now: Beside | None, first: frozenset[str], true: Mapping[str, str], rule: str) -> None:
        """Shows the sentence that the figures make now, and what has changed; None while they are worked out."""
        self._now, self._first, self._true, self._rule = now, first, true, rule
        if now is not None and self.draft.words.strip():
            if self.draft.beside.sentence is None and not self.draft.beside.figures:
                self.draft.beside = self._beside_now(now)
            elif self._waiting:
                self.draft.beside = edited(self.draft.beside, self.draft.words, self._beside_now(now))
            self._waiting = False
        self._show()

    def changed_since(self) -> tuple[Change, ...]:
        """The figures that have changed since the paragraph was written."""
        if self._now is None or not self.draft.words.strip():
            return ()
        return changes(self.draft.beside, self._now.sentence or "", self._now.figures)

    def _said(self, change: Change) -> str:
        """A change in words, with the name of its figure where it has one."""
        path = change.path
        name = self._names.get(path) or self._names.get(path.rpartition(".")[0])
        words = tr("{then} then, {now} now", then=change.then, now=change.now)
        return f"{name}: {words}" if name else words

    def _beside_now(self, now: Beside) -> Beside:
        return beside(self.draft.words, now.sentence or "", now.figures, self._first)

    def _take(self) -> None:
        words, had = self.editor.typed(), bool(self.draft.words.strip())
        if words == self.draft.words:
            return
        marked = had and bool(self.changed_since())
        self.draft.words = words
        if self._now is None:
            self._waiting = True  # it is written beside the figures that are on their way
            self.draft.beside = self.draft.beside if had else Beside(None)
        else:
            now = self._beside_now(self._now)
            self.draft.beside = edited(self.draft.beside, words, now) if marked else now
        self._show()
        self.edited.emit()

    def _take_place(self, on: bool) -> None:
        self.draft.instead = on
        self._show()
        self.edited.emit()

    def _take_sentence(self) -> None:
        if self._now is not None and self._now.sentence:
            self.editor.area.setPlainText(self._now.sentence)
            self.instead.setChecked(True)

    def _confirm(self) -> None:
        if self._now is not None:
            self.draft.beside = self._beside_now(self._now)
            self._show()
            self.editor.setFocus()
            self.edited.emit()

    def _show(self) -> None:
        written = bool(self.draft.words.strip())
        self.sentence.setText((self._now.sentence or "") if self._now else tr("Working the figures out…"))
        self.instead.setVisible(written)
        self.take.setEnabled(self._now is not None)
        found = self.changed_since()
        self.mark.setVisible(bool(found))
        if found:
            every = list(dict.fromkeys(map(self._said, found)))
            said, rest = every[:_MOST_SAID], len(every) - _MOST_SAID
            more = tr(" And {n} more.", n=rest) if rest > 0 else ""
            self.mark.say("warn", "triangle-alert", tr("A figure has changed since"), f"{'; '.join(said)}.{more}")
        told = tells_hidden(self.draft.words, self._now.figures, self._true, self._rule) if self._now else ()
        self.hidden.setVisible(bool(told))
        if told:
            words = tr("It says {numbers}, and this edition hides a number that may be the same. Leave it out, or "
                       "say it without a number.", numbers=listed(told))  # fmt: skip
            self.hidden.say("warn", "eye-off", tr("It may tell a hidden number"), words)
