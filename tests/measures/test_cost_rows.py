"""Each field of a cost row is read or named, and a row written as words is the same row again."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.measures import cost_tables
from pause_desktop.measures.case_prices import CasePrice
from pause_desktop.measures.cost_models import CostLine
from pause_desktop.measures.cost_rows import FIELDS, KINDS, SPANS, Row, Total, read_row, written

GOOD = {
    "code": "SS1.0", "what": "Foster care", "unit": "week", "amount": "700", "price_year": "2013-14",
    "payer": "council", "kind": "cashable", "quantity": "52", "share": "0.5", "first_month": "0",
    "last_month": "11", "source": "Our finance team, March 2026", "assumption": "no",
}  # fmt: skip
TOTAL = {"span": "five_years", "total": "100", "cashable": "70", "internal": "30", "source": "A report"}
PRICE = {
    "about": "service",
    "case": "police_call_out",
    "unit": "call-out",
    "low": "77",
    "high": "2470",
    "source": "Ours",
}

words = st.text(st.characters(codec="ascii", categories=["L", "N", "P"]), min_size=1, max_size=40)
money = st.decimals(0, 10_000_000, places=2)
share = st.decimals(0, 1, places=4)
years = st.sampled_from(sorted(cost_tables.deflator()))
months = st.tuples(st.integers(-24, 239), st.integers(-24, 239)).map(sorted)

lines = st.builds(
    lambda span, **facts: CostLine(first_month=span[0], last_month=span[1], **facts), months, code=words,
    what=words, unit=words, amount=money, price_year=years, payer=words, kind=st.sampled_from(KINDS),
    quantity=st.decimals(0, 1000, places=2), share=share, source=words, assumption=st.booleans(),
)  # fmt: skip
totals = st.builds(
    lambda cashable, internal, **facts: Total(
        total=cashable + internal, cashable=cashable, internal=internal, **facts
    ),
    st.decimals(0, 4_000_000, places=2), st.decimals(0, 4_000_000, places=2), span=st.sampled_from(SPANS),
    price_year=years, source=words, assumption=st.booleans(),
)  # fmt: skip
cases = st.builds(
    lambda ends, **facts: CasePrice(low=ends[0], high=ends[1], **facts), st.tuples(money, money).map(sorted),
    about=st.sampled_from(["outcome", "service"]), case=st.just("gp"), unit=words, price_year=years, payer=words,
    code=words, source=words, assumption=st.booleans(),
)  # fmt: skip


@given(lines | totals | cases)
def test_a_row_written_as_words_is_the_same_row_again(row: Row) -> None:
    assert read_row(type(row), written(row)) == (row, [])


def reasons(of: type[Row], good: dict[str, str], **changed: str) -> dict[str, str]:
    return {each.field: str(each.reason) for each in read_row(of, {**good, **changed})[1]}


@pytest.mark.parametrize(
    ("field", "cell", "words"),
    [
        ("what", "", "is needed"),
        ("what", "x" * 1_000_000, "has 1,000,000 characters"),
        ("amount", "many", "is not an amount"),
        ("amount", "-5", "is not an amount"),
        ("amount", "NaN", "is not an amount"),
        ("amount", "1e9", "is not an amount"),
        ("amount", "99999999", "is more than 10,000,000"),
        ("price_year", "1999-00", "is not a financial year"),
        ("kind", "saved", "is not one of cashable, internal"),
        ("quantity", "0,5", "is not a number"),
        ("share", "1.01", "is more than every child"),
        ("share", "101 %", "is more than every child"),
        ("share", "half", "is not a share"),
        ("first_month", "1.5", "is not a month"),
        ("first_month", "-25", "is outside"),
        ("first_month", "12", "is before the first month"),
        ("source", "  ", "is needed"),
        ("assumption", "perhaps", "is neither yes nor no"),
    ],
)
def test_what_cannot_be_read_is_said_of_its_field(field: str, cell: str, words: str) -> None:
    found = reasons(CostLine, GOOD, **{field: cell})
    assert words in found["last_month" if words.startswith("is before") else field]
    assert len(found) == 1
    assert cell == "" or len(cell) < 4 or cell not in found.get(field, "")


@pytest.mark.parametrize(
    ("field", "cell", "value"),
    [
        ("amount", "£1,250.50", Decimal("1250.50")),
        ("share", "50 %", Decimal("0.5")),
        ("first_month", "\u22123", -3),
        ("price_year", "2013/14", "2013-14"),
        ("kind", "Internal", "internal"),
        ("assumption", "Yes", True),
        ("assumption", "", False),
    ],
)
def test_what_a_person_writes_is_understood(field: str, cell: str, value: object) -> None:
    row, problems = read_row(CostLine, {**GOOD, field: cell})
    assert problems == []
    assert getattr(row, field) == value


def test_a_total_is_the_sum_of_its_parts() -> None:
    assert reasons(Total, TOTAL) == {}
    assert "£101" in reasons(Total, TOTAL, internal="31")["total"]


def test_a_split_has_both_parts_or_none() -> None:
    assert "leave both blank" in reasons(Total, TOTAL, internal="")["internal"]
    row, problems = read_row(Total, {**TOTAL, "cashable": "", "internal": ""})
    assert problems == []
    assert isinstance(row, Total)
    assert row.cashable is None


def test_a_range_goes_upwards() -> None:
    assert reasons(CasePrice, PRICE) == {}
    assert reasons(CasePrice, PRICE, high="76")["high"] == "is less than the lowest"


def test_every_field_of_a_row_is_read() -> None:
    for kind, names in FIELDS.items():
        assert list(names) == list(kind.__dataclass_fields__)
