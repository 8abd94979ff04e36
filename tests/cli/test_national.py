"""`return` and `national` at the terminal."""

import json

import pytest


@pytest.fixture
def returned(filled):
    """The file of one practice's return."""
    out = filled.folder / "r.json"
    filled("return", filled.file, "--quarter", "2020Q1", "-o", out).done()
    return out


def test_a_quarter_is_returned_and_combined(filled, returned):
    assert json.loads(returned.read_text())["quarter"] == "2020Q1"
    out = filled.folder / "n.pdf"
    said = filled("national", returned, "-o", out).done().out
    assert said == "n.pdf was written: Pause in 1 practice. It is not encrypted.\n"
    assert out.read_bytes().startswith(b"%PDF")


def test_it_is_written_down_that_a_return_left(filled, returned):
    lines = filled("audit", filled.file, "--json").done().json
    assert any(line["kind"] == "exported" and "2020Q1" in json.dumps(line) for line in lines)


def test_what_cannot_be_is_refused_in_a_sentence(filled, returned):
    out = filled.folder / "n.pdf"
    filled("return", filled.file, "--quarter", "soon", "-o", filled.folder / "a.json").refused("soon is no quarter")
    filled("return", filled.file, "--quarter", "2099Q1", "-o", filled.folder / "a.json").refused("not over yet")
    filled("return", filled.file, "--quarter", "2020Q1", "-o", filled.folder / "a.csv").refused(
        "a.csv cannot be written"
    )
    filled("national", returned, returned, "-o", out).refused("is there twice")
    filled("national", filled.file, "-o", out).refused("it is not a quarterly return")
    filled("national", returned, "-o", filled.folder / "n.csv").refused("cannot be written")
    filled("national", returned, "-o", out, "--edition", "public", "--rule", "none").refused("--rule under5 or nhs")
    filled("national", returned, "-o", out, "--rule", "under9").refused("under9")
    filled("national", returned, "-o", filled.folder / "no" / "n.pdf").refused("The folder")
    assert not out.exists()


def test_returns_of_invented_practices_with_names_of_their_own_are_combined(empty):
    returns = []
    for at, name in enumerate(("Pause Alderby", "Pause  Brackwell (invented)")):
        file, out = empty.folder / f"{at}.pause", empty.folder / f"{at}.json"
        empty("demo", file, "--women", "3", "--years", "1", "--until", "2026-03-31", "--name", name).done()
        empty("return", file, "--quarter", "2026Q1", "-o", out).done()
        returns.append(out)
    names = [json.loads(out.read_text())["practice"] for out in returns]
    assert names == ["Pause Alderby (invented)", "Pause Brackwell (invented)"]
    assert "Pause in 2 practices" in empty("national", *returns, "-o", empty.folder / "n.pdf").done().out
