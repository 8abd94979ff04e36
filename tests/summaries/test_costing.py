"""The cost model that was chosen is the one that prices the summary, from the file and by its name."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest

from pause_desktop.errors import CostsNotRead, NoSuchRecord
from pause_desktop.measures.cost_models import PUBLISHED_TOTALS, UNIT_COSTS
from pause_desktop.store.practice_file import PracticeFile
from pause_desktop.summaries.costing import costing_named, models
from pause_desktop.summaries.impact import Choices, worked_out
from tests.measures.test_tailored import ready_one
from tests.summaries.conftest import finished

DAY = dt.date(2026, 3, 31)


@pytest.fixture
def practice(invent: Callable[[int], PracticeFile]) -> PracticeFile:
    """A practice with a model of its own, in which everything costs twice as much, and one that is damaged."""
    made, ours = invent(12), ready_one(UNIT_COSTS)
    twice = ours.having("lines", [replace(line, amount=line.amount * 2) for line in ours.lines])
    with made.writing(None) as change:
        change.add("cost_models", {"name": "Ours", "definition": twice.plain()})
        change.add("cost_models", {"name": "Damaged", "definition": {"version": 1, "base": "unit_costs"}})
    return made


def test_the_ready_models_come_first_and_one_that_cannot_be_read_says_why(practice: PracticeFile) -> None:
    with practice.reading() as rows:
        found = models(rows)
    assert [each.name for each in found] == [PUBLISHED_TOTALS, UNIT_COSTS, "Damaged", "Ours"]
    assert [each.record is None for each in found] == [True, True, False, False]
    with pytest.raises(CostsNotRead, match="price year is needed"):
        _ = found[2].costing


def test_the_chosen_model_prices_the_summary(practice: PracticeFile) -> None:
    def cost(name: str | None) -> dict:
        choices = Choices(DAY, edition="exempt", cost_model=name)
        return finished(worked_out(practice, choices)).json()["measures"]["cost"]

    ready, ours = cost(UNIT_COSTS), cost("ours")
    assert (cost(None)["model"], ready["model"], ours["model"]) == (PUBLISHED_TOTALS, UNIT_COSTS, "Ours")
    assert abs(ours["five_year_total"] - 2 * ready["five_year_total"]) <= 1
    assert ours["parameters"]["lines"][0]["source"] == ready["parameters"]["lines"][0]["source"]


def test_a_name_nobody_has_is_refused(practice: PracticeFile) -> None:
    with practice.reading() as rows, pytest.raises(NoSuchRecord, match="cost model Theirs"):
        costing_named(rows, "Theirs")
