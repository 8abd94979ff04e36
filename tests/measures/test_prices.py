"""Money moves between years by the deflator and the Green Book's rate."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.errors import NoSuchRecord
from pause_desktop.measures import cost_tables, prices
from pause_desktop.measures.rounding import half_up


def test_the_worked_amount_is_uprated_to_the_penny() -> None:
    deflator = cost_tables.deflator()
    assert half_up(prices.uprate(Decimal(51080), "2013/14", "2018/19", deflator), 2) == Decimal("55109.33")
    assert half_up(prices.uprate(Decimal(51080), "2013-14", "2024-25", deflator), 2) == Decimal("69940.32")


def test_the_worked_payments_are_discounted() -> None:
    assert half_up(prices.net_present_value([-100, 30, 30, 30, 30, 30]), 4) == Decimal("35.4516")
    assert half_up(prices.discount_factor(5), 6) == Decimal("0.841973")
    assert prices.discount_factor(0) == 1


def test_a_year_without_an_index_is_named() -> None:
    with pytest.raises(NoSuchRecord, match="1999-00"):
        prices.uprate(Decimal(1), "1999/00", "2018/19", cost_tables.deflator())


@given(st.decimals(0, 10**6, places=2), st.data())
def test_uprating_there_and_back_changes_nothing(amount: Decimal, data: st.DataObject) -> None:
    deflator = cost_tables.deflator()
    here, there = (data.draw(st.sampled_from(sorted(deflator))) for _ in range(2))
    moved = prices.uprate(prices.uprate(amount, here, there, deflator), there, here, deflator)
    assert abs(moved - amount) < Decimal("0.0001")
