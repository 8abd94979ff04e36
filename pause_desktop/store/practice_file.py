"""One encrypted practice file: opened with its data key, read, written through one door, closed.

Each thread has a connection of its own, kept open so that its pages stay decrypted in memory; SQLite orders
the writers. Nothing here derives a key: `keyslots` does, before this module is needed.
"""

import contextlib
import datetime as dt
import json
import secrets
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session

from pause_desktop.errors import AlreadyExists, DamagedFile, NotAPractice
from pause_desktop.files import Claim, beside, plain_words, put_in_place
from pause_desktop.paths import resource
from pause_desktop.records.progress_tool import NO_TOOL, ToolDefinition
from pause_desktop.records.terms import Terms
from pause_desktop.store import migrating
from pause_desktop.store.connection import (
    ADVICE,
    Connection,
    DatabaseError,
    companions,
    connect,
    fold_in,
    make,
    plain,
)
from pause_desktop.store.engine import engine_on
from pause_desktop.store.journal import Clock, wall
from pause_desktop.store.keyslots import KeyFile, Stretch, key_paths
from pause_desktop.store.reading import Reading
from pause_desktop.store.writing import Writing

SENTINEL = "pause practice"


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class PracticeFile:
    """An open practice. `now` is the wall clock, given by constructor so that tests can turn it."""

    def __init__(
        self, path: Path, key: bytes, *, now: Callable[[], dt.datetime] = _now, before_migrating: Any = None
    ) -> None:
        self.path, self.key, self._now = path, key, now
        self._threads = threading.local()
        self._opened: list[tuple[Connection, Engine]] = []
        self._before_closing: list[Callable[[], object]] = []
        self._closed = False
        self._claim = Claim(path)
        self._claim.take()
        from pause_desktop.store import erasing  # it needs an open practice, as this room's other deeds do

        try:
            with plain_words(path), open(path, "r+b"):  # SQLite would open it to read, and fail at the first save
                pass
            migrating.bring_up_to_date(self, before_migrating)
            self._check_sentinel()
            self._mine()[0].execute("PRAGMA journal_mode = WAL")  # only now: what is refused stays as it was
            erasing.apply_erasures(self)  # whoever was erased has come back with a restore, or a kill
        except DatabaseError as error:
            self.close()
            raise plain(error, path) from error
        except BaseException:
            self.close()
            raise

    @classmethod
    def create(
        cls, path: Path, practice: str, passphrase: str, *, lead: str | None = None,
        stretch: Stretch | None = None, now: Callable[[], dt.datetime] = _now,
    ) -> tuple["PracticeFile", str]:  # fmt: skip
        """Makes a new practice and gives it open, with the recovery key that is shown once.

        The file appears finished or not at all. Raises AlreadyExists, TooShort, ReadOnly, DiskFull.
        """
        with plain_words(path):
            # an old write-ahead log or journal beside a new file would be taken for its own
            for taken in (path, *key_paths(path), *companions(path)):
                if taken.exists():
                    raise AlreadyExists(name=taken.name)
            path.parent.mkdir(parents=True, exist_ok=True)
            keys, key, recovery = KeyFile.make(path, passphrase, stretch)
            made = beside(path)
            try:
                _lay_out(made, key, keys.file_id, now())
                with contextlib.closing(cls(made, key, now=now)) as unfinished:
                    unfinished._begin(practice, lead)
                keys.save()
                put_in_place(made, path)
            except BaseException:
                if not path.exists():
                    for leftover in key_paths(path):
                        leftover.unlink(missing_ok=True)
                raise
            finally:
                for leftover in (made, *companions(made)):
                    leftover.unlink(missing_ok=True)
        return cls(path, key, now=now), recovery

    def _begin(self, practice: str, lead: str | None) -> None:
        tool = json.loads(resource("progress_tools", "1.json").read_text("utf-8"))
        with self.writing(None) as change:
            settings = {
                "reference_prefix": "RP", "programme_months": 18, "engagement_weeks": 16,
                "exposure_months": 27, "financial_year_start": 4, "retention_years": 7,
            }  # fmt: skip
            change.add("practice", {"name": practice, **settings}, UUID(self.meta("practice")))
            change.add("progress_tools", {"version": tool["version"], "definition": tool})
            if lead:
                worker = change.add("workers", {"name": lead, "role": "practice_lead"})
                with self.plainly() as connection:  # the lead is this device's own worker
                    set_meta(connection, worker=worker.hex)
        with self._speaking_plainly():
            fold_in(self._mine()[0])  # no log beside the name that is about to change

    @contextlib.contextmanager
    def reading(self) -> Iterator[Reading]:
        """The data as at one moment; inside a `writing` block of the same thread, as changed so far."""
        connection, engine = self._mine()
        inside = self._threads.depth > 0
        if not inside:
            connection.execute("BEGIN")
        self._threads.depth += 1
        try:
            session = Session(engine, expire_on_commit=False, autoflush=False)
            with session, self._speaking_plainly():
                yield Reading(connection, session)
        finally:
            self._threads.depth -= 1
            if not inside and connection.in_transaction:
                connection.execute("ROLLBACK")

    @contextlib.contextmanager
    def writing(self, worker: UUID | None) -> Iterator[Writing]:
        """One transaction: all that is changed in the block is kept, or none of it. Not to be nested."""
        connection, _ = self._mine()
        if self._threads.depth:
            raise RuntimeError("a writing block cannot stand inside another block")
        with self._speaking_plainly():
            connection.execute("BEGIN IMMEDIATE")
            self._threads.depth += 1
            self._threads.writes = True
            self._threads.undone = undone = []
            try:
                meta = _meta(connection)
                clock = Clock(int(meta["clock"]))
                change = Writing(
                    connection, actor=meta["actor"], worker=worker, clock=clock, practice=meta["practice"],
                    letter=meta["letter"], milliseconds=self.milliseconds(),
                )  # fmt: skip
                yield change
                if change.count:
                    set_meta(connection, clock=clock.last, ops=int(meta["ops"]) + change.count)
                connection.execute("COMMIT")
                undone.clear()
            finally:
                self._threads.depth -= 1
                self._threads.writes = False
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                for then in undone:
                    then()

    @property
    def is_writing(self) -> bool:
        """Whether a writing block is open on this thread."""
        return getattr(self._threads, "writes", False)

    def if_undone(self, then: Callable[[], object]) -> None:
        """Does something where the writing block that is open on this thread does not come to be kept."""
        self._threads.undone.append(then)

    @contextlib.contextmanager
    def plainly(self) -> Iterator[Connection]:
        """One transaction on the store's own tables (drafts, audit, meta), beside the journal."""
        connection, _ = self._mine()
        if self._threads.writes:
            yield connection
            return
        if self._threads.depth:  # it would be rolled back, without a word, where the reading ends
            raise RuntimeError("the store's own tables cannot be written inside a reading block")
        with self._speaking_plainly():
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")

    @contextlib.contextmanager
    def _speaking_plainly(self) -> Iterator[None]:
        try:
            yield
        except (DatabaseError, DBAPIError) as error:
            raise plain(error, self.path) from error

    def terms(self, today: dt.date) -> Terms:
        """What records are checked against on a day: the practice's own codes and its newest progress tool."""
        with self.reading() as rows:
            extra: dict[str, dict[str, str]] = {}
            for list_name, code, words in rows.pick("code_entries", "list_name", "code", "words"):
                extra.setdefault(list_name, {})[code] = words
            tools = rows.connection.execute(
                "SELECT definition FROM progress_tools ORDER BY length(version), version"
            ).fetchall()
        tool = ToolDefinition.from_plain(json.loads(tools[-1][0])) if tools else NO_TOOL
        return Terms(today, extra, tool)

    def meta(self, key: str) -> str:
        """One fact of what this file is."""
        connection, _ = self._mine()
        return _meta(connection)[key]

    def milliseconds(self) -> int:
        """The wall clock, in milliseconds since 1970."""
        return int(self._now().timestamp() * 1000)

    def last_saved(self) -> dt.datetime:
        """When the latest change here was saved, by the clock of whoever saved it; 1970 where there is none."""
        return dt.datetime.fromtimestamp(wall(int(self.meta("clock"))) / 1000, dt.UTC)

    @property
    def is_open(self) -> bool:
        """Whether it can still be read and written."""
        return not self._closed

    def release(self) -> None:
        """Closes this thread's connection; the next use opens another."""
        mine = getattr(self._threads, "mine", None)
        if mine:
            self._opened.remove(mine)
            self._threads.mine = None
            mine[1].dispose()
            mine[0].close()

    def before_closing(self, then: Callable[[], object]) -> None:
        """Does something while the file is still open, when it is about to be closed."""
        self._before_closing.append(then)

    def close(self) -> None:
        """Closes the file and lets other programs have it. Other threads have released theirs before."""
        while self._before_closing:
            self._before_closing.pop()()
        self._closed = True
        try:
            self.release()
        finally:
            self._claim.release()

    def _mine(self) -> tuple[Connection, Engine]:
        mine = getattr(self._threads, "mine", None)
        if mine is None:
            if self._closed:  # without its claim another program may be writing
                raise RuntimeError("this practice is closed")
            connection = connect(self.path, self.key)
            mine = self._threads.mine = connection, engine_on(connection)
            self._threads.depth, self._threads.writes = 0, False
            self._opened.append(mine)
        return mine

    def _check_sentinel(self) -> None:
        connection, _ = self._mine()
        try:
            meta = _meta(connection)
            counted = connection.execute("SELECT count(*) FROM op").fetchone()[0]
        except DatabaseError as error:
            if "no such table" in str(error):
                raise NotAPractice(name=self.path.name) from error
            raise
        if meta.get("sentinel") != SENTINEL:
            raise NotAPractice(name=self.path.name)
        if meta.get("ops") != str(counted):
            raise DamagedFile(name=self.path.name, advice=ADVICE)


