"""Quarterly returns: they add up to what one practice with all the rows would measure, and name nobody."""

import datetime as dt
import json
import re
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pause_desktop.demo.practice import invented
from pause_desktop.errors import NotAQuarter, ReturnsDiffer, UnknownReturn
from pause_desktop.measures import values
from pause_desktop.measures.figures import figures
from pause_desktop.measures.national import added, by_practice, combined, measures_of
from pause_desktop.measures.return_format import SHAPE, Quarter, check_code, fits, read_return
from pause_desktop.measures.returns import quarterly_return
from pause_desktop.measures.snapshot import Snapshot
from pause_desktop.paths import resource
from pause_desktop.records.tables import MADE_ELSEWHERE, TABLES

QUARTER = Quarter(2026, 3)


def snapshot(women: int, seed: int, name: str = "") -> Snapshot:
    """An invented practice as measures are given it; references say which practice they are of."""
    rows: dict[str, list[Any]] = {table: [] for table in TABLES if table not in MADE_ELSEWHERE}
    blank = {table: dict.fromkeys(TABLES[table].model_fields) for table in rows}
    for table, record, row in invented(women, 3, QUARTER.as_at, seed):
        if table in rows:
            rows[table].append(SimpleNamespace(**(blank[table] | row | {"id": record})))
    for woman in rows["women"]:
        woman.reference = f"{seed}-{woman.reference}"
    practice = SimpleNamespace(name=name or f"Practice {seed}", local_authority="Elsewhere", exposure_months=27)
    rows.pop("practice")
    return Snapshot(practice=practice, **rows)


def together(*parts: Snapshot) -> Snapshot:
    """One practice that holds the rows of several."""
    names = [name for name in Snapshot.__slots__ if name != "practice"]
    rows = {name: [row for part in parts for row in getattr(part, name)] for name in names}
    return Snapshot(practice=parts[0].practice, **rows)


def printed(tree: Any) -> dict[str, Any]:
    """What a return can say: without pairs of scores, workers, waits in days, and kinds nobody has."""
    plain = values.as_json(tree)
    for name in ("core10_pairs", "caseload", "overdue", "service_savings"):
        plain.pop(name, None)
    plain["journey"].pop("weeks_to_open")
    return plain


@settings(max_examples=12, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 14), st.integers(0, 50)), min_size=1, max_size=4, unique_by=lambda x: x[1])
)
def test_returns_added_up_measure_as_one_practice_with_all_the_rows(practices: list[tuple[int, int]]) -> None:
    parts = [snapshot(*each) for each in practices]
    sums = added(quarterly_return(part, QUARTER)["sums"] for part in parts)
    whole = figures(together(*parts), QUARTER.as_at, QUARTER.since)
    assert printed(measures_of(sums)) == printed(whole.measures)


def test_the_weeks_to_open_are_those_of_all_in_whole_weeks() -> None:
    parts = [snapshot(30, 1), snapshot(20, 2)]
    weeks = measures_of(added(quarterly_return(part, QUARTER)["sums"] for part in parts))["journey"][
        "weeks_to_open"
    ]
    whole = figures(together(*parts), QUARTER.as_at).measures["journey"]["weeks_to_open"]
    assert weeks["n"].n == whole["n"].n > 0
    for name in ("median", "low", "high"):
        assert abs(int(weeks[name].value) - int(whole[name].value)) <= 1


@pytest.mark.parametrize("rule", ["under5", "nhs"])
def test_the_rule_acts_on_the_combination_and_not_before_it(rule: str) -> None:
    parts = [snapshot(12, seed) for seed in range(1, 6)]
    found = combined([quarterly_return(part, QUARTER) for part in parts], rule)
    assert (
        printed(found.measures)
        == printed(figures(together(*parts), QUARTER.as_at, QUARTER.since, rule=rule).measures)
        or rule == "nhs"
    )
    assert found.rule == rule


def test_no_practice_at_all_has_a_return_of_noughts() -> None:
    document = quarterly_return(Snapshot(), QUARTER)
    assert fits(document["sums"], SHAPE)
    assert json.loads(json.dumps(document)) == document
    assert combined([document]).measures["women_in_contact"].n == 0


def test_nobody_is_named_and_nothing_is_told_but_sums() -> None:
    part = snapshot(40, 3)
    text = json.dumps(quarterly_return(part, QUARTER, "Pause Desktop 1"), ensure_ascii=False)
    for woman in part.women:
        for words in (woman.reference, woman.first_name, woman.last_name, str(woman.id), woman.id.hex):
            assert not words or not re.search(rf"\b{re.escape(words)}\b", text), "a woman is named"
    for worker in part.workers:
        assert worker.name not in text
    assert not re.search(r"\d\.\d", text.replace("Pause Desktop 1", "")), "a mean cannot be added"


