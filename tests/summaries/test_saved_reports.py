"""Reports that were made are kept once, found again and repeated; a new one is compared with one of its kind."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.records.report import ImpactReport
from pause_desktop.reports.impact import CommitteeSheet, check_code
from pause_desktop.reports.pages import count
from pause_desktop.store import audit
from pause_desktop.store.practice_file import PracticeFile
from pause_desktop.summaries.choices import Choices
from pause_desktop.summaries.impact import summary
from pause_desktop.summaries.leaving import Leaving, make_document, record
from pause_desktop.summaries.saved_reports import (
    choices_of,
    definition,
    earlier_report,
    last_day_reported,
    saved_reports,
)
from tests.summaries.conftest import TODAY, finished

LAST_YEAR = Choices(dt.date(2025, 3, 31), dt.date(2024, 4, 1))
THIS_YEAR = Choices(dt.date(2026, 3, 31), dt.date(2025, 4, 1))


@pytest.fixture
def practice(invent: Callable[[int], PracticeFile]) -> PracticeFile:
    """A practice that has made no report yet."""
    return invent(14)


def made(practice: PracticeFile, choices: Choices, out: Path | None = None, to: str = "") -> ImpactReport:
    """Makes a document, or records one without writing it, and gives the report that was kept of it."""
    leaving = Leaving(choices, None, TODAY, to)
    if out:
        left = finished(make_document(practice, leaving, out))
    else:
        left = record(practice, leaving, finished(summary(practice, choices)), ".pdf")
    code = check_code(left.summary.impact)
    return next(each for each in kept(practice) if each.check_code == code)


def kept(practice: PracticeFile) -> list[ImpactReport]:
    with practice.reading() as rows:
        return saved_reports(rows)


def test_a_document_is_kept_with_what_was_chosen_and_its_figures(practice: PracticeFile) -> None:
    choices = replace(LAST_YEAR, sheet=CommitteeSheet(committee="Improving Lives"), background="Begun in 2023.")
    report = made(practice, choices)
    assert (report.as_at, report.since, report.edition, report.rule) == (
        choices.as_at, choices.since, "public", "under5",
    )  # fmt: skip
    assert report.made_on == TODAY
    assert choices_of(report) == choices
    assert report.measures == dict(finished(summary(practice, choices)).impact.measures)


def test_the_same_choices_on_the_same_records_are_kept_once(practice: PracticeFile, tmp_path: Path) -> None:
    made(practice, LAST_YEAR, tmp_path / "one.pdf")
    made(practice, LAST_YEAR, tmp_path / "two.pdf")
    assert len(kept(practice)) == 1
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()
    made(practice, replace(LAST_YEAR, background="Other words."), tmp_path / "two.pdf")
    assert len(kept(practice)) == 2


def test_making_a_report_changes_neither_it_nor_its_code(practice: PracticeFile, tmp_path: Path) -> None:
    made(practice, LAST_YEAR)
    before = check_code(finished(summary(practice, THIS_YEAR)).impact)
    assert made(practice, THIS_YEAR, tmp_path / "one.pdf").check_code == before
    made(practice, THIS_YEAR, tmp_path / "two.pdf")
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


def test_no_hidden_number_is_kept(practice: PracticeFile) -> None:
    public = made(practice, LAST_YEAR)
    exempt = made(practice, replace(LAST_YEAR, edition="exempt"))
    assert '"c"' in str(public.measures).replace("'", '"')
    assert '"c"' not in str(exempt.measures).replace("'", '"')


def test_a_report_is_compared_with_the_newest_before_it_of_its_edition_and_group(practice: PracticeFile) -> None:
    older = made(practice, replace(LAST_YEAR, as_at=dt.date(2025, 3, 30)))
    newer = made(practice, LAST_YEAR)
    made(practice, replace(LAST_YEAR, edition="exempt"))
    made(practice, Choices(dt.date(2025, 12, 31)))
    with practice.reading() as rows:
        found = earlier_report(rows, THIS_YEAR)
        assert found is not None
        assert found.check_code == newer.check_code
        of_the_newer = earlier_report(rows, LAST_YEAR)
        assert of_the_newer is not None
        assert of_the_newer.check_code == older.check_code
        assert earlier_report(rows, replace(LAST_YEAR, as_at=dt.date(2025, 3, 30))) is None
        assert earlier_report(rows, replace(THIS_YEAR, cohort="Another")) is None


def test_a_year_is_compared_with_a_year_though_a_quarter_is_newer(practice: PracticeFile) -> None:
    year = made(practice, LAST_YEAR)
    quarter = made(practice, Choices(dt.date(2025, 12, 31), dt.date(2025, 10, 1)))
    with practice.reading() as rows:
        found = earlier_report(rows, THIS_YEAR)
        next_quarter = earlier_report(rows, Choices(dt.date(2026, 3, 31), dt.date(2026, 1, 1)))
    assert found is not None
    assert found.check_code == year.check_code
    assert next_quarter is not None
    assert next_quarter.check_code == quarter.check_code


def test_the_last_day_reported_lies_before_today(practice: PracticeFile) -> None:
    with practice.reading() as rows:
        assert last_day_reported(rows, TODAY) is None
    made(practice, LAST_YEAR)
    made(practice, Choices(TODAY, dt.date(2026, 4, 1)))
    with practice.reading() as rows:
        assert last_day_reported(rows, TODAY) == LAST_YEAR.as_at
        assert last_day_reported(rows, LAST_YEAR.as_at) is None


def test_what_left_says_what_it_was_and_for_whom(practice: PracticeFile, tmp_path: Path) -> None:
    out = tmp_path / "one.pdf"
    report = made(practice, LAST_YEAR, out, to=" Improving Lives Select Commission ")
    with practice.reading() as rows:
        (line,) = audit.left(rows, 5)
        assert audit.count_left(rows) == 1
    assert line.detail == {
        "what": "impact summary", "edition": "public", "rule": "under5", "check": report.check_code, "form": ".pdf",
        "protected": False, "to": "Improving Lives Select Commission", "size": out.stat().st_size,
        "pages": count(out.read_bytes()),
    }  # fmt: skip


def test_a_document_that_was_not_written_is_neither_kept_nor_said_to_have_left(
    practice: PracticeFile, tmp_path: Path
) -> None:
    steps = make_document(practice, Leaving(LAST_YEAR, None, TODAY), tmp_path / "one.pdf")
    for _ in range(3):
        next(steps)
    steps.close()
    assert kept(practice) == []
    with practice.reading() as rows:
        assert audit.left(rows, 5) == []
    assert list(tmp_path.glob("*.pdf")) == []


@given(
    st.dates(dt.date(2000, 1, 1), dt.date(2090, 1, 1)), st.sampled_from(["public", "exempt"]),
    st.sampled_from([None, "under5", "nhs"]), st.lists(st.uuids(), max_size=4), st.text(), st.text(),
)  # fmt: skip
def test_what_was_chosen_comes_back_as_it_was(
    as_at: dt.date, edition: str, rule: str | None, quotations: list[UUID], summary: str, background: str
) -> None:
    choices = Choices(
        as_at, None, None, edition, rule, tuple(quotations), CommitteeSheet(summary=summary, committee_date=as_at),
        background,
    )  # pyright: ignore[reportArgumentType]  # fmt: skip
    assert choices_of(ImpactReport(definition=definition(choices))) == choices


@pytest.mark.parametrize("damage", [{}, {"as_at": "never"}, {"edition": "secret"}, {"rule": "none"}])
def test_what_this_version_does_not_know_is_not_repeated(damage: dict[str, str]) -> None:
    whole = definition(LAST_YEAR)
    found = choices_of(ImpactReport(definition={**whole, **damage} if damage else {}))
    assert found is None
