"""A report that leaves by the command line: encrypted on request, and noted with whom it is for."""

from pathlib import Path

import pikepdf
import pytest

from tests.cli.conftest import PASSPHRASE, Terminal

SECRET = "eleven grey geese circle"
REPORT = ("--as-at", "2024-06-30", "-o", "r.pdf", "--protect")


@pytest.fixture
def made(filled: Terminal, monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A practice with women, and nowhere a passphrase for a document."""
    monkeypatch.delenv("PAUSE_DOCUMENT_PASSPHRASE_FILE", raising=False)
    return filled


def pages(file: Path, secret: str) -> int:
    with pikepdf.open(file, password=secret) as opened:
        return len(opened.pages)


def test_the_second_line_of_standard_input_protects_the_document(made: Terminal) -> None:
    said = made("report", made.file, *REPORT, "--passphrase-stdin", stdin=f"{PASSPHRASE}\n{SECRET}\n").done()
    assert said.last_line == "r.pdf was written. It opens with its passphrase alone."
    assert pages(made.folder / "r.pdf", SECRET) > 5
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(made.folder / "r.pdf")
    assert SECRET not in said.out + said.err


def test_a_file_that_the_environment_names_protects_it_too(made: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    (made.folder / "document").write_text(SECRET + "\r\n", "utf-8")
    monkeypatch.setenv("PAUSE_DOCUMENT_PASSPHRASE_FILE", str(made.folder / "document"))
    made("report", made.file, *REPORT).done()
    assert pages(made.folder / "r.pdf", SECRET) > 5


def test_without_a_passphrase_nothing_is_written(made: Terminal) -> None:
    made("report", made.file, *REPORT).refused("No passphrase was given for the document")
    made("report", made.file, *REPORT, "--passphrase-stdin", stdin=f"{PASSPHRASE}\n").refused("second line")
    made("report", made.file, *REPORT, "--passphrase-stdin", stdin=f"{PASSPHRASE}\nshort\n").refused("at least 12")
    assert not (made.folder / "r.pdf").exists()


def test_only_a_pdf_is_protected(made: Terminal) -> None:
    made("report", made.file, *REPORT[:2], "-o", "r.docx", "--protect").refused("r.docx", "only a PDF")
    assert not (made.folder / "r.docx").exists()
