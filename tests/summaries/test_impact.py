"""From choices to a document: consent is asked at the moment of printing, and a Cancel keeps the older file."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from pause_desktop.errors import DiskFull, FileMissing, NoConsent, NoSuchRecord, RuleRefused, UnknownFormat
from pause_desktop.files import replacing
from pause_desktop.measures.values import find
from pause_desktop.store.practice_file import PracticeFile
from pause_desktop.summaries import impact
from pause_desktop.summaries.figure_lines import figure_lines, scale_of
from pause_desktop.summaries.impact import FORMS, Choices, printable, summary, worked_out, write

DAY = dt.date(2026, 3, 31)
WORDS = "I have a drawer for the letters now, and I open them."


def finished(steps: Any) -> Any:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


@pytest.fixture
def practice(invent: Callable[[int], PracticeFile]) -> PracticeFile:
    """A practice in which nobody has said anything yet."""
    made = invent(6)
    with made.reading() as rows:
        said = [UUID(key) for (key,) in rows.pick("quotes", "id")]
        agreed = [UUID(key) for (key,) in rows.pick("consents", "id")]
    with made.writing(None) as change:
        for each in said:
            change.remove("quotes", each)
        for each in agreed:
            change.remove("consents", each)
    return made


def quoted(practice: PracticeFile, consent: str | None = "yes", **answer: Any) -> UUID:
    with practice.reading() as rows:
        her = rows.woman(rows.pick("women", "reference")[0][0])
    with practice.writing(None) as change:
        if answer:
            change.add("consents", {"woman": her.id, "purpose": "quotation", **answer})
        return change.add("quotes", {"woman": her.id, "words": WORDS, "consent": consent, "pseudonym": "Ivy"})


def offered(practice: PracticeFile) -> list[UUID]:
    with practice.reading() as rows:
        return [quote.id for quote, _ in printable(rows)]


def test_a_public_edition_without_a_rule_is_refused() -> None:
    with pytest.raises(RuleRefused):
        Choices(DAY, edition="public", rule="none")
    assert Choices(DAY, edition="public").in_force == "under5"
    assert Choices(DAY, edition="exempt").in_force == "none"


@pytest.mark.parametrize("consent", ["no", "not_asked", None])
def test_words_without_a_yes_are_neither_offered_nor_printed(practice: PracticeFile, consent: str | None) -> None:
    quote = quoted(practice, consent)
    assert offered(practice) == []
    with pytest.raises(NoConsent, match="RP-"):
        finished(summary(practice, Choices(DAY, quotations=(quote,))))


def test_words_with_consent_are_printed_under_the_name_she_chose(practice: PracticeFile) -> None:
    quote = quoted(practice, status="yes", on=dt.date(2026, 1, 2))
    made = finished(summary(practice, Choices(DAY, quotations=(quote,)))).impact
    assert [(each.words, each.pseudonym) for each in made.quotations] == [(WORDS, "Ivy")]


@pytest.mark.parametrize(
    "answer",
    [
        {"status": "yes", "on": dt.date(2026, 1, 2), "withdrawn_on": dt.date(2026, 3, 1)},
        {"status": "no", "on": dt.date(2026, 1, 2)},
        {"status": "not_asked"},
    ],
)
def test_consent_that_was_withdrawn_is_no_consent(practice: PracticeFile, answer: dict[str, Any]) -> None:
    quote = quoted(practice, **answer)
    assert offered(practice) == []
    with pytest.raises(NoConsent):
        finished(summary(practice, Choices(DAY, quotations=(quote,))))


def test_a_later_yes_stands_over_an_earlier_no(practice: PracticeFile) -> None:
    quote = quoted(practice, status="no", on=dt.date(2026, 1, 2))
    with practice.reading() as rows:
        her = rows.woman(rows.pick("women", "reference")[0][0])
    with practice.writing(None) as change:
        answer = {"purpose": "quotation", "status": "yes", "on": dt.date(2026, 2, 2)}
        change.add("consents", {"woman": her.id, **answer})
    assert offered(practice) == [quote]


def test_a_quotation_nobody_knows_is_refused_by_its_id(practice: PracticeFile) -> None:
    with pytest.raises(NoConsent, match="00000000-0000-0000-0000-000000000001"):
        finished(summary(practice, Choices(DAY, quotations=(UUID(int=1),))))


def test_an_unknown_cohort_is_named(practice: PracticeFile) -> None:
    with pytest.raises(NoSuchRecord, match="Cohort 99"):
        finished(worked_out(practice, Choices(DAY, cohort="Cohort 99")))


def test_the_document_is_written_whole_and_the_same_twice(practice: PracticeFile, tmp_path: Path) -> None:
    one, two = tmp_path / "one.pdf", tmp_path / "two.pdf"
    finished(write(practice, Choices(DAY), one))
    finished(write(practice, Choices(DAY), two))
    assert one.read_bytes().startswith(b"%PDF-")
    assert one.read_bytes() == two.read_bytes()


@pytest.mark.parametrize("form", FORMS)
def test_a_practice_without_women_makes_a_document(
    invent: Callable[[int], PracticeFile], tmp_path: Path, form: str
) -> None:
    out = tmp_path / f"nobody{form}"
    finished(write(invent(0), Choices(DAY, edition="exempt"), out))
    assert out.stat().st_size > 5_000


@pytest.mark.parametrize("form", FORMS)
def test_every_form_is_the_same_twice(practice: PracticeFile, tmp_path: Path, form: str) -> None:
    one, two = tmp_path / f"one{form}", tmp_path / f"two{form.upper()}"
    finished(write(practice, Choices(DAY), one))
    finished(write(practice, Choices(DAY), two))
    assert one.read_bytes() == two.read_bytes()


def test_another_ending_is_refused_with_the_endings_there_are(practice: PracticeFile, tmp_path: Path) -> None:
    with pytest.raises(UnknownFormat, match=r"one of \.pdf, \.docx, \.xlsx, \.html"):
        finished(write(practice, Choices(DAY), tmp_path / "summary.odt"))
    assert not list(tmp_path.glob("summary*"))


@pytest.mark.parametrize("edition", ["public", "exempt"])
def test_the_workbook_has_every_figure_that_may_be_printed_and_no_hidden_one(
    practice: PracticeFile, tmp_path: Path, edition: Any
) -> None:
    from openpyxl import load_workbook

    out = tmp_path / "summary.xlsx"
    made = finished(write(practice, Choices(DAY, edition=edition), out))
    terms = practice.terms(DAY)
    lines = figure_lines(made.figures, terms.label, scale_of(terms))
    rows = list(load_workbook(out)["Figures"].iter_rows(min_row=2, values_only=True))
    assert [(row[1], row[3], row[4]) for row in rows] == [
        (line.name, line.base.replace("\u00a0", " "), line.definition) for line in lines
    ]
    hidden = [row[2] for row, line in zip(rows, lines, strict=True) if line.hidden]
    assert set(hidden) == ({"c"} if edition == "public" else set())
    assert sum(isinstance(row[2], int | float) for row in rows) > len(rows) / 2 or edition == "public"


@pytest.mark.parametrize(
    ("form", "steps"), [(".pdf", 0), (".pdf", 3), (".pdf", 12), (".pdf", 60), (".docx", 14), (".xlsx", 14)]
)
def test_a_cancel_keeps_the_older_file_and_leaves_no_other(
    practice: PracticeFile, tmp_path: Path, form: str, steps: int
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    out = folder / f"summary{form}"
    out.write_bytes(b"the one before")
    making = write(practice, Choices(DAY), out)
    for _ in range(steps):
        next(making)
    making.close()
    assert out.read_bytes() == b"the one before"
    assert list(folder.iterdir()) == [out]


def test_a_folder_that_is_gone_is_said_in_a_sentence(practice: PracticeFile, tmp_path: Path) -> None:
    with pytest.raises(FileMissing, match="away"):
        finished(write(practice, Choices(DAY), tmp_path / "away" / "summary.pdf"))


def test_a_full_disk_keeps_the_older_file(
    practice: PracticeFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import contextlib
    import errno

    @contextlib.contextmanager
    def full(path: Path) -> Any:
        with replacing(path) as file:
            yield file
            raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr(impact, "replacing", full)
    out = tmp_path / "summary.pdf"
    out.write_bytes(b"the one before")
    with pytest.raises(DiskFull):
        finished(write(practice, Choices(DAY), out))
    assert out.read_bytes() == b"the one before"


def test_a_figure_of_all_or_none_of_a_group_is_printed_where_a_person_confirms_it(
    invent: Callable[[int], PracticeFile],
) -> None:
    practice = invent(40)
    offered = finished(worked_out(practice, Choices(DAY))).all_or_none
    path = next(path for path in offered if path.startswith(("needs.", "exits.")))
    hidden, shown = (
        find(finished(worked_out(practice, Choices(DAY, confirmed=confirmed))).json()["measures"], path)
        for confirmed in ((), (path,))
    )
    assert "c" in str(hidden)
    assert "c" not in str(shown).replace("percent", "")
