"""Prints every figure, as JSON or as lines that a person reads."""

import datetime as dt
import json
from typing import Any

from pause_desktop.cli.progress import run
from pause_desktop.errors import UnknownRule
from pause_desktop.measures.figures import figures_steps
from pause_desktop.store.practice_file import PracticeFile
from pause_desktop.store.queries import snapshot

RULES = ("none", "under5", "nhs")


def print_figures(
    practice: PracticeFile, as_at: dt.date, since: dt.date | None, cohort: str | None, rule: str, as_json: bool
) -> None:
    """Every measure under a rule. Raises UnknownRule, NoSuchRecord."""
    known_rule(rule)
    with practice.reading() as rows:
        rows_now = snapshot(rows)
    document = run(figures_steps(rows_now, as_at, since, cohort, rule)).json()
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
    head = f"{'  ' * depth}{name.replace('_', ' ')}"
    if isinstance(value, dict) and not any(isinstance(each, dict | list) for each in value.values()):
        print(f"{head}: " + ", ".join(f"{key.replace('_', ' ')} {_said(each)}" for key, each in value.items()))
    elif isinstance(value, dict):
        print(head)
        for key, each in value.items():
            _print(key, each, depth + 1)
    elif isinstance(value, list):
        print(head)
        for each in value:
            print(f"{'  ' * (depth + 1)}{each}")
    else:
        print(f"{head}: {_said(value)}")


def _said(value: Any) -> str:
    return "–" if value is None else str(value)
