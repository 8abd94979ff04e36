"""The real pages on paper: each as on the screen, none in a file, and what went is recorded."""

import tempfile
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from pause_desktop.gui.report.page import ReportPage
from pause_desktop.reports.pages import Pages, Picture
from pause_desktop.store.audit import left
from pause_desktop.summaries.saved_reports import saved_reports

DEADLINE = 60_000


def printer_to(out: Path, first: int = 0, last: int = 0) -> QPrinter:
    """A printer whose paper is a file of the test."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out))
    printer.setResolution(100)
    printer.setFromTo(first, last)
    return printer


def printed(qtbot, page: ReportPage, printer: QPrinter | None) -> None:
    asked: list[int] = []

    def ask(_parent: QWidget, pages: int) -> QPrinter | None:
        asked.append(pages)
        return printer

    page.go("make")
    page.maker.printing._ask = ask
    page.maker.printing.button.click()
    qtbot.waitUntil(lambda: bool(asked) and not page.maker.printing.busy, timeout=DEADLINE)
    book = page.drawings.book
    assert book is not None
    assert asked == [len(book.pages)]


def test_every_page_goes_to_the_printer_and_is_recorded_as_left(qtbot, page: ReportPage, tmp_path: Path) -> None:
    paper = tmp_path / "paper.pdf"
    qtbot.keyClicks(page.maker.leaving.to.edit, "The committee")
    printed(qtbot, page, printer_to(paper))
    book = page.drawings.book
    assert book is not None
    sheets = PdfReader(paper).pages
    assert len(sheets) == len(book.pages)
    sizes = {(round(float(each.mediabox.width)), round(float(each.mediabox.height))) for each in sheets}
    assert sizes == {(595, 842)}
    qtbot.waitUntil(lambda: bool(lines(page)), timeout=DEADLINE)
    (detail,) = lines(page)
    assert (detail["form"], detail["pages"], detail["to"], detail["protected"]) == (
        "printer", len(book.pages), "The committee", False,
    )  # fmt: skip
    with page._desk.reading() as rows:
        assert [each.check_code for each in saved_reports(rows)] == [detail["check"]]


def lines(page: ReportPage) -> list[dict[str, object]]:
    with page._desk.reading() as rows:
        return [dict(each.detail) for each in left(rows, 5)]


def test_paper_shows_what_the_screen_shows(qtbot, page: ReportPage, tmp_path: Path) -> None:
    paper = tmp_path / "paper.pdf"
    printed(qtbot, page, printer_to(paper, 3, 3))
    book = page.drawings.book
    assert book is not None
    with Pages(paper.read_bytes()) as opened:
        assert len(opened) == 1
        on_paper, on_screen = opened.picture(0, 0.5), book.picture(2, 0.5)
    assert (on_paper.width, on_paper.height) == (on_screen.width, on_screen.height)
    assert apart(on_paper, on_screen) < 6 < apart(on_paper, book.picture(0, 0.5))


def apart(one: Picture, other: Picture) -> float:
    """How far two pictures of one size differ, of 255."""
    return sum(abs(a - b) for a, b in zip(one.rgb, other.rgb, strict=True)) / len(one.rgb)


def test_thinking_better_of_it_prints_and_records_nothing(qtbot, page: ReportPage) -> None:
    printed(qtbot, page, None)
    assert page.foot._words.text() == "Nothing was printed."
    assert lines(page) == []


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_said(qtbot, page: ReportPage, tmp_path: Path) -> None:
    printed(qtbot, page, printer_to(tmp_path / "away" / "paper.pdf"))
    assert "The printer took nothing" in page.foot._words.text()
    assert lines(page) == []


def test_nothing_in_clear_is_written_on_the_way(
    qtbot, page: ReportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setenv("TMPDIR", str(scratch))
    monkeypatch.setattr(tempfile, "tempdir", None)
    made: list[Path] = []
    page.maker.printing.told.connect(lambda *_said: made.extend(scratch.iterdir()))
    printed(qtbot, page, printer_to(tmp_path / "paper.pdf", 1, 2))
    assert made == []
    assert PdfReader(BytesIO((tmp_path / "paper.pdf").read_bytes())).pages
