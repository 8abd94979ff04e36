"""One invented woman while she is being invented: her journey, and the records made of her so far."""

import datetime as dt
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from pause_desktop.demo.chance import Chance
from pause_desktop.demo.journeys import Stage
from pause_desktop.records.attention import ACTIVE

Row = tuple[UUID, dict[str, Any]]


@dataclass
class Life:
    """Her stages up to `until`, who works with her, and `rows`: table name to what was invented."""

    chance: Chance
    id: UUID
    born_on: dt.date
    stages: list[Stage]
    until: dt.date
    worker: UUID
    colleagues: list[UUID]
    rows: dict[str, list[Row]] = field(default_factory=dict)

    def add(self, table: str, **values: Any) -> UUID:
        """Puts down one record of hers; fields that are None are left out."""
        record = self.chance.id()
        kept = {name: value for name, value in values.items() if value is not None}
        self.rows.setdefault(table, []).append((record, {"woman": self.id, **kept}))
        return record

    def began(self, stage: str) -> dt.date | None:
        """The day she last entered a stage, or None."""
        return next((each.on for each in reversed(self.stages) if each.name == stage), None)

    def left(self, stage: str) -> dt.date:
        """The day she moved on from the stage she last entered, or the day it is."""
        days = [each.on for each in self.stages] + [self.until]
        names = [each.name for each in self.stages]
        return days[len(names) - names[::-1].index(stage)]

    @property
    def first_met(self) -> dt.date | None:
        """The day outreach began, or None while she is only on the list."""
        return next((each.on for each in self.stages if each.name == "outreach"), None)

    @property
    def active(self) -> bool:
        """Whether she is engaging, open or in transition now."""
        return self.stages[-1].name in ACTIVE

    @property
    def ended_on(self) -> dt.date:
        """The day she left, or the day it is."""
        return self.stages[-1].on if self.stages[-1].name == "closed" else self.until