def test_what_a_lead_added_to_a_list_is_left_out(practice) -> None:
    woman, *_ = practice.open_women(3)
    practice.contact(woman, "2026-08-01")
    practice.outcome(woman, "won_the_village_baking_prize", "2026-08-02")
    practice.outcome(woman, "in_work", "2026-08-02")
    document = quarterly_return(practice.snapshot, QUARTER)
    assert document["sums"]["outcomes"] == {"in_work": 1}


def test_a_quarter_is_a_calendar_quarter() -> None:
    assert [Quarter.named(words) for words in ("2021Q1", "2021-q1", " 2021 Q1 ")] == [Quarter(2021, 1)] * 3
    assert (Quarter(2021, 1).since, Quarter(2021, 1).as_at) == (dt.date(2021, 1, 1), dt.date(2021, 3, 31))
    assert (Quarter(2024, 4).since, Quarter(2024, 4).as_at) == (dt.date(2024, 10, 1), dt.date(2024, 12, 31))
    for wrong in ("", "2021", "2021Q5", "Q1 2021", "0000Q1"):
        with pytest.raises(NotAQuarter):
            Quarter.named(wrong)


# --- a return that comes in ---


def written(document: dict[str, Any], **changes: Any) -> str:
    changed = {key: part for key, part in document.items() if key != "check"} | changes
    return json.dumps(changed | {"check": check_code(changed)})


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    return quarterly_return(snapshot(10, 4), QUARTER)


def test_what_was_written_is_read_again(document) -> None:
    assert read_return("a.json", written(document)) == document


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", "not json", '{"format": "pause quarterly return"}', "[" * 5000, '"\\ud800"', "1e999"]
)
def test_rubbish_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(UnknownReturn, match=r"^a\.json cannot be read: "):
        read_return("a.json", text)


def test_a_return_that_was_changed_by_hand_is_refused(document) -> None:
    changed = document | {"sums": document["sums"] | {"women_in_contact": 99}}
    with pytest.raises(UnknownReturn, match="changed since it was made"):
        read_return("a.json", json.dumps(changed))


def test_a_return_of_a_newer_program_is_refused(document) -> None:
    with pytest.raises(UnknownReturn, match="newer program"):
        read_return("a.json", written(document, version=2))


@pytest.mark.parametrize("wrong", [-1, True, "7", None, 1.5, 10**15, {}])
def test_a_number_that_is_no_count_is_refused(document, wrong: Any) -> None:
    with pytest.raises(UnknownReturn, match="no count"):
        read_return("a.json", written(document, sums=document["sums"] | {"women_in_contact": wrong}))


def test_a_part_too_few_or_too_many_is_refused(document) -> None:
    fewer = {key: part for key, part in document["sums"].items() if key != "needs"}
    for sums in (
        fewer,
        document["sums"] | {"names": 3},
        document["sums"] | {"needs": {"her_name": {"n": 1, "of": 1}}},
    ):
        with pytest.raises(UnknownReturn, match="no count"):
            read_return("a.json", written(document, sums=sums))


def test_two_of_one_practice_two_quarters_and_none_are_refused(document) -> None:
    with pytest.raises(ReturnsDiffer, match="Practice 4 is there twice"):
        combined([document, document])
    with pytest.raises(ReturnsDiffer, match="returned 2026Q2, the others 2026Q3"):
        combined([document, document | {"practice": "Elsewhere", "quarter": "2026Q2"}])
    with pytest.raises(ReturnsDiffer, match="at least one"):
        combined([])


# --- each practice beside the others ---


def table(numbers: list[int], rule: str) -> list[Any]:
    """The women in contact of some practices, as the national report shows them, and their total."""
    blank = added([quarterly_return(Snapshot(), QUARTER)["sums"]])
    returns = [
        {"practice": f"P{at}", "local_authority": "", "quarter": "2026Q3", "sums": blank | {"women_in_contact": n}}
        for at, n in enumerate(numbers)
    ]
    found = combined(returns, rule)
    return [line.women_in_contact for line in by_practice(returns, found)]


def test_without_a_rule_each_practice_stands_there_as_it_is() -> None:
    assert table([3, 9, 8], "none") == [3, 9, 8]


def test_a_practice_with_few_women_is_hidden_with_one_more() -> None:
    assert table([3, 9, 8], "under5") == ["c", 9, "c"]
    assert table([0, 9, 8], "under5") == [0, 9, 8]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(0, 12), min_size=1, max_size=7))
def test_no_hidden_practice_can_be_worked_out_from_the_total(numbers: list[int]) -> None:
    shown = table(numbers, "under5")
    hidden = [n for n, cell in zip(numbers, shown, strict=True) if cell == "c"]
    assert all(cell in (n, "c") for n, cell in zip(numbers, shown, strict=True))
    assert not any(1 <= n <= 4 for n, cell in zip(numbers, shown, strict=True) if cell != "c")
    assert len(hidden) != 1 or len(numbers) == 1 or sum(numbers) <= 4  # then the total is hidden too


def test_the_help_names_every_part_of_the_format() -> None:
    page = resource("help", "en", "17-returns.md").read_text("utf-8")
    assert [name for name in SHAPE if f"`{name}`" not in page] == []
