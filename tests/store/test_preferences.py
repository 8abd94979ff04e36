"""Preferences: each worker has her own, they survive closing, and nothing of them is in the journal."""

from uuid import uuid4

from pause_desktop.store.preferences import Preferences


def test_what_is_put_is_got_and_belongs_to_one_worker(practice):
    mine, hers = Preferences(practice, uuid4()), Preferences(practice, uuid4())
    mine.put("words", ["Łódź", "RP-A0001"])
    assert mine.get("words") == ["Łódź", "RP-A0001"]
    assert hers.get("words", []) == []
    mine.put("words", ["other"])
    assert mine.get("words") == ["other"]
    mine.put("words", None)
    assert mine.get("words") is None


def test_a_preference_adds_nothing_to_the_journal(practice):
    with practice.reading() as rows:
        before = rows.mark()
    Preferences(practice, uuid4()).put("filter", {"search": "anna"})
    with practice.reading() as rows:
        assert rows.mark() == before
