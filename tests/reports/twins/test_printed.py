"""What is printed becomes the number that it is, and nothing else becomes one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.reports.twins.printed import number_of
from pause_desktop.reports.wording import millions, percent, pounds, shown, signed


@pytest.mark.parametrize(
    ("words", "value", "shown_as"),
    [
        ("1,292,599", 1292599, "#,##0"), ("0", 0, "#,##0"), ("3.20", 3.2, "#,##0.00"), ("72\u00a0%", 0.72, "0%"),
        ("72%", 0.72, "0%"), ("£875.50", 875.5, '"£"#,##0.00'), ("£2.09\u00a0m", 2_090_000, '"£"0.00,," m"'),
        ("−0.2", -0.2, "#,##0.0"), ("+1.5", 1.5, "+#,##0.0;-#,##0.0;#,##0.0"), ("2019", 2019, "#,##0"),
    ],
)  # fmt: skip
def test_a_figure_is_a_number_in_its_own_format(words: str, value: float, shown_as: str) -> None:
    found = number_of(words)
    assert found is not None
    assert (found.value, found.shown_as) == (pytest.approx(value), shown_as)


@pytest.mark.parametrize(
    "words", ["c", "*", "", "–", "31 of 43", "3.6 (13)", "not published", "8 to 23", "2019 Q2", "=1+1", "1,2", "١٢"]
)
def test_other_words_are_no_number(words: str) -> None:
    assert number_of(words) is None


@given(st.integers(-(10**9), 10**9))
def test_a_count_is_itself_again(number: int) -> None:
    found = number_of(shown(number))
    assert found is not None
    assert found.value == number


@given(st.decimals(-(10**6), 10**6, places=2))
def test_an_amount_is_itself_again(amount) -> None:
    for words in (pounds(amount), signed(amount)):
        found = number_of(words)
        assert found is not None
        assert found.value == pytest.approx(float(amount))


@given(st.integers(0, 100), st.integers(100_000, 10**9))
def test_a_share_and_a_sum_of_money_are_as_exact_as_they_are_printed(share: int, amount: int) -> None:
    known, money = number_of(percent(share)), number_of(millions(amount))
    assert known is not None
    assert money is not None
    assert known.value == pytest.approx(share / 100)
    assert abs(money.value - amount) <= 5_000
