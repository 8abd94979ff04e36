"""The store's own tables, beside those of the records: journal, actors, audit, drafts, what this file is."""

from sqlalchemy import Column, Index, Integer, LargeBinary, MetaData, String, Table, UniqueConstraint
from sqlmodel import SQLModel

from pause_desktop.records import tables as _tables  # noqa: F401 - fills SQLModel.metadata

METADATA: MetaData = SQLModel.metadata

OP = Table(
    "op",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("stream", String, nullable=False),
    Column("actor", String, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("clock", Integer, nullable=False),
    Column("worker", String),
    Column("table_name", String, nullable=False),
    Column("record", String, nullable=False),
    Column("fields", String, nullable=False),
    Column("parents", String, nullable=False),
    Column("previous", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    UniqueConstraint("stream", "actor", "seq"),
    Index("op_record", "record"),
)
"""One line for every save: what it changed, what it had seen, and the hash of the line before it."""

ACTOR = Table(
    "actor",
    METADATA,
    Column("id", String, primary_key=True),
    Column("device", String, nullable=False),
    Column("device_name", String, nullable=False),
    Column("began", Integer, nullable=False),
    Column("replaces", String),
)
"""One line for every incarnation of a device; a restored backup writes as a new one."""

AUDIT = Table(
    "audit",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("at", Integer, nullable=False),
    Column("actor", String, nullable=False),
    Column("worker", String),
    Column("kind", String, nullable=False),
    Column("stream", String),
    Column("detail", String, nullable=False),
)
"""Who looked at, printed or took out what; no figure and no report reads it."""

DRAFT = Table(
    "draft",
    METADATA,
    Column("key", String, primary_key=True),
    Column("table_name", String, nullable=False),
    Column("record", String),
    Column("woman", String),
    Column("body", String, nullable=False),
    Column("place", String, nullable=False),
    Column("updated", Integer, nullable=False),
)
"""What is half-typed, valid or not, with the place of the cursor."""

META = Table(
    "meta",
    METADATA,
    Column("key", String, primary_key=True),
    Column("value", String, nullable=False),
)
"""What this file is: the sentinel, its id, its device and actor, the clock, the number of ops."""

JOINED = Table(
    "joined",
    METADATA,
    Column("woman", String, primary_key=True),
    Column("kept", String, nullable=False),
)
"""Whose records stand under another woman, because both were one: a projection of the journal, as rows are."""

PREFERENCE = Table(
    "preference",
    METADATA,
    Column("worker", String, primary_key=True),
    Column("key", String, primary_key=True),
    Column("value", String, nullable=False),
)
"""What a worker prefers on this laptop that may name a woman: saved searches, her own words, her PIN."""

REVISIONS = ("0001", "0002", "0003", "0004")
"""Every schema this program can read, the newest last; the migrations are tested against it."""