def set_meta(connection: Connection, **facts: Any) -> None:
    """Writes facts of what this file is."""
    connection.executemany(
        "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        [(key, str(value)) for key, value in facts.items()],
    )


def begin_incarnation(connection: Connection, milliseconds: int, *, replaces: str | None) -> None:
    """Makes this file write as a new actor: what was claimed under the old one belongs to the old one."""
    actor, meta = secrets.token_hex(8), _meta(connection)
    connection.execute(
        "INSERT INTO actor (id, device, device_name, began, replaces) VALUES (?, ?, ?, ?, ?)",
        (actor, meta["device"], meta["device_name"], milliseconds, replaces),
    )
    set_meta(connection, actor=actor)


def _lay_out(path: Path, key: bytes, file_id: str, now: dt.datetime) -> None:
    connection = make(path, key)
    try:
        migrating.make_schema(connection, path)
        connection.execute("BEGIN IMMEDIATE")
        set_meta(
            connection, sentinel=SENTINEL, file=file_id, practice=UUID(bytes=secrets.token_bytes(16)).hex,
            device=secrets.token_hex(8), device_name="This laptop", letter="A", clock=0, ops=0,
        )  # fmt: skip
        begin_incarnation(connection, int(now.timestamp() * 1000), replaces=None)
        connection.execute("COMMIT")
    except DatabaseError as error:
        raise plain(error, path) from error
    finally:
        connection.close()


def _meta(connection: Connection) -> dict[str, str]:
    return dict(connection.execute("SELECT key, value FROM meta").fetchall())
