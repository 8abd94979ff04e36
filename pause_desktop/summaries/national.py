"""Quarterly returns, and the national report that combines those of many practices."""

import datetime as dt
import json
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Any

from pause_desktop import __version__
from pause_desktop.errors import FileMissing, QuarterNotOver, RuleRefused, UnknownReturn
from pause_desktop.files import replacing, write_whole
from pause_desktop.measures.figures import Figures
from pause_desktop.measures.national import by_practice, combined
from pause_desktop.measures.return_format import Quarter, read_return
from pause_desktop.measures.returns import quarterly_return
from pause_desktop.records.terms import Terms
from pause_desktop.reports.impact import CommitteeSheet, Edition, Impact, Rule
from pause_desktop.store.practice_file import PracticeFile
from pause_desktop.store.snapshots import snapshot
from pause_desktop.summaries.choices import RULE_OF
from pause_desktop.summaries.impact import Step, Summary, form_of, renderer

SOFTWARE = f"Pause Desktop {__version__}"
LARGEST = 10_000_000
"""Bytes; a return of ten thousand women has some tens of thousands."""


def write_return(
    practice: PracticeFile, quarter: Quarter, out: Path, today: dt.date
) -> Generator[Step, None, None]:
    """Writes the return of a quarter whole or not at all. Raises QuarterNotOver."""
    if quarter.as_at >= today:
        raise QuarterNotOver(name=str(quarter), day=f"{quarter.as_at + dt.timedelta(days=1):%-d %B %Y}")
    yield 0, 2, "Reading the records"
    with practice.reading() as rows:
        taken = snapshot(rows)
    yield 1, 2, "Adding up the quarter"
    document = quarterly_return(taken, quarter, SOFTWARE)
    write_whole(out, (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode(), private=False)


def read_returns(paths: Sequence[Path]) -> list[dict[str, Any]]:
    """The returns in some files. Raises FileMissing and UnknownReturn, by the name of the file."""
    return [_read(path) for path in paths]


def _read(path: Path) -> dict[str, Any]:
    try:
        if path.stat().st_size > LARGEST:
            raise UnknownReturn(name=path.name, why="it is too large for a quarterly return.")
        text = path.read_text("utf-8-sig")
    except UnicodeDecodeError as wrong:
        raise UnknownReturn(name=path.name, why="it is not a quarterly return.") from wrong
    except OSError as wrong:
        raise FileMissing(name=path.name) from wrong
    return read_return(path.name, text)


def national(returns: Sequence[dict[str, Any]], edition: Edition = "public", rule: Rule | None = None) -> Summary:
    """The national report of some returns. Raises ReturnsDiffer; RuleRefused where a public one hides nothing."""
    in_force = rule or RULE_OF[edition]
    if edition == "public" and in_force == "none":
        raise RuleRefused
    found = combined(returns, in_force)
    return Summary(_impact(returns, found, edition, in_force), found)


def _impact(returns: Sequence[dict[str, Any]], found: Figures, edition: Edition, rule: Rule) -> Impact:
    many = f"{len(returns):,} practices" if len(returns) > 1 else "1 practice"
    checks = {f"Return of {each['practice']}"[:120]: each["check"][:16].upper() for each in returns}
    return Impact(
        practice=f"Pause in {many}",
        as_at=found.asked.as_at,
        since=found.asked.since,
        measures=found.json()["measures"],
        edition=edition,
        rule=rule,
        sheet=CommitteeSheet(),
        software=SOFTWARE,
        checked=checks if len(returns) <= MOST_LISTED else {},
        practices=tuple(by_practice(returns, found)),
    )


MOST_LISTED = 12
"""Returns whose check codes are printed one by one; the report's own code covers all of them in any case."""


def write_national(
    paths: Sequence[Path], out: Path, edition: Edition = "public", rule: Rule | None = None
) -> Generator[Step, None, Summary]:
    """Writes the national report of the returns in some files, in the form its name ends with, whole or not at
    all. Raises UnknownFormat, and what `read_returns` and `national` raise."""
    form = form_of(out)
    made = national(read_returns(paths), edition, rule)
    terms = Terms(made.impact.as_at)
    with replacing(out) as file:
        yield from renderer(form, made, terms)(made.impact, file, terms.label)
    return made
