"""The invented practice: the same from the same seed, good records only, plausible enough to look at."""

import datetime as dt
from collections import Counter, defaultdict
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pause_desktop.demo.practice import invented
from pause_desktop.records.check import checked
from pause_desktop.records.fields import columns
from pause_desktop.records.rules import CASELOAD, Around, findings, refusals
from pause_desktop.records.tables import TABLES
from pause_desktop.records.terms import Terms

DAY = dt.date(2026, 11, 20)
TERMS = Terms(DAY)


def rows_of(practice, table):
    blank = dict.fromkeys(TABLES[table].model_fields)
    return [
        SimpleNamespace(**(blank | values | {"id": record})) for name, record, values in practice if name == table
    ]


@pytest.fixture(scope="module")
def practice():
    return list(invented(women=120, until=DAY))


def test_the_same_seed_invents_the_same_practice_to_the_last_identifier(practice):
    assert list(invented(women=120, until=DAY)) == practice


def test_another_seed_invents_another(practice):
    assert not {record for _, record, _ in invented(women=5, until=DAY, seed=2)} & {
        record for _, record, _ in practice
    }


def test_an_identifier_is_never_used_twice(practice):
    assert len({record for _, record, _ in practice}) == len(practice)


@settings(max_examples=25)
@given(
    women=st.integers(0, 25),
    years=st.integers(0, 6),
    until=st.dates(dt.date(1990, 1, 1), dt.date(2090, 1, 1)),
    seed=st.integers(),
)
def test_every_record_can_be_written_and_follows_what_it_links_to(women, years, until, seed):
    terms, seen = Terms(until), set()
    for table, record, values in invented(women, years, until, seed):
        result = checked(TABLES[table], values, terms)
        assert result.good, (table, result.problems)
        links = [values[c.name] for c in columns(TABLES[table]) if c.links_to and c.name in values]
        assert set(links) <= seen
        seen.add(record)


def test_there_are_as_many_women_as_were_asked_for_with_references_of_their_own(practice):
    references = [woman.reference for woman in rows_of(practice, "women")]
    assert references == [f"RP-A{number:04d}" for number in range(1, 121)]


def test_no_two_stages_of_a_woman_begin_on_one_day(practice):
    by_woman = defaultdict(list)
    for period in rows_of(practice, "stage_periods"):
        by_woman[period.woman].append(period)
    for periods in by_woman.values():
        for period in periods:
            assert not refusals("stage_periods", vars(period), period.id, periods)


def test_journeys_have_every_stage_and_several_ways_out(practice):
    periods = rows_of(practice, "stage_periods")
    assert {period.stage for period in periods} == {
        "identified", "outreach", "engaging", "open", "transition", "next_steps", "closed"
    }  # fmt: skip
    assert len({period.exit_reason for period in periods if period.stage == "closed"}) >= 4
    assert all((period.exit_reason is None) == (period.stage != "closed") for period in periods)


def test_only_planned_contacts_lie_ahead_and_there_are_some(practice):
    ahead = [contact for contact in rows_of(practice, "contacts") if contact.on > DAY]
    assert ahead
    assert {contact.outcome for contact in ahead} == {"planned"}


def test_the_first_months_are_heavier_than_the_later_ones(practice):
    opened = {p.woman: p.started_on for p in rows_of(practice, "stage_periods") if p.stage == "open"}
    months = Counter(
        (contact.on - opened[contact.woman]).days // 60
        for contact in rows_of(practice, "contacts")
        if contact.woman in opened and (DAY - opened[contact.woman]).days > 420
    )
    assert months[0] > 1.2 * months[4]


def test_scores_improve_on_the_whole(practice):
    scores = defaultdict(dict)
    for form in rows_of(practice, "core10s"):
        items = [getattr(form, f"item_{n}") for n in range(1, 11)]
        if None not in items:
            items[1], items[2] = 4 - items[1], 4 - items[2]
            scores[form.woman][form.time_point] = sum(items)
    changes = [s["month_12"] - s["baseline"] for s in scores.values() if {"baseline", "month_12"} <= set(s)]
    assert sum(changes) / len(changes) < -3
    assert any(change > 0 for change in changes)


def test_some_things_are_missing_not_asked_or_unpaired(practice):
    women, reviews = rows_of(practice, "women"), rows_of(practice, "progress_reviews")
    assert any(woman.date_of_birth is None for woman in women)
    assert any(woman.safe_to_call == "not_asked" for woman in women)
    assert any(need.status == "not_asked" for need in rows_of(practice, "needs"))
    points = defaultdict(set)
    for review in reviews:
        points[review.woman].add(review.time_point)
    assert any(found == {"baseline"} for found in points.values())
    assert {quote.consent for quote in rows_of(practice, "quotes")} >= {"yes", "no"}


def test_names_come_from_several_parts_of_town(practice):
    names = "".join(woman.first_name or "" for woman in rows_of(practice, "women"))
    assert any("\u0600" <= letter <= "\u06ff" for letter in names)
    assert any(letter in names for letter in "łżŻŁ")


def test_most_notes_of_contacts_differ(practice):
    notes = [contact.summary for contact in rows_of(practice, "contacts") if contact.outcome == "attended"]
    assert len(set(notes)) > 0.7 * len(notes)


def test_findings_are_the_few_that_a_good_practice_has(practice):
    by_woman = defaultdict(lambda: defaultdict(list))
    women = rows_of(practice, "women")
    for table in {name for name, _, _ in practice}:
        for row in rows_of(practice, table):
            if getattr(row, "woman", None):
                by_woman[row.woman][table].append(row)
    working = Counter(
        woman.worker
        for woman in women
        if by_woman[woman.id]["stage_periods"][-1].stage in ("engaging", "open", "transition")
    )
    assert max(working.values()) <= CASELOAD
    found = [
        finding
        for woman in women
        for finding in findings(Around(woman, by_woman[woman.id], caseloads=working), DAY)
    ]
    kinds = Counter((finding.table, finding.column) for finding in found)
    usual = {
        ("contacts", "minutes"), ("contacts", "on"), ("progress_reviews", "time_point"),
        ("contraception", "renew_by"), ("stage_periods", "stage"), ("stage_periods", "started_on"),
    }  # fmt: skip
    assert set(kinds) <= usual
    assert not any("twice" in finding.words or "no decision" in finding.words for finding in found)
    assert len(found) < len(women)


def test_the_last_day_has_visits_and_tasks_to_show_and_nobody_out_alone(practice):
    planned = [contact for contact in rows_of(practice, "contacts") if contact.outcome == "planned"]
    assert len([contact for contact in planned if contact.on == DAY]) >= 3
    assert {(contact.on - DAY).days for contact in planned} > {0, 3}
    assert [task for task in rows_of(practice, "tasks") if task.done_on is None]
    visits = rows_of(practice, "visits")
    assert visits
    assert all(
        visit.back_at and visit.on < DAY and visit.out_at < visit.back_at <= visit.back_by for visit in visits
    )


def test_the_invented_practice_knows_whom_to_ring(practice):
    assert all(worker.phone for worker in rows_of(practice, "workers"))
    assert all(each.emergency_numbers for each in rows_of(practice, "practice"))
