"""The certificate of an erasure, to give to her: what was done, when, by whom. It names nobody but who did it.

For whom it is stands on paper only, written by hand, for the program knows no more who she was.
"""

import datetime as dt
from dataclasses import dataclass

from reportlab.platypus import Flowable, Spacer

from pause_desktop.reports.colours import DEEP
from pause_desktop.reports.measured import MM
from pause_desktop.reports.page import BODY, CAPTION, style
from pause_desktop.reports.paragraphs import paragraph
from pause_desktop.reports.sheet import Sheet
from pause_desktop.reports.typefaces import SANS_BOLD
from pause_desktop.reports.wording import counted, day

_SIDE, _WIDTH = 25 * MM, 160 * MM
_TITLE = style("certificate", 22, 28, SANS_BOLD, DEEP, spaceAfter=8)
_WHY = {
    "asked": "because she asked for it",
    "retention": "because the time for which it is kept was over",
    "mistake": "because it should never have been made",
}


@dataclass(frozen=True, slots=True)
class Certificate:
    """What is said: the day, who did it, why, how many entries went, and how many older backups."""

    practice: str
    on: dt.date
    worker: str
    reason: str
    records: int
    backups: int


def pdf_bytes(certificate: Certificate) -> bytes:
    """The certificate as a PDF of one page; the same facts give the same bytes."""
    paper = Sheet(
        side=_SIDE, top=25 * MM, bottom=20 * MM, title="Certificate of erasure", author=certificate.practice,
        creator="Pause Desktop",
    )  # fmt: skip
    document = paper.document
    story: list[Flowable] = [paragraph("Certificate of erasure", _TITLE, document.within("H1"), _WIDTH)]
    for words in _said(certificate):
        story += [paragraph(words, BODY, document.within("P"), _WIDTH), Spacer(0, 4 * MM)]
    story.append(Spacer(0, 12 * MM))
    for label in ("For (written by hand)", "Signed"):
        story += [
            paragraph(f"{label}: {'_' * 44}", BODY, document.within("P"), _WIDTH), Spacer(0, 10 * MM),
        ]  # fmt: skip
    kept = "The program keeps that a record was erased, when, by whom and why. It does not keep whose it was."
    story.append(paragraph(kept, CAPTION, document.within("P"), _WIDTH))
    paper.set(story)
    return paper.bytes()


def _said(certificate: Certificate) -> list[str]:
    on = day(certificate.on)
    entries = counted(certificate.records, "entry", "entries")
    went = (
        f"On {on} {certificate.worker} of {certificate.practice} erased one woman’s record from this laptop,"
        f" {_WHY[certificate.reason]}."
    )
    gone = (
        f"Everything that was recorded about her is gone from the file: {entries}, their history, drafts and the"
        " words by which they were found."
    )
    stay = (
        "Numbers in reports that were made before stay as they were printed. Copies on sticks, on other laptops and"
        " on paper are not reached from this laptop."
    )
    return [
        went,
        f"{gone} {_backups(certificate.backups)}".strip(),
        "A list that names nobody makes sure that the record cannot come back from an older copy.",
        stay,
    ]


def _backups(number: int) -> str:
    if not number:
        return ""
    backups = counted(number, "older backup", "older backups")
    return f"{backups} beside the file that held it went too, once a new one without it had been checked."
