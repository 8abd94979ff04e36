"""What follows a contact, typed in the same breath: the next contact, planned, and a task.

Pure functions of what was typed; `contact_form` shows the fields, the contact's own transaction writes the records.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from pause_desktop.gui.language import tr
from pause_desktop.records.check import Problem
from pause_desktop.records.contact import Contact
from pause_desktop.records.fields import Column, columns_by_name
from pause_desktop.records.parse import Unreadable, parse
from pause_desktop.records.safety import Task
from pause_desktop.records.terms import Terms
from pause_desktop.sentences import sentence

_CONTACT, _TASK = columns_by_name(Contact), columns_by_name(Task)
LABELS = {
    "next_on": tr("Next contact"), "next_at": tr("At"), "next_mode": tr("How next"),
    "task_what": tr("Task"), "task_due": tr("Due"),
}  # fmt: skip
_LIKE = {
    "next_on": _CONTACT["on"], "next_at": _CONTACT["started_at"], "next_mode": _CONTACT["mode"],
    "task_what": _TASK["what"], "task_due": _TASK["due_on"],
}  # fmt: skip
COLUMNS: tuple[Column, ...] = tuple(
    replace(column, name=name, label=LABELS[name], required=False, group="", searched=False)
    for name, column in _LIKE.items()
)
"""The fields of what follows, described as the fields of the records they become."""


def read_next(cells: Mapping[str, Any], terms: Terms) -> tuple[dict[str, Any], list[Problem]]:
    """What was typed of what follows, read; and why it cannot be written, field by field."""
    values: dict[str, Any] = {}
    problems = []
    for column in COLUMNS:
        try:
            values[column.name] = parse(column, cells.get(column.name), terms)
        except Unreadable as why:
            problems.append(Problem(column.name, why.reason))
    wrong = {problem.column for problem in problems}
    found = {name: value is not None for name, value in values.items()}
    if found.get("next_on") and values["next_on"] < terms.today:
        problems.append(Problem("next_on", sentence("is before today; a next contact lies ahead")))
    elif (found.get("next_at") or found.get("next_mode")) and not found.get("next_on", True):
        problems.append(Problem("next_on", sentence("is needed")))
    if found.get("next_on") and not found.get("next_mode", True):
        problems.append(Problem("next_mode", sentence("is needed")))
    if found.get("task_due") and not found.get("task_what", "task_what" in wrong):
        problems.append(Problem("task_what", sentence("is needed")))
    return values, problems


def records_after(contact: Mapping[str, Any], values: Mapping[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """The records that follow a contact, each with its table: a planned contact, a task, both or neither."""
    whose = {"woman": contact["woman"], "worker": contact["worker"]}
    made: list[tuple[str, dict[str, Any]]] = []
    if values.get("next_on"):
        planned = {"on": values["next_on"], "started_at": values.get("next_at"), "mode": values["next_mode"]}
        made.append(("contacts", {**whose, **planned, "outcome": "planned"}))
    if values.get("task_what"):
        made.append(("tasks", {**whose, "what": values["task_what"], "due_on": values.get("task_due")}))
    return made
