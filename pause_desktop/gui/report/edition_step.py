"""The second step: who will read the report, and which small numbers it therefore hides."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.cells import Cell
from pause_desktop.gui.look.fields import ChoiceRow, Field
from pause_desktop.gui.look.parts import Worn, banner, card, frame, text
from pause_desktop.gui.look.rows import H, V, scroll
from pause_desktop.gui.look.tables import Column, Table
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.record.dates import plainly
from pause_desktop.gui.report.confirmed_figures import ConfirmedFigures
from pause_desktop.gui.report.facts import tall
from pause_desktop.gui.report.report_draft import ReportDraft
from pause_desktop.gui.report.step import ReportStep
from pause_desktop.gui.report.workings import Worked
from pause_desktop.summaries.figure_names import SECTIONS

_EXEMPT = tr(
    "It may hold numbers that point to one woman. Every page says “not for publication”, and the committee sheet "
    "names the paragraph of Schedule 12A it is closed under. Never put it on a website."
)
EDITION_WORDS = {
    "public": (
        "info", "info", tr("Public: anybody may read it"),
        tr("Small numbers are always hidden, and so is any other number that would give one of them back."),
    ),
    "exempt": (
        "warn", "eye-off", tr("Exempt: for the committee behind closed doors"),
        _EXEMPT,
    ),
}  # fmt: skip
_GIVEN_BACK = tr(
    "The report itself prints no such change, but whoever has both can take one number from the other. If that "
    "could point to a woman, wait, or choose another day or period: {figures}."
)
RULE_WORDS = {
    "under5": tr("Counts of 1 to 4 are hidden and printed as c. Nought is shown."),
    "nhs": tr("Counts of 1 to 7 are hidden and printed as *, all others are rounded to the nearest 5."),
    "none": tr("Every number is printed as it is."),
}


@dataclass(frozen=True, slots=True)
class Effect:
    """What a rule does to one section."""

    section: str
    figures: int
    hidden: int


class EditionStep(Worn, ReportStep):
    """Edition and rule, and at once how many figures of each section that hides."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.editions = ChoiceRow([("public", tr("Public"), "users"), ("exempt", tr("Exempt"), "lock")])
        self.rules = ChoiceRow(
            [("under5", tr("Hide 1 to 4")), ("nhs", tr("NHS: hide 1 to 7")), ("none", tr("Hide nothing"))]
        )
        self.rule = Field(tr("&Small numbers"), self.rules, RULE_WORDS["under5"])
        self.meaning = tall(banner(*EDITION_WORDS["public"]))
        self.count = text("", "title")
        self.effect = text("", "soft", wrap=True)
        columns: list[Column[Effect]] = [
            Column(tr("Section"), 0, lambda each: Cell(each.section, weight="label"), least=160),
            Column(tr("Figures"), 96, lambda each: Cell(f"{each.figures:,}", right=True), right=True, keep=2),
            Column(tr("Hidden"), 166, _hidden, keep=0),
        ]
        self.table = Table(columns, tr("What is hidden in each section"), row=38, flat=True)
        self.given_back = tall(banner("warn", "triangle-alert", "", ""))
        self.given_back.hide()
        self.confirmed = ConfirmedFigures()
        self.confirmed.edited.connect(self.changed.emit)
        self._build()
        self.editions.changed.connect(self._take_edition)
        self.rules.changed.connect(self._take_rule)
        self.wear(look_of())

    def _build(self) -> None:
        chosen = card(
            text(tr("Edition"), "section"), 2, Field(tr("&Who will read it"), self.editions), self.meaning, 4,
            self.rule,
            gap=8, m=(20, 14, 20, 16),
        )  # fmt: skip
        head = V(self.count, self.effect, gap=0, m=(11, 12, 11, 8))
        effect = frame("card", V(head, self.table, None, gap=0, m=1))
        self._sides = H((V(chosen, self.given_back, self.confirmed, None, gap=14), 1), (effect, 1), gap=14)
        self.setLayout(V(scroll(self._sides)))

    def wear(self, look: Look) -> None:
        """Puts the effect under the choice where the text is large."""
        way = QBoxLayout.Direction.TopToBottom if look.crowded else QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(way)

    def begin(self, draft: ReportDraft) -> None:
        """Shows the draft."""
        super().begin(draft)
        self.confirmed.begin(draft)
        self._show()

    def _show(self) -> None:
        self.editions.set_value(self.draft.edition)
        self.rules.set_value(self.draft.rule)
        public = self.draft.edition == "public"
        self.rules.button("none").setEnabled(not public)
        self.rules.button("none").setToolTip(tr("A public edition always hides small numbers.") if public else "")
        self.meaning.say(*EDITION_WORDS[self.draft.edition])
        always = tr(" A public edition cannot go without a rule.") if public else ""
        self.rule.show_help(RULE_WORDS[self.draft.rule] + always)

    def _take_edition(self) -> None:
        chosen = self.editions.value()
        if isinstance(chosen, str) and chosen != self.draft.edition:
            self.draft.choose_edition(chosen)
            self.changed.emit()
        self._show()

    def _take_rule(self) -> None:
        chosen = self.rules.value()
        if isinstance(chosen, str) and chosen != self.draft.rule:
            self.draft.choose_edition(self.draft.edition, chosen)
            self.changed.emit()
        self._show()

    def show_working(self) -> None:
        """Takes the count away, which is that of another rule."""
        self.count.setText("…")
        self.effect.setText(tr("Working out what is hidden"))
        self.given_back.hide()
        self.table.show_rows([])

    def show_worked(self, worked: Worked) -> None:
        """Says how many figures are hidden, and where."""
        hidden, every = worked.hidden, len(worked.lines)
        self.count.setText(hidden_words(hidden))
        self.effect.setText(_said(self.draft.rule, hidden, every))
        found = [[line for line in worked.lines if line.section == section] for section in SECTIONS]
        effects = [
            Effect(section, len(lines), sum(line.hidden for line in lines))
            for section, lines in zip(SECTIONS, found, strict=True)
            if lines
        ]
        self._warn(worked)
        self.confirmed.offer(worked.all_or_none)
        self.table.show_rows(effects)
        self.table.setFixedHeight(
            self.table.horizontalHeader().height() + len(effects) * self.table.rowHeight(0) + 4
        )

    def _warn(self, worked: Worked) -> None:
        """Names each figure whose small change whoever has this report and the one before can reckon."""
        if worked.given_back and worked.earlier:
            title = several(
                len(worked.given_back), "1 figure changed by few women since the report of {day}",
                "{n} figures changed by few women since the report of {day}", day=plainly(worked.earlier.as_at),
            )  # fmt: skip
            names = "; ".join(dict.fromkeys(each.name for each in worked.given_back))
            self.given_back.say("warn", "triangle-alert", title, tr(_GIVEN_BACK, figures=names))
        self.given_back.setVisible(bool(worked.given_back))

    def give_keyboard(self) -> None:
        """Puts the keyboard on the edition."""
        self.editions.setFocus(Qt.FocusReason.TabFocusReason)


def hidden_words(hidden: int) -> str:
    """How many are hidden: "No figure is hidden", "1 figure is hidden", "14 figures are hidden"."""
    if not hidden:
        return tr("No figure is hidden")
    return several(hidden, "1 figure is hidden", "{n} figures are hidden")


def _said(rule: str, hidden: int, every: int) -> str:
    if rule == "none":
        return tr("All {every:,} figures are printed as they are.", every=every)
    if not hidden:
        return tr("All {every:,} figures can be shown under this rule.", every=every)
    return tr("Of {every:,}: small numbers, and others from which a small one could be worked out.", every=every)


def _hidden(effect: Effect) -> Cell:
    if not effect.hidden:
        return Cell(tr("none"), tone="soft")
    return Cell(
        f"{effect.hidden:,}", bar=effect.hidden / effect.figures, say=tr("{hidden} hidden", hidden=effect.hidden)
    )
