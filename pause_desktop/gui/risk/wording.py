"""How a question on risk is said, by reference alone: it stands where anybody can see the screen."""

from collections.abc import Mapping
from uuid import UUID

from pause_desktop.gui.language import tr
from pause_desktop.records.risk import Question
from pause_desktop.records.tables import TABLES

TELLS_NOBODY = tr("This laptop is offline and tells nobody. If she is in danger now, ring first.")


def title_of(question: Question) -> str:
    """The question itself."""
    return tr("What was done to keep {reference} safe?", reference=question.reference)


def record_of(question: Question) -> str:
    """The record that asks: "CORE-10 of 3 May 2026"."""
    name = tr(TABLES[question.table].title)
    return tr("{what} of {day}", what=name[0].upper() + name[1:], day=question.on)


def state_of(question: Question, names: Mapping[UUID, str]) -> str:
    """Whether it was put off, by whom and when: "Put off by Joan, 3 May 2026"."""
    if question.put_off_at is None:
        return tr("Not answered yet")
    day = question.put_off_at.astimezone().date()
    name = names.get(question.put_off_by, "") if question.put_off_by else ""
    if not name:
        return tr("Put off on {day}", day=day)
    return tr("Put off by {name} on {day}", name=name.split()[0], day=day)
