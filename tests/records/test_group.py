"""One contact for each woman of a group, none of which names another."""

from dataclasses import dataclass
from uuid import UUID, uuid4

from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.records.group import OUTCOMES, Names, Present, contact_of

CARLY, MARTA = uuid4(), uuid4()


@dataclass(frozen=True)
class Somebody:
    id: UUID
    reference: str
    first_name: str = ""
    last_name: str = ""
    preferred_name: str = ""


NAMES = Names([
    Somebody(CARLY, "RP-A0001", "Carlotta", "Marsden", "Carly"),
    Somebody(MARTA, "RP-A0002", "Marta", "Zielińska-Kowal"),
    Somebody(uuid4(), "RP-A0003", "Jo", "Marsden"),
])  # fmt: skip
SHARED = {"minutes": 90, "mode": "group", "place": "Hall", "summary": "We cooked.", "life_areas": ["health"]}


def test_who_came_has_what_all_share_and_her_own_line_below_it():
    made = contact_of(SHARED, Present(CARLY, "attended", "She made the soup."))
    assert made == {
        **SHARED, "woman": CARLY, "outcome": "attended", "summary": "We cooked.\nShe made the soup.",
        "safeguarding_concern": None,
    }  # fmt: skip


def test_who_did_not_come_has_no_minutes_and_nothing_of_what_was_done_there():
    made = contact_of(SHARED, Present(CARLY, "did_not_attend", "She was ill."))
    assert made["summary"] == "She was ill."
    assert "minutes" not in made
    assert "life_areas" not in made
    assert (made["mode"], made["place"]) == ("group", "Hall")


def test_a_concern_is_hers_alone():
    assert contact_of(SHARED, Present(CARLY, "attended", concern=True))["safeguarding_concern"] == "yes"
    assert contact_of(SHARED, Present(MARTA, "attended"))["safeguarding_concern"] is None


def test_a_name_is_found_as_a_whole_word_and_with_its_possessive():
    assert NAMES.named_in("Carly's soup") == ["RP-A0001"]
    assert NAMES.named_in("with Zielińska-Kowal.") == ["RP-A0002"]
    assert NAMES.named_in("a Carlyle, carly, martall") == []
    assert NAMES.named_in("Marsden") == ["RP-A0001", "RP-A0003"]


def test_a_reference_is_found_however_it_is_typed():
    for words in ("see rp-a0002", "(RP-A0002)", "RP-A0002’s", "with RP-A0002, and"):
        assert NAMES.referred_to(words) == ["RP-A0002"]
    assert NAMES.referred_to("Carly RP-A00021") == []


def test_an_imported_reference_is_found_unless_it_is_a_bare_number_or_word():
    names = Names([Somebody(CARLY, "2019/W7"), Somebody(MARTA, "45"), Somebody(uuid4(), "May")])
    assert names.referred_to("2019/w7: 45 minutes in May") == ["2019/W7"]


def test_she_may_be_named_in_her_own_words_even_where_another_has_her_name():
    assert NAMES.named_in("Carly Marsden", but=CARLY) == NAMES.referred_to("RP-A0001", CARLY) == []
    assert NAMES.named_in("Marta came with Carly", but=CARLY) == ["RP-A0002"]


@given(st.sampled_from(OUTCOMES), st.text(), st.text(), st.booleans())
def test_nothing_of_her_own_line_is_lost(outcome: str, summary: str, line: str, concern: bool):
    made = contact_of({**SHARED, "summary": summary or None}, Present(CARLY, outcome, line, concern))
    assert (made["summary"] or "").endswith(line)
    assert made["outcome"] == outcome
