"""Charts: the alternative text and the painted words say the same, and a hidden length tells nothing."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.reports.charts.bars import Count, Share, count_bars, people, share_bars
from pause_desktop.reports.charts.core10 import change_plot, kind_of_change
from pause_desktop.reports.charts.five_steps import FiveSteps, closed_steps, five_steps
from pause_desktop.reports.charts.journey import Stage, journey
from pause_desktop.reports.charts.money import Part, Stack, Swing, stacks, tornado
from pause_desktop.reports.charts.progress import Pairs, dumbbells
from pause_desktop.reports.content import Drawing
from pause_desktop.reports.measured import MM, TALLEST, in_pages
from pause_desktop.reports.typefaces import SANS, SANS_BOLD
from pause_desktop.reports.typefaces import width as text_width

Painted = Callable[[Drawing], str]
NAMES = st.text(min_size=1, max_size=300).filter(str.strip)


class Rectangles:
    """A board that keeps the rectangles painted on it."""

    def __init__(self) -> None:
        self.found: list[tuple[float, ...]] = []

    def rect(self, *size: Any, **more: Any) -> None:
        self.found.append(tuple(each for each in size if isinstance(each, float | int)))

    def hidden(self, *size: Any, **more: Any) -> None:
        self.found.append(("hidden", *size))  # type: ignore[arg-type]

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *args, **more: None


def shapes(drawing: Drawing) -> list[tuple[float, ...]]:
    board: Any = Rectangles()
    drawing.paint(board)
    return board.found


def test_the_alternative_text_of_bars_names_each_row_and_its_base() -> None:
    (drawing,) = share_bars([Share("Debt", 31, 43, 72), Share("Drugs", "c", 43, "c")], "Bar chart")
    assert drawing.alt == "Bar chart: Debt 31 of 43; Drugs c of 43."


def test_a_hidden_bar_has_one_size_and_no_track() -> None:
    (drawing,) = share_bars([Share("Debt", "c", 43, "c")], "Bar chart")
    (shape,) = shapes(drawing)
    assert shape[0] == "hidden"
    assert len(shape) == 5


def test_a_hidden_count_does_not_set_the_scale(painted_words: Painted) -> None:
    (drawing,) = count_bars([Count("Debt", "c"), Count("Drugs", 10)], "Bar chart")
    assert [shape for shape in shapes(drawing) if shape[0] == "hidden"]
    assert painted_words(drawing).split() == ["Debt", "c", "Drugs", "10"]


def test_circles_turn_to_bars_beyond_thirty_women(painted_words: Painted) -> None:
    (few,) = people([("Health", [Share("Housed", 3, 30)])], "Circles")
    (many,) = people([("Health", [Share("Housed", 3, 31)])], "Bars")
    assert not shapes(few)
    assert len(shapes(many)) == 2
    assert painted_words(few) == "Health Housed 3 of 30"


def test_a_single_hidden_step_takes_the_next_smallest_with_it() -> None:
    assert closed_steps([0, 5, 8, "c", 6]) == {3, 1}
    assert closed_steps(["c", 5, "c", 8, 6]) == {0, 2}
    assert closed_steps([0, 5, 8, 4, 6]) == set()


def test_the_five_steps_print_count_and_percentage(painted_words: Painted) -> None:
    drawing = five_steps([FiveSteps("At the start", 20, (5, 6, 5, 4, 0))], ("a", "b", "c", "d", "e"), "Bars")
    assert "n = 20 5 25\u00a0% 6 30\u00a0%" in painted_words(drawing)
    assert drawing.alt == "Bars: At the start, n = 20: a 5, b 6, c 5, d 4, e 0."


def test_no_wedge_leads_to_a_hidden_stage(painted_words: Painted) -> None:
    drawing = journey([Stage("Outreach", 40, 12, ("declined 12",)), Stage("Engaging", "c"), Stage("Open", 20)])
    assert "−12" in painted_words(drawing)
    assert drawing.alt == "Flow of women through the stages: Outreach 40, then 12 left; Engaging c; Open 20."


@pytest.mark.parametrize(
    ("first", "latest", "kind"),
    [
        (20, 14, "improved"),
        (16, 10, "recovered"),
        (13, 10, "no_reliable_change"),
        (12, 7, "no_reliable_change"),
        (10, 16, "deteriorated"),
    ],
)
def test_a_pair_is_sorted_as_the_score_is_defined(first: int, latest: int, kind: str) -> None:
    assert kind_of_change(Decimal(first), Decimal(latest)) == kind


def test_the_plot_tells_a_screen_reader_the_counts() -> None:
    drawing = change_plot([(Decimal(16), Decimal(10)), (Decimal(10), Decimal(16))])
    assert "recovered 1" in drawing.alt
    assert "deteriorated 1" in drawing.alt


def test_a_change_of_nothing_has_no_sign(painted_words: Painted) -> None:
    (drawing,) = dumbbells([Pairs("Money", "3.0", "3.0", 18, 6), Pairs("Drugs", "3.6", "3.4", 15, "c")])
    words = painted_words(drawing)
    assert " 0.0 18 6 of 18" in words
    assert "−0.2 15 c" in words


def test_the_widest_swing_comes_first() -> None:
    rows = [Swing("a", "", Decimal(9), Decimal(11)), Swing("b", "", Decimal(1), Decimal(20))]
    (drawing,) = tornado(rows, Decimal(10))
    assert drawing.alt.index("b,") < drawing.alt.index("a,")


@given(st.lists(st.floats(1, 60), max_size=80))
def test_every_row_lands_on_one_page_in_order(heights: list[float]) -> None:
    slices = in_pages(heights)
    assert [height for part in slices for height in heights[part]] == heights
    assert all(sum(heights[part]) <= TALLEST or part.stop - part.start == 1 for part in slices)


@given(st.lists(st.tuples(NAMES, st.one_of(st.integers(0, 2_000), st.just("c"), st.none())), max_size=25))
def test_bars_of_any_names_fit_on_their_pages(rows: list[tuple[str, Any]]) -> None:
    for drawing in count_bars([Count(name, count) for name, count in rows], "Bars"):
        assert drawing.height <= TALLEST


@given(st.integers(1, 10_000_000), st.integers(0, 10_000_000))
def test_the_words_of_a_small_part_stay_on_the_paper(cashable: int, internal: int) -> None:
    drawing = stacks(
        [Stack("All", (Part("cashable", Decimal(cashable)), Part("internal", Decimal(internal), "second")))]
    )
    board: Any = Words()
    drawing.paint(board)
    assert all(right <= drawing.width for right in board.rights)


class Words:
    """A board that keeps how far to the right the words on it reach, in mm."""

    def __init__(self) -> None:
        self.rights: list[float] = []

    def text(
        self, x: float, y: float, words: str, size: float = 9.5, *more: Any, bold: bool = False, **how: Any
    ) -> None:
        if how.get("align", "left") == "left":
            face = SANS_BOLD if bold or True in more else SANS
            self.rights.append(x + text_width(words, face, size) / MM)

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *args, **more: None
