"""What a reader can work out is never wider than the truth allows, and exact for one total."""

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.measures.ranges import UNBOUNDED, Sum, narrowed, ranges_under_mean

TOTAL, A, B, C = (("total",), ("a",), ("b",), ("c",))
TABLE = Sum((TOTAL,), (A, B, C))


def test_two_hidden_parts_share_what_is_left() -> None:
    found = narrowed({TOTAL: (20, 20), A: (1, 4), B: (9, 9), C: (1, UNBOUNDED)}, [TABLE])
    assert (found[A], found[C]) == ((1, 4), (7, 10))


def test_one_hidden_part_is_given_back() -> None:
    assert narrowed({TOTAL: (20, 20), A: (1, 4), B: (9, 9), C: (8, 8)}, [TABLE])[A] == (3, 3)


def test_a_second_sum_narrows_what_the_first_left() -> None:
    pair = ("pair",)
    priors = {TOTAL: (1, UNBOUNDED), A: (1, UNBOUNDED), B: (10, 10), C: (6, 6), pair: (14, 14)}
    found = narrowed(priors, [TABLE, Sum((pair,), (A, B))])
    assert (found[A], found[TOTAL]) == ((4, 4), (20, 20))


@given(
    st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)).map(sorted), min_size=3, max_size=3),
    st.integers(0, 18),
)
def test_for_one_total_the_ranges_are_exact(priors: list[list[int]], total: int) -> None:
    fits = [each for each in product(*(range(low, high + 1) for low, high in priors)) if sum(each) == total]
    if not fits:
        return
    found = narrowed(
        {TOTAL: (total, total), **{c: (p[0], p[1]) for c, p in zip((A, B, C), priors, strict=True)}}, [TABLE]
    )
    for place, cell in enumerate((A, B, C)):
        assert found[cell] == (min(each[place] for each in fits), max(each[place] for each in fits))


@given(st.lists(st.integers(0, 5), min_size=3, max_size=3), st.integers(0, 2))
def test_with_a_mean_the_ranges_are_those_of_trying_everything(counts: list[int], room: int) -> None:
    weights = {A: 1, B: 3, C: 4}
    truth = dict(zip((A, B, C), counts, strict=True))
    total = sum(counts)
    weighted = sum(truth[cell] * weights[cell] for cell in truth)
    window = weighted - room, weighted + room
    fits = [
        each
        for each in product(range(total + 1), repeat=3)
        if sum(each) == total and window[0] <= each[0] + 3 * each[1] + 4 * each[2] <= window[1]
    ]
    found = ranges_under_mean(dict.fromkeys((A, B, C), (0, UNBOUNDED)), weights, total, window)
    for place, cell in enumerate((A, B, C)):
        assert found[cell] == (min(each[place] for each in fits), max(each[place] for each in fits))
