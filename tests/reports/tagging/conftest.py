"""Every kind of paper that the program makes, as easy and as hard as it gets."""

import base64
from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from pause_desktop.reports import day_sheet, plan_sheet, progress_sheet
from pause_desktop.reports.day_sheet import DaySheet, SheetVisit
from pause_desktop.reports.impact import CommitteeSheet, Impact, Quotation
from pause_desktop.reports.impact_pdf import pdf_bytes
from pause_desktop.reports.logo import Logo
from pause_desktop.reports.plan_sheet import PlanGoal, PlanSheet, PlanStep
from pause_desktop.reports.progress_sheet import ProgressSheet

LONG = " ".join(f"word{number}" for number in range(4_000))
ARABIC = "شكرا لكم على كل شيء"
HARD = f"{ARABIC} 👩‍👧‍👦 ❤️ Łódź 你好 a\x00b <b>&"
SQUARE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAGUlEQVR4nGPk8gpnIAUwkaR6VMOohiGlAQA+OwDLRk5ziQAAAABJRU5ErkJggg=="
)
SCALE = ("Very bad", "Bad", "Neither good nor bad", "Good", "Very good")


def women(count: int) -> dict[str, Any]:
    """A practice of this size, in which the same is known of everyone."""
    share = {"n": count, "of": count, "percent": 100 if count else None}
    return {
        "women_in_contact": {"n": count},
        "needs": {"debt": share, "drugs": share},
        "outcomes": {kind: {"n": count} for kind in ("new_friends", "housed", "in_work", "eviction_avoided")},
        "in_work_education_or_training": share,
        "journey": {"reached": {"outreach": count, "open": count}, "left": {}},
    }


IMPACTS: dict[str, dict[str, Any]] = {
    "public": {},
    "exempt": {"edition": "exempt", "rule": "none"},
    "empty practice": {"measures": {}, "quotations": (), "background": "", "sheet": CommitteeSheet()},
    "one woman": {"measures": women(1)},
    "2,000 women": {"measures": women(2_000)},
    "hard names": {
        "measures": {}, "practice": HARD, "local_authority": ARABIC * 5, "cohort": HARD, "background": HARD,
        "sheet": CommitteeSheet(authors=HARD, summary=ARABIC), "quotations": (Quotation(HARD, HARD),),
    },
    "long words": {
        "measures": {}, "quotations": (Quotation(LONG, "M"), Quotation(f"{ARABIC} " * 500, "S")),
        "checked": {f"definition {number}": LONG[: number * 400] for number in range(9)},
        "background": "line\n" * 300,
    },
    "a word wider than the page": {"measures": {}, "quotations": (Quotation(f"a {'x' * 3_000} b", "M"),)},
    "a logo": {"measures": {}, "logo": Logo(SQUARE, 16, 16, HARD)},
    "exempt logo": {"measures": {}, "logo": Logo(SQUARE, 16, 16, "W" * 99), "edition": "exempt", "rule": "none"},
    "a draft": {"draft": True, "rule": "nhs", "measures": women(12)},
}  # fmt: skip

VISIT = SheetVisit(time(10), "RP-A0007", "Garden", "Beth Cole", time(11, 30))
DAY = DaySheet("Riverside", "Joan Fletcher", date(2026, 5, 14), (VISIT,), (("Priya Holt, lead", "01709 000000"),))
GOALS = (
    PlanGoal("Housing", "A garden", (PlanStep("Ring them", "Me"), PlanStep("See it", done=True)), "By May"),
    PlanGoal("Money", "No more letters"),
)  # fmt: skip
AREAS = tuple((f"Area {number}", f"How is it with area {number}") for number in range(12))
PROGRESS = ProgressSheet(AREAS, SCALE, (1, 2, 3, 4, 5))

SHEETS: dict[str, Callable[[], bytes]] = {
    "day sheet": lambda: day_sheet.pdf_bytes(DAY),
    "day sheet of nothing": lambda: day_sheet.pdf_bytes(replace(DAY, visits=(), numbers=())),
    "long day sheet": lambda: day_sheet.pdf_bytes(
        replace(DAY, visits=tuple(replace(VISIT, reference=f"RP-A{n:04}", how=LONG[: n * 99]) for n in range(60)))
    ),
    "hard day sheet": lambda: day_sheet.pdf_bytes(
        replace(DAY, worker=HARD, visits=(replace(VISIT, how=HARD, name=ARABIC, colleague=HARD),))
    ),
    "plan": lambda: plan_sheet.pdf_bytes(PlanSheet(GOALS, ("Registered with a doctor",), under="Made in May")),
    "empty plan": lambda: plan_sheet.pdf_bytes(PlanSheet(())),
    "long plan": lambda: plan_sheet.pdf_bytes(
        PlanSheet((PlanGoal("Housing", LONG, (PlanStep(LONG[:9_000], LONG, True),)), *GOALS * 9), (LONG,))
    ),
    "hard plan": lambda: plan_sheet.pdf_bytes(
        PlanSheet((PlanGoal(HARD, ARABIC, (PlanStep(ARABIC, HARD), PlanStep(HARD, done=True))),), (ARABIC,))
    ),
    "progress sheet": lambda: progress_sheet.pdf_bytes(PROGRESS),
    "progress sheet with reference": lambda: progress_sheet.pdf_bytes(replace(PROGRESS, reference="RP-A0007")),
    "hard progress sheet": lambda: progress_sheet.pdf_bytes(
        replace(PROGRESS, areas=((ARABIC, HARD), (HARD, ARABIC)), scale=(*SCALE[:4], HARD), title=HARD)
    ),
}

PAPERS = (*IMPACTS, *SHEETS)


@pytest.fixture(scope="session")
def impact_of(sample_module: Any) -> Callable[[str], Impact]:
    """The impact summary of one name in `IMPACTS`."""

    def made(name: str) -> Impact:
        changed = dict(IMPACTS[name])
        edition, rule = changed.pop("edition", "public"), changed.pop("rule", "under5")
        return replace(sample_module.sample(edition, rule), **changed)

    return made


@pytest.fixture(scope="session")
def paper(impact_of: Callable[[str], Impact]) -> Callable[[str], bytes]:
    """The PDF of one name in `PAPERS`, made once."""

    @cache
    def made(name: str) -> bytes:
        return pdf_bytes(impact_of(name)) if name in IMPACTS else SHEETS[name]()

    return made


@pytest.fixture
def paper_file(paper: Callable[[str], bytes], tmp_path: Path) -> Callable[[str], Path]:
    """The same as a file, for programs that read one."""

    def kept(name: str) -> Path:
        file = tmp_path / "paper.pdf"
        file.write_bytes(paper(name))
        return file

    return kept
