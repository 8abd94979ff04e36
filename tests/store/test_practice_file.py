"""An open practice: made whole or not at all, one transaction or nothing, each thread on its own connection."""

import datetime as dt
import threading
from uuid import UUID

import pytest

from pause_desktop.errors import AlreadyOpen, NoSuchRecord, NotSaved, UserError
from pause_desktop.records.practice import Practice
from pause_desktop.records.woman import Woman
from pause_desktop.store.checking import check
from pause_desktop.store.keyslots import KeyFile
from pause_desktop.store.practice_file import PracticeFile


def references(practice) -> list[str]:
    with practice.reading() as rows:
        return sorted(reference for (reference,) in rows.pick("women", "reference"))


def test_a_new_practice_holds_itself_its_tool_and_its_lead(made, practice):
    with practice.reading() as rows:
        assert [(each.name, each.programme_months) for each in rows.all(Practice)] == [("Riverside", 18)]
        assert rows.pick("workers", "name", "role") == [("Ines Moreau", "practice_lead")]
        assert rows.count("progress_tools") == 1
        assert rows.all(Practice)[0].id == UUID(practice.meta("practice"))
    assert practice.terms(dt.date(2020, 3, 3)).today == dt.date(2020, 3, 3)


def test_the_first_rows_are_in_the_file_before_it_has_its_name(tmp_path, passphrase, weak, monkeypatch):
    def fails(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pause_desktop.store.practice_file.put_in_place", fails)
    with pytest.raises(UserError):
        PracticeFile.create(tmp_path / "p.pause", "Riverside", passphrase, stretch=weak)
    assert not [path for path in tmp_path.iterdir() if path.is_file()]


def test_making_a_practice_stopped_at_any_step_leaves_it_whole_or_without_a_name(
    tmp_path, passphrase, weak, in_child
):
    stopped = 0
    for step in range(0, 120, 3):
        path = tmp_path / str(step) / "p.pause"
        path.parent.mkdir()

        def make(say, path=path):
            say(PracticeFile.create(path, "Riverside", passphrase, stretch=weak)[1])

        ended = in_child(make, at_step=step)
        if path.exists():
            practice = PracticeFile(path, KeyFile.load(path, weak).open_with_passphrase(passphrase))
            with practice.reading() as rows:
                assert rows.count("practice") == 1
            practice.close()
        else:
            stopped += 1
        if ended.code == 0:
            break
    assert ended.code == 0
    assert stopped > 5


@pytest.mark.parametrize("trouble", [LookupError, KeyboardInterrupt, NotSaved, GeneratorExit])
def test_trouble_inside_a_writing_block_leaves_nothing(practice, trouble):
    before = practice.meta("ops"), practice.meta("clock")
    with pytest.raises(trouble), practice.writing(None) as change:  # noqa: PT012
        change.add("women", {"reference": "RP-A0001"})
        raise trouble(reason="") if trouble is NotSaved else trouble
    assert references(practice) == []
    assert (practice.meta("ops"), practice.meta("clock")) == before
    with practice.writing(None) as change:
        change.add("women", {"reference": "RP-A0002"})
    assert references(practice) == ["RP-A0002"]


def test_a_failed_statement_in_a_long_transaction_takes_all_of_it(practice):
    with pytest.raises(NotSaved), practice.writing(None) as change:  # noqa: PT012
        change.add_many("women", ((UUID(int=n), {"reference": f"RP-{n}"}) for n in range(1, 4001)))
        change.add_many("women", [(UUID(int=7), {"reference": "again"})])
    assert references(practice) == []


def test_what_a_message_says_of_a_failure_holds_nothing_of_hers(practice):
    with pytest.raises(NotSaved) as caught, practice.writing(None) as change:
        change.add("women", {"first_name": "Zebrafinch"})
    assert "Zebrafinch" not in str(caught.value)
    with pytest.raises(UserError) as caught, practice.reading() as rows:
        rows.session.connection().exec_driver_sql("SELECT wrong FROM women WHERE first_name = 'Zebrafinch'")
    assert "Zebrafinch" not in str(caught.value)


def test_inside_a_writing_block_its_own_changes_are_read(practice):
    with practice.writing(None) as change:
        woman = change.add("women", {"reference": "RP-A0001"})
        with practice.reading() as rows:
            assert rows.get(Woman, woman).reference == "RP-A0001"
    assert references(practice) == ["RP-A0001"]


def test_blocks_that_cannot_stand_inside_each_other_say_so(practice):
    with practice.writing(None), pytest.raises(RuntimeError), practice.writing(None):
        pass
    with practice.reading(), pytest.raises(RuntimeError), practice.writing(None):
        pass
    with practice.reading(), pytest.raises(RuntimeError), practice.plainly():
        pass


def test_the_store_s_own_lines_stay_with_the_change_they_belong_to(practice):
    insert = "INSERT INTO draft (key, table_name, body, place, updated) VALUES (?, '', '', '', 0)"
    with practice.writing(None), practice.plainly() as connection:
        connection.execute(insert, ("kept",))
    with pytest.raises(LookupError), practice.writing(None), practice.plainly() as connection:  # noqa: PT012
        connection.execute(insert, ("lost",))
        raise LookupError
    with pytest.raises(LookupError), practice.plainly() as connection:  # noqa: PT012
        connection.execute(insert, ("lost too",))
        raise LookupError
    with practice.reading() as rows:
        assert rows.connection.execute("SELECT key FROM draft").fetchall() == [("kept",)]


def test_reading_sees_one_moment_whatever_is_written_meanwhile(practice):
    with practice.reading() as rows:
        assert rows.count("women") == 0
        in_thread(lambda: add(practice, "RP-A0001"), practice)
        assert rows.count("women") == 0
    assert references(practice) == ["RP-A0001"]


def add(practice, reference: str) -> None:
    with practice.writing(None) as change:
        change.add("women", {"reference": reference})


def in_thread(work, practice) -> None:
    """Runs work in a thread that lets its connection go, and passes on what went wrong."""
    troubles: list[BaseException] = []

    def run() -> None:
        try:
            work()
        except BaseException as trouble:
            troubles.append(trouble)
        finally:
            practice.release()

    thread = threading.Thread(target=run)
    thread.start()
    thread.join(60)
    assert not thread.is_alive()
    if troubles:
        raise troubles[0]


def test_two_threads_write_in_turns_and_nothing_is_lost(made, practice, run):
    start = threading.Barrier(3)

    def many(letter: str) -> None:
        try:
            start.wait(10)
            for number in range(40):
                add(practice, f"{letter}{number:03}")
        finally:
            practice.release()

    threads = [threading.Thread(target=many, args=(letter,)) for letter in "xyz"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert references(practice) == [f"{letter}{number:03}" for letter in "xyz" for number in range(40)]
    assert run(check(practice)) == []
    practice.close()
    assert not [name for name in made.everything() if name.endswith(("-wal", "-shm", ".lock"))]


def test_a_connection_let_go_is_opened_again_when_it_is_needed(practice):
    add(practice, "RP-A0001")
    practice.release()
    practice.release()
    assert references(practice) == ["RP-A0001"]


def test_a_closed_practice_is_never_opened_again_behind_everybody_s_back(made, practice):
    practice.close()
    practice.close()
    for use in (lambda: references(practice), lambda: add(practice, "x"), lambda: practice.meta("ops")):
        with pytest.raises(RuntimeError, match="closed"):
            use()
    made.open().close()


def test_a_program_that_died_leaves_the_practice_free(made, in_child):
    def opens_and_dies(say):
        held = made.open()
        say(f"open at {held.path.name}")
        threading.Event().wait(60)

    seen = []

    def is_open(line: str) -> bool:
        with pytest.raises(AlreadyOpen):
            made.open()
        seen.append(line)
        return True

    assert in_child(opens_and_dies, until=is_open).code == -9
    assert seen == ["open at p.pause"]
    made.open().close()


def test_a_reference_is_asked_as_it_stands(practice):
    add(practice, "RP-A0001")
    with practice.reading() as rows:
        assert rows.woman(" rp-a0001 ").reference == "RP-A0001"
        for wrong in ("%", "RP_A0001", "RP-A000_", "", "RP-A00011"):
            with pytest.raises(NoSuchRecord):
                rows.woman(wrong)


def test_names_that_are_no_columns_never_reach_the_database(practice):
    with practice.reading() as rows:
        for table, column in (("women", "id; DROP TABLE women"), ("sqlite_master", "sql"), ("women", "hash")):
            with pytest.raises(KeyError):
                rows.pick(table, column)
        with pytest.raises(KeyError):
            rows.count("op")
