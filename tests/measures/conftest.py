"""A small invented practice that a test fills by hand, so that every figure can be checked on paper."""

from collections import defaultdict
from datetime import date
from types import SimpleNamespace
from typing import Any
from uuid import UUID, uuid4

import pytest

from pause_desktop.measures.figures import Figures, figures
from pause_desktop.measures.scope import Scope
from pause_desktop.measures.snapshot import Asked, Snapshot

COLUMNS = {
    "women": "date_of_birth care_experienced cohort worker referral_route referred_on",
    "stage_periods": "exit_reason planned_exit",
    "contraception": "decided_on started_on ended_on",
    "children": "born_on removed_on living_arrangement family_time life_story_work",
    "needs": "asked_on",
    "contacts": "minutes worker",
    "resource_spends": "kind",
    "core10s": " ".join(f"item_{number}" for number in range(1, 11)),
    "service_uses": "period_from period_to count",
}


class Practice:
    """Rows by table; `add` fills what a test leaves out with None."""

    def __init__(self) -> None:
        self.rows: dict[str, list[Any]] = defaultdict(list)
        self.settings = SimpleNamespace(name="Pause Elsewhere", exposure_months=27)

    def add(self, table: str, **columns: Any) -> UUID:
        empty = dict.fromkeys(COLUMNS.get(table, "").split())
        row = SimpleNamespace(**({"id": uuid4()} | empty | columns))
        self.rows[table].append(row)
        return row.id

    def woman(self, *stages: tuple[str, str], **columns: Any) -> UUID:
        reference = f"RP-{len(self.rows['women']) + 1:04}"
        woman = self.add("women", **({"reference": reference} | columns))
        for stage, started_on in stages:
            self.stage(woman, stage, started_on)
        return woman

    def open_women(self, n: int, **columns: Any) -> list[UUID]:
        return [self.woman(("open", "2019-01-01"), **columns) for _ in range(n)]

    def stage(
        self, woman: UUID, stage: str, on: str, reason: str | None = None, planned: str | None = None
    ) -> None:
        day = date.fromisoformat(on)
        self.add(
            "stage_periods", woman=woman, stage=stage, started_on=day, exit_reason=reason, planned_exit=planned
        )

    def contact(self, woman: UUID, on: str, mode: str = "walk", outcome: str = "attended", **more: Any) -> None:
        self.add("contacts", woman=woman, on=date.fromisoformat(on), mode=mode, outcome=outcome, **more)

    def outcome(self, woman: UUID, kind: str, on: str = "2019-06-01") -> None:
        self.add("outcomes", woman=woman, kind=kind, on=date.fromisoformat(on))

    def need(self, woman: UUID, kind: str, status: str, asked_on: str | None = "2019-01-01") -> None:
        day = date.fromisoformat(asked_on) if asked_on else None
        self.add("needs", woman=woman, kind=kind, status=status, asked_on=day)

    def review(self, woman: UUID, on: str, time_point: str, **scores: int) -> None:
        self.add("progress_reviews", woman=woman, on=date.fromisoformat(on), time_point=time_point, scores=scores)

    def core10(self, woman: UUID, on: str, time_point: str, items: list[int | None]) -> None:
        named = {f"item_{number}": answer for number, answer in enumerate(items, 1)}
        self.add("core10s", woman=woman, on=date.fromisoformat(on), time_point=time_point, **named)

    @property
    def snapshot(self) -> Snapshot:
        return Snapshot(practice=self.settings, **{table: tuple(rows) for table, rows in self.rows.items()})

    def scope(self, as_at: str = "2020-01-01", since: str | None = None, cohort: str | None = None) -> Scope:
        start = date.fromisoformat(since) if since else None
        return Scope(self.snapshot, Asked(date.fromisoformat(as_at), start, cohort))

    def figures(self, as_at: str = "2020-01-01", since: str | None = None, **more: Any) -> Figures:
        start = date.fromisoformat(since) if since else None
        return figures(self.snapshot, date.fromisoformat(as_at), start, **more)

    def measures(self, as_at: str = "2020-01-01", since: str | None = None, **more: Any) -> dict[str, Any]:
        return self.figures(as_at, since, **more).json()["measures"]


@pytest.fixture
def practice() -> Practice:
    """An empty practice."""
    return Practice()
