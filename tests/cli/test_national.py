"""`return` and `national` at the terminal."""

import json

import pytest


@pytest.fixture
def returned(practice, pause, tmp_path):
    """The file of one practice's return."""
    out = tmp_path / "r.json"
    pause("return", practice, "--quarter", "2020Q1", "-o", out).done()
    return out


def test_a_quarter_is_returned_and_combined(returned, pause, tmp_path):
    assert json.loads(returned.read_text())["quarter"] == "2020Q1"
    out = tmp_path / "n.pdf"
    said = pause("national", returned, "-o", out).done().out
    assert said == "n.pdf was written: Pause in 1 practice. It is not encrypted.\n"
    assert out.read_bytes().startswith(b"%PDF")


def test_it_is_written_down_that_a_return_left(practice, returned, pause):
    lines = pause("audit", practice, "--json").done().json
    assert any(line["kind"] == "exported" and "2020Q1" in json.dumps(line) for line in lines)


def test_what_cannot_be_is_refused_in_a_sentence(practice, returned, pause, tmp_path):
    out = tmp_path / "n.pdf"
    pause("return", practice, "--quarter", "soon", "-o", tmp_path / "a.json").refused("soon is no quarter")
    pause("return", practice, "--quarter", "2099Q1", "-o", tmp_path / "a.json").refused("not over yet")
    pause("return", practice, "--quarter", "2020Q1", "-o", tmp_path / "a.csv").refused("a.csv cannot be written")
    pause("national", returned, returned, "-o", out).refused("is there twice")
    pause("national", practice, "-o", out).refused("it is not a quarterly return")
    pause("national", returned, "-o", returned).refused("cannot be written")
    pause("national", returned, "-o", out, "--edition", "public", "--rule", "none").refused("--rule under5 or nhs")
    pause("national", returned, "-o", out, "--rule", "under9").refused("under9")
    pause("national", returned, "-o", tmp_path / "no" / "n.pdf").refused("The folder")
    assert not out.exists()
