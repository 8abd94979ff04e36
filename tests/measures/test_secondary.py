"""No hidden number comes back by subtraction."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.measures.ranges import Sum
from pause_desktop.measures.secondary import DROPPED, SMALL, Cells
from pause_desktop.measures.small_numbers import RULES, Rule

TOTAL = ("total",)


def table(parts: list[int], rule: str = "under5", droppable: bool = False) -> Cells:
    """A table with one printed total, its small parts hidden and then whatever else must be."""
    named = {(f"part {place}",): part for place, part in enumerate(parts)}
    cells = Cells(named | {TOTAL: sum(parts)}, [Sum((TOTAL,), tuple(named), droppable=droppable)], RULES[rule])
    for cell, number in cells.numbers.items():
        if RULES[rule].small(number):
            cells.hide(cell, SMALL)
    cells.keep_ranges()
    return cells


def printed(cells: Cells, parts: int) -> list[object]:
    shown = [cells.numbers[(f"part {n}",)] if (f"part {n}",) not in cells.hidden else "c" for n in range(parts)]
    return [*shown, "c" if TOTAL in cells.hidden else cells.numbers[TOTAL]]


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ([3, 9, 8], ["c", 9, "c", 20]),
        ([13, 6, 1], [13, "c", "c", 20]),
        ([9, 8], [9, 8, 17]),
        ([3, 0, 0], ["c", 0, 0, "c"]),
        ([0, 0], [0, 0, 0]),
        ([1, 2, 10], ["c", "c", "c", 13]),
        ([3, 4, 0], ["c", "c", "c", 7]),
        ([3, 4], ["c", "c", "c"]),
    ],
)
def test_a_second_cell_goes_where_a_total_would_give_one_back(parts: list[int], expected: list[object]) -> None:
    assert printed(table(parts), len(parts)) == expected


def test_parts_that_may_be_left_out_go_before_a_total_that_says_more() -> None:
    cells = table([3, 4], droppable=True)
    assert cells.hidden == {("part 0",): DROPPED, ("part 1",): DROPPED}


def test_a_number_printed_twice_is_hidden_twice() -> None:
    one, other = ("one",), ("other",)
    cells = Cells({one: 3, other: 3}, [Sum((one,), (other,))], RULES["under5"])
    cells.hide(other, SMALL)
    assert cells.hidden == {one: SMALL, other: SMALL}


def test_a_sum_that_does_not_hold_is_no_sum() -> None:
    one, other = ("one",), ("other",)
    cells = Cells({one: 3, other: 4}, [Sum((one,), (other,))], RULES["under5"])
    cells.hide(other, SMALL)
    assert one not in cells.hidden


PARTS = st.lists(st.integers(0, 14), min_size=2, max_size=4)


@given(PARTS, st.sampled_from(["under5", "nhs"]))
def test_every_hidden_cell_of_a_table_keeps_a_range_as_wide_as_the_rules_own(parts: list[int], name: str) -> None:
    cells, rule = table(parts, name), RULES[name]
    hidden = [cell for cell in cells.numbers if cell in cells.hidden and cell != TOTAL]
    if TOTAL in cells.hidden:
        return  # nothing is left to subtract from
    fits = list(_fitting(cells, rule, [cell for cell in cells.numbers if cell != TOTAL]))
    assert fits
    for cell in hidden:
        assert len({each[cell] for each in fits}) >= rule.largest


def _fitting(cells: Cells, rule: Rule, parts: list[tuple[str, ...]]):
    """Every set of parts that fits the printed table, by trying them all."""
    least, most = rule.range_of(cells.numbers[TOTAL])
    possible = []
    for cell in parts:
        low, high = cells.prior(cell)
        possible.append(range(low, min(high, most) + 1))
    for values in product(*possible):
        if least <= sum(values) <= most:
            yield dict(zip(parts, values, strict=True))


@given(PARTS)
def test_small_parts_are_always_hidden_and_the_rest_only_when_needed(parts: list[int]) -> None:
    cells = table(parts)
    assert all((f"part {place}",) in cells.hidden for place, part in enumerate(parts) if 1 <= part <= 4)
    if not any(1 <= part <= 4 for part in parts):
        assert cells.hidden == {}
