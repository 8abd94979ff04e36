"""From what a person chose to the impact summary: one way for the wizard and the command line."""

import datetime as dt
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import BinaryIO
from uuid import UUID

from pause_desktop import __version__
from pause_desktop.errors import NoConsent, OnlyPdfProtected, UnknownFormat
from pause_desktop.files import replacing
from pause_desktop.measures.figures import Figures, figures_steps
from pause_desktop.records.outcome import Quote
from pause_desktop.records.privacy import Consent
from pause_desktop.records.terms import Terms
from pause_desktop.reports.impact import Impact, Labels, Quotation
from pause_desktop.store import queries
from pause_desktop.store.practice_file import PracticeFile
from pause_desktop.store.reading import Reading
from pause_desktop.store.snapshots import snapshot
from pause_desktop.summaries.choices import Choices
from pause_desktop.summaries.costing import costing_named
from pause_desktop.summaries.logos import logo_of
from pause_desktop.summaries.saved_reports import earlier_report

Step = tuple[int, int, str]


@dataclass(frozen=True)
class Summary:
    """What is ready to be printed: the impact, and the figures behind it with the women of each."""

    impact: Impact
    figures: Figures


def worked_out(practice: PracticeFile, choices: Choices) -> Generator[Step, None, Figures]:
    """Every figure as these choices show it, telling how far it is.

    Raises NoSuchRecord for an unknown cohort or cost model, CostsNotRead for a model that cannot be used.
    """
    yield 0, 10, "Reading the records"
    with practice.reading() as rows:
        taken, model = snapshot(rows), costing_named(rows, choices.cost_model)
    days = choices.as_at, choices.since, choices.cohort
    return (yield from figures_steps(taken, *days, choices.in_force, model, frozenset(choices.confirmed)))


def summary(practice: PracticeFile, choices: Choices) -> Generator[Step, None, Summary]:
    """Reads the practice and works out every figure, telling how far it is. Raises NoConsent, NoSuchRecord."""
    with practice.reading() as rows:
        _quotations(rows, choices.quotations)  # what may not be printed is said before the long work
    found = yield from worked_out(practice, choices)
    return composed(practice, choices, found)


def composed(practice: PracticeFile, choices: Choices, found: Figures) -> Summary:
    """The summary of figures that are worked out already, for the same choices. Raises NoConsent."""
    with practice.reading() as rows:
        quotations = _quotations(rows, choices.quotations)
        settings = queries.practice_of(rows)
        earlier = earlier_report(rows, choices)
    impact = Impact(
        practice=settings.name,
        as_at=choices.as_at,
        measures=found.json()["measures"],
        local_authority=settings.local_authority or "",
        since=choices.since,
        cohort=choices.cohort,
        edition=choices.edition,
        rule=choices.in_force,
        sheet=choices.sheet,
        quotations=quotations,
        background=choices.background,
        software=f"Pause Desktop {__version__}",
        earlier=earlier,
        sections=choices.printed,
        tables_only=choices.uncharted,
        words=choices.words,
        logo=logo_of(practice),
    )
    return Summary(impact, found)


FORMS = (".pdf", ".docx", ".xlsx", ".html")
"""The forms a report may have, by the ending of its file."""


def form_of(out: Path) -> str:
    """The form that a file's name asks for. Raises UnknownFormat."""
    form = out.suffix.lower()
    if form not in FORMS:
        raise UnknownFormat(name=out.name, known=f"the impact summary is one of {', '.join(FORMS)}")
    return form


def write(
    practice: PracticeFile, choices: Choices, out: Path, passphrase: str | None = None
) -> Generator[Step, None, Summary]:
    """Writes the report in the form its name ends with, whole or not at all, telling how far it is; cancelled, it
    leaves what was there before. With a passphrase a PDF opens with that alone. Raises UnknownFormat,
    OnlyPdfProtected, PassphraseWanted."""
    form = form_of(out)
    if passphrase is not None and form != ".pdf":
        raise OnlyPdfProtected(name=out.name)
    made = yield from summary(practice, choices)
    terms = practice.terms(choices.as_at)
    with replacing(out) as file:
        if passphrase is None:
            yield from renderer(form, made, terms)(made.impact, file, terms.label)
        else:
            from pause_desktop.reports.protected import encrypted

            drawn = BytesIO()
            yield from renderer(form, made, terms)(made.impact, drawn, terms.label)
            file.write(encrypted(drawn.getvalue(), passphrase))
    return made


def renderer(form: str, made: Summary, terms: Terms) -> Callable[[Impact, BinaryIO, Labels], Iterator[Step]]:
    """What writes a report in a form; each is imported only when it is asked for."""
    if form == ".pdf":
        from pause_desktop.reports import impact_pdf

        return impact_pdf.write
    if form == ".docx":
        from pause_desktop.reports.twins import document

        return document.write
    if form == ".html":
        from pause_desktop.reports.twins import web

        return web.write
    from pause_desktop.reports.twins import workbook
    from pause_desktop.summaries.figure_lines import figure_lines, scale_of

    lines = [
        workbook.Listed(line.section, line.name, line.value, line.base, line.definition)
        for line in figure_lines(made.figures, terms.label, scale_of(terms))
    ]
    return partial(workbook.write, lines=lines)


def printable(rows: Reading) -> list[tuple[Quote, str]]:
    """The quotations and stories that may be printed, each with its woman's reference, by reference and day.

    Each has its own consent, and hers to this purpose was not refused or withdrawn since: she may agree to a
    quotation and not to her story.
    """
    references = dict(rows.pick("women", "id", "reference"))
    withdrawn = _withdrawn(rows)
    found = [
        (quote, references.get(quote.woman.hex, ""))
        for quote in rows.all(Quote)
        if quote.consent == "yes" and (quote.woman, quote.kind or "quotation") not in withdrawn
    ]
    return sorted(found, key=lambda each: (each[1], str(each[0].said_on or ""), each[0].id.hex))


def _quotations(rows: Reading, chosen: tuple[UUID, ...]) -> tuple[Quotation, ...]:
    """The chosen quotations in the order they were chosen. Raises NoConsent where one may not be printed."""
    may = {quote.id: quote for quote, _ in printable(rows)} if chosen else {}
    for each in chosen:
        if each not in may:
            raise NoConsent(name=_whose(rows, each))
    return tuple(_as_printed(may[each]) for each in chosen)


def _as_printed(quote: Quote) -> Quotation:
    return Quotation(quote.words, quote.pseudonym or "", quote.said_on, quote.kind == "story")


def _whose(rows: Reading, quote: UUID) -> str:
    """A quotation by its woman's reference, or by its own id where it is in no record."""
    owners = dict(rows.pick("quotes", "id", "woman"))
    references = dict(rows.pick("women", "id", "reference"))
    return f"of {references[owners[quote.hex]]}" if quote.hex in owners else str(quote)


def _withdrawn(rows: Reading) -> set[tuple[UUID, str]]:
    """Women with the purpose for which their latest answer is not yes, or was taken back."""
    latest: dict[tuple[UUID, str], Consent] = {}
    for each in rows.all(Consent):
        before = latest.get((each.woman, each.purpose))
        if before is None or _day(before) <= _day(each):
            latest[each.woman, each.purpose] = each
    return {asked for asked, each in latest.items() if each.status != "yes" or each.withdrawn_on}


def _day(consent: Consent) -> dt.date:
    return consent.on or dt.date.min
