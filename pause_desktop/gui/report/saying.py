"""What is being made, in the few words that stand beside the steps and in the head of the page."""

from dataclasses import dataclass

from pause_desktop.gui.language import tr
from pause_desktop.gui.record.dates import plainly
from pause_desktop.gui.report.report_draft import Chosen, ReportDraft

NEXT = {
    "edition": tr("Next: edition"),
    "sections": tr("Next: sections"),
    "figures": tr("Next: figures"),
    "words": tr("Next: words"),
    "quotations": tr("Next: quotations"),
    "look": tr("Next: look at it"),
    "make": tr("Next: the document"),
}
"""What the button says that leads to a step."""


@dataclass(frozen=True)
class Saying:
    """The days for the head, and for the steps what is made and the lines below it."""

    days: str
    what: str
    lines: str


def saying(draft: ReportDraft, chosen: Chosen) -> Saying:
    """The words for a draft and what it means, which is nothing where a day cannot be read."""
    rule = {
        "under5": tr("Counts of 1 to 4 are hidden."),
        "nhs": tr("Counts of 1 to 7 are hidden, others rounded."),
        "none": tr("Nothing is hidden."),
    }[draft.rule]
    choices = chosen.choices
    if choices is None and {"since", "as_at"} & chosen.problems.keys():
        days = tr("The period cannot be read.")
    elif choices is None:
        days = tr("The day of the committee cannot be read.")
    elif choices.since is None:
        days = tr("To {day}", day=plainly(choices.as_at))
    else:
        days = tr("{since} to {as_at}", since=plainly(choices.since), as_at=plainly(choices.as_at))
    lines = (
        rule,
        days.replace(" to ", "\nto "),
        tr("Cohort: {cohort}", cohort=draft.cohort) if draft.cohort else tr("Cohort: all"),
    )
    public = draft.edition == "public"
    return Saying(days, tr("Public edition") if public else tr("Exempt edition"), "\n".join(lines))
