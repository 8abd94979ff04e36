"""Prints every figure, as JSON or as lines that a person reads."""

import datetime as dt
import json
from typing import Any

from pause_desktop.cli.progress import run
from pause_desktop.errors import UnknownRule
from pause_desktop.measures.figures import figures_steps
from pause_desktop.store.practice_file import PracticeFile
from pause_desktop.store.snapshots import snapshot
from pause_desktop.summaries.costing import costing_named

RULES = ("none", "under5", "nhs")


def print_figures(
    practice: PracticeFile, as_at: dt.date, since: dt.date | None, cohort: str | None, rule: str, as_json: bool,
    cost_model: str | None = None,
) -> None:  # fmt: skip
    """Every measure under a rule. Raises UnknownRule, NoSuchRecord, CostsNotRead."""
    known_rule(rule)
    with practice.reading() as rows:
        rows_now, model = snapshot(rows), costing_named(rows, cost_model)
    document = run(figures_steps(rows_now, as_at, since, cohort, rule, model)).json()
    if as_json:
        print(json.dumps(document, ensure_ascii=False, indent=1))
        return
    print(f"{document['practice']}, as at {as_at:%-d %B %Y}" + (f", since {since:%-d %B %Y}" if since else ""))
    for name, value in document["measures"].items():
        _print(name, value, 0)


def known_rule(rule: str) -> None:
    """Refuses a rule nobody knows. Raises UnknownRule."""
    if rule not in RULES:
        raise UnknownRule(name=rule, known=", ".join(RULES))


def _print(name: str, value: Any, depth: int) -> None:
    head = f"{'  ' * depth}{_words(name)}"
    if isinstance(value, dict) and any(isinstance(each, dict) for each in value.values()):
        print(head)
        for key, each in value.items():
            _print(key, each, depth + 1)
    elif isinstance(value, list) and any(isinstance(each, dict) for each in value):
        print(head)
        for each in value:
            print(f"{'  ' * (depth + 1)}{_said(each)}")
    else:
        print(f"{head}: {_said(value)}")


def _said(value: Any) -> str:
    """One figure, or several on one line."""
    if isinstance(value, dict) and frozenset(value) in _SAID:
        return _SAID[frozenset(value)].format(**{key: _said(each) for key, each in value.items()})
    if isinstance(value, dict):
        return ", ".join(f"{_words(key)} {_said(each)}" for key, each in value.items()) or "–"
    if isinstance(value, list):
        return ", ".join(" to ".join(each) if isinstance(each, list) else _said(each) for each in value) or "–"
    return "–" if value is None else str(value).replace("_", " ")


_SAID = {
    frozenset({"n"}): "{n}",
    frozenset({"n", "of", "percent"}): "{n} of {of} ({percent} %)",
    frozenset({"mean", "n"}): "{mean} (n = {n})",
}
"""How a count, a share and a mean are said."""


def _words(name: str) -> str:
    return name.replace("_", " ")
