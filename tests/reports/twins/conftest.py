"""Both editions of the sample in each form, written once, and what a reader of each form reads."""

from collections.abc import Callable
from functools import cache
from io import BytesIO
from typing import Any

import pytest
from docx import Document
from openpyxl import load_workbook

from pause_desktop.reports.impact import Impact
from pause_desktop.reports.twins import document, web, workbook
from pause_desktop.reports.twins.workbook import Listed

LINES = (
    Listed("Background", "Women in contact", "20", "from the first record", "Women who attended a contact."),
    Listed("Background", "Need: debt", "65%", "11 of 17 asked", "Women with this need."),
    Listed("Background", "Need: offending", "c", "c of 16 asked", "Women with this need."),
    Listed("Money", "Costs avoided at once", "£1,292,599", "15 births avoided", "Modelled."),
    Listed("Money", "Saved: eviction avoided", "£6,400 to £56,000", "8 women", "From the sources."),
)


def made(form: str, impact: Impact) -> bytes:
    """The summary in one form."""
    file = BytesIO()
    if form == "xlsx":
        for _ in workbook.write(impact, file, lines=LINES):
            pass
    else:
        for _ in {"docx": document.write, "html": web.write}[form](impact, file):
            pass
    return file.getvalue()


def words_of_document(content: bytes) -> str:
    """All the words of a Word document in their order, with the alternative text of its pictures."""
    found: list[str] = []
    for element in Document(BytesIO(content)).element.body.iter():
        kind = element.tag.rpartition("}")[2]
        if kind == "t":
            found.append(element.text or "")
        elif kind in ("p", "tc", "br", "tab"):
            found.append(" ")
        elif kind == "docPr":
            found.append(f" {element.get('descr')} ")
    return plainly("".join(found))


def words_of_workbook(content: bytes) -> str:
    """All the cells of a workbook, as they are kept."""
    book = load_workbook(BytesIO(content))
    return plainly(" ".join(str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row))


def plainly(words: str) -> str:
    """With plain spaces."""
    return " ".join(words.replace("\u00a0", " ").split())


@pytest.fixture(scope="session")
def twin(public: Impact, exempt: Impact) -> Callable[[str, str], bytes]:
    """The sample in a form and an edition, made once."""
    return cache(lambda form, edition: made(form, public if edition == "public" else exempt))


@pytest.fixture
def make() -> Callable[[str, Impact], bytes]:
    return made


@pytest.fixture
def document_words() -> Callable[[bytes], str]:
    return words_of_document


@pytest.fixture
def workbook_words() -> Callable[[bytes], str]:
    return words_of_workbook


@pytest.fixture
def lines() -> tuple[Any, ...]:
    return LINES
