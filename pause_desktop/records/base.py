"""What every record shares: an id that two offline laptops never make alike, and where it belongs."""

from typing import Any, ClassVar
from uuid import UUID, uuid4

from sqlalchemy import Uuid
from sqlmodel import Field, SQLModel


class Record(SQLModel):
    """One row of a practice's data.

    `key` names the fields by which an import finds the same record again (several alternatives, the first that
    is filled in counts) · `atomic` names fields that are always journaled together, so that a scored form is
    never mixed from two people · `belongs` says which link leads to the woman whose stream holds the record
    ("" = the practice itself) · `title` and `plural` are the words for it.
    """

    id: UUID = Field(default_factory=uuid4, primary_key=True, sa_type=Uuid)  # type: ignore[call-overload]

    __tablename__: ClassVar[Any]
    key: ClassVar[tuple[tuple[str, ...], ...]] = ()
    atomic: ClassVar[tuple[str, ...]] = ()
    belongs: ClassVar[str] = "woman"
    title: ClassVar[str] = ""
    plural: ClassVar[str] = ""

    def __repr__(self) -> str:
        """Its class and its id: what it holds must not reach a traceback or a log."""
        return f"{type(self).__name__}({self.id})"

    __str__ = __repr__
