"""Every sum that is declared stands where it says: a mistyped path would silently protect nobody."""

from datetime import date
from typing import Any

import pytest

from pause_desktop.measures import linked
from pause_desktop.measures.values import Mean, Share, leaves


@pytest.fixture
def tree(practice) -> Any:
    """The measures of a practice in which every table has rows."""
    worker = practice.add("workers", name="Nell Marsh")
    known = {"date_of_birth": date(1990, 1, 1), "care_experienced": "yes", "referred_on": date(2018, 6, 1)}
    women = practice.open_women(6, worker=worker, **known)
    for woman in women:
        practice.stage(woman, "outreach", "2018-10-01")
        practice.contact(woman, "2019-06-01", minutes=30)
        practice.outcome(woman, "in_work")
        practice.outcome(woman, "eviction_avoided")
        practice.need(woman, "debt", "current")
        practice.add("children", woman=woman, born_on=date(2012, 1, 1), removed_on=date(2012, 2, 1))
        practice.add("resource_spends", woman=woman, on=date(2019, 6, 1), amount=1000, kind="course")
        for phase in ("before", "during"):
            practice.add("service_uses", woman=woman, service="a_and_e", phase=phase, count=1)
        for point, on in (("baseline", "2019-02-01"), ("month_6", "2019-08-01")):
            practice.review(woman, on, point, mental_and_emotional_health=3)
            practice.core10(woman, on, point, [2] * 10)
    gone = practice.woman(("outreach", "2019-01-01"), referred_on=date(2018, 6, 1))
    practice.stage(gone, "closed", "2019-06-01", "declined", "no")
    return practice.figures().measures


def test_every_declared_sum_is_of_printed_numbers_and_holds(tree: Any) -> None:
    found = dict(leaves(tree))
    numbers: dict[Any, Any] = {path: getattr(leaf, "n", None) for path, leaf in found.items()}
    numbers |= {(*path, "of"): leaf.of for path, leaf in found.items() if isinstance(leaf, Share)}
    declared = list(linked.sums(tree))
    assert len(declared) > 30
    for each in declared:
        assert set(each.cells) <= set(numbers)
        if each.parts:
            assert each.holds(numbers), each


def test_every_declared_dependence_is_between_printed_values(tree: Any) -> None:
    found = dict(leaves(tree))
    means = {(*path, linked.MEAN) for path, leaf in found.items() if isinstance(leaf, Mean)}
    pairs = [*linked.followers(tree), *linked.nested(tree)]
    assert len(pairs) > 50
    assert {path for pair in pairs for path in pair} <= set(found) | means
    amounts = linked.amounts(tree)
    assert {amounts.total, *amounts.parts} <= set(found)
    assert {cell for each in linked.distributions(tree) for cell in (each.n, each.mean, *each.counts)} <= set(found)
