"""The sections of her record, in their order, with the tables each of them shows."""

from collections.abc import Callable, Mapping

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.record.herself_section import HerselfSection
from pause_desktop.gui.record.history_section import HistorySection
from pause_desktop.gui.record.list_section import Listed, ListSection, SectionPlan
from pause_desktop.gui.record.needs_section import NeedsSection
from pause_desktop.gui.record.plan_section import PlanSection
from pause_desktop.gui.record.progress_section import ProgressSection
from pause_desktop.gui.record.resource_section import ResourceSection
from pause_desktop.gui.record.section import Section
from pause_desktop.gui.record.stage_section import StageSection
from pause_desktop.gui.record.task_section import TaskSection
from pause_desktop.gui.record.timeline_section import TimelineSection

SECTIONS = (
    ("timeline", tr("Timeline")),
    ("contacts", tr("Contacts")),
    ("plan", tr("Pause Plan")),
    ("progress", tr("Progress")),
    ("children", tr("Children, family time")),
    ("needs", tr("Needs and risk")),
    ("stage", tr("Stage, contraception")),
    ("outcomes", tr("Outcomes")),
    ("resource", tr("Women’s resource")),
    ("words", tr("Her words")),
    ("people", tr("People")),
    ("privacy", tr("Privacy and consent")),
    ("tasks", tr("Tasks and visits")),
    ("herself", tr("Herself")),
    ("history", tr("History")),
)
"""Key and title of each section."""

_LISTS: Mapping[str, SectionPlan] = {
    "contacts": SectionPlan(
        tr("Contacts"),
        (Listed("contacts", tr("&Contact")),),
        ("phone", tr("No contacts yet"), tr("Plan the first one, or write down the one that was.")),
        by_month=True,
    ),
    "children": SectionPlan(
        tr("Children, family time"),
        (Listed("children", tr("&Child")),),
        ("baby", tr("No children recorded"), tr("Initials are enough; what matters is where each child lives.")),
    ),
    "outcomes": SectionPlan(
        tr("Outcomes"),
        (
            Listed("outcomes", tr("&Outcome"), tr("Outcomes")),
            Listed("service_uses", tr("Ser&vice use"), tr("Services")),
        ),
        ("sprout", tr("No outcomes yet"), tr("Write down what has happened for her, with its day.")),
    ),
    "words": SectionPlan(
        tr("Her words"),
        (Listed("quotes", tr("&Quotation")),),
        (
            "quote",
            tr("No words of hers yet"),
            tr("Write it down as she says it, and ask whether it may be printed."),
        ),
    ),
    "people": SectionPlan(
        tr("People"),
        (Listed("network_people", tr("&Person")),),
        (
            "users",
            tr("Nobody recorded yet"),
            tr("Who is around her, who knows about Pause, and who is safe to contact?"),
        ),
    ),
    "privacy": SectionPlan(
        tr("Privacy and consent"),
        (
            Listed("consents", tr("&Consent"), tr("Consent, where she can refuse without loss")),
            Listed("privacy_notices", tr("Privacy &notice"), tr("Privacy notices: the lawful basis, not consent")),
            Listed("subject_requests", tr("Her re&quest"), tr("Her requests about her own data")),
        ),
        (
            "file-text",
            tr("No privacy notice recorded"),
            tr("Give her the notice and write down the day and its version."),
        ),
    ),
}

_SPECIAL: Mapping[str, Callable[[Desk], Section]] = {
    "timeline": TimelineSection,
    "plan": PlanSection,
    "progress": ProgressSection,
    "needs": NeedsSection,
    "stage": StageSection,
    "resource": ResourceSection,
    "tasks": TaskSection,
    "herself": HerselfSection,
    "history": HistorySection,
}

_WHERE = {
    **{listed.table: key for key, plan in _LISTS.items() for listed in plan.listed},
    "goals": "plan", "steps": "plan", "pause_plans": "plan", "progress_reviews": "progress", "core10s": "progress",
    "stage_periods": "stage", "contraception": "stage", "pregnancies": "stage", "women": "herself",
    "needs": "needs", "risk_alerts": "needs", "risk_assessments": "needs", "resource_spends": "resource",
    "tasks": "tasks", "visits": "tasks",
}  # fmt: skip


def make_section(key: str, desk: Desk) -> Section:
    """A section, empty until it is shown a record."""
    return _SPECIAL[key](desk) if key in _SPECIAL else ListSection(desk, _LISTS[key])


def section_of(table: str) -> str:
    """The section in which the records of a table stand."""
    return _WHERE[table]
