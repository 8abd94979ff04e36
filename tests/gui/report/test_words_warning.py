"""What the practice writes itself is read like a quotation: names, places and hidden numbers are told of."""

import pytest

from pause_desktop.gui.report.page import ReportPage


@pytest.fixture
def step(page: ReportPage) -> ReportPage:
    page.go("words")
    return page


def told(page: ReportPage) -> str:
    warning = page.words.warning
    return warning.banner.accessibleDescription() if warning.isVisibleTo(page) else ""


def of_a_woman(page: ReportPage) -> str:
    """A last name that nobody of the team has."""
    with page.words.desk.reading() as rows:
        team = " ".join(name for (name,) in rows.pick("workers", "name"))
        return next(name for (name,) in rows.pick("women", "last_name") if name and name not in team)


def test_words_that_tell_of_nobody_have_no_warning(step: ReportPage) -> None:
    step.words.background.area.setPlainText(
        "The practice began on 3 March 2019, with cohort 1, on money of the council."
    )
    assert told(step) == ""


def test_a_womans_name_in_the_background_is_told_of_without_being_said_again(step: ReportPage) -> None:
    name = of_a_woman(step)
    step.words.background.area.setPlainText(f"It helped {name} most.")
    assert "Background: somebody’s name" in told(step)
    assert name not in told(step)
    step.words.background.area.setPlainText("It helped.")
    assert told(step) == ""


def test_a_hidden_number_in_the_committees_summary_is_told_of_in_the_public_edition_alone(
    step: ReportPage,
) -> None:
    editor = step.words.sheet.fields["summary"].editor
    editor.area.setPlainText("Of them 2 have left.")  # pyright: ignore[reportAttributeAccessIssue]
    assert "Summary: 2, which may be a hidden number" in told(step)
    step.draft.edition = "exempt"
    step.words.enter()
    assert told(step) == ""


def test_a_name_in_a_paragraph_of_ones_own_is_told_of_by_its_section(step: ReportPage) -> None:
    name = of_a_woman(step)
    step.words.own.rows["journey"].editor.area.setPlainText(f"{name} is open now.")
    assert "The journey: somebody’s name" in told(step)


def test_the_team_the_practice_and_its_council_may_be_named(step: ReportPage) -> None:
    with step.words.desk.reading() as rows:
        said = [str(each) for row in rows.pick("practice", "name", "local_authority") for each in row if each]
        said += [name for (name,) in rows.pick("workers", "name")]
    step.words.background.area.setPlainText(f"{', '.join(said)} did it.")
    assert told(step) == ""


def test_the_warning_stays_in_sight_while_the_words_below_are_written(step: ReportPage) -> None:
    step.words.own.rows["journey"].editor.area.setPlainText(f"{of_a_woman(step)} is open now.")
    assert not step.words._area.isAncestorOf(step.words.warning)
