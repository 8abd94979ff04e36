"""A goal without a plan gives her one that starts on its agreed day."""

from typing import Any
from uuid import UUID, uuid4

from pause_desktop.sheets.matching import Present

Values = dict[str, Any]


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
        before = [each for each in standing if not agreed or each[0] <= agreed]
        if not before:
            made = uuid4()
            started_on = {"started_on": agreed} if agreed else {}
            coming.append((made, {"woman": values["woman"], **started_on}))
            before = [(agreed, made.hex)]
            standing.extend(before)
        values["plan"] = max(before)[1]
