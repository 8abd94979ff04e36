"""A person's own paragraph stands beside the program's sentence, is kept, and is marked when a figure changes."""

from collections.abc import Callable

import pytest

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.report.own_paragraph import OwnParagraph
from pause_desktop.gui.report.page import ReportPage
from pause_desktop.gui.report.report_draft import ReportDraft
from pause_desktop.reports.impact import OwnWords
from pause_desktop.summaries.own_words import Beside
from tests.gui.report.conftest import settled


@pytest.fixture
def step(page: ReportPage) -> ReportPage:
    page.go("words")
    return page


def row(page: ReportPage, name: str = "background") -> OwnParagraph:
    return page.words.own.rows[name]  # pyright: ignore[reportArgumentType]


def in_contact(page: ReportPage) -> str:
    assert page.workings.latest is not None
    line = page.workings.latest.line("women_in_contact")
    assert line is not None
    return line.value


def write(page: ReportPage, words: str, name: str = "background") -> None:
    row(page, name).editor.area.setPlainText(words)


def another_figure(qtbot, page: ReportPage) -> str:
    """Chooses other days, so that fewer women were in contact; gives the number of before."""
    before = in_contact(page)
    page.draft.since, page.draft.as_at, page.draft.preset = "1/4/2024", "30/4/2024", ""
    page._changed()
    settled(qtbot, page)
    assert in_contact(page) != before
    return before


def test_the_sentence_of_the_program_stands_over_each_paragraph(step: ReportPage) -> None:
    assert step.workings.latest is not None
    for name in ("glance", "background", "money"):
        assert row(step, name).sentence.text() == step.workings.latest.sentences[name] != ""


def test_words_are_carried_into_the_choices_and_kept(
    page_of: Callable[..., ReportPage], desk_of: Callable[..., Desk]
) -> None:
    desk = desk_of(12)
    page = page_of(desk=desk)
    page.go("words")
    write(page, "We began in the garden.")
    row(page).instead.click()
    choices = page.draft.read(desk.today()).choices
    assert choices is not None
    assert choices.words == (OwnWords("background", "We began in the garden.", True),)
    page.flush()
    again = page_of(desk=desk)
    assert row(again).editor.typed() == "We began in the garden."
    assert row(again).instead.isChecked()
    assert again.draft.own["background"].beside == page.draft.own["background"].beside


def test_a_paragraph_is_marked_when_its_figure_changes_until_somebody_confirms_it(qtbot, step: ReportPage) -> None:
    write(step, f"We met {in_contact(step)} women.", "glance")
    mark = row(step, "glance").mark
    assert not mark.isVisibleTo(step)
    before = another_figure(qtbot, step)
    assert mark.isVisibleTo(step)
    assert f"{before} then, {in_contact(step)} now" in mark.accessibleDescription()
    write(step, f"We met {before} women, and more came.", "glance")
    assert mark.isVisibleTo(step), "an edit confirms nothing"
    row(step, "glance").still.click()
    assert not mark.isVisibleTo(step)


def test_the_programs_sentence_is_taken_with_one_press(step: ReportPage) -> None:
    row(step).take.click()
    assert row(step).editor.typed() == row(step).sentence.text()
    assert step.draft.own["background"].instead


def test_a_small_number_in_a_public_edition_is_warned_of(qtbot, step: ReportPage) -> None:
    write(step, "Three women left us.")
    assert row(step).hidden.isVisibleTo(step)
    write(step, "Some women left us.")
    assert not row(step).hidden.isVisibleTo(step)
    write(step, "Three women left us.")
    step.editions.editions.button("exempt").click()
    settled(qtbot, step)
    step.go("words")
    assert not row(step).hidden.isVisibleTo(step)


def test_only_the_sections_that_are_printed_can_be_written(step: ReportPage) -> None:
    step.go("sections")
    step.sections.rows["money"].tick.click()
    step.go("words")
    assert not row(step, "money").isVisibleTo(step)
    assert row(step, "journey").isVisibleTo(step)


def test_words_typed_before_the_figures_are_there_are_written_beside_them_when_they_come(
    qtbot, step: ReportPage
) -> None:
    row(step).show_figures(None, frozenset(), {}, "none")
    write(step, "We began in the garden.")
    assert step.draft.own["background"].beside.sentence is None
    step._worked(step.workings.latest)  # pyright: ignore[reportArgumentType]
    assert row(step).draft.beside.sentence == row(step).sentence.text()


@pytest.mark.parametrize(
    "kept", [None, 7, [], {"nowhere": {"words": "a"}}, {"money": {"words": 7}}, {"money": "a"}]
)
def test_damaged_paragraphs_are_left_out(kept: object) -> None:
    assert ReportDraft.from_body({"own": kept}).own == {}


def test_a_paragraph_without_what_it_was_written_beside_is_kept_all_the_same() -> None:
    found = ReportDraft.from_body({"own": {"money": {"words": "A word.", "figures": {"a": 7, "b": "8"}}}}).own
    assert found["money"].beside == Beside(None, {"b": "8"})


def test_a_number_added_while_the_figures_are_on_their_way_is_marked_too(step: ReportPage) -> None:
    one = row(step)
    one.show_figures(Beside("s", {"a": "20"}), frozenset(), {}, "none")
    write(step, "We met 20 women.")
    one.show_figures(None, frozenset(), {}, "none")
    write(step, "We met 20 women, 31 children.")
    one.show_figures(Beside("s", {"a": "20", "b": "31"}), frozenset(), {}, "none")
    assert one.changed_since() == ()
    one.show_figures(Beside("s", {"a": "20", "b": "32"}), frozenset(), {}, "none")
    assert [(each.then, each.now) for each in one.changed_since()] == [("31", "32")]
