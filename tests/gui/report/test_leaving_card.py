"""For whom a document is, and the passphrase it opens with: asked, used once, kept nowhere."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.report.page import ReportPage
from pause_desktop.store.audit import left
from tests.gui.report.test_page import DEADLINE, make_document

SECRET = "seven quiet herons wade"


def protect(page: ReportPage, secret: str = SECRET, again: str = SECRET) -> None:
    page.maker.leaving.protect.setChecked(True)
    page.maker.leaving.new.first.edit.setText(secret)
    page.maker.leaving.new.again.edit.setText(again)


def test_a_protected_document_opens_with_its_passphrase_alone_and_the_list_says_so(
    qtbot, page: ReportPage, tmp_path: Path
) -> None:
    page.go("make")
    protect(page)
    assert page.maker.plain.text().startswith("This PDF is encrypted")
    out = tmp_path / "one.pdf"
    make_document(qtbot, page, out)
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(out)
    with pikepdf.open(BytesIO(out.read_bytes()), password=SECRET) as opened:
        pages = len(opened.pages)
    with page._desk.reading() as rows:
        (line,) = left(rows, 5)
    assert (line.detail["protected"], line.detail["pages"]) == (True, pages)
    assert page.foot._words.text() == "The document was made. It opens with its passphrase alone."


def test_the_passphrase_is_forgotten_once_it_was_used(qtbot, page: ReportPage, tmp_path: Path) -> None:
    page.go("make")
    protect(page)
    make_document(qtbot, page, tmp_path / "one.pdf")
    card = page.maker.leaving
    assert (card.is_protected, card.new.first.text(), card.new.again.text()) == (True, "", "")
    assert not card.is_ready  # made again, it asks for a passphrase and never replaces this one with a plain one
    page.flush()
    file = page._desk.practice
    with file.reading() as rows:
        tables = [
            name for (name,) in rows.connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        kept = "".join(str(rows.connection.execute(f'SELECT * FROM "{name}"').fetchall()) for name in tables)
    assert SECRET not in kept
    assert "impact summary" in kept  # what was searched holds what left


def test_a_passphrase_that_was_not_typed_twice_stops_the_document(qtbot, page: ReportPage, tmp_path: Path) -> None:
    page.go("make")
    page.maker._put(tmp_path / "one.pdf")
    protect(page, again="seven quiet herons")
    page.go_on()
    assert not page.maker.busy
    assert page.maker.leaving.new.again.note == "These two are not the same."
    protect(page, "short", "short")
    page.go_on()
    assert "at least 12 characters" in page.maker.leaving.new.first.note
    assert list(tmp_path.glob("one*")) == []


def test_that_a_forgotten_passphrase_opens_nothing_is_said_before(page: ReportPage) -> None:
    page.go("make")
    assert not page.maker.leaving.forgotten.isVisibleTo(page)
    page.maker.leaving.protect.setChecked(True)
    assert page.maker.leaving.forgotten.isVisibleTo(page)
    assert "nobody can help" in page.maker.leaving.forgotten.accessibleDescription()


def test_only_a_pdf_can_be_protected(page: ReportPage, tmp_path: Path) -> None:
    page.go("make")
    protect(page)
    page.maker._put(tmp_path / "one.docx")
    assert not page.maker.leaving.is_protected
    assert not page.maker.leaving.protect.isEnabled()
    assert page.maker.leaving.only_pdf.isVisibleTo(page)
    assert page.maker.leaving.new.first.text() == ""


def test_for_whom_it_is_stands_in_the_list_and_is_offered_again(
    qtbot, page_of: Callable[..., ReportPage], desk_of: Callable[..., Desk], tmp_path: Path
) -> None:
    desk = desk_of(12)
    page = page_of(desk=desk)
    page.go("make")
    qtbot.keyClicks(page.maker.leaving.to.edit, "The committee, by e-mail")
    make_document(qtbot, page, tmp_path / "one.pdf")
    with desk.reading() as rows:
        assert left(rows, 1)[0].detail["to"] == "The committee, by e-mail"
    assert page_of(desk=desk).maker.leaving._known.stringList() == ["The committee, by e-mail"]


def test_a_disk_that_is_full_at_the_end_leaves_what_was_there(
    qtbot, page: ReportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "one.pdf"
    out.write_bytes(b"the one before")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pause_desktop.files.os.fsync", full)
    make_document(qtbot, page, out)
    qtbot.waitUntil(lambda: page.maker.trouble.isVisibleTo(page), timeout=DEADLINE)
    assert "no room left" in page.maker.trouble.accessibleDescription()
    assert out.read_bytes() == b"the one before"
    assert [each.name for each in tmp_path.glob("*one*")] == ["one.pdf"]
    with page._desk.reading() as rows:
        assert left(rows, 1) == []
