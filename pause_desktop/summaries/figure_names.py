"""What each figure is called, what it is of, and what it means: one table for the wizard and the terminal.

A path is that of `measures`, with * for a code, a worker or a place in a list. Words in braces are filled in by
`figure_lines`: {0}, {1} the words of the stars, {day}, {period} and {group} what was asked, {n}, {of} and any
other name the number of that name beside the figure; after a colon, £ writes it as money.
"""

from dataclasses import dataclass

SECTIONS = (
    "Background", "The journey", "Outcomes for women", "Learning and work", "Progress tool", "Each answer",
    "Mental health", "Children", "Contacts", "Money",
)  # fmt: skip
"""The parts of the report that print figures, in its order; "Each answer" is the progress tool in full."""

NOT_PRINTED = ("caseload", "overdue", "core10_pairs")
"""For the lead's eyes, or a chart that has no place in a list: the report prints no such figure."""


@dataclass(frozen=True, slots=True)
class Naming:
    """The words of one kind of figure; `lists` names the code list of each star, `value` how it is written.

    With `some`, a figure of nought is left out: the measure lists every code there is.
    """

    path: str
    name: str
    base: str
    definition: str
    lists: tuple[str, ...] = ()
    value: str = ""
    some: bool = False


_SCORED = "{n} women, 1 very bad to 5 very good"
_TWICE = "of {n} women scored twice"
_OPEN = "on {day}"
_COST = "{avoided} births avoided"
_DISTRESS = "CORE-10 is ten questions about the past week, 0 to 40; a lower score is better."
_BIRTHS = "A modelled figure, not a count: an avoided birth is not a realised saving."

BACKGROUND = (
    Naming("women_in_contact", "Women in contact", "{period}", "Women who attended at least one contact in the "
           "period, of any kind."),
    Naming("women_prioritised", "Women prioritised", "by {day}", "Women whose outreach had begun by the day."),
    Naming("children_removed", "Children removed", "of {group}", "Children with a day of removal, of the women "
           "this report is about."),
    Naming("children_removed_mean", "Children removed, for each woman", "of {n} women", "The children removed "
           "divided by all the women; a woman without any counts as none."),
    Naming("mean_age", "Mean age", "of {n} women", "Completed years on the last day. A woman without a date of "
           "birth is left out."),
    Naming("care_experienced", "Care experienced", "{n} of {of} asked", "Women who were in care themselves, of "
           "those asked."),
    Naming("open_women.n", "Women open", "on {day}", "Women in their 18 months on the last day of the period."),
    Naming("open_women.children_removed", "Women open: children removed", _OPEN, "Children removed, of the women "
           "open on the last day."),
    Naming("open_women.children_removed_mean", "Women open: children removed, each", _OPEN, "The same, divided by "
           "the women open."),
    Naming("open_women.mean_age", "Women open: mean age", _OPEN, "Completed years on the last day."),
    Naming("open_women.care_experienced", "Women open: care experienced", "{n} of {of} asked", "Women open who "
           "were in care themselves, of those asked."),
    Naming("needs.*", "Need: {0:a}", "{n} of {of} asked", "Women with this need, now or in the past, of those "
           "asked about it. Her latest answer counts.", ("need",)),
    Naming("referrals.*", "Referred by: {0:a}", "{period}", "Women referred in the period by this route.",
           ("referral_route",)),
    Naming("larc", "LARC in use", "on {day}", "Women using an implant, an injection or an intrauterine system or "
           "device on the last day."),
    Naming("contraception_decisions", "Contraception decisions", "{period}", "Women who decided about "
           "contraception in the period, whatever they decided."),
    Naming("pregnancies", "Pregnancies", "{period}", "Women with a pregnancy that became known in the period."),
)  # fmt: skip

JOURNEY = (
    Naming("women_by_stage.*", "Now at stage: {0:a}", "on {day}", "Women whose stage on the last day is this one, "
           "whatever was entered since.", ("stage",)),
    Naming("transitioned", "Moved on", "{period}", "Women who completed, or moved to transition or Next Steps, for "
           "the first time in the period."),
    Naming("exits.*.n", "Left: {0:a}", "{planned} planned, {unplanned} unplanned", "Women closed in the period for "
           "this reason.", ("exit_reason",), some=True),
    Naming("journey.reached.*", "Came as far as: {0:a}", "by {day}", "Women who were in this stage or a later one, "
           "ever.", ("stage",)),
    Naming("journey.left.*.*", "Left from {0:a}: {1:a}", "by {day}", "Women whose stage before they left was this "
           "one, and who had not completed.", ("stage", "exit_reason")),
    Naming("journey.weeks_to_open.median", "Weeks from referral to open", "{n} women, half of them {low} to {high}",
           "The median: half of the women waited longer, half less."),
)  # fmt: skip

