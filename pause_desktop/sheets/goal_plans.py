"""A goal without a plan joins hers that had started by its agreed day; else it gives her one that starts then."""

from collections.abc import Iterable
from typing import Any, TypeVar
from uuid import UUID, uuid4

from pause_desktop.sheets.matching import Present

Values = dict[str, Any]
Plan = TypeVar("Plan")


def plan_for(agreed: str, plans: Iterable[tuple[str, Plan]]) -> Plan | None:
    """The plan a goal agreed on a day joins: the latest that had started by then; None where a new one is due.

    Days are ISO, empty where not known; a goal of no known day joins the latest plan of all.
    """
    before = [each for each in plans if not agreed or each[0] <= agreed]
    return sorted(before, key=lambda each: each[0])[-1][1] if before else None


def give_plans(goals: list[tuple[UUID, Values]], plans: Present, coming: list[tuple[UUID, Values]]) -> None:
    """Gives each new goal its plan: hers that had started by then, else a new one, added to those coming."""
    woman, started = plans.place["woman"], plans.place["started_on"]
    hers: dict[str, list[tuple[str, str]]] = {}
    for row in plans.rows:
        hers.setdefault(row[woman], []).append((row[started] or "", row[0]))
    for record, values in coming:
        hers.setdefault(values["woman"], []).append((values.get("started_on", ""), record.hex))
    planless = [values for _, values in goals if "plan" not in values]
    for values in sorted(planless, key=lambda each: each.get("agreed_on", "")):
        agreed = values.get("agreed_on", "")
        standing = hers.setdefault(values["woman"], [])
        plan = plan_for(agreed, sorted(standing))
        if plan is None:
            made = uuid4()
            started_on = {"started_on": agreed} if agreed else {}
            coming.append((made, {"woman": values["woman"], **started_on}))
            plan = made.hex
            standing.append((agreed, plan))
        values["plan"] = plan
