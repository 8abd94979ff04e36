"""What every section works with: the report's inputs, the words for codes, and figures that may be empty."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pause_desktop.reports import wording
from pause_desktop.reports.charts.bars import Count, Share, count_bars, people, share_bars
from pause_desktop.reports.content import (
    CONTINUED,
    FULL,
    Block,
    Caption,
    Drawing,
    Figure,
    Paragraph,
    PartedFigure,
    Subheading,
    Table,
)
from pause_desktop.reports.impact import Impact, Labels


@dataclass(frozen=True)
class Telling:
    """One report's inputs with the words for its codes."""

    impact: Impact
    labels: Labels
    draws: bool = True
    """Whether the section that is being told prints its charts, or their tables alone."""

    def drawn(self, words: str) -> str:
        """Words that explain a chart; nothing where none is drawn."""
        return words if self.draws else ""

    def at(self, *path: str) -> Any:
        """The figure at this path: None where it is missing, the mark where it is hidden."""
        return wording.at(self.impact.measures, *path)

    def table(self, *path: str) -> dict[str, Any]:
        """The figures by kind at this path, empty where there are none."""
        return wording.table_at(self.impact.measures, *path)

    def label(self, code_list: str, code: str) -> str:
        """The words for a code."""
        return self.labels(code_list, code)

    def empty(self, sentence: str, *path: str) -> str:
        """The sentence in the place of a figure that is not there: what is hidden is not said to be nothing."""
        if wording.is_hidden(self.at(*path)):
            return f"These figures are hidden in this edition ({self.impact.mark})."
        return sentence

    def shares(self, code_list: str, *path: str) -> list[Share]:
        """Shares by kind, the largest shown first, hidden ones after them in the order of their names."""
        rows = [share_of(self.label(code_list, code), value) for code, value in self.table(*path).items()]
        return sorted(rows, key=lambda row: (row.hides, -(wording.whole(row.count) or 0), row.name))

    def counts(self, code_list: str, *path: str, largest_first: bool = True) -> list[Count]:
        """Counts by kind, the largest shown first, hidden ones after them; kinds with none are left out."""
        rows = [Count(self.label(code_list, code), count_in(value)) for code, value in self.table(*path).items()]
        rows = [row for row in rows if row.count not in (0, None)]
        if not largest_first:
            return rows
        return sorted(
            rows, key=lambda row: (wording.is_hidden(row.count), -(wording.whole(row.count) or 0), row.name)
        )


def count_in(value: Any) -> Any:
    """The number of a count, written as `{"n": 47}` or bare."""
    return value.get("n") if isinstance(value, Mapping) else value


def share_of(name: str, value: Any) -> Share:
    """A row from a share, or from a count without a base."""
    if wording.is_hidden(value):
        return Share(name, value, value, value)
    return Share(name, wording.at(value, "n"), wording.at(value, "of"), wording.at(value, "percent"))


def total_of(values: Iterable[Any]) -> int | None:
    """The sum of counts that are all shown; None where one is missing or hidden."""
    numbers = [wording.whole(value) for value in values]
    return None if not numbers or None in numbers else sum(number for number in numbers if number is not None)


def nothing(title: str, sentence: str) -> list[Block]:
    """A sentence in the place of an empty chart."""
    return [Subheading(title), Paragraph(sentence)]


def pages(title: str, drawings: Sequence[Drawing], caption: str) -> list[Block]:
    """One figure, or several where the rows need more than a page."""
    return [
        Figure(title if index == 0 else f"{title}{CONTINUED}", drawing, caption)
        for index, drawing in enumerate(drawings)
    ]


def share_figure(title: str, rows: Sequence[Share], kind: str, caption: str, empty: str) -> list[Block]:
    """Bars of shares; one row is a sentence, and so is none."""
    if not rows:
        return nothing(title, empty)
    if len(rows) == 1:
        return _one_share(title, rows[0], caption)
    return pages(title, share_bars(rows, kind), caption)


def _one_share(title: str, row: Share, caption: str) -> list[Block]:
    known = wording.exact(row.percent) is not None
    share = f" ({wording.percent(row.percent)})" if known else ""
    return [Subheading(title), Paragraph(f"{row.name}: {row.words}{share}."), Caption(caption)]


def count_figure(
    title: str, rows: Sequence[Count], kind: str, caption: str, empty: str, wide: float = FULL
) -> list[Block]:
    """Bars of counts; one row is a sentence, and so is none."""
    if not rows:
        return nothing(title, empty)
    if len(rows) == 1:
        sentence = f"{rows[0].name}: {wording.shown(rows[0].count)}."
        return [Subheading(title), Paragraph(sentence), Caption(caption)]
    return pages(title, count_bars(rows, kind, wide), caption)


def people_figure(
    title: str, groups: Sequence[tuple[str, Sequence[Share]]], kind: str, caption: str
) -> list[Block]:
    """Circles or bars by theme, for at least one row; a page break may fall between two themes."""
    drawings = people(groups, kind)
    return [PartedFigure(title, tuple(drawings), caption)] if len(drawings) > 1 else pages(title, drawings, caption)


LONGEST_CELL = 900
"""Letters that still fit into a cell; longer words are printed after the table, where they may split over pages."""


def rows_and_long_words(
    rows: Sequence[tuple[str, str]],
    widths: tuple[float, float],
    head: tuple[str, str] | None = None,
    title: str = "",
) -> list[Block]:
    """A table of names and words, and after it the words too long for a cell under their own names."""
    cells = tuple((name, words if _fits(words) else "printed in full below") for name, words in rows)
    blocks: list[Block] = [Table(cells, widths, head, title=title)]
    for name, words in rows:
        if not _fits(words):
            blocks += [Subheading(name), Paragraph(words)]
    return blocks


def _fits(words: str) -> bool:
    return len(words) <= LONGEST_CELL and words.count("\n") <= 12
