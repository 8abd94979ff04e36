"""What the charts of her progress show."""

import datetime as dt
from decimal import Decimal
from types import SimpleNamespace

import pytest

from pause_desktop.gui.look.theme import Look
from pause_desktop.gui.record.core10_chart import Core10Chart, Taken
from pause_desktop.gui.record.lines_chart import LinesChart
from pause_desktop.gui.record.radar_chart import RadarChart
from pause_desktop.gui.record.radar_view import RadarView, first_choice
from pause_desktop.gui.record.scores import (
    CorePoint,
    area_lines,
    core_change,
    core_points,
    core_verdict,
    points,
)
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
        RadarChart(area_lines(found, TERMS), found, [0, 1, 2], 5),
    ]  # fmt: skip
    for chart in charts:
        qtbot.addWidget(chart)
        chart.resize(500, chart.height())
        blank = chart.grab().toImage()
        assert len({blank.pixel(x, y) for x in range(0, 500, 7) for y in range(0, blank.height(), 7)}) > 3
        assert any(figure.isdigit() for figure in chart.accessibleName())
    qapp.setProperty("look", Look())


LINES = area_lines(points(REVIEWS), TERMS)


def test_every_chart_says_its_numbers_to_whoever_cannot_see_it(qtbot):
    found = points(REVIEWS)
    cores = core_points([_core(1, *[2] * 10), _core(2, *[None] * 10), _core(3, *[1] * 10)])
    charts = [SlopeChart(LINES, "start", "now", SCALE), LinesChart(LINES, found, 5),
              RadarChart(LINES, found, [0, 2], 5), Core10Chart(cores)]  # fmt: skip
    for chart in charts:
        qtbot.addWidget(chart)
    slope, lines, radar, core = (chart.accessibleName() for chart in charts)
    assert "Money: 3 → 2." in slope
    assert "Money: 3, not answered, 2." in lines
    assert "Start: " in radar
    assert "Housing not answered" in radar
    assert core.startswith("CORE-10 over time, 2 scores, cut-off 11. ")
    assert "no score" in core
    assert "20.0, moderate to severe" in core


def _inked(chart, colour) -> set[tuple[int, int]]:
    image = chart.grab().toImage()
    return {(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) == colour}


def test_in_a_radar_a_missing_score_is_a_gap_and_not_the_middle(qtbot):
    """With an area missing, nothing of the outline comes near the middle or crosses that spoke."""
    look = Look()
    scores = {f"area_{n}": 5 for n in range(6)}
    whole = points([_review("baseline", dt.date(2025, 5, 1), **scores)])
    gapped = points([_review("baseline", dt.date(2025, 5, 1), **{k: v for k, v in scores.items() if k != "area_0"}),
                     _review("month_6", dt.date(2025, 11, 1), **scores)])  # fmt: skip
    drawn = []
    for found in (whole, gapped):
        chart = RadarChart(sorted(area_lines(found, TERMS), key=lambda line: line.area), found, [0], 5)
        qtbot.addWidget(chart)
        chart.resize(520, chart.height())
        drawn.append((chart, _inked(chart, look.colour("accent"))))
    (chart, full), (_, gap) = drawn
    assert len(gap) < len(full) * 0.8
    middle = chart.width() / 2, (chart.height() + look.px(38)) / 2
    assert not [p for p in gap if abs(p[0] - middle[0]) < 30 and abs(p[1] - middle[1]) < 30]
    assert not [p for p in gap if abs(p[0] - middle[0]) < 8 and look.px(40) < p[1] < middle[1]]
    assert [p for p in full if abs(p[0] - middle[0]) < 8 and look.px(40) < p[1] < middle[1]]


def test_a_radar_draws_at_most_three_and_the_latest_of_them_in_the_accent(qtbot):
    many = points([_review("other", dt.date(2025, month, 1), health=3, money=2, drugs=4) for month in range(1, 8)])
    lines = area_lines(many, TERMS)
    assert first_choice(len(many)) == [0, 5, 6]
    assert (first_choice(1), first_choice(2), first_choice(3)) == ([0], [0, 1], [0, 1, 2])
    view = RadarView(lines, many, [0, 5, 6], 5)
    qtbot.addWidget(view)
    view.choice.set_value(["0", "3", "5", "6"])
    with qtbot.waitSignal(view.chosen):
        view.choice.changed.emit()
    assert view.chart.shown == [3, 5, 6]  # what was chosen longest ago goes out
    view.choice.set_value([])
    view.choice.changed.emit()
    assert len(view.chart.shown) == 1  # one always stays
    assert view.choice.value() == [str(view.chart.shown[0])]


@pytest.mark.parametrize("scores", [(25, 18, 19), (10, 16, 11), (40, 40, 40), (0, 5, 0), (12, 30, 11)])
def test_no_words_of_core_10_stand_over_its_line_or_over_one_another(qtbot, monkeypatch, scores):
    places = []
    real = Taken.add

    def add(self, rect):
        assert self.leaves(rect)
        places.append(rect)
        real(self, rect)

    monkeypatch.setattr(Taken, "add", add)
    found = [CorePoint(str(n), dt.date(2026, n, 1), Decimal(value)) for n, value in enumerate(scores, 1)]
    chart = Core10Chart(found)
    qtbot.addWidget(chart)
    chart.resize(760, chart.height())
    chart.grab()
    assert len(places) >= 2


def test_many_reviews_and_many_scores_are_drawn_without_harm(qtbot):
    found = points([_review("other", dt.date(2020 + n // 12, n % 12 + 1, 1), health=n % 5 + 1) for n in range(60)])
    lines = area_lines(found, TERMS)
    cores = [CorePoint(f"month {n}", dt.date(2025, 1, 1), Decimal(n % 41)) for n in range(60)]
    for chart in (LinesChart(lines, found, 5), Core10Chart(cores), RadarChart(lines * 3, found, [0, 1], 5)):
        qtbot.addWidget(chart)
        chart.resize(400, chart.height())
        chart.grab()