OUTCOMES = (
    Naming("outcomes.*", "{0}", "of {group}", "Women for whom this was recorded by the last day, each once.",
           ("outcome",)),
)  # fmt: skip

LEARNING = (
    Naming("in_work_education_or_training", "In work, education or training", "{n} of {of} women", "Each woman "
           "once. Volunteering stands among the outcomes."),
)  # fmt: skip

PROGRESS = (
    Naming("progress.*.paired.first", "{0}: first score", _TWICE, "The mean first score of the women who scored "
           "this area more than once.", ("life_area",)),
    Naming("progress.*.paired.last", "{0}: latest score", _TWICE, "The mean latest score of the same women.",
           ("life_area",)),
    Naming("progress.*.paired.better", "{0}: better", _TWICE, "Women whose latest score is higher than their "
           "first.", ("life_area",)),
    Naming("progress.*.paired.same", "{0}: the same", _TWICE, "Women whose latest score is their first.",
           ("life_area",)),
    Naming("progress.*.paired.worse", "{0}: worse", _TWICE, "Women whose latest score is lower than their first.",
           ("life_area",)),
    Naming("progress.*.left.*", "{0}: scored once, then left, {1:a}", "by {day}", "Women scored once in this area "
           "who have left, by reason: they are in no pair.", ("life_area", "exit_reason")),
    Naming("progress.*.*.mean", "{0}, {1:a}", _SCORED, "The mean of all women who scored this area then. Means at "
           "different times are of different women.", ("life_area", "time_point")),
)  # fmt: skip

EACH_ANSWER = (
    Naming("progress.*.*.counts.*", "{0}, {1:a}: {2:a}", "of {n} women", "Women who gave this answer then.",
           ("life_area", "time_point", "scale")),
)  # fmt: skip

MENTAL_HEALTH = (
    Naming("mental_health_item.*.counts.*", "Mental and emotional health, {0:a}: {1:a}", "of {n} women", "One "
           "question with five answers, of the progress tool. It is not CORE-10.", ("time_point", "scale")),
    Naming("core10.change.n", "CORE-10: scored twice", "by {day}", f"Women with two scores or more. {_DISTRESS}"),
    Naming("core10.change.improved", "CORE-10: improved", _TWICE, "The score fell by 6 or more, first against "
           "latest. The recovered are among them."),
    Naming("core10.change.recovered", "CORE-10: recovered", _TWICE, "Improved, from 11 or above to below 11."),
    Naming("core10.change.no_reliable_change", "CORE-10: no reliable change", _TWICE, "The score moved by less "
           "than 6."),
    Naming("core10.change.deteriorated", "CORE-10: deteriorated", _TWICE, "The score rose by 6 or more."),
    Naming("core10.*.mean", "CORE-10, {0:a}", "{n} women scored", _DISTRESS, ("time_point",)),
    Naming("core10.*.bands.*", "CORE-10, {0:a}: {1:a}", "of {n} women scored", "Bands: below 11, 15, 20, 25, and "
           "25 or above.", ("time_point", "band")),
)  # fmt: skip

CHILDREN = (
    Naming("children_outcomes.living_arrangement.*", "Children: {0:a}", "of {group}", "Where the women’s "
           "children live.", ("living_arrangement",)),
    Naming("children_outcomes.family_time.*", "Family time: {0:a}", "of {group}", "How the children see or hear "
           "from their mothers.", ("family_time",)),
    Naming("children_outcomes.life_story_work.*", "Life-story work: {0:a}", "of {group}", "How far the "
           "children’s life-story work is.", ("life_story_work",)),
)  # fmt: skip

CONTACTS = (
    Naming("attendance.attended", "Attendance", "{n} of {of} contacts", "Contacts attended, of those attended or "
           "missed, of every kind but text and letter."),
    Naming("attendance_by_quarter.*", "Attendance, {0}", "{n} of {of} contacts", "The same, in one quarter of the "
           "calendar.", ("",)),
    Naming("attendance.outcomes.*", "Contacts: {0:a}", "{period}", "Contacts with this result; planned ones are in "
           "no figure.", ("contact_outcome",)),
    Naming("contact_minutes.n", "Contacts", "{period}", "Every contact of the period, whatever came of it."),
    Naming("contact_minutes.minutes", "Minutes of contact", "in {n} contacts", "The minutes recorded for them."),
    Naming("contacts_by_mode.*", "Contacts: {0:a}", "{period}", "Contacts of this kind, whatever came of them.",
           ("mode",), some=True),
)  # fmt: skip

