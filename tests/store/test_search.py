"""Search: what a person may type, what is found, and that what was taken out is gone from the index."""

import sqlite3

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from pause_desktop.records.letters import plain_words
from pause_desktop.store.search import CLOSE, OPEN, find, in_fields, match_of

NAMES = {
    "RP-A0001": "Łucja Żółć", "RP-A0002": "Søren Ødegård", "RP-A0003": "Zoë O’Neill", "RP-A0004": "نور حسن",
    "RP-A0005": "José-María Núñez",
}  # fmt: skip


@pytest.fixture
def women(practice):
    with practice.writing(None) as change:
        for reference, name in NAMES.items():
            first, last = name.split(" ")
            change.add("women", {"reference": reference, "first_name": first, "last_name": last})
    return practice


def found(practice, typed: str) -> list[str]:
    with practice.reading() as rows:
        references = dict(rows.pick("women", "id", "reference"))
        return sorted(references[hit.record] for hit in find(rows.connection, typed))


@pytest.mark.parametrize(
    ("typed", "reference"),
    [
        ("Łucja", "RP-A0001"), ("lucja", "RP-A0001"), ("LUC", "RP-A0001"), ("zolc", "RP-A0001"),
        ("żół", "RP-A0001"), ("Z\u0307o\u0301l", "RP-A0001"), ("soren odegard", "RP-A0002"), ("søren", "RP-A0002"),
        ("zoe", "RP-A0003"), ("oneill", None), ("O’Ne", "RP-A0003"), ("neill", "RP-A0003"), ("نور", "RP-A0004"),
        ("حس", "RP-A0004"), ("jose maria", "RP-A0005"), ("nunez", "RP-A0005"), ("A0005", "RP-A0005"),
        ("rp-a0005", "RP-A0005"), ("maria jose", "RP-A0005"), ("aria", None), ("jos maria", None),
    ],
)  # fmt: skip
def test_names_are_found_without_accents_by_beginnings_and_whole_words(women, typed, reference):
    assert found(women, typed) == ([reference] if reference else [])


def test_nothing_typed_finds_nothing(women):
    for typed in ("", " ", "…", "!?", '"', "*", "\x00"):
        assert match_of(typed) is None
        assert found(women, typed) == []


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text() | st.text("\"*()^-+:{}'AND OR NOT NEAR,;\\", max_size=30))
@example('"')
@example("a AND OR")
@example("NEAR(a, 2)")
@example("words : x")
@example("-a ^b {c}")
@example("a\x00b")
@example("\ud83d")
@example("_")
@example("a" * 100_000)
@example("a b " * 2_000)
@example("'; DROP TABLE search; --")
def test_nothing_a_person_types_is_taken_for_a_command(women, typed):
    with women.reading() as rows:
        for hit in find(rows.connection, typed):
            assert in_fields(rows.connection, hit, typed) is not None


def test_all_words_must_be_there_and_the_newest_comes_first(practice):
    with practice.writing(None) as change:
        worker = change.add("workers", {"name": "Ana", "role": "practitioner"})
        woman = change.add("women", {"reference": "RP-A0001"})
        base = {"woman": woman, "worker": worker, "on": "2020-01-01", "mode": "phone", "outcome": "met"}
        contacts = [change.add("contacts", base | {"summary": f"the blue bicycle {n}"}) for n in range(3)]
    with practice.reading() as rows:
        hits = find(rows.connection, "bicycle blue")
        assert [hit.record for hit in hits] == [contact.hex for contact in reversed(contacts)]
        assert f"{OPEN}bicycle{CLOSE}" in hits[0].excerpt
        assert {hit.stream for hit in hits} == {woman.hex}
        assert in_fields(rows.connection, hits[0], "BICYCLE") == ["summary"]
        assert len(find(rows.connection, "bicycle", most=2)) == 2
        assert find(rows.connection, "bicycle red") == []


def index_bytes(practice) -> bytes:
    with practice.reading() as rows:
        blocks = rows.connection.execute("SELECT block FROM search_data").fetchall()
        contents = rows.connection.execute("SELECT c0 FROM search_content").fetchall()
    return b"".join(bytes(block) for (block,) in blocks) + "".join(words for (words,) in contents).encode()


def test_words_taken_out_or_changed_are_gone_from_the_index_itself(practice):
    with practice.writing(None) as change:
        woman = change.add("women", {"reference": "RP-A0001", "safe_contact_notes": "quokkasaurus"})
        other = change.add("women", {"reference": "RP-A0002", "safe_contact_notes": "wombatosaur"})
    assert b"quokka" in index_bytes(practice)
    with practice.writing(None) as change:
        change.edit("women", woman, {"safe_contact_notes": "something else"})
        change.remove("women", other)
    assert b"quokka" not in index_bytes(practice)
    assert b"wombat" not in index_bytes(practice)
    with practice.reading() as rows:
        assert find(rows.connection, "quokkasaurus") == find(rows.connection, "wombatosaur") == []


def test_plain_words_compares_names_as_search_does():
    assert plain_words("ŁÓDŹ Ødegård Straße") == "lodz odegard strasse"


def test_the_standard_library_is_not_what_runs_here(practice):
    assert not isinstance(practice._mine()[0], sqlite3.Connection)
