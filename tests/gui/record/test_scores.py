"""What the charts of her progress show."""

import datetime as dt
from decimal import Decimal
from types import SimpleNamespace

import pytest

from pause_desktop.gui.look.theme import Look
from pause_desktop.gui.record.core10_chart import Core10Chart
from pause_desktop.gui.record.lines_chart import LinesChart
from pause_desktop.gui.record.scores import area_lines, core_change, core_points, core_verdict, points
from pause_desktop.gui.record.slope_chart import SlopeChart
from pause_desktop.records.terms import Terms

TERMS = Terms(dt.date(2026, 5, 14))
SCALE = ("very bad", "bad", "neither", "good", "very good")


def _review(point: str, day: dt.date, **scores: int) -> SimpleNamespace:
    return SimpleNamespace(time_point=point, on=day, scores=scores)


REVIEWS = [
    _review("month_6", dt.date(2025, 11, 1), health=3),
    _review("baseline", dt.date(2025, 5, 1), health=2, money=3),
    _review("month_12", dt.date(2026, 5, 1), health=4, money=2, housing=5),
]


def test_a_score_not_given_is_a_gap_and_never_nought():
    lines = {line.area: line for line in area_lines(points(REVIEWS), TERMS)}
    assert lines["money"].steps == (3, None, 2)
    assert lines["housing"].steps == (None, None, 5)
    assert lines["housing"].change is None
    assert (lines["health"].change, lines["money"].change) == (2, -1)


def test_one_review_shows_no_change():
    assert [line.change for line in area_lines(points(REVIEWS[:1]), TERMS)] == [None]


def _core(day: int, *answers: int | None) -> SimpleNamespace:
    return SimpleNamespace(on=dt.date(2026, 1, day), time_point="other",
                           **{f"item_{n}": a for n, a in enumerate(answers, 1)})  # fmt: skip


def test_core_10_with_two_answers_missing_has_no_score():
    found = core_points([_core(2, *[2] * 8, None, None), _core(1, *[2] * 10)])
    assert [point.value for point in found] == [Decimal("20.0"), None]
    assert core_change(found) is None


@pytest.mark.parametrize(
    ("first", "last", "chip", "words"),
    [(20, 14, "Improved by 6", "Not yet below"), (16, 10, "Improved by 6", "Recovered"),
     (13, 10, "No reliable change", "Below the cut-off"), (12, 7, "No reliable change", "Below the cut-off"),
     (10, 16, "Worse by 6", "Not yet below")],
)  # fmt: skip
def test_change_is_said_as_the_published_pairs_are(first: int, last: int, chip: str, words: str):
    said = core_verdict(Decimal(first), Decimal(last))
    assert said[0] == chip
    assert words in said[3]


@pytest.mark.parametrize("theme", ["light", "dark", "sunlight"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_chart_draws_itself_in_every_look(qtbot, qapp, theme, scale):
    qapp.setProperty("look", Look(theme, scale))  # what charts ask; nothing else need be dressed for them
    found = points(REVIEWS)
    charts = [
        SlopeChart(area_lines(found, TERMS), "start", "now", SCALE), LinesChart(area_lines(found, TERMS), found, 5),
        Core10Chart(core_points([_core(1, *[2] * 10), _core(2, *[None] * 10), _core(3, *[1] * 10)])),
    ]  # fmt: skip
    for chart in charts:
        qtbot.addWidget(chart)
        chart.resize(500, chart.height())
        blank = chart.grab().toImage()
        assert len({blank.pixel(x, y) for x in range(0, 500, 7) for y in range(0, blank.height(), 7)}) > 3
        assert "table" in chart.accessibleName()
    qapp.setProperty("look", Look())