MONEY = (
    Naming("expected_births_per_year.n", "Births expected in a year", "{reckoned_for}, {exact} before rounding",
           f"The women times their birth rate. {_BIRTHS}"),
    Naming("birth_rate.rate", "Births, a woman and year", "{births} births in {woman_years} years", "Births from "
           "each woman’s sixteenth birthday to the day she opened, divided by those years."),
    Naming("avoided_births.n", "Births avoided", "{reckoned_for}; {exact} exactly, {low} to {high} by chance",
           f"Women × birth rate × exposure. {_BIRTHS}"),
    Naming("avoided_births.cautious", "Births avoided, cautious", "nine months less exposure", "Nobody is pregnant "
           "when her pause begins, so no birth could be avoided in the first nine months."),
    Naming("cost.immediate_total", "Costs avoided at once", _COST, f"Births avoided × the cost of each. {_BIRTHS}",
           value="{value:£}"),
    Naming("cost.immediate_cashable", "At once, cashable", _COST, "What would have been paid to others: services, "
           "legal costs, placements.", value="{value:£}"),
    Naming("cost.immediate_internal", "At once, internal", _COST, "The authority’s own staff time.",
           value="{value:£}"),
    Naming("cost.five_year_total", "Costs avoided in five years", _COST, f"Births avoided × the cost of each over "
           f"five years. {_BIRTHS}", value="{value:£}"),
    Naming("cost.five_year_cashable", "Five years, cashable", _COST, "Part of the total, never added to it.",
           value="{value:£}"),
    Naming("cost.five_year_internal", "Five years, internal", _COST, "The total less the cashable part.",
           value="{value:£}"),
    Naming("sensitivity.*.low", "Five years, if {what:a} varies", "{low_setting} to {high_setting}", "The "
           "five-year total when one thing is varied and the rest is kept.", ("",), value="{low:£} to {high:£}"),
    Naming("outcome_savings.*.low", "Saved: {kind}", "{n} women", "Women with this outcome × what one case "
           "costs, in the year of the cost model or in its source’s own.", ("",), value="{low:£} to {high:£}"),
    Naming("service_use_change.*.before", "{0}, before", "by {n} women", "How often the service was used in the "
           "time before, by women with counts before and during.", ("service",)),
    Naming("service_use_change.*.during", "{0}, during", "by {n} women", "How often the same women used it "
           "during Pause.", ("service",)),
    Naming("service_savings.*.fewer", "{service}, fewer than before", "by the same women", "The count before less "
           "the count during; below nought where the service was used more.", ("",)),
    Naming("service_savings.*.low", "Saved: {service:a}", "{fewer} fewer", "How much less often the service was "
           "used × what one use costs, in the year of the cost model or in its source’s own.", ("",),
           value="{low:£} to {high:£}"),
    Naming("resource_spend.total", "Women’s resource", "for {n} women", "What was spent on things the women chose, "
           "in the period.", value="{value:£}"),
    Naming("resource_spend.mean", "Women’s resource, each", "of {n} women", "For each woman for whom anything was "
           "spent.", value="{value:£}"),
    Naming("resource_spend.kinds.*", "Women’s resource: {0:a}", "{period}", "The part of it spent on this.",
           ("spend",), value="{value:£}"),
)  # fmt: skip

NAMINGS: tuple[tuple[str, tuple[Naming, ...]], ...] = tuple(
    zip(
        SECTIONS,
        (BACKGROUND, JOURNEY, OUTCOMES, LEARNING, PROGRESS, EACH_ANSWER, MENTAL_HEALTH, CHILDREN, CONTACTS, MONEY),
        strict=True,
    )
)
"""Each section with the figures it prints."""

BANDS = {
    "non_clinical": "Below the cut-off", "mild": "Mild", "moderate": "Moderate",
    "moderate_to_severe": "Moderate to severe", "severe": "Severe",
}  # fmt: skip
"""The bands of CORE-10 in words."""

VARIED = {
    "births_by_chance": "Chance", "exposure_months": "The exposure", "birth_rate": "The birth rate",
    "discount_rate": "Discounting",
}  # fmt: skip
"""What the sensitivity of the costs varies, in words."""

TABLES = {
    "exits": ("Women whose time with Pause ended", "Women closed in the period, by reason."),
    "journey.left": ("Why women left", "Women who left before completing, by the stage they left."),
    "referrals": ("Where referrals came from", "Referrals by who referred."),
    "children_outcomes.living_arrangement": ("Where the children live", "Children by where they live on the day."),
    "children_outcomes.family_time": ("Family time", "Children by how they keep in touch with their mother."),
    "children_outcomes.life_story_work": ("Life-story work", "Children by how far this work has come."),
    "outcomes": ("What changed for the women", "Women by outcome recorded."),
}
"""The name and definition of each table that can be hidden as a whole."""
