"""“Kept” is said when the file has it and not before, whatever the disk, an import or the clocks do meanwhile."""

import threading
import uuid
from collections.abc import Iterator

import pytest

from pause_desktop.errors import DiskFull
from pause_desktop.gui.record.draft_keeper import Clocks, DraftKeeper, DraftKey
from pause_desktop.store.drafts import Drafts

KEY = DraftKey("contacts", "ab")


class Turned:
    """Both clocks of a laptop, turned by hand."""

    def __init__(self) -> None:
        self.steady, self.wall = 1000.0, 1_778_760_000.0

    def pass_by(self, seconds: float) -> None:
        self.steady += seconds
        self.wall += seconds

    def sleep(self, seconds: float) -> None:
        """A clock that stands while the laptop sleeps, as Linux and Windows have it."""
        self.wall += seconds


@pytest.fixture
def clocks() -> Turned:
    return Turned()


@pytest.fixture
def body() -> dict[str, str]:
    return {"summary": "Half a sent"}


@pytest.fixture
def keeper(desk, body, clocks: Turned) -> Iterator[DraftKeeper]:
    made = DraftKeeper(
        desk.drafts, lambda: dict(body), lambda: {"field": "summary", "cursor": 11},
        Clocks(lambda: clocks.steady, lambda: clocks.wall),
    )  # fmt: skip
    made.said = []  # pyright: ignore[reportAttributeAccessIssue]
    made.told.connect(lambda words, glyph, tone: made.said.append((words, tone)))
    yield made
    made.end()


@pytest.fixture
def busy(practice) -> Iterator[threading.Event]:
    """An import has the file to itself until the event is set."""
    has, go = threading.Event(), threading.Event()

    def work() -> None:
        with practice.writing(None) as change:
            change.add_many("women", ((uuid.uuid4(), {"reference": uuid.uuid4().hex}) for _ in range(100)))
            has.set()
            go.wait(60)
        practice.release()

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    assert has.wait(60)
    yield go
    go.set()
    thread.join(60)


def in_file(practice) -> list[dict]:
    return [draft.body for draft in Drafts(practice).all()]


def test_kept_is_said_when_it_is_in_the_file_and_not_before(keeper, practice, busy, qtbot):
    keeper.begin(KEY)
    keeper.touch()
    keeper.flush()
    assert keeper.said[-1] == ("Keeping what you type…", "soft")
    assert keeper.waiting
    assert in_file(practice) == []
    busy.set()
    qtbot.waitUntil(lambda: not keeper.waiting)
    assert keeper.said[-1] == ("Draft kept just now, encrypted.", "good")
    assert in_file(practice) == [{"summary": "Half a sent"}]


def test_while_an_import_has_the_file_it_is_said_that_the_draft_waits_and_what_is_typed_goes_on(
    keeper, practice, busy, body, clocks, qtbot
):
    keeper.begin(KEY)
    keeper.touch()
    keeper.flush()
    clocks.pass_by(3)
    keeper.tell()
    assert keeper.said[-1] == ("Not kept yet: the file is busy. It is kept as soon as that is over.", "warn")
    body["summary"] = "Half a sentence"
    keeper.touch()
    keeper.flush()
    busy.set()
    qtbot.waitUntil(lambda: not keeper.waiting)
    assert in_file(practice) == [{"summary": "Half a sentence"}]


def test_a_full_disk_is_said_and_the_draft_is_kept_once_there_is_room(keeper, practice, desk, qtbot, monkeypatch):
    def full():
        raise DiskFull

    monkeypatch.setattr(practice, "plainly", full)
    keeper.begin(KEY)
    keeper.touch()
    keeper.flush()
    qtbot.waitUntil(lambda: keeper.said[-1][1] == "danger")
    assert keeper.said[-1][0].startswith("The draft could not be kept. There is no room left on the disk.")
    keeper.tell()
    assert keeper.said[-1][1] == "danger"
    monkeypatch.undo()
    assert desk.drafts.wait()
    qtbot.waitUntil(lambda: keeper.said[-1][1] == "good")
    assert in_file(practice) == [{"summary": "Half a sent"}]


