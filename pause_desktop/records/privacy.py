"""What she was told and what she agreed to; requests about her data."""

import datetime as dt
from typing import Any, ClassVar
from uuid import UUID

from pause_desktop.records import fields
from pause_desktop.records.base import Record


class Consent(Record, table=True):
    """Her answer where she can refuse without loss."""

    __tablename__: ClassVar[Any] = "consents"
    key = (("woman", "purpose", "on"),)
    title, plural = "consent", "consents"

    woman: UUID = fields.link("Woman", "women", required=True)
    purpose: str = fields.choice("For", "consent_purpose", required=True, width=12)
    status: str = fields.tri("Consent", required=True)
    on: dt.date | None = fields.day("Day", width=3)
    withdrawn_on: dt.date | None = fields.day("Withdrawn", width=3)


class PrivacyNotice(Record, table=True):
    """The notice she was given: the lawful basis on which the record rests; it is not consent."""

    __tablename__: ClassVar[Any] = "privacy_notices"
    key = (("woman", "given_on"),)
    title, plural = "privacy notice", "privacy notices"

    woman: UUID = fields.link("Woman", "women", required=True)
    given_on: dt.date | None = fields.day("Given", width=3)
    version: str | None = fields.text("Version", longest=40, bare=True, width=3)
    lawful_basis: str | None = fields.choice("Lawful basis", "lawful_basis", width=12)


class SubjectRequest(Record, table=True):
    """A request about her own data, with the day it must be answered."""

    __tablename__: ClassVar[Any] = "subject_requests"
    key = (("woman", "kind", "received_on"),)
    title, plural = "subject request", "subject requests"

    woman: UUID = fields.link("Woman", "women", required=True)
    kind: str = fields.choice("Request", "request", required=True, width=12)
    received_on: dt.date = fields.day("Received", required=True, width=3)
    extended: str | None = fields.tri("Extended")
    due_on: dt.date | None = fields.day("Due", past=False, width=3)
    answered_on: dt.date | None = fields.day("Answered", width=3)
    withheld: str | None = fields.note("Withheld", help="What was held back, and why.")
