"""The slope of the paired means: every area has its line, its two means and its name, and what is hidden none."""

from collections.abc import Callable
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.reports.charts.progress import Pairs
from pause_desktop.reports.charts.slope import TALLEST_BESIDE, apart, slope
from pause_desktop.reports.content import Drawing

Painted = Callable[[Drawing], str]
ROWS = [
    Pairs("Housing", "2.9", "3.9", 19, 11),
    Pairs("Money", "2.9", "2.9", 17, 4),
    Pairs("Drugs", "3.6", "3.4", 15, 3),
]


def test_each_area_is_told_with_both_means_and_how_many_women() -> None:
    drawing = slope(ROWS)
    assert drawing
    assert drawing.alt == (
        "Slope from the start to the latest mean score, 1 very bad to 5 very good: "
        "Housing from 2.9 to 3.9, 19 pairs; Money from 2.9 to 2.9, 17 pairs; Drugs from 3.6 to 3.4, 15 pairs."
    )


def test_areas_that_began_alike_share_the_number_at_the_start(painted_words: Painted) -> None:
    drawing = slope(ROWS)
    assert drawing
    words = painted_words(drawing)
    assert words.count("2.9") == 2  # once at the start, and where Money ends
    assert all(row.name in words for row in ROWS)


def test_an_area_whose_means_are_hidden_is_not_drawn(painted_words: Painted) -> None:
    drawing = slope([*ROWS, Pairs("Health", "c", "c", "c", "c")])
    assert drawing
    assert "Health" not in drawing.alt
    assert "Health" not in painted_words(drawing)


def test_one_area_or_more_than_fit_beside_another_figure_have_no_slope() -> None:
    assert slope(ROWS[:1]) is None
    assert slope([]) is None
    assert slope([Pairs("a long name " * 25, "2.0", "3.0", 9, 8)] * 9) is None
    many = slope([Pairs("Housing", "2.0", "3.0", 9, 8)] * 20)
    assert many
    assert many.height <= TALLEST_BESIDE


@given(st.lists(st.tuples(st.floats(0, 50), st.floats(1, 9)), max_size=12), st.floats(0, 20))
def test_labels_never_touch_and_stay_on_the_drawing(given_labels: list[tuple[float, float]], spare: float) -> None:
    wanted = sorted((want for want, _ in given_labels), reverse=True)
    rooms = [room for _, room in given_labels]
    top = sum(rooms) + spare
    found = apart(wanted, rooms, (0, top))
    edges = [(middle - room / 2, middle + room / 2) for middle, room in zip(found, rooms, strict=True)]
    assert all(low >= -1e-6 and high <= top + 1e-6 for low, high in edges)
    assert all(above[0] >= below[1] - 1e-6 for above, below in pairwise(edges))