def test_somebody_who_types_on_is_told_when_the_last_of_it_was_kept(keeper, desk, clocks, qtbot):
    keeper.begin(KEY)
    keeper.touch()
    keeper.flush()
    qtbot.waitUntil(lambda: not keeper.waiting)
    keeper.touch()
    clocks.pass_by(1)
    keeper.tell()
    assert keeper.said[-1] == ("Draft kept just now, encrypted.", "good")
    clocks.pass_by(2)
    keeper.tell()
    assert keeper.said[-1] == ("Keeping what you type…", "soft")


def kept(keeper, qtbot) -> None:
    keeper.begin(KEY)
    keeper.touch()
    keeper.flush()
    qtbot.waitUntil(lambda: not keeper.waiting)


def test_after_a_laptop_has_slept_with_a_draft_open_it_says_how_long_ago_it_was_kept(keeper, clocks, qtbot):
    kept(keeper, qtbot)
    clocks.pass_by(5)
    clocks.sleep(3 * 3600)
    keeper.tell()
    assert keeper.said[-1] == ("Draft kept 3 hours ago, encrypted.", "good")
    clocks.sleep(3 * 86400)
    keeper.tell()
    assert keeper.said[-1] == ("Draft kept 3 days ago, encrypted.", "good")


def test_a_clock_set_back_by_a_year_makes_no_difference(keeper, clocks, practice, body, qtbot):
    kept(keeper, qtbot)
    clocks.wall -= 365 * 86400
    clocks.pass_by(10)
    keeper.tell()
    assert keeper.said[-1] == ("Draft kept 10 seconds ago, encrypted.", "good")
    body["summary"] = "Half a sentence"
    keeper.touch()
    keeper.flush()
    qtbot.waitUntil(lambda: not keeper.waiting)
    assert in_file(practice) == [{"summary": "Half a sentence"}]


def test_a_draft_from_before_the_clock_was_set_back_is_there_and_claims_no_moment(keeper, desk, clocks, qtbot):
    kept(keeper, qtbot)
    (draft,) = desk.drafts.all()
    clocks.wall = draft.updated.timestamp() - 365 * 86400
    again = keeper.begin(KEY)
    assert again is not None
    assert again.body == {"summary": "Half a sent"}
    assert keeper.said[-1] == ("Draft kept before the clock was set back, encrypted.", "good")


def test_what_was_kept_and_taken_back_leaves_no_draft(keeper, desk, practice, body, qtbot):
    kept(keeper, qtbot)
    body.clear()
    keeper.touch()
    keeper.flush()
    assert keeper.said[-1] == ("Nothing has changed yet.", "soft")
    assert desk.drafts.all() == []
    qtbot.waitUntil(lambda: not keeper.waiting)
    assert in_file(practice) == []


def test_what_is_taken_back_before_it_was_ever_written_leaves_no_draft(keeper, desk, practice, body, busy, qtbot):
    keeper.begin(KEY)
    keeper.touch()
    keeper.flush()
    body.clear()
    keeper.touch()
    keeper.flush()
    busy.set()
    assert desk.drafts.wait()
    assert in_file(practice) == []


def test_a_form_left_and_opened_again_at_once_has_what_was_typed_though_the_disk_has_it_not_yet(keeper, busy):
    keeper.begin(KEY)
    keeper.touch()
    keeper.end()
    found = keeper.begin(KEY)
    assert found is not None
    assert (found.body, found.place["cursor"]) == ({"summary": "Half a sent"}, 11)


def test_a_snapshot_is_sent_at_least_once_in_two_seconds(keeper):
    assert keeper.longest_wait <= 1500


def test_a_form_that_outlives_its_practice_keeps_nothing_more_and_fails_nothing(keeper, practice):
    keeper.begin(KEY)
    keeper.touch()
    practice.close()
    keeper.flush()
    assert not keeper.waiting
