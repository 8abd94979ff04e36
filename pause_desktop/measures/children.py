"""Where the women's children live, how they see their mothers, and whether they have their life story."""

from collections import Counter
from typing import Any

from pause_desktop.measures.scope import Scope
from pause_desktop.measures.values import Count
from pause_desktop.records.codes import CODE_LISTS


def children_outcomes(scope: Scope) -> dict[str, dict[str, Count]]:
    """The group's children by where they live, how they see their mother, and their life-story work."""
    children = [row for row in scope.of_group(scope.rows.children) if scope.asked.by_the_day(row.born_on)]
    return {
        column: _by(scope, children, column) for column in ("living_arrangement", "family_time", "life_story_work")
    }


def _by(scope: Scope, children: list[Any], column: str) -> dict[str, Count]:
    answers = [getattr(child, column) or "not_recorded" for child in children]
    counted = Counter(answers)
    known = [code for code in CODE_LISTS[column].labels if code in counted]
    return {
        code: Count(
            counted[code],
            scope.references(
                child.woman for child, answer in zip(children, answers, strict=True) if answer == code
            ),
        )
        for code in [*known, *sorted(counted.keys() - known)]
    }
