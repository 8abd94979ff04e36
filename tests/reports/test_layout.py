"""Pages are well filled: a figure in parts goes on over the page, and no document ends in a small leftover."""

from dataclasses import replace
from typing import Any

import pytest
from reportlab.platypus import Flowable, Paragraph

from pause_desktop.records.codes import label
from pause_desktop.reports import impact_pdf, typefaces
from pause_desktop.reports.content import Drawing, PartedFigure, Section
from pause_desktop.reports.flowables import Parts
from pause_desktop.reports.impact import Impact
from pause_desktop.reports.impact_pdf import LEFTOVER, pdf_bytes
from pause_desktop.reports.page import TEXT_HEIGHT, TEXT_WIDTH
from pause_desktop.reports.sections.outcomes import THEMES
from pause_desktop.reports.typesetting import Typesetter


def in_parts(count: int, height: float = 40) -> PartedFigure:
    drawings = tuple(Drawing(170, height, f"part {number}", lambda board: None) for number in range(count))
    return PartedFigure("What changed", drawings, "Of the women asked.")


def opening(impact: Impact, figure: PartedFigure, finding: str = "A finding.") -> Parts:
    """The section's heading, finding and figure in one."""
    typefaces.register()
    _, start = Typesetter(impact).section(Section("Outcomes", finding, (figure,), 3))
    assert isinstance(start, Parts)
    return start


def words_of(part: Parts) -> list[str]:
    return [flowable.getPlainText() for flowable in part.content if isinstance(flowable, Paragraph)]


def test_each_page_of_a_figure_in_parts_has_its_title_and_caption(public: Impact) -> None:
    whole = opening(public, in_parts(6))
    first, rest = whole.split(TEXT_WIDTH, TEXT_HEIGHT / 2)
    assert words_of(first)[1:] == ["A finding.", "What changed", "Of the women asked."]
    assert words_of(rest) == ["What changed, continued", "Of the women asked."]


@pytest.mark.parametrize("room", [0.35, 0.5, 0.7, 0.95])
def test_no_part_is_lost_or_moved_where_a_figure_is_split(public: Impact, room: float) -> None:
    left: list[Any] = [opening(public, in_parts(9))]
    alternatives: list[str] = []
    while left:
        part = left.pop(0)
        if part.wrap(TEXT_WIDTH, TEXT_HEIGHT)[1] > room * TEXT_HEIGHT:
            part, *left = part.split(TEXT_WIDTH, room * TEXT_HEIGHT)
        assert part.wrap(TEXT_WIDTH, TEXT_HEIGHT)[1] <= room * TEXT_HEIGHT
        alternatives += [drawing.alt for drawing in part.drawings]
    assert alternatives == [f"part {number}" for number in range(9)]


def test_a_heading_never_stands_without_the_first_part(public: Impact) -> None:
    assert opening(public, in_parts(3)).split(TEXT_WIDTH, 0.2 * TEXT_HEIGHT) == []


def test_a_finding_that_fills_the_page_lets_the_figure_go_on(public: Impact) -> None:
    parts: list[Flowable] = opening(public, in_parts(2, 140), "many words " * 400).split(TEXT_WIDTH, TEXT_HEIGHT)
    assert isinstance(parts[-1], Parts)
    assert not parts[-1].lead
    assert len(parts[-1].drawings) == 2


def pages_set(impact: Impact, monkeypatch: pytest.MonkeyPatch) -> tuple[bytes, list[float]]:
    """The document, and how far each page of it is filled."""
    made: list[Any] = []
    pages = impact_pdf._Pages

    class Kept(pages):
        def __init__(self, *args: Any) -> None:
            super().__init__(*args)
            made.append(self)

    monkeypatch.setattr(impact_pdf, "_Pages", Kept)
    return pdf_bytes(impact), made[-1].filled


@pytest.mark.parametrize("rows", range(10))
def test_no_document_ends_with_a_page_that_holds_a_small_leftover(
    public: Impact, rows: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked = {f"definition {number}": "what is counted" for number in range(rows)}
    _, filled = pages_set(replace(public, measures={}, quotations=(), checked=checked), monkeypatch)
    assert filled[-1] >= LEFTOVER


def test_every_outcome_of_many_is_printed_and_the_page_before_is_used(
    public: Impact, monkeypatch: pytest.MonkeyPatch, printed: Any
) -> None:
    kinds = [kind for theme in THEMES.values() for kind in theme]
    measures = {
        "in_work_education_or_training": {"n": 8, "of": 44, "percent": 18},
        "outcomes": {kind: {"n": number + 7} for number, kind in enumerate(kinds)},
    }
    pdf, filled = pages_set(replace(public, measures=measures, background="A line.\n" * 8), monkeypatch)
    text = printed(pdf)
    assert [kind for kind in kinds if label("outcome", kind) not in text] == []
    assert "What changed for the women, continued" in text
    assert min(filled[3:5]) > 0.6
