"""Opens the encrypted file: SQLCipher under a raw 32-byte key, its pragmas, and what can be wrong with it."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2

from pause_desktop import files
from pause_desktop.errors import (
    CipherUnsuitable,
    DamagedFile,
    DiskFull,
    EmptyFile,
    FileMissing,
    NotSaved,
    ReadOnly,
    UserError,
)
from pause_desktop.store.keyslots import KEY_BYTES

LEAST_SQLITE = (3, 53, 3)
LEAST_SIZE = 4096
CACHE_KIB = 16 * 1024
ADVICE = "Open the newest backup instead."

sqlcipher: Any = dbapi2  # it ships no types; its connection is the standard library's, with keys

if TYPE_CHECKING:
    from sqlite3 import Connection, DatabaseError
else:
    Connection, DatabaseError = sqlcipher.Connection, sqlcipher.DatabaseError


def connect(path: Path, key: bytes) -> Connection:
    """A connection for the thread that asks, in autocommit: transactions are begun by hand, so DDL rolls back too.

    Raises FileMissing, EmptyFile, ReadOnly, DamagedFile or CipherUnsuitable. The file is never made here.
    """
    if len(key) != KEY_BYTES:  # a wrong length would silently become a passphrase
        raise ValueError("a data key has 32 bytes")
    if not path.is_file():
        raise FileMissing(name=path.name)
    if path.stat().st_size == 0:  # any key opens an empty file
        raise EmptyFile(name=path.name, advice=ADVICE)
    if path.stat().st_size < LEAST_SIZE:  # so does any file that is shorter than a page
        raise DamagedFile(name=path.name, advice=ADVICE)
    return _open(path, key)


def make(path: Path, key: bytes) -> Connection:
    """A connection to a new, empty encrypted file. Raises as `connect`."""
    if len(key) != KEY_BYTES:
        raise ValueError("a data key has 32 bytes")
    try:  # SQLite gives the files beside it the rights of this one
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except OSError as error:
        raise files.plain(error, path) from error
    return _open(path, key)


def _open(path: Path, key: bytes) -> Connection:
    try:
        # absolute, or a file called `:memory:` would be none
        connection = sqlcipher.connect(str(path.absolute()), isolation_level=None, timeout=10)
    except sqlcipher.Error as error:
        raise plain(error, path) from error
    try:
        connection.set_key(b"x'" + key.hex().encode() + b"'")
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        _assert_cipher(connection)
        for pragma in (
            "foreign_keys = ON",
            "synchronous = FULL",
            "recursive_triggers = ON",  # or REPLACE would pass by the journal's own
            f"cache_size = -{CACHE_KIB}",
            "trusted_schema = OFF",
        ):
            connection.execute(f"PRAGMA {pragma}")
    except sqlcipher.Error as error:
        connection.close()
        raise plain(error, path) from error
    except BaseException:
        connection.close()
        raise
    return connection


def _assert_cipher(connection: Connection) -> None:
    version = connection.execute("PRAGMA cipher_version").fetchone()
    status = connection.execute("PRAGMA cipher_status").fetchone()
    if not version or not status or str(status[0]) != "1":
        raise CipherUnsuitable(reason="it does not encrypt")
    if sqlcipher.sqlite_version_info < LEAST_SQLITE:
        raise CipherUnsuitable(reason=f"SQLite {sqlcipher.sqlite_version}")


def companions(path: Path) -> tuple[Path, ...]:
    """What SQLite keeps beside a file while it works; beside another file, each of them would spoil it."""
    return tuple(path.with_name(path.name + ending) for ending in ("-wal", "-shm", "-journal"))


def fold_in(connection: Connection) -> None:
    """Brings everything into the file itself, so that it can be copied or renamed alone. Raises DatabaseError."""
    busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    mode = connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
    if busy or mode != "delete":
        raise sqlcipher.OperationalError("database is locked")


def plain(error: BaseException, path: Path) -> UserError:
    """What a person may read about a database error, also one of SQLAlchemy's; no statement and no value."""
    words = str(getattr(error, "orig", error)).lower()
    if "not a database" in words or "malformed" in words or "encrypted" in words:
        return DamagedFile(name=path.name, advice=ADVICE)
    if "full" in words:
        return DiskFull()
    if "readonly" in words or "read-only" in words or "unable to open" in words:
        return ReadOnly(name=path.name)
    if "locked" in words or "busy" in words:
        return NotSaved(reason="the file was busy with something else.")
    if "disk i/o" in words:
        return NotSaved(reason="the disk did not take it; perhaps it is full.")
    return NotSaved(reason="the file did not accept it.")
