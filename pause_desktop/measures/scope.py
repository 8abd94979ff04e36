"""Who a measure is about: the women of the cohort, their stages on the day, and the group.

Group, period and cohort are decided here once, as `measures.md` defines them, so that no two measures disagree.
"""

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any
from uuid import UUID

from pause_desktop.errors import NoSuchRecord
from pause_desktop.measures.snapshot import Asked, Snapshot
from pause_desktop.measures.values import References
from pause_desktop.records import journey

EXPOSURE_MONTHS = 27


class Scope:
    """A snapshot with the question asked of it; what several measures need is worked out once."""

    def __init__(self, snapshot: Snapshot, asked: Asked) -> None:
        self.rows = snapshot
        self.asked = asked
        self.women: dict[UUID, Any] = {row.id: row for row in self._narrowed()}

    def _narrowed(self) -> Iterable[Any]:
        name = self.asked.cohort
        if name is None:
            return self.rows.women
        cohorts = {row.id for row in self.rows.cohorts if row.name == name}
        if not cohorts:
            raise NoSuchRecord(what="cohort", name=name)
        return [row for row in self.rows.women if row.cohort in cohorts]

    @cached_property
    def stages(self) -> dict[UUID, list[Any]]:
        """The stage rows begun by the day, in order, of each woman who has one."""
        grouped: dict[UUID, list[Any]] = {}
        for row in self.of_women(self.rows.stage_periods):
            if row.started_on <= self.asked.as_at:
                grouped.setdefault(row.woman, []).append(row)
        return {woman: journey.in_order(rows) for woman, rows in grouped.items()}

    @cached_property
    def in_contact(self) -> frozenset[UUID]:
        """Women with at least one attended contact in the period, of any mode."""
        covers, women = self.asked.covers, self.women
        return frozenset(
            row.woman
            for row in self.rows.contacts
            if row.outcome == "attended" and row.woman in women and covers(row.on)
        )

    @cached_property
    def open(self) -> frozenset[UUID]:
        """Women open on the day."""
        return self.in_stage("open")

    @cached_property
    def group(self) -> frozenset[UUID]:
        """The women whose circumstances are told: in contact in the period; else of the cohort; else open."""
        if self.asked.since is not None:
            return self.in_contact
        return self.begun if self.asked.cohort is not None else self.open

    @cached_property
    def begun(self) -> frozenset[UUID]:
        """The women of the cohort, without those whose every stage begins after the day."""
        later = {row.woman for row in self.rows.stage_periods} - self.stages.keys()
        return frozenset(self.women.keys() - later)

    @cached_property
    def birthing(self) -> frozenset[UUID]:
        """The women births are reckoned for: open on the day, or those of the cohort opened by the day."""
        if self.asked.cohort is None:
            return self.open
        return frozenset(woman for woman in self.stages if self.first_opened(woman))

    @property
    def exposure_months(self) -> int:
        """Months over which births can be avoided, as the practice has set them."""
        return getattr(self.rows.practice, "exposure_months", None) or EXPOSURE_MONTHS

    def in_stage(self, *names: str) -> frozenset[UUID]:
        """Women whose stage on the day is one of these."""
        return frozenset(woman for woman, rows in self.stages.items() if rows[-1].stage in names)

    def first_opened(self, woman: UUID) -> Any:
        """The first day, by the day asked about, on which she was open."""
        return journey.first_opened(self.stages.get(woman, ()))

    def of_women(self, rows: Iterable[Any]) -> Iterator[Any]:
        """The rows that belong to a woman of the scope."""
        return (row for row in rows if row.woman in self.women)

    def of_group(self, rows: Iterable[Any]) -> Iterator[Any]:
        """The rows that belong to a woman of the group."""
        return (row for row in rows if row.woman in self.group)

    def references(self, women: Iterable[UUID]) -> References:
        """The references of some women, sorted, each once."""
        return tuple(sorted({self.women[woman].reference for woman in women}))
