"""The invented sample summary, its pages as text, and a board that keeps what is painted on it."""

import importlib.util
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from pause_desktop.records.codes import label
from pause_desktop.reports import content, typefaces
from pause_desktop.reports.content import Drawing, Section, plain
from pause_desktop.reports.impact import Impact
from pause_desktop.reports.sections import sections
from pause_desktop.reports.sections.telling import Telling

SAMPLE = Path(__file__).parents[2] / "packaging" / "sample_report.py"


class PaintedWords:
    """Stands in for the board: it keeps the words that a chart would print, and draws nothing."""

    def __init__(self) -> None:
        self.words: list[str] = []

    def text(self, x: float, y: float, words: str, *style: Any, **more: Any) -> None:
        self.words.append(words)

    def lines(self, x: float, y: float, lines: Any, *style: Any, **more: Any) -> None:
        self.words.extend(lines)

    def hidden(self, x: float, y: float, height: float, mark: str, width: float = 12) -> None:
        self.words.append(mark)

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *args, **more: None


def painted(drawing: Drawing) -> str:
    """Every word that a drawing prints, in order."""
    board: Any = PaintedWords()
    drawing.paint(board)
    return " ".join(board.words)


def _words(block: Any) -> list[str]:
    match block:
        case content.Paragraph(words) | content.Note(words):
            return [plain(words)]
        case content.Subheading(text) | content.Caption(text):
            return [text]
        case content.Figure(title, drawing, caption):
            return [title, painted(drawing), drawing.alt, caption]
        case content.PartedFigure(title, drawings, caption):
            return [title, *(word for part in drawings for word in (painted(part), part.alt)), caption]
        case content.Table():
            rows = [*([block.head] if block.head else []), *block.rows]
            return [block.title, *(plain(cell) for row in rows for cell in row), block.caption]
        case content.Tiles(tiles):
            return [plain(line) for tile in tiles for line in (tile.number, tile.label, tile.base, tile.change)]
        case content.Quote(words, said_by):
            return [words, said_by]
        case content.Columns(left, right):
            return [word for each in (*left, *right) for word in _words(each)]
    raise AssertionError(block)


def words_of(told: list[Section]) -> str:
    """Everything the sections say, print in charts and tell a screen reader."""
    found = [part for each in told for part in (each.heading, each.finding, *_block_words(each))]
    return " ".join(found).replace("\u00a0", " ")


def _block_words(section: Section) -> list[str]:
    return [word for block in section.blocks for word in _words(block)]


def tell(impact: Impact) -> list[Section]:
    """The sections of one report."""
    typefaces.register()
    return sections(Telling(impact, label))


def read(pdf: bytes) -> PdfReader:
    """The PDF opened by another library than the one that wrote it."""
    return PdfReader(BytesIO(pdf))


def text_of(pdf: bytes) -> str:
    """The printed text with plain spaces."""
    pages = (page.extract_text() for page in read(pdf).pages)
    return " ".join(" ".join(pages).replace("\u00a0", " ").split())


@pytest.fixture(scope="session")
def sample_module() -> Any:
    """packaging/sample_report.py, which prints the sample for people to look at."""
    spec = importlib.util.spec_from_file_location("sample_report", SAMPLE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def public(sample_module: Any) -> Impact:
    return sample_module.sample()


@pytest.fixture(scope="session")
def exempt(sample_module: Any) -> Impact:
    return sample_module.sample("exempt", "none")


@pytest.fixture
def say() -> Callable[[Impact], str]:
    """A report's words without setting a page."""
    return lambda impact: words_of(tell(impact))


@pytest.fixture
def sections_of() -> Callable[[Impact], list[Section]]:
    return tell


@pytest.fixture
def painted_words() -> Callable[[Drawing], str]:
    return painted


@pytest.fixture
def opened() -> Callable[[bytes], PdfReader]:
    return read


@pytest.fixture
def printed() -> Callable[[bytes], str]:
    return text_of


def _drawings(blocks: Any) -> list[Drawing]:
    found: list[Drawing] = []
    for block in blocks:
        match block:
            case content.Figure(_, drawing, _):
                found.append(drawing)
            case content.PartedFigure(_, drawings, _):
                found += drawings
            case content.Columns(left, right):
                found += _drawings((*left, *right))
    return found


@pytest.fixture
def drawings() -> Callable[[Impact], list[Drawing]]:
    """Every drawing of a report, in the order it is read."""
    return lambda impact: [each for section in tell(impact) for each in _drawings(section.blocks)]
