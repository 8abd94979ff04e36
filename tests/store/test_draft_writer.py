"""Drafts are written by a thread of their own: in order, through locks and full disks, and never half."""

import threading
import uuid

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pause_desktop.errors import DiskFull, NotSaved
from pause_desktop.store.draft_writer import DraftWriter
from pause_desktop.store.drafts import Drafts
from pause_desktop.store.practice_file import PracticeFile

SOON = 30.0


@pytest.fixture
def heard() -> list:
    return []


@pytest.fixture
def writer(practice, heard) -> DraftWriter:
    return DraftWriter(practice, heard.append)


class Holder(threading.Thread):
    """Another thread that has the file to itself, as an import has, until it is told to let go."""

    def __init__(self, practice: PracticeFile) -> None:
        super().__init__(daemon=True)
        self._practice = practice
        self._has, self._go = threading.Event(), threading.Event()
        self.start()
        assert self._has.wait(SOON)

    def run(self) -> None:
        with self._practice.writing(None) as change:
            change.add("women", {"reference": uuid.uuid4().hex})
            self._has.set()
            self._go.wait(SOON)
        self._practice.release()

    def let_go(self) -> None:
        self._go.set()
        self.join(SOON)


@pytest.fixture
def held(practice):
    holder = Holder(practice)
    yield holder
    holder.let_go()


def in_file(practice) -> dict[str, object]:
    return {draft.key: draft.body for draft in Drafts(practice).all()}


def test_what_is_kept_is_written_on_a_thread_of_its_own_and_told_when_it_is_in_the_file(practice, writer, heard):
    number = writer.keep("contacts:new", "contacts", {"on": "30/2"}, woman="ab", place={"field": "on", "cursor": 4})
    assert writer.wait(SOON)
    (draft,) = Drafts(practice).all()
    assert (draft.table, draft.woman, draft.body, draft.place["cursor"]) == ("contacts", "ab", {"on": "30/2"}, 4)
    assert [(told.number, told.trouble) for told in heard] == [(number, None)]
    assert writer._thread is not threading.current_thread()


def test_while_another_has_the_file_keeping_waits_for_nothing_and_the_draft_is_read_as_if_it_were_there(
    practice, writer, held
):
    writer.keep("a", "contacts", {"summary": "Met her"})
    writer.keep("a", "contacts", {"summary": "Met her sister"})
    writer.keep("b", "goals", {"wording": "Swim"})
    writer.drop("b")
    assert in_file(practice) == {}
    assert writer.get("a").body == {"summary": "Met her sister"}
    assert writer.get("b") is None
    assert [draft.key for draft in writer.all()] == ["a"]
    assert writer.keys() == {"a"}
    assert not writer.wait(0)
    held.let_go()
    assert writer.wait(SOON)
    assert in_file(practice) == {"a": {"summary": "Met her sister"}}


def test_of_many_snapshots_only_the_last_is_written(practice, writer, heard, held):
    for at in range(500):
        writer.keep("a", "contacts", {"summary": "x" * at})
    held.let_go()
    assert writer.wait(SOON)
    assert in_file(practice) == {"a": {"summary": "x" * 499}}
    assert len(heard) <= 2


def test_a_draft_that_waits_is_taken_back_by_the_save_of_its_form_and_stays_away(practice, writer):
    with practice.writing(None) as change:  # the writer cannot have the file meanwhile
        writer.keep("a", "women", {"first_name": "Łucja"})
        change.add("women", {"reference": "RP-1"})
        writer.drop("a")
    assert writer.get("a") is None
    assert writer.wait(SOON)
    assert in_file(practice) == {}


def test_a_save_that_fails_leaves_the_draft_where_it_was(practice, writer):
    writer.keep("written", "women", {"first_name": "Marta"})
    assert writer.wait(SOON)

    def save() -> None:
        with practice.writing(None) as change:
            writer.keep("waiting", "women", {"first_name": "Łucja"})
            change.add("women", {"reference": "RP-1"})
            writer.drop("waiting")
            writer.drop("written")
            raise DiskFull

    with pytest.raises(DiskFull):
        save()
    assert writer.wait(SOON)
    assert in_file(practice) == {"written": {"first_name": "Marta"}, "waiting": {"first_name": "Łucja"}}


