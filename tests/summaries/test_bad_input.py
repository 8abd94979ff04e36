"""Records as they should not be: every form of the report from a real encrypted practice, always a document."""

import datetime as dt
import errno
import re
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from html import unescape
from io import BytesIO
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from docx import Document
from openpyxl import load_workbook
from pypdf import PdfReader

from pause_desktop.errors import DiskFull, FileMissing, FolderThere, NameTooLong, ReadOnly
from pause_desktop.reports.impact import CommitteeSheet
from pause_desktop.store.practice_file import PracticeFile
from pause_desktop.summaries.choices import Choices
from pause_desktop.summaries.impact import FORMS, write
from tests.summaries.conftest import finished

DAY = dt.date(2026, 3, 31)
SCRIPTS = "Zażółć gęślą jaźń 🙂👩🏽‍🌾 شكرا لكم"
FORBIDDEN = "".join(map(chr, [*range(1, 9), 11, 12, *range(14, 32), 0x7F, 0x85, 0xFFFE, 0xFFFF]))
NOT_A_NUMBER = re.compile(r"\bnan\b|NaN|Infinity|\binf\b|\bnull\b|Decimal|Fraction")
NAMES = {
    "long": ("Northern Lantern " * 20)[:300],
    "unbroken": "W" * 300,
    "scripts": SCRIPTS,
    "forbidden": f"Rive{FORBIDDEN}rside",
    "markup": "</w:t><b>&amp;</para>]]>\"'=1+1 {x} $name %s",
    "right to left": "\u202eedisreviR\u202c",
}

Invent = Callable[[int], PracticeFile]


def words_of(path: Path) -> str:
    """All the words of a document of whatever form, as another program reads them."""
    content = path.read_bytes()
    if path.suffix == ".pdf":
        text = " ".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages)
    elif path.suffix == ".docx":
        body = Document(BytesIO(content)).element.body
        text = " ".join(each.text or "" for each in body.iter() if each.tag.endswith("}t"))
    elif path.suffix == ".xlsx":
        book = load_workbook(BytesIO(content))
        cells = (cell.value for sheet in book for row in sheet.iter_rows() for cell in row)
        text = " ".join(str(value) for value in cells if value is not None)
    else:
        text = unescape(re.sub("<[^>]*>", " ", content.decode()))
    return " ".join(text.split())


def letters(words: str) -> str:
    """The letters and figures alone: where lines break, and how Arabic joins, differs from form to form."""
    return "".join(each for each in unicodedata.normalize("NFKC", words) if each.isalnum())


def every_form(practice: PracticeFile, folder: Path, choices: Choices) -> dict[str, str]:
    """The words of the report in every form, each written into a folder in which nothing else is left."""
    made: dict[str, str] = {}
    for form in FORMS:
        out = folder / "out" / f"summary{form}"
        out.parent.mkdir(exist_ok=True)
        finished(write(practice, choices, out))
        assert list(out.parent.iterdir()) == [out]
        made[form] = words_of(out)
        out.unlink()
        assert "Impact summary" in made[form]
    return made


def rename(practice: PracticeFile, name: str) -> None:
    """Gives the name to everything that a practice can name and a report prints."""
    with practice.reading() as rows:
        cohorts = [UUID(key) for (key,) in rows.pick("cohorts", "id")]
        areas = practice.terms(DAY).tool
        outcomes = [UUID(key) for (key,) in rows.pick("outcomes", "id")]
    with practice.writing(None) as change:
        own = UUID(practice.meta("practice"))
        change.edit("practice", own, {"name": name, "local_authority": name, "funding": name})
        change.edit("cohorts", cohorts[0], {"name": name})
        for list_name, code in (("outcome_kind", "own"), ("need_kind", "own_need"), ("stage", "open")):
            change.add("code_entries", {"list_name": list_name, "code": code, "words": name})
        for each in outcomes:
            change.edit("outcomes", each, {"kind": "own"})
        plain = areas.to_plain()
        plain["version"] = "9" * 39
        plain["areas"] = [each | {"label": name, "help": name} for each in plain["areas"]]
        plain["scale"] = [name] * len(plain["scale"])
        change.add("progress_tools", {"version": plain["version"], "definition": plain})


def sheet(words: str) -> CommitteeSheet:
    """A committee's sheet with the words in every field."""
    return CommitteeSheet(words, DAY, *[words] * 10)


