"""Chance is exact, from a mean of none to a mean of thousands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.measures import poisson


@pytest.mark.parametrize(
    ("mean", "low", "high"),
    # 14.85 and 9.90 are the practice's; the others are tables of the Poisson distribution.
    [(14.85, 8, 23), (9.90, 4, 16), (0.0, 0, 0), (1.0, 0, 3), (100.0, 81, 120), (4000.0, 3877, 4124)],
)
def test_the_quantiles_are_those_of_the_tables(mean: float, low: int, high: int) -> None:
    assert poisson.quantile(mean, 0.025) == low
    assert poisson.quantile(mean, 0.975) == high


@pytest.mark.parametrize(
    ("count", "low", "high"), [(0, 0.0, 3.689), (1, 0.0253, 5.572), (10, 4.795, 18.390), (100, 81.364, 121.627)]
)
def test_the_exact_interval_is_garwoods(count: int, low: float, high: float) -> None:
    assert poisson.interval(count) == pytest.approx((low, high), abs=0.001)


@given(st.floats(0.01, 3000), st.sampled_from([0.025, 0.5, 0.975]))
def test_a_quantile_is_the_first_count_to_reach_its_part(mean: float, part: float) -> None:
    count = poisson.quantile(mean, part)
    assert poisson.cumulative(mean, count) >= part - 1e-9
    assert count == 0 or poisson.cumulative(mean, count - 1) < part + 1e-9
