"""The day sheet holds references, hours and a colleague; a name or an address only by a tick, each time anew."""

import datetime as dt
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QDialog

from pause_desktop.gui.day.sheet_dialog import SheetDialog
from pause_desktop.store import audit


@pytest.fixture
def dialog(window, page) -> SheetDialog:
    page.sheet.click()
    (found,) = [each for each in page.findChildren(QDialog) if isinstance(each, SheetDialog)]
    return found


def printed(dialog: SheetDialog, page, qtbot, monkeypatch, folder: Path) -> str:
    path = folder / "sheet.pdf"
    monkeypatch.setattr("pause_desktop.gui.paper.QFileDialog.getSaveFileName", lambda *_: (str(path), ""))
    dialog.make.click()
    qtbot.waitUntil(path.is_file)
    return " ".join(part.extract_text() for part in PdfReader(BytesIO(path.read_bytes())).pages)


def test_without_a_tick_nobody_could_be_found_by_it(dialog, window, page, practice, qtbot, monkeypatch, tmp_path):
    dialog.knows.setCurrentIndex(dialog.knows.findText("Beth Lowe"))
    said = printed(dialog, page, qtbot, monkeypatch, tmp_path)
    for known in ("Thursday 14 May 2026", "RP-A0001", "10:00", "RP-A0002", "15:00", "Beth Lowe", "07700 900222"):
        assert known in said, known
    assert "An offline laptop alerts nobody." in said
    for hers in ("Carly", "Łucja", "Marsden", "Mill Lane", "dog", "Anna"):
        assert hers not in said, hers
    qtbot.waitUntil(lambda: "It is not encrypted" in window.whisper.words)
    assert [each.kind for each in audit.lines(practice)].count("printed") == 1


def test_each_tick_prints_just_what_it_says(dialog, page, qtbot, monkeypatch, tmp_path):
    dialog.places.setChecked(True)
    said = printed(dialog, page, qtbot, monkeypatch, tmp_path)
    assert "14 Mill Lane" in said
    assert "Carly" not in said


def test_no_tick_is_remembered(dialog, page, qtbot, monkeypatch, tmp_path):
    dialog.names.setChecked(True)
    assert "Carly Marsden" in printed(dialog, page, qtbot, monkeypatch, tmp_path)
    page.sheet.click()
    again = [each for each in page.findChildren(SheetDialog) if each.isVisible()][-1]
    assert not again.names.isChecked()
    assert not again.places.isChecked()


def test_who_thinks_better_of_it_prints_nothing(dialog, practice):
    dialog.leave.click()
    assert not dialog.isVisible()
    assert "printed" not in [each.kind for each in audit.lines(practice)]


def test_a_day_without_visits_is_a_sheet_too(dialog, page, desk, clock, qtbot, monkeypatch, tmp_path):
    clock.goes_on(days=9)
    said = printed(dialog, page, qtbot, monkeypatch, tmp_path)
    assert "Nothing is planned for this day." in said
    assert f"{dt.date(2026, 5, 23).day} May 2026" in said
