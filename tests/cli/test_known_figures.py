"""The whole way of a practice whose figures were worked out by hand, as `tests/golden/practice/README.md` tells."""

import io
import json
import re
from pathlib import Path

import pytest
from pypdf import PdfReader

GOLDEN = Path(__file__).parent.parent / "golden" / "practice"
PERIODS = {"on_a_day": (), "over_a_year": ("--since", "2023-07-01")}


@pytest.mark.parametrize("period", PERIODS)
def test_every_figure_is_the_one_worked_out_by_hand(filled, period: str):
    known = json.loads((GOLDEN / f"figures_{period}.json").read_text("utf-8"))
    shown = filled("figures", "p.pause", "--as-at", "2024-06-30", *PERIODS[period], "--json").done().json
    measures = known.pop("measures")
    assert {name: shown[name] for name in known} == known
    assert {name: shown["measures"].get(name) for name in measures} == measures


def test_the_document_is_keyed_as_documented(filled):
    shown = filled("figures", "p.pause", "--as-at", "2024-06-30", "--json").done().json
    assert list(shown) == ["practice", "as_at", "since", "cohort", "rule", "measures"]


def test_the_printed_summary_holds_the_same_figures(filled):
    done = filled(
        "report", "p.pause", "--as-at", "2024-06-30", "--since", "2023-07-01", "--edition", "exempt", "-o", "r.pdf",
        "--figures", "r.json",
    ).done()  # fmt: skip
    assert done.out == "r.pdf was written. It is not encrypted.\n"
    known = json.loads((GOLDEN / "figures_over_a_year.json").read_text("utf-8"))["measures"]
    written = json.loads(Path("r.json").read_text("utf-8"))
    assert {name: written["measures"][name] for name in known} == known
    text = words_of(Path("r.pdf"))
    for printed in (
        "Pause Larkfield",
        "30 June 2024",
        "£86,173",
        "£139,232",
        "£108,779",
        "£515.50",
        "0.22",
        "22.95",
    ):
        assert printed in text, printed
    for share in ("4 of 5", "2 of 2"):
        assert share in text, share


def test_the_same_summary_twice_is_the_same_to_the_byte(filled):
    for name in ("one.pdf", "two.pdf"):
        filled("report", "p.pause", "--as-at", "2024-06-30", "-o", name).done()
    assert Path("one.pdf").read_bytes() == Path("two.pdf").read_bytes()


@pytest.mark.parametrize("form", ["docx", "xlsx", "html"])
def test_the_ending_of_its_name_chooses_the_form_and_the_figures_are_beside_it(filled, form):
    words = ("report", "p.pause", "--as-at", "2024-06-30", "--edition", "exempt", "-o", f"r.{form}")
    told = filled(*words, "--figures", "r.json").done()
    assert f"r.{form} was written. It is not encrypted." in told.out
    assert Path(f"r.{form}").read_bytes().startswith(b"<!DOCTYPE html>" if form == "html" else b"PK")
    assert json.loads(Path("r.json").read_text("utf-8"))["rule"] == "none"


def test_a_public_summary_hides_small_numbers(filled):
    filled("report", "p.pause", "--as-at", "2024-06-30", "-o", "r.pdf", "--figures", "r.json").done()
    shown = json.loads(Path("r.json").read_text("utf-8"))
    assert shown["rule"] == "under5"
    assert shown["measures"]["open_women"]["n"] == "c"
    assert shown["measures"]["women_by_stage"]["open"] == {"n": "c"}
    assert "Aileen" not in words_of(Path("r.pdf"))


def test_importing_the_practice_again_does_nothing(filled):
    before = filled.figures(), filled("history", "p.pause", "LF-01", "--json").json
    done = filled("import", "p.pause", GOLDEN, "--json").done()
    assert done.json == {"new": 0, "changed": 0, "unchanged": 66, "conflicts": 0, "held": 0, "refused": []}
    assert (filled.figures(), filled("history", "p.pause", "LF-01", "--json").json) == before


