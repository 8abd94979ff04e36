"""Published figures are rounded half up, in Decimal."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.measures import rounding


@pytest.mark.parametrize(
    ("total", "n", "mean"), [(78, 24, "3.3"), (61, 20, "3.1"), (150, 47, "3.2"), (13, 4, "3.3")]
)
def test_means_are_rounded_half_up(total: int, n: int, mean: str) -> None:
    assert rounding.mean(total, n) == mean


def test_nothing_of_nobody_has_no_mean_and_no_percentage() -> None:
    assert rounding.mean(0, 0) is None
    assert rounding.percent(0, 0) is None


def test_the_published_needs_are_shares_of_43() -> None:
    assert [rounding.percent(n, 43) for n in (40, 31, 14, 14, 19)] == [93, 72, 33, 33, 44]


def test_a_half_goes_up_where_python_goes_down() -> None:
    assert rounding.half_up(Decimal("3.25"), 1) == Decimal("3.3")
    assert rounding.half_up(Fraction(-5, 2)) == Decimal("-3")
    assert rounding.whole(Decimal("14.5")) == 15


@pytest.mark.parametrize(("n", "shown"), [(0, 0), (8, 10), (12, 10), (13, 15), (22, 20), (23, 25)])
def test_counts_round_to_the_nearest_five(n: int, shown: int) -> None:
    assert rounding.nearest_five(n) == shown


def test_pence_become_pounds() -> None:
    assert [rounding.pounds(pence) for pence in (0, 5, 87550)] == ["0.00", "0.05", "875.50"]


@given(st.integers(-(10**9), 10**9), st.integers(1, 10**6), st.integers(0, 4))
def test_a_fraction_is_never_moved_by_more_than_half_a_unit(top: int, bottom: int, places: int) -> None:
    exact = Fraction(top, bottom)
    assert abs(Fraction(rounding.half_up(exact, places)) - exact) <= Fraction(1, 2 * 10**places)
