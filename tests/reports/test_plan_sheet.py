"""The plan she keeps: her words, on one page where it can be, and silent about where it is from."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pause_desktop.records.codes import CODE_LISTS
from pause_desktop.reports.plain_words import PLAIN_HEADING, named_in, neutral_heading
from pause_desktop.reports.plan_sheet import PlanGoal, PlanSheet, PlanStep, pdf_bytes
from tests.reports.conftest import read, text_of

GOALS = (
    PlanGoal(
        "Housing", "A place with a garden, near my sister",
        (PlanStep("Ring the housing office", "Me, by 20 May 2026"), PlanStep("See the flat", done=True)),
        "By 1 September 2026",
    ),
    PlanGoal("Money", "No more letters that I am afraid to open"),
)  # fmt: skip
SHEET = PlanSheet(GOALS, ("Registered with a doctor",), under="Made on 14 May 2026")


def pages(sheet: PlanSheet) -> int:
    return len(read(pdf_bytes(sheet)).pages)


def test_it_holds_her_goals_her_steps_and_room_to_write_on_one_page():
    words = text_of(pdf_bytes(SHEET))
    for said in (
        "A place with a garden", "Ring the housing office", "Me, by 20 May 2026", "By 1 September 2026",
        "No more letters", "Registered with a doctor", "Room to write", "Made on 14 May 2026",
    ):  # fmt: skip
        assert said in words
    assert pages(SHEET) == 1


def test_a_plain_plan_says_nowhere_where_it_comes_from():
    made = pdf_bytes(SHEET)
    assert b"pause" not in made.lower()
    said = " ".join(str(value) for value in (read(made).metadata or {}).values()).lower()
    for named in ("pause", "desktop", "practice"):
        assert named not in said
    assert named_in(text_of(made)) == ()


def test_a_fuller_one_says_what_it_was_given():
    made = pdf_bytes(PlanSheet(GOALS, title="My Pause Plan", author="Pause Northmoor"))
    assert (read(made).metadata or {})["/Author"] == "Pause Northmoor"
    assert "My Pause Plan" in text_of(made)


def test_more_goals_are_set_smaller_before_they_take_a_second_page():
    assert [pages(PlanSheet(GOALS[1:] * many)) for many in (4, 7, 9)] == [1, 1, 1]


def test_fifty_goals_give_a_document_that_loses_none():
    goals = tuple(PlanGoal("Housing", f"Goal number {n}x", (PlanStep(f"Step number {n}x"),)) for n in range(50))
    words = text_of(pdf_bytes(PlanSheet(goals)))
    assert all(f"Goal number {n}x" in words and f"Step number {n}x" in words for n in range(50))


@pytest.mark.parametrize(
    "words",
    ["word " * 1000, "x" * 5000, "Łucja chce spać spokojnie 🌻🙂", "أريد بيتا مع حديقة " * 250, "<b>&</b>",
     "a\nb\n\n\nc", "a\x00b", "\n", "👩‍👧‍👦" * 50],
)  # fmt: skip
def test_whatever_she_says_prints(words: str):
    sheet = PlanSheet((PlanGoal("Housing", words, (PlanStep(words, words, True), PlanStep(words))),), (words,))
    assert "Room to write" in text_of(pdf_bytes(sheet))


@settings(max_examples=25)
@given(words=st.text(max_size=400))
def test_any_words_at_all_print(words: str):
    sheet = PlanSheet((PlanGoal(words, words, (PlanStep(words, words),), words),), (words,), under=words)
    assert read(pdf_bytes(sheet)).pages


def test_nothing_written_yet_is_a_page_to_write_on():
    assert "Nothing is written here yet" in text_of(pdf_bytes(PlanSheet(())))


def test_the_same_plan_gives_the_same_bytes():
    assert pdf_bytes(SHEET) == pdf_bytes(SHEET)


# --- what a plain paper does not name --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("I want to stop drinking", ("drinking",)),
        ("Talk to PAUSE about my implant", ("pause", "implant")),
        ("Leave him: he hits me, and the drugs", ("hits me", "drugs")),
        ("The pill, or a coil", ("the pill", "coil")),
        ("Women’s Aid and the refuge", ("women’s aid", "refuge")),
        ("A place with a garden", ()),
        ("A drugstore near the dashing river, unpaused", ()),
        ("", ()),
    ],
)
def test_words_that_give_away_are_found_whole_and_in_any_case(words: str, found: tuple[str, ...]):
    assert named_in(words) == found


def test_no_heading_of_a_plain_paper_names_what_it_should_not():
    headings = {neutral_heading(code, label) for code, label in CODE_LISTS["life_area"].labels.items()}
    assert all(named_in(heading) == () for heading in headings)
    assert neutral_heading("domestic_abuse", "Safety from abuse") == "Feeling safe"
    assert neutral_heading("housing", "Housing") == "Housing"
    assert neutral_heading("ours", "Staying sober") == PLAIN_HEADING