def test_as_at_an_earlier_day_later_records_count_for_nothing(filled):
    before = filled.figures("2023-12-31")
    sheets = filled.sheets(
        stage_periods="woman,stage,started_on\nLF-02,transition,2024-01-15\n",
        women="reference,referred_on\nLF-06,2024-02-01\n",
        contacts="woman,worker,on,started_at,mode,outcome\nLF-02,Tom Ashby,2024-01-02,10:00,walk,attended\n",
    )
    filled("import", "p.pause", sheets).done()
    assert filled.figures("2023-12-31") == before
    assert filled.figures()["women_by_stage"]["transition"] == {"n": 1}


def test_the_whole_way_as_programs(empty, monkeypatch: pytest.MonkeyPatch):
    """Once with the real cost of the keys, as a coordinator's script runs it."""
    from pause_desktop.store.keyslots import Stretch

    monkeypatch.setattr(Stretch.__init__, "__defaults__", (256 * 1024, 3, 4))
    made = empty.program("create", "p.pause", "--practice", "Larkfield", "--lead", "Ines Moreau").done()
    assert re.fullmatch(r"[0-9A-Z]{5}(-[0-9A-Z]{5}){6}", made.last_line)
    empty.program("import", "p.pause", str(GOLDEN)).done()
    shown = empty.program("figures", "p.pause", "--as-at", "2024-06-30", "--json").done().json
    known = json.loads((GOLDEN / "figures_on_a_day.json").read_text("utf-8"))["measures"]
    assert {name: shown["measures"].get(name) for name in known} == known


def test_an_empty_practice_has_figures_and_a_summary(empty):
    empty("create", "p.pause", "--practice", "Larkfield").done()
    shown = empty.figures()
    assert shown["women_in_contact"] == {"n": 0}
    assert shown["mean_age"] == {"mean": None, "n": 0}
    assert shown["care_experienced"] == {"n": 0, "of": 0, "percent": None}
    assert shown["birth_rate"]["rate"] is None
    for edition in ("public", "exempt"):
        empty("report", "p.pause", "--as-at", "2024-06-30", "--edition", edition, "-o", f"{edition}.pdf").done()
        assert "Larkfield" in words_of(Path(f"{edition}.pdf"))


@pytest.mark.soak
def test_two_thousand_women_have_figures_and_a_summary(empty):
    empty("demo", "d.pause", "--women", "2000", "--until", "2024-06-30").done()
    empty("report", "d.pause", "--as-at", "2024-06-30", "-o", "r.pdf", "--figures", "r.json").done()
    assert json.loads(Path("r.json").read_text("utf-8"))["measures"]["women_prioritised"]["n"] > 1_000
    assert "30 June 2024" in words_of(Path("r.pdf"))


def words_of(document: Path) -> str:
    """The text of a PDF, with single spaces."""
    pages = PdfReader(io.BytesIO(document.read_bytes())).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_the_figures_are_priced_by_the_model_that_is_named(filled):
    asked = ("figures", "p.pause", "--as-at", "2024-06-30", "--json")
    cost = filled(*asked, "--cost-model", "unit_costs").done().json["measures"]["cost"]
    assert (cost["model"], cost["price_year"]) == ("unit_costs", "2024-25")
    assert cost["five_year_cashable"] + cost["five_year_internal"] == cost["five_year_total"]
    filled(*asked, "--cost-model", "Theirs").refused("no cost model Theirs")


def test_a_summary_prints_the_model_that_is_named(filled):
    filled("report", "p.pause", "--as-at", "2024-06-30", "--cost-model", "unit_costs", "-o", "r.pdf").done()
    words = " ".join(" ".join(page.extract_text() for page in PdfReader(filled.folder / "r.pdf").pages).split())
    assert "Unit costs" in words
    assert "Looked-after child (average of all settings)" in words


def test_only_a_figure_of_a_whole_group_can_be_confirmed(filled):
    report = ("report", "p.pause", "--as-at", "2024-06-30", "-o", "r.pdf", "--confirm", "women_in_contact")
    filled(*report).refused("figure of all or none of a group women_in_contact")
    assert not Path("r.pdf").exists()