def quoted(practice: PracticeFile, words: str, pseudonym: str = "Ivy") -> UUID:
    """A quotation that may be printed."""
    with practice.reading() as rows:
        her = UUID(rows.pick("women", "id")[0][0])
    with practice.writing(None) as change:
        change.add("consents", {"woman": her, "purpose": "quotation", "status": "yes", "on": DAY})
        return change.add("quotes", {"woman": her, "words": words, "consent": "yes", "pseudonym": pseudonym})


@pytest.mark.parametrize("edition", ["public", "exempt"])
@pytest.mark.parametrize("women", [0, 1])
def test_nobody_and_one_woman_make_every_form(invent: Invent, tmp_path: Path, women: int, edition: Any) -> None:
    made = every_form(invent(women), tmp_path, Choices(DAY, edition=edition))
    assert not any(NOT_A_NUMBER.search(words) for words in made.values())


@pytest.mark.soak
def test_two_thousand_women_make_every_form(invent: Invent, tmp_path: Path) -> None:
    made = every_form(invent(2_000), tmp_path, Choices(DAY, edition="exempt"))
    assert all("2,000" in words or "2000" in words for words in made.values())


@pytest.mark.parametrize("kind", NAMES)
def test_a_name_of_any_kind_is_printed_everywhere_it_belongs(invent: Invent, tmp_path: Path, kind: str) -> None:
    name, practice = NAMES[kind], invent(9)
    rename(practice, name)
    quote = quoted(practice, name, name[:60])
    since = dt.date(2025, 4, 1)
    choices = Choices(DAY, since, name, "exempt", quotations=(quote,), sheet=sheet(name), background=name)
    for form, words in every_form(practice, tmp_path, choices).items():
        assert letters("".join(each for each in name if each not in FORBIDDEN))[:60] in letters(words), form
        assert not set(words) & set(FORBIDDEN), form
        assert "\u25a1" not in words, form  # the box of a letter that no font knows


def test_a_quotation_of_fifty_thousand_characters_is_printed_to_its_end(invent: Invent, tmp_path: Path) -> None:
    practice, spoken = invent(2), " ".join(f"word{number}" for number in range(5_600))
    said = (
        spoken, "x" * 50_000, ("شكرا لكم على كل شيء " * 2_500)[:50_000], "🙂👩🏽‍🌾" * 10_000,
        FORBIDDEN * 1_600, " " * 50_000, "a\r\nb\rc\n" * 400,
    )  # fmt: skip
    quotes = tuple(quoted(practice, words) for words in said)
    made = every_form(practice, tmp_path, Choices(DAY, quotations=quotes))
    for form in (".pdf", ".docx", ".html"):  # the workbook holds figures alone
        assert [word for word in spoken.split() if word not in made[form]] == [], form
        assert made[form].count("x") >= 50_000, form
        assert made[form].count("🙂") >= 10_000, form


def test_without_a_single_score_every_form_says_so(invent: Invent, tmp_path: Path) -> None:
    practice = invent(9)
    blank = {f"item_{number}": None for number in range(1, 11)}
    with practice.reading() as rows:
        reviews = [UUID(key) for (key,) in rows.pick("progress_reviews", "id")]
        asked = [UUID(key) for (key,) in rows.pick("core10s", "id")]
    with practice.writing(None) as change:
        for each in reviews:
            change.edit("progress_reviews", each, {"scores": {}})
        for each in asked:
            change.edit("core10s", each, blank)
    made = every_form(practice, tmp_path, Choices(DAY, edition="exempt"))
    assert not any(NOT_A_NUMBER.search(words) for words in made.values())


