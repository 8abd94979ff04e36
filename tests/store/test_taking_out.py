"""What may be taken out, and that references and ids are never given twice."""

import datetime as dt
from uuid import uuid4

import pytest

from pause_desktop.errors import StillNeeded
from pause_desktop.store.drafts import Drafts


def test_a_woman_with_records_cannot_be_taken_out_and_the_sentence_says_why(practice):
    with practice.writing(None) as change:
        woman = change.add("women", {"reference": change.next_reference()})
        change.add("outcomes", {"woman": woman, "kind": "housed", "on": dt.date(2020, 1, 1)})
    with pytest.raises(StillNeeded, match="This woman cannot be taken out"), practice.writing(None) as change:
        change.remove("women", woman)


def test_the_reference_of_a_woman_taken_out_is_not_given_again(practice):
    with practice.writing(None) as change:
        woman = change.add("women", {"reference": change.next_reference()})
    with practice.writing(None) as change:
        change.remove("women", woman)
    with practice.writing(None) as change:
        assert change.next_reference() == "RP-A0002"


@pytest.mark.parametrize("prefix", ["R*", "R[1]", "R?"])
def test_a_prefix_of_odd_signs_counts_as_any_other(practice, prefix):
    with practice.writing(None) as change:
        with practice.reading() as rows:
            ((own,),) = rows.pick("practice", "id")
        from uuid import UUID

        change.edit("practice", UUID(own), {"reference_prefix": prefix})
        change.add("women", {"reference": f"{prefix}-A0041"})
        assert change.next_reference() == f"{prefix}-A0042"


def test_an_id_with_a_history_is_not_begun_again(practice):
    woman = uuid4()
    with practice.writing(None) as change:
        change.add("women", {"reference": "RP-A0001"}, woman)
        change.remove("women", woman)
    with pytest.raises(ValueError, match="history"), practice.writing(None) as change:
        change.add("women", {"reference": "RP-A0001"}, woman)


def test_a_draft_of_half_a_character_is_kept(practice):
    Drafts(practice).keep("contacts:new", "contacts", {"summary": "walk \ud83d"})
    draft = Drafts(practice).get("contacts:new")
    assert draft is not None
    assert draft.body == {"summary": "walk \ud83d"}
