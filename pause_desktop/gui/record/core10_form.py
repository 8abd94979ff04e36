"""CORE-10: ten rows of 0 to 4 by number and topic, the score live beside them, item 6 asked about at once.

The questions are licensed (CC BY-NC-ND 4.0) and not shipped: the worker scores from the paper form.
"""

from itertools import pairwise

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.fields import ChoiceRow
from pause_desktop.gui.look.parts import Button, chip, frame, text
from pause_desktop.gui.look.rows import H, V
from pause_desktop.gui.look.theme import look_of
from pause_desktop.gui.record.form_cards import group_card
from pause_desktop.gui.record.record_form import FormPlan, RecordForm
from pause_desktop.gui.record.scores import band_words
from pause_desktop.records import core10
from pause_desktop.records.scores import Core10
from pause_desktop.records.terms import Terms

COPYRIGHT = "© CORE System Trust: https://www.coresystemtrust.org.uk/copyright.pdf"
_RISK_ITEM = f"item_{core10.RISK}"


class Core10Form(RecordForm):
    """The ten answers with their score; what was done is asked as soon as item 6 is above 0."""

    def __init__(self, terms: Terms) -> None:
        self._score, self._band, self._missing = (
            text("–", "figure"),
            chip(tr("no score yet")),
            text("", "small", wrap=True),
        )
        super().__init__(Core10, terms, plan=FormPlan(labels={"risk_action": tr("What was done to keep her safe")}))
        self.edited.connect(self._rescore)
        self._rescore()

    def _place_fields(self) -> None:
        answers = [self.fields[item] for item in core10.ITEMS]
        if look_of().crowded:
            rows = [[(each, 12)] for each in answers]
        else:
            rows = [[(left, 6), (right, 6)] for left, right in zip(answers[:5], answers[5:], strict=True)]
        first = group_card("", "", [[(self.fields["on"], 4)], [(self.fields["time_point"], 12)]])
        ten = group_card(
            tr("Answers"),
            tr("0 not at all to 4 most or all of the time, as she ticked them on the paper form"),
            rows,
            downwards=True,  # from answer 1 to answer 10, or a sheet typed in order would go wrong
        )
        self.asked = frame("danger", V(self.fields["risk_action"], m=(16, 12, 16, 12)))
        score = frame(
            "card",
            V(
                H(text(tr("Score"), "section"), self._score, self._band, None, gap=14),
                self._missing,
                gap=4,
                m=(20, 12, 20, 14),
            ),
        )
        licence = text(COPYRIGHT, "small", wrap=True, select=True)
        self.setLayout(V(first, ten, self.asked, score, licence, gap=12))
        self._follow_the_paper()

    def _follow_the_paper(self) -> None:
        """Qt goes from answer 1 to answer 10 too, down the columns."""
        rows = [self.fields[item].findChildren(ChoiceRow)[0] for item in core10.ITEMS]
        buttons = [each for row in rows for each in row.findChildren(Button)]
        for one, other in pairwise(buttons):
            self.setTabOrder(one, other)

    def load(self, values) -> None:
        """Shows a record's answers and their score."""
        super().load(values)
        self._rescore()

    def restore(self, draft) -> None:
        """Shows a kept draft and its score."""
        super().restore(draft)
        self._rescore()

    def reveal(self, name: str) -> None:
        """Shows the question on what was done."""
        if name == "risk_action":
            self.asked.show()

    def answers(self) -> tuple[int | None, ...]:
        """The ten answers as they stand."""
        typed = (self.fields[item].typing.typed() for item in core10.ITEMS)
        return tuple(int(each) if isinstance(each, str) and each.isdigit() else None for each in typed)

    def _rescore(self, name: str = "") -> None:
        answers = self.answers()
        value, missing = core10.score(answers), answers.count(None)
        self._score.setText(str(value) if value is not None else "–")
        self._band.say(
            band_words(value) if value is not None else tr("no score yet"),
            "accent" if value is not None else "plain",
        )
        self._missing.setText(_missing_words(missing, value is not None))
        risk = core10.at_risk(answers)
        self.asked.setVisible(risk or bool(self.fields["risk_action"].typing.typed()))
        if name == _RISK_ITEM and risk and not self.fields["risk_action"].typing.typed():
            self.fields["risk_action"].show_error(
                tr("Item 6 is above 0: say at once what was done, whatever the total.")
            )


def _missing_words(missing: int, scored: bool) -> str:
    if not missing:
        return tr("All ten answered. 0 to 40, lower is better; the cut-off is 11.")
    if scored:
        return tr("One answer is missing, so the score is pro-rated from the other nine.")
    return tr("{missing} answers are missing; with two or more missing there is no score.", missing=missing)
