"""Writes the impact summary from the command line."""

import datetime as dt
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from pause_desktop.cli.figures import known_rule
from pause_desktop.cli.places import check_ending, check_place
from pause_desktop.cli.progress import run
from pause_desktop.cli.report_words import hidden_numbers, sections_named, words_in
from pause_desktop.errors import NoConsent, NoSuchRecord, OnlyPdfProtected, UnknownEdition
from pause_desktop.files import write_whole
from pause_desktop.reports.order import SECTIONS
from pause_desktop.reports.wording import listed
from pause_desktop.store.keyslots import key_paths
from pause_desktop.store.practice_file import PracticeFile
from pause_desktop.summaries.choices import Choices
from pause_desktop.summaries.impact import form_of, worked_out
from pause_desktop.summaries.leaving import Leaving, make_document


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was asked for, as it was typed."""

    as_at: dt.date
    since: dt.date | None
    cohort: str | None
    edition: str
    rule: str | None
    quotations: tuple[str, ...]
    out: Path
    figures_out: Path | None
    to: str = ""
    cost_model: str | None = None
    confirmed: tuple[str, ...] = ()
    protect: bool = False
    sections: str | None = None
    tables_only: str | None = None
    words: Path | None = None

    def choices(self) -> Choices:
        """The same as the report takes it. Raises UnknownEdition, UnknownRule, RuleRefused, NoConsent,
        UnknownSection, WordsNotRead."""
        if self.edition not in ("public", "exempt"):
            raise UnknownEdition(name=self.edition)
        if self.rule is not None:
            known_rule(self.rule)
        edition: Any = self.edition
        rule: Any = self.rule
        quotations = tuple(_id(each) for each in self.quotations)
        return Choices(
            self.as_at, self.since, self.cohort, edition, rule, quotations, cost_model=self.cost_model,
            confirmed=tuple(sorted(set(self.confirmed))),
            sections=SECTIONS if self.sections is None else sections_named(self.sections),
            tables_only=sections_named(self.tables_only or ""),
            words=words_in(self.words) if self.words else (),
        )  # fmt: skip

    def check(self, file: Path) -> None:
        """Refuses what cannot be written, before anything is. Raises what `choices` does, UnknownFormat, OwnFile
        and FileMissing."""
        self.choices()
        if form_of(self.out) != ".pdf" and self.protect:
            raise OnlyPdfProtected(name=self.out.name)
        check_place(self.out, file, *key_paths(file))
        if self.figures_out:
            check_ending(self.figures_out, ".json", "the figures are a .json")
            check_place(self.figures_out, file, *key_paths(file))


def write_report(
    practice: PracticeFile, wanted: Wanted, worker: UUID | None, passphrase: str | None = None
) -> None:
    """Writes the report in the form of its ending and, where asked, its figures. Raises what `Choices` refuses."""
    if wanted.confirmed:
        _check_confirmed(practice, wanted)
    choices = wanted.choices()
    leaving = Leaving(choices, worker, dt.date.today(), wanted.to, passphrase)
    made = run(make_document(practice, leaving, wanted.out)).summary
    if wanted.figures_out:
        content = json.dumps(made.figures.json(), ensure_ascii=False, indent=1) + "\n"
        write_whole(wanted.figures_out, content.encode())
    how = "It opens with its passphrase alone." if passphrase else "It is not encrypted."
    print(f"{wanted.out.name} was written. {how}")
    if hidden := [path for path in made.figures.all_or_none if path not in wanted.confirmed]:
        print(f"Hidden, for they show all or none of a group: {', '.join(hidden)}.")
    for section, told in hidden_numbers(choices, made):
        print(f"Your words in {section} say {listed(told)}: this edition hides a number that may be the same.")


def _check_confirmed(practice: PracticeFile, wanted: Wanted) -> None:
    """Refuses to confirm what is not a figure of all or none of a group. Raises NoSuchRecord."""
    known = run(worked_out(practice, wanted.choices())).all_or_none
    for path in wanted.confirmed:
        if path not in known:
            raise NoSuchRecord(what="figure of all or none of a group", name=path)


def _id(words: str) -> UUID:
    try:
        return UUID(words)
    except ValueError as wrong:
        raise NoConsent(name=words) from wrong
