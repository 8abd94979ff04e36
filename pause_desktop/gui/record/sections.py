"""The sections of her record, in their order, with the tables each of them shows."""

from collections.abc import Callable, Mapping

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.record.herself_section import HerselfSection
from pause_desktop.gui.record.history_section import HistorySection
from pause_desktop.gui.record.list_section import Listed, ListSection, SectionPlan
from pause_desktop.gui.record.plan_section import PlanSection
from pause_desktop.gui.record.progress_section import ProgressSection
from pause_desktop.gui.record.section import Section
from pause_desktop.gui.record.stage_section import StageSection
from pause_desktop.gui.record.timeline_section import TimelineSection

SECTIONS = (
    ("timeline", "Timeline"), ("contacts", "Contacts"), ("plan", "Pause Plan"), ("progress", "Progress"),
    ("children", "Children, family time"), ("needs", "Needs and risk"), ("stage", "Stage, contraception"),
    ("outcomes", "Outcomes"), ("resource", "Women’s resource"), ("words", "Her words"), ("people", "People"),
    ("privacy", "Privacy and consent"), ("herself", "Herself"), ("history", "History"),
)  # fmt: skip
"""Key and title of each section."""

_LISTS: Mapping[str, SectionPlan] = {
    "contacts": SectionPlan(
        "Contacts", (Listed("contacts", "&Contact"),),
        ("phone", "No contacts yet", "Plan the first one, or write down the one that was."), by_month=True,
    ),
    "children": SectionPlan(
        "Children, family time", (Listed("children", "&Child"),),
        ("baby", "No children recorded", "Initials are enough; what matters is where each child lives."),
    ),
    "needs": SectionPlan(
        "Needs and risk",
        (
            Listed("risk_alerts", "Risk &alert", "Risk alerts"), Listed("needs", "&Need", "Needs"),
            Listed("risk_assessments", "Ass&essment", "Risk assessments"),
        ),
        ("shield", "Nothing asked yet", "Ask about each need; write down what to know before a visit."),
    ),
    "outcomes": SectionPlan(
        "Outcomes",
        (Listed("outcomes", "&Outcome", "Outcomes"), Listed("service_uses", "Ser&vice use", "Services")),
        ("sprout", "No outcomes yet", "Write down what has happened for her, with its day."),
    ),
    "resource": SectionPlan(
        "Women’s resource", (Listed("resource_spends", "&Spend"),),
        ("wallet", "Nothing spent yet", "The women’s resource is hers, for what moves a goal of her plan."),
    ),
    "words": SectionPlan(
        "Her words", (Listed("quotes", "&Quotation"),),
        ("quote", "No words of hers yet", "Write it down as she says it, and ask whether it may be printed."),
    ),
    "people": SectionPlan(
        "People", (Listed("network_people", "&Person"),),
        ("users", "Nobody recorded yet", "Who is around her, who knows about Pause, and who is safe to contact?"),
    ),
    "privacy": SectionPlan(
        "Privacy and consent",
        (
            Listed("consents", "&Consent", "Consent, where she can refuse without loss"),
            Listed("privacy_notices", "Privacy &notice", "Privacy notices: the lawful basis, not consent"),
            Listed("subject_requests", "Her re&quest", "Her requests about her own data"),
        ),
        ("file-text", "No privacy notice recorded", "Give her the notice and write down the day and its version."),
    ),
}  # fmt: skip

_SPECIAL: Mapping[str, Callable[[Desk], Section]] = {
    "timeline": TimelineSection,
    "plan": PlanSection,
    "progress": ProgressSection,
    "stage": StageSection,
    "herself": HerselfSection,
    "history": HistorySection,
}

_WHERE = {
    **{listed.table: key for key, plan in _LISTS.items() for listed in plan.listed},
    "goals": "plan", "steps": "plan", "pause_plans": "plan", "progress_reviews": "progress", "core10s": "progress",
    "stage_periods": "stage", "contraception": "stage", "pregnancies": "stage", "women": "herself",
}  # fmt: skip


def make_section(key: str, desk: Desk) -> Section:
    """A section, empty until it is shown a record."""
    return _SPECIAL[key](desk) if key in _SPECIAL else ListSection(desk, _LISTS[key])


def section_of(table: str) -> str:
    """The section in which the records of a table stand."""
    return _WHERE.get(table, "timeline")
