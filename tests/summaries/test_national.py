"""Returns written from real practices, and the national report of many of them as pages."""

import datetime as dt
import json
from io import BytesIO

import pytest
from pypdf import PdfReader

from pause_desktop.errors import FileMissing, QuarterNotOver, ReturnsDiffer, RuleRefused, UnknownReturn
from pause_desktop.measures.return_format import Quarter, check_code
from pause_desktop.summaries.national import LARGEST, national, read_returns, write_national, write_return
from tests.summaries.conftest import TODAY, finished

QUARTER = Quarter(2026, 1)


@pytest.fixture
def returned(invent, tmp_path):
    """The file of one practice's return."""
    out = tmp_path / "one.json"
    finished(write_return(invent(14), QUARTER, out, TODAY))
    return out


def renamed(path, name, out):
    """The same return by another practice."""
    document = json.loads(path.read_text())
    document.pop("check")
    document["practice"] = name
    out.write_text(json.dumps(document | {"check": check_code(document)}))
    return out


def words(path):
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(path.read_bytes())).pages).split())


def test_the_same_records_give_the_same_return(invent, tmp_path):
    practice, first, second = invent(10), tmp_path / "a.json", tmp_path / "b.json"
    for out in (first, second):
        finished(write_return(practice, QUARTER, out, TODAY))
    assert first.read_bytes() == second.read_bytes()


def test_a_quarter_that_is_not_over_is_not_returned(invent, tmp_path):
    with pytest.raises(QuarterNotOver, match="from 1 July 2026 on"):
        finished(write_return(invent(3), Quarter(2026, 2), tmp_path / "a.json", TODAY))
    assert not (tmp_path / "a.json").exists()
    finished(write_return(invent(3), Quarter(2026, 1), tmp_path / "a.json", dt.date(2026, 4, 1)))


def test_many_returns_make_one_report_with_each_practice_in_it(returned, tmp_path):
    names = [f"Pause Northleigh {number}" for number in range(1, 31)]
    paths = [renamed(returned, name, tmp_path / f"{name}.json") for name in names]
    out = tmp_path / "national.pdf"
    made = finished(write_national(paths, out))
    text = words(out)
    assert "Pause in 30 practices" in text
    assert "National report" in text
    assert all(name in text for name in names)
    one = json.loads(returned.read_text())["sums"]["women_in_contact"]
    assert made.impact.measures["women_in_contact"] == {"n": 30 * one}
    assert "Her words" not in text


def test_the_same_returns_give_the_same_bytes(returned, tmp_path):
    for out in ("a.pdf", "b.pdf"):
        finished(write_national([returned], tmp_path / out, "exempt"))
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_a_public_one_hides_small_numbers_in_the_table_of_practices_too(returned, tmp_path):
    document = read_returns([returned])[0]
    few = document | {"practice": "Pause Few", "sums": document["sums"] | {"women_in_contact": 3}}
    (line,) = [each for each in national([document, few]).impact.practices if each.practice == "Pause Few"]
    assert line.women_in_contact == "c"
    (line,) = [
        each for each in national([document, few], "exempt").impact.practices if each.practice == "Pause Few"
    ]
    assert line.women_in_contact == 3
    with pytest.raises(RuleRefused):
        national([document], "public", "none")


def test_what_is_no_return_leaves_an_older_report_as_it_is(returned, tmp_path):
    out = tmp_path / "national.pdf"
    out.write_bytes(b"older")
    rubbish, large = tmp_path / "x.json", tmp_path / "y.json"
    rubbish.write_bytes(b"\xff\xfe\x00rubbish")
    with large.open("wb") as file:
        file.truncate(LARGEST + 1)
    for path, error in ((rubbish, UnknownReturn), (large, UnknownReturn), (tmp_path / "none.json", FileMissing)):
        with pytest.raises(error, match=path.stem):
            finished(write_national([returned, path], out))
    with pytest.raises(ReturnsDiffer, match="is there twice"):
        finished(write_national([returned, returned], out))
    assert out.read_bytes() == b"older"


def test_names_of_practices_may_be_as_long_and_as_strange_as_they_like(returned, tmp_path):
    names = ["N" * 300, "Łódź & <b>Zażółć</b>", "نور", "🙂", " "]
    paths = [renamed(returned, name, tmp_path / f"{at}.json") for at, name in enumerate(names)]
    out = tmp_path / "national.pdf"
    finished(write_national(paths, out, "exempt"))
    assert "Łódź & <b>Zażółć</b>" in words(out)


@pytest.mark.parametrize("form", [".docx", ".xlsx", ".html"])
def test_it_has_the_forms_that_every_report_has(returned, tmp_path, form):
    out = tmp_path / f"national{form}"
    finished(write_national([returned], out))
    assert out.stat().st_size > 5000
