"""A warning over the words of a report: what in them names somebody, or may tell a number that is hidden."""

from collections.abc import Iterator, Mapping

from PySide6.QtWidgets import QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import banner
from pause_desktop.gui.look.rows import V
from pause_desktop.gui.report.facts import tall
from pause_desktop.gui.report.report_draft import ReportDraft
from pause_desktop.gui.report.sheet_form import FIELDS
from pause_desktop.gui.report.workings import Worked
from pause_desktop.reports.order import TITLES, in_print
from pause_desktop.reports.wording import listed
from pause_desktop.summaries.giveaways import Known, giveaways, known_of_everyone, without_dates
from pause_desktop.summaries.own_words import figures_of, tells_hidden, true_of

_RUNNING = ("summary", "recommendations", "background_papers", "appendices")
"""The fields of the sheet that tell of the work; the others are names that belong on a cover."""


class WordsWarning(QWidget):
    """Reads background, sheet and own paragraphs against everybody's names and places, and the first two against
    the numbers that a public edition hides: each own paragraph says that itself."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._known = Known()
        self._figures: Mapping[str, str] = {}
        self._true: Mapping[str, str] = {}
        self._rule = "none"
        self.banner = tall(banner("warn", "eye-off", tr("Read these words again")))
        self.setLayout(V(self.banner))
        self.hide()

    def look(self) -> None:
        """Reads the names and places that are on file now."""
        with self._desk.reading() as rows:
            self._known = known_of_everyone(rows)

    def take_figures(self, worked: Worked | None) -> None:
        """Takes what the words are read against; None while it is worked out."""
        self._figures = figures_of(worked.figures.json()["measures"]) if worked else {}
        self._true = true_of(worked.figures.measures) if worked else {}
        self._rule = worked.figures.rule if worked else "none"

    def show_draft(self, draft: ReportDraft) -> None:
        """Says what in the words of a draft tells of somebody; nothing where nothing does."""
        found = [f"{place}: {listed(told)}" for place, told in self._found(draft)]
        self.setVisible(bool(found))
        if found:
            words = tr("{found}. Leave out what may tell of one woman.", found="; ".join(found))
            self.banner.say("warn", "eye-off", tr("Read these words again"), words)

    def _found(self, draft: ReportDraft) -> Iterator[tuple[str, tuple[str, ...]]]:
        for place, words, is_read in _words_of(draft):
            # the days of a practice are no secret; those of a woman's words are
            names = tuple(each for each in giveaways(words, self._known) if each != "a date")
            hides = draft.edition == "public" and is_read
            numbers = tells_hidden(without_dates(words), self._figures, self._true, self._rule) if hides else ()
            said = (tr("{numbers}, which may be a hidden number", numbers=listed(numbers)),) if numbers else ()
            if told := (*names, *said):
                yield place, told


def _words_of(draft: ReportDraft) -> Iterator[tuple[str, str, bool]]:
    """Each text with the name of its place, and whether its numbers are read here."""
    yield tr("Background"), draft.background, True
    for name in _RUNNING:
        yield FIELDS[name].label.replace("&", ""), draft.sheet.get(name, ""), True
    for name in in_print(draft.sections):
        if name in draft.own:
            yield tr(TITLES[name]), draft.own[name].words, False
