"""Whatever is typed, and in whatever shape of content: the paper is clean, and what it says is what was typed."""

from dataclasses import replace
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pause_desktop.reports import content, typefaces
from pause_desktop.reports.content import Drawing, Strong
from pause_desktop.reports.impact import Impact
from pause_desktop.reports.impact_pdf import _Pages
from pause_desktop.reports.plan_sheet import PlanGoal, PlanSheet, PlanStep, pdf_bytes
from pause_desktop.reports.typesetting import Layout
from tests.reports.tagging.judge import faults
from tests.reports.tagging.reading import Reading

WORDS = st.text(max_size=300)
LETTERS = st.text("abc ŁŵĄ é 👩‍👧 سلام 5", max_size=120)


@settings(max_examples=40, deadline=None)
@given(words=WORDS, done=st.booleans())
def test_any_words_make_a_clean_plan(words: str, done: bool) -> None:
    steps = (PlanStep(words, words, done), PlanStep("last"))
    assert faults(pdf_bytes(PlanSheet((PlanGoal(words, words, steps, words),), (words,), under=words))) == []


@settings(max_examples=40, deadline=None)
@given(words=LETTERS.filter(str.strip))
def test_her_goal_is_read_as_she_said_it(words: str) -> None:
    reading = Reading(pdf_bytes(PlanSheet((PlanGoal("Housing", words),))))
    read = [said.split() for said in reading.words()]
    assert read[2 : 2 + len(words.splitlines())] == [words.split()]


def drawings() -> st.SearchStrategy[Drawing]:
    return st.integers(10, 190).map(
        lambda tall: Drawing(80, tall, "One bar: 5.", lambda board: board.text(2, 2, "5"))
    )


def tables() -> st.SearchStrategy[content.Table]:
    def made(rows: int, columns: int, head: bool, total: bool, words: str, caption: str) -> content.Table:
        row = (words or "x", *("7",) * (columns - 1))
        widths = (30.0, *(15.0,) * (columns - 1))
        heads = tuple(f"Head {at}" for at in range(columns)) if head else None
        return content.Table((row,) * rows, widths, heads, tuple(range(1, columns)), total, "A table", caption)

    some = st.integers(1, 30), st.integers(1, 4), st.booleans(), st.booleans(), LETTERS, st.sampled_from(("", "n"))
    return st.builds(made, *some)


def blocks() -> st.SearchStrategy[content.Block]:
    said = st.one_of(LETTERS, st.builds(lambda words: (Strong("Why. "), words), LETTERS))
    simple: Any = st.one_of(
        st.builds(content.Paragraph, said),
        st.builds(content.Note, said),
        st.just(content.Subheading("Below")),
        st.just(content.Caption("n of n")),
        st.builds(content.Figure, st.just("A figure"), drawings(), st.just("n of n")),
        tables(),
    )
    few = st.lists(simple, max_size=2).map(tuple)
    tile = st.builds(content.Tile, st.sampled_from(("5", "c", "4,000 of 5,000")), LETTERS, LETTERS, LETTERS)
    parts = st.lists(drawings(), min_size=2, max_size=4).map(tuple)
    return st.one_of(
        simple,
        st.builds(content.PartedFigure, st.just("Parts"), parts, st.just("n of n")),
        st.builds(content.Tiles, st.lists(tile, min_size=1, max_size=5).map(tuple)),
        st.builds(content.Quote, st.one_of(LETTERS, st.just("long words " * 900)), LETTERS),
        st.builds(content.Columns, few, few),
    )


def sections() -> st.SearchStrategy[list[content.Section]]:
    some = st.lists(blocks(), max_size=4).map(tuple)
    section = st.builds(content.Section, st.just("A section"), LETTERS, some, st.just(1))
    return st.lists(section, min_size=2, max_size=3)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(told=sections())
def test_any_content_makes_a_clean_report(told: list[content.Section], public: Impact) -> None:
    typefaces.register()
    impact = replace(public, measures={})
    counted = _Pages(impact, told, Layout())
    for _ in counted.set():
        pass
    drawn = _Pages(impact, told, Layout(), counted)
    for _ in drawn.set():
        pass
    assert faults(drawn.bytes()) == []
