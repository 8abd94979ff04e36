"""The pages of a finished PDF as pictures: their number, headings and colours, and the cover before the rest."""

from io import BytesIO

import pytest
from pypdf import PdfReader
from pypdfium2 import PdfiumError

from pause_desktop.reports.impact import Impact
from pause_desktop.reports.impact_pdf import cover_bytes, pdf_bytes
from pause_desktop.reports.pages import Pages, count
from pause_desktop.reports.protected import encrypted

SECRET = "seven quiet boats"


@pytest.fixture(scope="module")
def pdf(public: Impact) -> bytes:
    """A whole public document."""
    return pdf_bytes(public)


def test_every_page_says_its_size_and_what_stands_on_it(pdf: bytes) -> None:
    with Pages(pdf) as opened:
        pages = opened.all()
    reader = PdfReader(BytesIO(pdf))
    assert len(pages) == len(reader.pages)
    assert {(round(page.width), round(page.height)) for page in pages} == {(595, 842)}
    for page, read in zip(pages, reader.pages, strict=True):
        words = "".join(read.extract_text().split())
        for heading in page.headings:
            assert "".join(heading.split()) in words
    assert sum(len(page.headings) for page in pages) > len(pages)


def test_a_picture_is_as_large_as_asked_and_packed_without_a_gap(pdf: bytes) -> None:
    with Pages(pdf) as opened:
        for scale in (0.3, 1, 1.5959):
            made = opened.picture(1, scale)
            assert abs(made.width - 595.28 * scale) <= 1
            assert len(made.rgb) == made.width * made.height * 3


def test_the_colours_are_red_green_and_blue_in_this_order(pdf: bytes) -> None:
    with Pages(pdf) as opened:
        red, green, blue = opened.picture(0, 0.2).rgb[:3]
    assert red < green < blue  # the deep teal of the cover


def test_the_cover_alone_says_what_the_first_page_of_the_whole_says(
    public: Impact, exempt: Impact, pdf: bytes
) -> None:
    """Only the air between its last lines hangs on how the other pages are filled."""
    for impact, whole in ((public, pdf), (exempt, pdf_bytes(exempt))):
        cover = cover_bytes(impact)
        with Pages(cover) as alone, Pages(whole) as opened:
            assert len(alone) == 1
            one, other = alone.picture(0, 1), opened.picture(0, 1)
        field = len(one.rgb) * 6 // 10
        assert (one.width, one.rgb[:field]) == (other.width, other.rgb[:field])
        first, alike = (PdfReader(BytesIO(each)).pages[0].extract_text().split() for each in (whole, cover))
        assert first == alike


def test_a_protected_document_is_counted_with_its_passphrase_alone(pdf: bytes) -> None:
    closed = encrypted(pdf, SECRET)
    assert count(closed, SECRET) == count(pdf)
    with pytest.raises(PdfiumError):
        count(closed, "another")
