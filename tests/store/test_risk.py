import datetime as dt
from uuid import UUID

import pytest

from pause_desktop.store.practice_file import PracticeFile
from pause_desktop.store.projection import content, from_journal
from pause_desktop.store.risk import open_questions, questions_of

DAY = dt.date(2026, 5, 3)
CONTACT = {"on": DAY, "mode": "walk", "outcome": "attended", "safeguarding_concern": "yes"}


@pytest.fixture
def practice(pattern, tmp_path):
    import shutil

    from pause_desktop.store.keyslots import key_paths

    path = tmp_path / "p.pause"
    for source, target in zip((pattern.path, *key_paths(pattern.path)), (path, *key_paths(path)), strict=True):
        shutil.copyfile(source, target)
    made = PracticeFile(path, pattern.key)
    yield made
    made.close()


@pytest.fixture
def ids(practice: PracticeFile) -> dict[str, UUID]:
    with practice.writing(None) as change:
        worker = change.add("workers", {"name": "Joan Fletcher", "role": "practitioner"})
        woman = change.add("women", {"reference": "RP-A0007"})
    return {"worker": worker, "woman": woman}


def _questions(practice: PracticeFile):
    with practice.reading() as rows:
        return open_questions(rows)


def _raise(practice: PracticeFile, ids: dict[str, UUID]) -> tuple[UUID, UUID]:
    with practice.writing(ids["worker"]) as change:
        score = change.add(
            "core10s", {"woman": ids["woman"], "on": DAY + dt.timedelta(2), "time_point": "baseline", "item_6": 1}
        )
        contact = change.add("contacts", {**CONTACT, "woman": ids["woman"], "worker": ids["worker"]})
    return contact, score


def test_a_concern_and_item_6_are_open_the_oldest_first_and_say_who_raised_them(practice, ids):
    contact, score = _raise(practice, ids)
    found = _questions(practice)

    assert [each.record for each in found] == [contact, score]
    assert {each.raised_by for each in found} == {ids["worker"]}
    assert found[0].reference == "RP-A0007"
    assert found[0].put_off_at is None


def test_later_is_written_down_and_the_question_stays_open_also_after_a_restart(practice, ids):
    contact, _ = _raise(practice, ids)
    with practice.writing(ids["worker"]) as change:
        change.put_off("contacts", contact)
    path, key = practice.path, practice.key
    practice.close()
    again = PracticeFile(path, key)
    try:
        question = _questions(again)[0]
        assert question.record == contact
        assert question.put_off_at is not None
        assert question.put_off_by == ids["worker"]
    finally:
        again.close()


def test_later_changes_no_row_and_the_tables_can_still_be_made_from_the_journal(practice, ids):
    contact, _ = _raise(practice, ids)
    with practice.reading() as rows:
        before = list(content(rows.connection))
    with practice.writing(ids["worker"]) as change:
        change.put_off("contacts", contact)
    with practice.reading() as rows:
        assert list(content(rows.connection)) == before
        assert sorted(map(repr, from_journal(rows.connection))) == sorted(map(repr, before))


def test_an_answer_closes_it_and_taking_the_answer_away_opens_it_again(practice, ids):
    contact, score = _raise(practice, ids)
    with practice.writing(ids["worker"]) as change:
        change.edit("contacts", contact, {"safeguarding_action": "Told Ines."})
    assert [each.record for each in _questions(practice)] == [score]
    with practice.writing(ids["worker"]) as change:
        change.edit("contacts", contact, {"safeguarding_action": None})
    assert [each.record for each in _questions(practice)] == [contact, score]


def test_a_concern_that_is_raised_anew_is_not_put_off_any_more(practice, ids):
    contact, _ = _raise(practice, ids)
    for deed in (
        lambda change: change.put_off("contacts", contact),
        lambda change: change.edit("contacts", contact, {"safeguarding_concern": "no"}),
        lambda change: change.edit("contacts", contact, {"safeguarding_concern": "yes"}),
    ):
        with practice.writing(ids["worker"]) as change:
            deed(change)

    assert _questions(practice)[0].put_off_at is None


def test_a_record_that_is_taken_out_asks_nothing(practice, ids):
    contact, score = _raise(practice, ids)
    with practice.writing(ids["worker"]) as change:
        change.remove("contacts", contact)
    assert [each.record for each in _questions(practice)] == [score]


def test_some_records_are_asked_after_without_the_others(practice, ids):
    contact, score = _raise(practice, ids)
    with practice.reading() as rows:
        assert [each.record for each in questions_of(rows, "core10s", [score])] == [score]
        assert questions_of(rows, "contacts", []) == []
        assert questions_of(rows, "goals", [contact]) == []
        many = [UUID(int=at) for at in range(300)]
        assert [each.record for each in questions_of(rows, "contacts", [*many, contact])] == [contact]
