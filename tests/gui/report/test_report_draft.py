"""What was typed comes back as it was typed, and means the same."""

import datetime as dt
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.gui.report.report_draft import (
    EDITIONS,
    RULES,
    SHEET,
    ReportDraft,
    document_path,
    file_name,
    in_form,
    is_ours,
)
from pause_desktop.gui.report.sheet_form import FIELDS
from pause_desktop.summaries.impact import FORMS

TODAY = dt.date(2026, 5, 14)
WORDS = st.text(max_size=20)
DRAFTS = st.builds(
    ReportDraft,
    preset=st.sampled_from(["", "last_year", "beginning"]), since=WORDS, as_at=WORDS, cohort=WORDS,
    edition=st.sampled_from(EDITIONS), rule=st.sampled_from(RULES),
    sheet=st.dictionaries(st.sampled_from(SHEET), st.text(min_size=1, max_size=20)), background=WORDS,
    quotations=st.lists(st.uuids().map(lambda each: each.hex), max_size=3), path=WORDS,
)  # fmt: skip


@given(DRAFTS)
def test_a_draft_comes_back_as_it_was_kept(draft: ReportDraft) -> None:
    draft.choose_edition(draft.edition, draft.rule)
    kept = draft.body()
    again = ReportDraft.from_body(kept)
    assert again == draft


@given(DRAFTS)
def test_any_draft_is_either_choices_or_a_sentence(draft: ReportDraft) -> None:
    chosen = draft.read(TODAY)
    assert (chosen.choices is None) == bool(chosen.problems)


@given(st.dictionaries(st.text(max_size=8), st.one_of(st.none(), st.integers(), st.text(), st.lists(st.text()))))
def test_a_damaged_draft_is_read_as_far_as_it_goes(body: dict[str, object]) -> None:
    assert ReportDraft.from_body(body).edition in EDITIONS


def test_a_public_edition_is_never_left_without_a_rule() -> None:
    draft = ReportDraft.from_body({"edition": "public", "rule": "none"})
    draft.as_at = "31/3/2026"
    choices = draft.read(TODAY).choices
    assert choices is not None
    assert choices.in_force == "under5"


def test_what_is_chosen_becomes_the_choices() -> None:
    quote = UUID(int=7)
    draft = ReportDraft(
        "", "1/4/2025", "31/3/2026", "Spring", "exempt", "none",
        {"authors": " Ruth ", "committee_date": "30/6/2026"}, "It began in 2019.", [quote.hex],
    )  # fmt: skip
    choices = draft.read(TODAY).choices
    assert choices is not None
    assert (choices.since, choices.as_at) == (dt.date(2025, 4, 1), dt.date(2026, 3, 31))
    assert (choices.cohort, choices.in_force, choices.quotations) == ("Spring", "none", (quote,))
    assert (choices.sheet.authors, choices.sheet.committee_date) == ("Ruth", dt.date(2026, 6, 30))
    assert file_name(choices, ".pdf") == "impact-summary-2026-03-31-exempt.pdf"
    assert file_name(choices, ".docx") == "impact-summary-2026-03-31-exempt.docx"
    assert all(is_ours(file_name(choices, form)) for form in FORMS)
    assert not is_ours("impact-summary-for-the-committee.pdf")


@pytest.mark.parametrize(
    ("typed", "path"),
    [
        ("/a/one.pdf", Path("/a/one.pdf")), ("/a/one", Path("/a/one.pdf")), ("/a/v1.2", Path("/a/v1.2.pdf")),
        (' "/a/one.PDF" ', Path("/a/one.PDF")), ("/", Path("/")), ("/a/", Path("/a")),
        ("~nobody-of-that-name/one", Path("~nobody-of-that-name/one.pdf")), ("  ", None),
        ("/a/one.docx", Path("/a/one.docx")), ("/a/one.odt", Path("/a/one.odt.pdf")),
    ],
)  # fmt: skip
def test_a_path_without_the_ending_of_a_form_gets_one(typed: str, path: Path | None) -> None:
    assert document_path(typed, ".pdf") == path


def test_another_form_changes_the_ending_alone() -> None:
    assert in_form(Path("/a/v1.2.pdf"), ".xlsx") == Path("/a/v1.2.xlsx")
    assert in_form(Path("/a/v1.2"), ".html") == Path("/a/v1.2.html")


@pytest.mark.parametrize(("kept", "form"), [(".docx", ".docx"), ("docx", ".pdf"), (7, ".pdf"), (None, ".pdf")])
def test_a_form_nobody_knows_is_the_usual_one(kept: object, form: str) -> None:
    assert ReportDraft.from_body({"form": kept}).form == form


def test_every_field_of_the_sheet_is_on_the_form() -> None:
    assert tuple(FIELDS) == SHEET
