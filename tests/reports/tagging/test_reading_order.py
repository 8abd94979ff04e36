"""What is read out is what the content says, all of it, in its order; the checkers cannot know that."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from pause_desktop.records.codes import label
from pause_desktop.reports import content, typefaces
from pause_desktop.reports.content import plain
from pause_desktop.reports.impact import Impact
from pause_desktop.reports.sections import sections_with_tables
from pause_desktop.reports.sections.committee import cover_facts, sheet_blocks
from pause_desktop.reports.sections.telling import Telling
from tests.reports.tagging.conftest import ARABIC, GOALS, PAPERS
from tests.reports.tagging.reading import Reading
from tests.reports.tagging.test_papers import Paper, PaperFile, run

ImpactOf = Callable[[str], Impact]


def read_out(pdf: bytes) -> list[str]:
    """What is read, without what stands inside figures."""
    return Reading(pdf).words(without=("Figure",))


def joined(words: Any) -> str:
    """The words without white space, which lines and columns make of their own accord."""
    return "".join("".join(words).split())


def words_of(block: Any) -> Iterator[str]:
    """The words of a block in their order, without those inside charts."""
    match block:
        case content.Paragraph(words) | content.Note(words):
            yield plain(words)
        case content.Subheading(words) | content.Caption(words):
            yield words
        case content.Figure() | content.PartedFigure():
            yield from (block.title, block.caption)
        case content.Table():
            yield block.title
            yield from (plain(cell) for row in (block.head or (), *block.rows) for cell in row)
            yield block.caption
        case content.Tiles(tiles):
            yield from (plain(words) for t in tiles for words in (t.number, t.label, t.base, t.change))
        case content.Quote(words, said_by):
            yield words if typefaces.is_right_to_left(words) else f"“{words.strip()}”"
            yield said_by
        case content.Columns(left, right):
            yield from (words for each in (*left, *right) for words in words_of(each))


def told_by(impact: Impact) -> Iterator[str]:
    """The words of the whole document from the committee sheet on, without the table of contents."""
    yield "Committee sheet"
    yield from (words for block in sheet_blocks(impact) for words in words_of(block))
    yield "Contents"
    for section in sections_with_tables(Telling(impact, label)):
        yield from (section.heading, section.finding)
        yield from (words for block in section.blocks for words in words_of(block))


@pytest.mark.parametrize("name", ["public", "exempt", "empty practice", "one woman", "2,000 women", "a draft"])
def test_every_word_of_the_content_is_read_once_and_in_order(name: str, impact_of: ImpactOf, paper: Paper) -> None:
    impact, at = impact_of(name), 0
    read = joined(Reading(paper(name)).words(without=("Figure", "TOC")))
    for words in filter(None, map(joined, told_by(impact))):
        found = read.find(words, at)
        between = read[at:found]
        assert found >= at, f"{words!r} is not read after {read[max(0, at - 60) : at]!r}"
        assert at == 0 or not between or _may_stand_between(between), f"{between!r} is read before {words!r}"
        at = found + len(words)
    assert read[at:] == ""


def _may_stand_between(words: str) -> bool:
    """Only what a figure repeats that goes on over the page."""
    return ",continued" in words


@pytest.mark.parametrize("name", ["public", "exempt", "a draft"])
def test_the_cover_is_read_from_the_practice_to_the_authority(name: str, impact_of: ImpactOf, paper: Paper) -> None:
    impact = impact_of(name)
    read = read_out(paper(name))
    cover = read[: read.index("Committee sheet")]
    assert cover[:2] == [impact.practice, "Impact summary"]
    assert cover[3] == impact.cohort
    assert "EDITION" in cover[4]
    places = [joined(cover).index(joined(plain(words))) for row in cover_facts(impact) for words in row]
    assert places == sorted(places)
    assert cover[-1] == impact.local_authority


def test_the_contents_are_read_with_their_pages_and_name_every_section(impact_of: ImpactOf, paper: Paper) -> None:
    read = read_out(paper("public"))
    start = read.index("Contents") + 1
    told = sections_with_tables(Telling(impact_of("public"), label))
    for entry, section in zip(read[start:], told, strict=False):
        assert re.fullmatch(rf"{re.escape(joined(section.heading))}\d+", joined(entry))


def test_arabic_is_read_in_the_order_in_which_it_is_spoken(paper: Paper) -> None:
    assert ARABIC in read_out(paper("public"))
    hard = read_out(paper("hard names"))
    assert any(words.startswith(f"{ARABIC} 👩‍👧‍👦") and "你好" in words for words in hard)
    assert ARABIC in read_out(paper("hard plan"))


def test_a_step_says_whether_it_is_done_before_what_it_is(paper: Paper) -> None:
    read = read_out(paper("plan"))
    start = read.index(GOALS[0].heading)
    assert read[start:] == [
        "Housing", "A garden", "By May", "To do:", "Ring them", "Me", "Done:", "See it", "Money", "No more letters",
        "What I have done already", "Done:", "Registered with a doctor", "Room to write",
    ]  # fmt: skip


def test_each_answer_on_the_sheet_is_a_box_and_its_words(paper: Paper) -> None:
    read = read_out(paper("progress sheet"))
    assert read[:3] == ["How are things?", "Day", "Tick one box in each row. There are no right or wrong answers."]
    box = "A box to tick:"
    assert read[3].split() == ["Area", "0", "How", "is", "it", "with", "area", "0"]
    assert read[4:16] == [
        box, "Very bad", box, "Bad", box, "Neither good nor bad", box, "Good", box, "Very good", box,
        "Prefer not to say",
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["public", "long words", "long plan", "long day sheet"])
def test_no_line_ends_in_the_middle_of_two_words(name: str, paper: Paper) -> None:
    """A line break prints nothing, so the last word of a line must bring its space along."""
    for words in read_out(paper(name)):
        assert "wordword" not in words
        assert [word for word in words.split() if word.count("word") > 1] == []


@pytest.mark.parametrize("name", PAPERS)
def test_poppler_reads_the_same_words_in_the_same_order(name: str, paper: Paper, paper_file: PaperFile) -> None:
    """It reads signs as they are printed, so both are asked for those."""
    told = run("pdfinfo", "-struct-text", paper_file(name)).splitlines()
    words = [line.strip()[1:-1] for line in told if line.strip().startswith('"')]
    assert joined(words) == joined(Reading(paper(name)).words(as_printed=True))
