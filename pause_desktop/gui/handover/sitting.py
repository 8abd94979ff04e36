"""One hand-over: the areas she is asked about, what she has answered, and how far the two of them are.

It is what the draft holds, so it comes back after a lock, a kill or a flat battery. An answer of None is *prefer
not to say*, an area that is not there was not reached: neither is ever a score.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, get_args
from uuid import UUID

from pause_desktop.gui.handover.left_open import TABLE
from pause_desktop.gui.record.draft_keeper import DraftKey
from pause_desktop.gui.record.scores import AreaLine, Point
from pause_desktop.gui.record.typed import Typed
from pause_desktop.records.progress_tool import Area, ToolDefinition

Stage = Literal["ready", "with_her", "together", "wishes"]
"""Being set up, in her hands, looked at by the two, and turned into goals."""

STEPS = 5


@dataclass
class Sitting:
    """`typed` is what stands in the worker's own fields, `wishes` area to her words, `review` what was saved."""

    tool: ToolDefinition
    worker: str
    stage: Stage = "ready"
    answers: dict[str, int | None] = field(default_factory=dict, repr=False)
    at: int = 0
    named: bool = False
    typed: dict[str, Typed] = field(default_factory=dict, repr=False)
    review: str | None = None
    wishes: dict[str, str] = field(default_factory=dict, repr=False)

    @property
    def areas(self) -> tuple[Area, ...]:
        """The areas in the order in which she is asked."""
        return self.tool.areas

    @property
    def area(self) -> Area:
        """The area she is at."""
        return self.areas[min(self.at, len(self.areas) - 1)]

    @property
    def scale(self) -> tuple[str, ...]:
        """The words of the steps, from worst to best."""
        return self.tool.scale or tuple(str(step) for step in range(1, STEPS + 1))

    @property
    def answered(self) -> int:
        """To how many areas she has said something, *prefer not to say* among it."""
        return sum(area.code in self.answers for area in self.areas)

    @property
    def scores(self) -> dict[str, int]:
        """Area to step, as a review keeps it: what she would rather not say is not in it."""
        return {code: step for code, step in self.answers.items() if step is not None}

    def go(self, step: int) -> bool:
        """Goes that many areas on or back; False where there is none."""
        there = 0 <= self.at + step < len(self.areas)
        self.at += step if there else 0
        return there

    def lines(self, before: Point | None) -> list[AreaLine]:
        """Every area she was asked about, last time and this time; one she gave no score is a gap."""
        earlier = before.scores if before else {}
        return [
            AreaLine(area.code, area.label, (earlier.get(area.code), self.scores.get(area.code)))
            for area in self.areas
        ]

    def to_plain(self) -> dict[str, Any]:
        """The form in which the draft keeps it; nothing while nothing is typed or handed over."""
        if self.stage == "ready" and not self.typed and not self.named and not self.answers:
            return {}
        return {
            "stage": self.stage, "worker": self.worker, "tool": self.tool.to_plain(), "answers": dict(self.answers),
            "at": self.at, "named": self.named, "typed": dict(self.typed), "review": self.review,
            "wishes": dict(self.wishes),
        }  # fmt: skip

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> "Sitting | None":
        """The sitting behind a draft, or None where it is not one."""
        try:
            tool = ToolDefinition.from_plain(plain["tool"])
            stage = plain["stage"]
            if stage not in get_args(Stage) or not tool.areas:
                return None
            made = cls(
                tool, str(plain["worker"]), stage, dict(plain["answers"]), int(plain["at"]), bool(plain["named"]),
                dict(plain["typed"]), plain["review"], dict(plain["wishes"]),
            )  # fmt: skip
        except (KeyError, TypeError, ValueError):
            return None
        made.at = max(0, min(made.at, len(tool.areas) - 1))
        return made


def face_of(step: int, steps: int) -> int:
    """Which of the five faces stands for a step of a scale of any length."""
    return STEPS if steps < 2 else 1 + round((step - 1) * (STEPS - 1) / (steps - 1))


def step_words(scale: tuple[str, ...], step: int | None) -> str:
    """A step in the words of the scale, as a sentence begins; nothing for none."""
    words = scale[step - 1] if step and step <= len(scale) else ""
    return words[:1].upper() + words[1:]


def key_of(woman: UUID) -> DraftKey:
    """The name of the draft of a hand-over."""
    return DraftKey(TABLE, woman.hex)
