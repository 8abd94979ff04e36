"""A document with a passphrase: it opens with that alone, says nothing before, and is the same document after."""

import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from pypdf import PdfReader

from pause_desktop.errors import PassphraseWanted
from pause_desktop.reports.plan_sheet import PlanGoal, PlanSheet, pdf_bytes
from pause_desktop.reports.protected import MOST_BYTES, encrypted
from tests.reports.tagging.judge import faults

PLAIN = pdf_bytes(PlanSheet((PlanGoal("Housing", "A place with a garden"),), title="Canary title", author="Canary"))


@pytest.mark.parametrize("passphrase", ["seven quiet boats", "Łódź £5 ☂", "مرحبا", "🙂" * 20, "x" * MOST_BYTES])
def test_it_opens_with_its_passphrase_in_three_programs(passphrase: str) -> None:
    made = encrypted(PLAIN, passphrase)
    with pikepdf.open(BytesIO(made), password=passphrase) as opened:
        assert len(opened.pages) == 1
        assert str(opened.docinfo["/Title"]) == "Canary title"
    assert "A place with a garden" in PdfReader(BytesIO(made), password=passphrase).pages[0].extract_text()
    document = pypdfium2.PdfDocument(made, password=passphrase)
    assert "A place with a garden" in document[0].get_textpage().get_text_range()
    document.close()


@pytest.mark.parametrize("wrong", ["", "Seven quiet boats", "seven quiet boat"])
def test_it_opens_with_no_other(wrong: str) -> None:
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(BytesIO(encrypted(PLAIN, "seven quiet boats")), password=wrong)


def test_a_letter_made_of_two_signs_opens_what_was_closed_with_one() -> None:
    made = encrypted(PLAIN, "cafe\u0301")
    with pikepdf.open(BytesIO(made), password="caf\u00e9") as opened:
        assert len(opened.pages) == 1


def test_it_is_aes_256_and_lets_screen_readers_in() -> None:
    with pikepdf.open(BytesIO(encrypted(PLAIN, "seven quiet boats")), password="seven quiet boats") as opened:
        told = opened.encryption
        assert (told.R, told.bits, str(told.stream_method)) == (6, 256, "EncryptionMethod.aesv3")
        assert opened.allow.accessibility
        assert opened.allow.extract


def test_another_program_agrees(tmp_path: Path) -> None:
    if not shutil.which("qpdf"):
        pytest.skip("qpdf is not installed")
    file = tmp_path / "protected.pdf"
    file.write_bytes(encrypted(PLAIN, "seven quiet boats"))
    told = ["qpdf", "--password=seven quiet boats", "--show-encryption", "--check", str(file)]
    said = subprocess.run(told, capture_output=True, check=True, text=True).stdout
    assert "AESv3" in said
    assert "extract for accessibility: allowed" in said
    assert "No syntax or stream encoding errors found" in said


def test_nothing_can_be_read_without_it_not_even_the_title() -> None:
    made = encrypted(PLAIN, "seven quiet boats")
    for canary in (b"Canary", b"garden", b"Housing", b"pdfuaid", "Canary".encode("utf-16-be")):
        assert canary not in made


def test_with_it_the_structure_is_there() -> None:
    opened = BytesIO()
    with pikepdf.open(BytesIO(encrypted(PLAIN, "seven quiet boats")), password="seven quiet boats") as pdf:
        pdf.save(opened)
    assert faults(opened.getvalue()) == []


@pytest.mark.parametrize("passphrase", ["", "x" * (MOST_BYTES + 1), "🙂" * 32])
def test_a_passphrase_that_a_pdf_cannot_hold_is_refused(passphrase: str) -> None:
    with pytest.raises(PassphraseWanted):
        encrypted(PLAIN, passphrase)