def test_what_is_typed_after_a_failed_save_is_not_replaced_by_what_stood_there_before(practice, writer, held):
    writer.keep("a", "women", {"first_name": "Ł"})
    taken = writer._waiting["a"]
    writer.keep("a", "women", {"first_name": "Łucja"})
    writer._put_back("a", taken)
    held.let_go()
    assert writer.wait(SOON)
    assert in_file(practice) == {"a": {"first_name": "Łucja"}}


def test_closing_the_file_writes_what_waits_first(made):
    practice = made.open()
    writer = DraftWriter(practice)
    for at in range(50):
        writer.keep(f"{at}", "contacts", {"summary": str(at)})
    practice.close()
    assert not writer._thread.is_alive()
    again = made.open()
    assert in_file(again) == {str(at): {"summary": str(at)} for at in range(50)}
    again.close()


def test_after_closing_nothing_is_taken_that_could_not_be_kept(practice, writer):
    writer.close()
    with pytest.raises(RuntimeError, match="closed"):
        writer.keep("a", "contacts", {})


def test_what_the_file_does_not_take_is_told_held_and_written_as_soon_as_it_can_be(practice, writer, heard):
    taken = practice.plainly

    def refuse():
        raise NotSaved(reason="the file was busy with something else.")

    practice.plainly = refuse
    writer.keep("a", "contacts", {"summary": "held"})
    assert not writer.wait(SOON)
    assert isinstance(writer.trouble, NotSaved)
    assert isinstance(heard[-1].trouble, NotSaved)
    assert writer.get("a").body == {"summary": "held"}
    practice.plainly = taken
    assert writer.wait(SOON)
    assert writer.trouble is None
    assert heard[-1].trouble is None
    assert in_file(practice) == {"a": {"summary": "held"}}


def test_it_is_tried_again_without_being_asked(practice, writer, monkeypatch):
    monkeypatch.setattr("pause_desktop.store.draft_writer._AGAIN", 0.01)
    taken, tries, written = practice.plainly, [], threading.Event()

    def refuse_thrice():
        tries.append(1)
        if len(tries) <= 3:
            raise DiskFull
        return taken()

    practice.plainly = refuse_thrice
    writer._told = lambda told: told.trouble is None and written.set()
    writer.keep("a", "contacts", {"summary": "x"})
    assert written.wait(SOON)
    assert in_file(practice) == {"a": {"summary": "x"}}


def test_what_no_file_can_hold_is_refused_where_it_is_kept(writer):
    with pytest.raises(TypeError):
        writer.keep("a", "contacts", {"summary": object()})
    assert writer.wait(0)


KEYS = st.sampled_from("abc")
DEEDS = st.one_of(
    st.tuples(st.just("keep"), KEYS, st.text()),
    st.tuples(st.just("drop"), KEYS),
    st.tuples(st.just("save"), KEYS),
    st.tuples(st.just("fail"), KEYS),
    st.tuples(st.just("wait")),
)


@given(deeds=st.lists(DEEDS, max_size=25))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_done_in_whatever_order_the_file_ends_as_if_all_had_been_written_at_once(practice, deeds):
    writer, expected = DraftWriter(practice), {}
    try:
        for deed, *rest in deeds:
            if deed == "keep":
                writer.keep(rest[0], "contacts", {"summary": rest[1]})
                expected[rest[0]] = {"summary": rest[1]}
            elif deed == "drop":
                writer.drop(rest[0])
                expected.pop(rest[0], None)
            elif deed == "save":
                with practice.writing(None):
                    writer.drop(rest[0])
                expected.pop(rest[0], None)
            elif deed == "fail":
                with pytest.raises(DiskFull), practice.writing(None):  # noqa: PT012
                    writer.drop(rest[0])
                    raise DiskFull
            else:
                assert writer.wait(SOON)
            assert {draft.key: draft.body for draft in writer.all()} == expected
            assert writer.keys() == expected.keys()
        assert writer.wait(SOON)
        assert in_file(practice) == expected
    finally:
        for key in "abc":
            writer.drop(key)
        writer.wait(SOON)
        writer.close()
