"""Sections by name, and a person's own paragraphs from a text file."""

import re
from collections.abc import Iterator
from pathlib import Path

from pause_desktop.errors import UnknownSection, WordsNotRead
from pause_desktop.files import plain_words
from pause_desktop.reports.impact import OwnWords
from pause_desktop.reports.order import SECTIONS, SectionName
from pause_desktop.summaries.choices import Choices
from pause_desktop.summaries.impact import Summary
from pause_desktop.summaries.own_words import figures_of, tells_hidden, true_of

_LONGEST = 2_000_000
"""Bytes: the words of a report are no larger."""

_HEADING = re.compile(r"#[ \t]*(\w+)(?:[ \t]+(instead))?[ \t]*")


def sections_named(words: str) -> tuple[SectionName, ...]:
    """The sections of a list with commas. Raises UnknownSection."""
    return tuple(_section(each.strip()) for each in words.split(",") if each.strip())


def words_in(file: Path) -> tuple[OwnWords, ...]:
    """The paragraphs of a text file by section. Raises WordsNotRead, UnknownSection, and what `plain` gives."""
    with plain_words(file):
        content = file.read_bytes() if file.stat().st_size <= _LONGEST else None
    if content is None:
        raise WordsNotRead(name=file.name, why="it is longer than a report")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        raise WordsNotRead(name=file.name, why="it is not text in UTF-8") from wrong
    found: dict[SectionName, OwnWords] = {}
    for heading, lines in _parts(text):
        if heading is None:
            raise WordsNotRead(name=file.name, why="its first line is not a section, as # background")
        name = _section(heading[1])
        if name in found:
            raise WordsNotRead(name=file.name, why=f"it has the section {name} twice")
        if words := "\n".join(lines).strip():
            found[name] = OwnWords(name, words, bool(heading[2]))
    return tuple(found[name] for name in SECTIONS if name in found)


def hidden_numbers(choices: Choices, made: Summary) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The sections whose own words may tell a hidden number, each with the numbers."""
    figures, true = figures_of(made.impact.measures), true_of(made.figures.measures)
    for each in choices.words:
        if told := tells_hidden(each.words, figures, true, choices.in_force):
            yield each.section, told


def _parts(text: str) -> Iterator[tuple[re.Match[str] | None, list[str]]]:
    heading: re.Match[str] | None = None
    lines: list[str] = []
    for line in text.splitlines():
        if found := _HEADING.fullmatch(line):
            if heading or any(map(str.strip, lines)):
                yield heading, lines
            heading, lines = found, []
        else:
            lines.append(line)
    if heading or any(map(str.strip, lines)):
        yield heading, lines


def _section(name: str) -> SectionName:
    for known in SECTIONS:
        if known == name.lower():
            return known
    raise UnknownSection(name=name, known=", ".join(SECTIONS))