def test_a_chart_of_a_single_point_is_drawn_or_told(invent: Invent, tmp_path: Path) -> None:
    """One woman, scored once in one area and twice with CORE-10, with one need, one outcome, one contact."""
    practice = invent(0)
    her, worker = uuid4(), uuid4()
    area = practice.terms(DAY).tool.codes[0]
    answers = {f"item_{number}": 4 for number in range(1, 11)}
    first, last = dt.date(2025, 5, 1), dt.date(2026, 1, 5)
    with practice.writing(None) as change:
        change.add("workers", {"name": "Ada", "role": "practitioner"}, worker)
        change.add("women", {"reference": "RP-A0001", "worker": worker}, her)
        change.add("stage_periods", {"woman": her, "stage": "open", "started_on": first})
        for on, point in ((first, "baseline"), (last, "month_9")):
            change.add("core10s", {"woman": her, "on": on, "time_point": point, **answers})
        change.add("progress_reviews", {"woman": her, "on": first, "time_point": "baseline", "scores": {area: 3}})
        change.add("needs", {"woman": her, "kind": "debt", "status": "yes", "asked_on": first})
        change.add("outcomes", {"woman": her, "kind": "housed", "on": last})
        contact = {"woman": her, "worker": worker, "on": last, "mode": "garden", "outcome": "attended"}
        change.add("contacts", contact)
    for edition in ("public", "exempt"):
        made = every_form(practice, tmp_path, Choices(DAY, edition=edition))  # type: ignore[arg-type]
        assert not any(NOT_A_NUMBER.search(words) for words in made.values())


# --- the place where it goes ------------------------------------------------------------------------------------


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A folder of its own, in which whatever is left behind would be seen."""
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


@contextmanager
def most_bytes(size: int) -> Iterator[None]:
    """No file may grow beyond a size in the block: writes fail as on a full disk."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("form", FORMS)
def test_a_full_disk_leaves_the_report_that_was_there(invent: Invent, out: Path, form: str) -> None:
    practice, file = invent(3), out / f"summary{form}"
    finished(write(practice, Choices(DAY), file))
    before = file.read_bytes()
    for room in (0, 4_096, len(before) // 2):
        with most_bytes(room), pytest.raises(DiskFull, match="no room left"):
            finished(write(practice, Choices(DAY, edition="exempt"), file))
        assert file.read_bytes() == before
        assert list(out.iterdir()) == [file]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("trouble", [errno.EACCES, errno.EROFS, errno.EPERM, errno.EIO])
def test_a_folder_that_takes_no_file_is_said_in_a_sentence(
    invent: Invent, out: Path, form: str, trouble: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    practice, file = invent(1), out / f"summary{form}"
    file.write_bytes(b"the one before")

    def refused(*_: object) -> int:
        raise OSError(trouble, "refused")

    monkeypatch.setattr("pause_desktop.files._private", refused)
    with pytest.raises(ReadOnly, match=rf"summary\{form} cannot be written"):
        finished(write(practice, Choices(DAY), file))
    assert file.read_bytes() == b"the one before"
    assert list(out.iterdir()) == [file]


@pytest.mark.parametrize("form", FORMS)
def test_a_folder_that_vanishes_meanwhile_is_named(invent: Invent, out: Path, form: str) -> None:
    making = write(invent(1), Choices(DAY), out / f"summary{form}")
    next(making)
    out.rmdir()
    with pytest.raises(FileMissing, match=r"The folder .*out is not there"):
        finished(making)
    assert not out.exists()


@pytest.mark.parametrize("form", FORMS)
def test_a_folder_of_the_name_is_left_as_it_is_and_said(invent: Invent, out: Path, form: str) -> None:
    place = out / f"summary{form}"
    place.mkdir()
    (place / "kept.txt").write_text("hers")
    with pytest.raises(FolderThere, match=rf"summary\{form} is a folder"):
        finished(write(invent(1), Choices(DAY), place))
    assert [each.name for each in out.rglob("*")] == [place.name, "kept.txt"]


@pytest.mark.parametrize("form", FORMS)
def test_a_file_in_the_folders_place_is_said(invent: Invent, out: Path, form: str) -> None:
    (out / "reports").write_text("hers")
    with pytest.raises(FileMissing, match=r"The folder .*reports is not there"):
        finished(write(invent(1), Choices(DAY), out / "reports" / f"summary{form}"))
    assert [each.read_text() for each in out.iterdir()] == ["hers"]


@pytest.mark.parametrize("form", FORMS)
def test_a_name_as_long_as_the_disk_takes_is_written_and_a_longer_one_refused(
    invent: Invent, out: Path, form: str
) -> None:
    practice, longest = invent(1), "n" * (255 - len(form)) + form
    finished(write(practice, Choices(DAY), out / longest))
    assert [each.name for each in out.iterdir()] == [longest]
    with pytest.raises(NameTooLong, match="too long"):
        finished(write(practice, Choices(DAY), out / f"n{longest}"))
    assert [each.name for each in out.iterdir()] == [longest]
