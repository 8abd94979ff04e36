"""CORE-10 is scored exactly as its authors say."""

from decimal import Decimal
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.records import core10

ITEMS = st.lists(st.one_of(st.none(), st.integers(0, 4)), min_size=10, max_size=10)


@pytest.mark.parametrize(
    ("answers", "score"),
    [
        ([0] * 10, "8.0"),
        ([4] * 10, "32.0"),
        ([2] * 10, "20.0"),
        ([None, 2, 2, 2, 2, 2, 2, 2, 2, 2], "20.0"),
        ([None, 4, 4, 4, 0, 0, 4, 1, 1, 0], "11.1"),
    ],
)
def test_the_worked_examples_score_as_published(answers: list[int | None], score: str) -> None:
    assert core10.score(answers) == Decimal(score)


def test_two_blanks_give_no_score() -> None:
    assert core10.score([None, None, 4, 4, 4, 4, 4, 4, 4, 4]) is None


def test_a_blank_answer_is_missing_not_zero() -> None:
    assert core10.score([None, 0, 0, 4, 4, 4, 4, 4, 4, 4]) == Decimal("40.0")


@pytest.mark.parametrize(
    ("score", "band"),
    [
        ("0.0", "non_clinical"),
        ("10.9", "non_clinical"),
        ("11.0", "mild"),
        ("11.1", "mild"),
        ("14.9", "mild"),
        ("15.0", "moderate"),
        ("19.9", "moderate"),
        ("20.0", "moderate_to_severe"),
        ("24.9", "moderate_to_severe"),
        ("25.0", "severe"),
        ("40.0", "severe"),
    ],
)
def test_each_band_begins_at_its_own_lower_end(score: str, band: str) -> None:
    assert core10.band(Decimal(score)) == band


@pytest.mark.parametrize(
    ("first", "last", "change", "recovered"),
    [
        (20, 14, "improved", False),
        (16, 10, "improved", True),
        (13, 10, "no_reliable_change", False),
        (12, 7, "no_reliable_change", False),
        (10, 16, "deteriorated", False),
    ],
)
def test_the_worked_pairs_change_as_published(first: int, last: int, change: str, recovered: bool) -> None:
    pair = Decimal(first), Decimal(last)
    assert core10.change(*pair) == change
    assert core10.recovered(*pair) is recovered


def test_any_answer_above_zero_to_item_six_is_a_risk() -> None:
    nothing = [0] * 10
    assert not core10.at_risk(nothing)
    assert core10.at_risk([0, 0, 0, 0, 0, 1, 0, 0, 0, 0])
    assert not core10.at_risk([4, 4, 4, 4, 4, None, 4, 4, 4, 4])


def test_the_answers_of_a_record_come_in_order() -> None:
    row = SimpleNamespace(**{f"item_{number}": number % 5 for number in range(1, 11)})
    assert core10.answers(row) == (1, 2, 3, 4, 0, 1, 2, 3, 4, 0)


@pytest.mark.parametrize("items", [[0] * 9, [5, *[0] * 9], [-1, *[0] * 9]])
def test_what_is_not_core10_is_refused(items: list[int | None]) -> None:
    with pytest.raises(ValueError, match="CORE-10"):
        core10.score(items)


@given(ITEMS)
def test_a_score_lies_from_0_to_40_and_needs_nine_answers(items: list[int | None]) -> None:
    score = core10.score(items)
    assert (score is None) == (items.count(None) > 1)
    if score is not None:
        assert 0 <= score <= 40
        assert core10.band(score) in core10.BANDS


@given(ITEMS, st.integers(0, 9))
def test_a_worse_answer_never_lowers_the_score(items: list[int | None], place: int) -> None:
    answer, score = items[place], core10.score(items)
    worse = -1 if place + 1 in core10.REVERSED else 1
    if answer is None or score is None or not 0 <= answer + worse <= 4:
        return
    after = core10.score([*items[:place], answer + worse, *items[place + 1 :]])
    assert after is not None
    assert after > score
