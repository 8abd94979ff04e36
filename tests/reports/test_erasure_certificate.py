"""The certificate of an erasure: one tagged page that says what was done and names nobody but who did it."""

import datetime as dt
from io import BytesIO

import pikepdf
import pytest
from pypdf import PdfReader

from pause_desktop.reports.erasure_certificate import Certificate, pdf_bytes
from pause_desktop.store.erased_list import REASONS


def made(**changed) -> Certificate:
    facts = {
        "practice": "Riverside", "on": dt.date(2026, 11, 25), "worker": "Ines Moreau", "reason": "asked",
        "records": 1204, "backups": 1,
    }  # fmt: skip
    return Certificate(**{**facts, **changed})


def words(certificate: Certificate) -> str:
    (page,) = PdfReader(BytesIO(pdf_bytes(certificate))).pages
    return " ".join(page.extract_text().split())


def test_it_says_what_was_done_on_one_page():
    said = words(made())
    assert "On 25 November 2026 Ines Moreau of Riverside erased one woman’s record" in said
    assert "because she asked for it" in said
    assert "1,204 entries" in said
    assert "1 older backup beside" in said
    assert "backup" not in words(made(backups=0))
    assert "For (written by hand): ____" in said


@pytest.mark.parametrize("reason", REASONS)
def test_every_reason_has_words_of_its_own(reason):
    others = [words(made(reason=other)) for other in REASONS if other != reason]
    assert words(made(reason=reason)) not in others


def test_it_is_tagged_and_the_same_facts_make_the_same_bytes():
    content = pdf_bytes(made())
    assert content == pdf_bytes(made())
    with pikepdf.open(BytesIO(content)) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang) == "en-GB"
        assert "/StructTreeRoot" in pdf.Root
