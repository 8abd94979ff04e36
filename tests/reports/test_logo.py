"""The logo: any picture somebody may choose, or a sentence; on the cover of every form in its own proportions."""

import re
import struct
import warnings
import zlib
from base64 import b64decode
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw, PngImagePlugin
from pypdf import PdfReader

from pause_desktop.errors import LogoTooLarge, LogoTooSmall, LogoUnreadable, LogoUnseen, UserError
from pause_desktop.reports.cover import LOGO_HEIGHT, LOGO_WIDTH
from pause_desktop.reports.impact import Impact, check_code
from pause_desktop.reports.impact_pdf import pdf_bytes
from pause_desktop.reports.logo import KEPT_BYTES, KEPT_SIDE, Logo, logo
from pause_desktop.reports.twins import document, web


def encoded(picture: Image.Image, form: str = "PNG", **more: Any) -> bytes:
    file = BytesIO()
    picture.save(file, form, **more)
    return file.getvalue()


def drawn(width: int = 400, height: int = 100, mode: str = "RGB") -> Image.Image:
    """A dark mark in the upper left quarter of a light picture; clear beside it where the mode has clearness."""
    picture = Image.new("RGBA", (width, height), (255, 255, 255, 0))
    ImageDraw.Draw(picture).rectangle((0, 0, width // 2, height // 2), fill=(10, 74, 87, 255))
    return picture if mode == "RGBA" else picture.convert(mode)


def png_head(width: int, height: int) -> bytes:
    """A picture that says it is of a size, and holds next to nothing: a bomb where it is unpacked."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0")) + chunk(b"IEND", b"")


def opened(made: Logo) -> Image.Image:
    return Image.open(BytesIO(made.png))


GOOD = {
    "png": encoded(drawn()),
    "clear": encoded(drawn(mode="RGBA")),
    "grey": encoded(drawn(mode="L")),
    "grey and clear": encoded(drawn(mode="LA")),
    "few colours": encoded(drawn(mode="P")),
    "two colours": encoded(drawn(mode="1")),
    "sixteen bits": encoded(drawn(mode="L").convert("I;16").point(lambda grey: grey * 257)),
    "jpeg": encoded(drawn(), "JPEG"),
    "jpeg for print": encoded(drawn(mode="CMYK"), "JPEG"),
}


@pytest.mark.parametrize("kind", GOOD)
def test_every_kind_of_png_and_jpeg_comes_out_on_white(kind: str) -> None:
    made = opened(logo("a.png", GOOD[kind], "Fernley")).convert("RGB")
    dark, light = made.getpixel((50, 20)), made.getpixel((350, 80))
    assert isinstance(dark, tuple)
    assert isinstance(light, tuple)
    assert max(dark) < 130, dark
    assert min(light) > 245, light
    assert made.size == (400, 100)


def test_nothing_is_kept_of_what_was_said_about_the_picture() -> None:
    said = PngImagePlugin.PngInfo()
    said.add_text("Author", "Somebody at home")
    exif = Image.Exif()
    exif[0x010E] = "Somebody at home"
    for content in (
        encoded(drawn(), pnginfo=said, exif=exif, icc_profile=b"Somebody at home", dpi=(72, 72)),
        encoded(drawn(), "JPEG", exif=exif, comment="Somebody at home"),
    ):
        assert b"Somebody" in content
        made = logo("a", content, "Fernley").png
        assert b"Somebody" not in made
        kinds = re.findall(rb"IHDR|PLTE|IDAT|IEND|tEXt|zTXt|iTXt|eXIf|iCCP|pHYs|tIME|gAMA", made)
        assert set(kinds) <= {b"IHDR", b"PLTE", b"IDAT", b"IEND"}


def test_a_picture_taken_on_its_side_stands_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    made = logo("a.jpg", encoded(drawn(400, 100), "JPEG", exif=exif), "Fernley")
    assert (made.width, made.height) == (100, 400)


def test_a_large_picture_is_kept_small_in_its_own_proportions() -> None:
    noise = Image.effect_noise((3000, 2000), 90).convert("RGB")
    made = logo("a.jpg", encoded(noise, "JPEG"), "Fernley")
    assert len(made.png) <= KEPT_BYTES
    assert max(made.width, made.height) <= KEPT_SIDE
    assert made.width / made.height == pytest.approx(1.5, abs=0.02)
    assert opened(made).size == (made.width, made.height)


def test_the_same_picture_gives_the_same_bytes() -> None:
    assert logo("a.png", GOOD["clear"], "Fernley") == logo("b.png", GOOD["clear"], "Fernley")


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", LogoUnreadable), (b"GIF89a" + bytes(100), LogoUnreadable), (b"milk and eggs\n" * 99, LogoUnreadable),
        (b'<svg xmlns="http://www.w3.org/2000/svg"><script>x</script></svg>', LogoUnreadable),
        (b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "a">]><svg/>', LogoUnreadable),
        (encoded(drawn(20_000, 16, "1"), "TIFF"), LogoUnreadable), (encoded(drawn(), "BMP"), LogoUnreadable),
        (GOOD["png"][:200], LogoUnreadable), (GOOD["jpeg"][:400], LogoUnreadable), (b"\x89PNG", LogoUnreadable),
        (GOOD["png"].replace(b"IDAT", b"IDOT"), LogoUnreadable), (b"%PDF-1.7\n" + bytes(50), LogoUnreadable),
        (png_head(400, 100), LogoUnreadable),
        (png_head(50_000, 50_000), LogoTooLarge), (png_head(20_000, 20), LogoTooLarge),
        (png_head(9_000, 9_000), LogoTooLarge), (png_head(2**31 - 1, 2**31 - 1), LogoTooLarge),
        (GOOD["png"] + bytes(10_000_000), LogoTooLarge),
        (png_head(1, 1), LogoTooSmall), (encoded(drawn(400, 15)), LogoTooSmall),
        (encoded(Image.new("RGBA", (100, 100), (255, 255, 255, 255))), LogoUnseen),
        (encoded(Image.new("RGBA", (100, 100), (0, 0, 0, 0))), LogoUnseen),
    ],
    ids=range(22),
)  # fmt: skip
def test_what_is_no_logo_is_refused_in_a_sentence(content: bytes, kind: type[UserError]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # Pillow only warns of the smaller bombs
        with pytest.raises(kind, match=r"logo of ours\.png .* [Nn]othing was changed\.$"):
            logo("logo of ours.png", content, "Fernley")


@settings(deadline=None, max_examples=150)
@given(st.sampled_from(sorted(GOOD)), st.integers(0, 5000), st.integers(0, 255), st.booleans())
@example("png", 25, 3, False)
def test_a_damaged_picture_is_a_logo_or_a_sentence(kind: str, at: int, value: int, cut: bool) -> None:
    content = bytearray(GOOD[kind])
    at %= len(content)
    content[at] = value
    try:
        made = logo("a", bytes(content[:at] if cut else content), "Fernley")
    except UserError:
        return
    assert opened(made).size == (made.width, made.height)


@given(st.integers(16, 1000), st.integers(16, 1000))
def test_it_is_never_distorted_nor_larger_than_its_place(width: int, height: int) -> None:
    wide, high = Logo(b"", width, height, "").fitted(LOGO_WIDTH, LOGO_HEIGHT)
    assert wide <= LOGO_WIDTH + 1e-9
    assert high <= LOGO_HEIGHT + 1e-9
    assert wide / high == pytest.approx(width / height)


# --- on the cover -----------------------------------------------------------------------------------------------

OURS = logo("a.png", GOOD["clear"], "Northmoor Council")


@pytest.mark.parametrize("edition", ["public", "exempt"])
def test_the_pdf_has_it_as_a_figure_that_says_whose_it_is(public: Impact, exempt: Impact, edition: str) -> None:
    impact = replace(public if edition == "public" else exempt, logo=OURS)
    reader = PdfReader(BytesIO(pdf_bytes(impact)))
    pictures = list(reader.pages[0].images)
    assert [each.image.size for each in pictures if each.image] == [(OURS.width, OURS.height)]
    (figure,) = [each for each in figures_of(reader) if str(each.get("/Alt", "")).startswith("Logo")]
    assert figure["/Alt"] == "Logo of Northmoor Council"
    left, low, right, high = (float(edge) for edge in figure["/A"]["/BBox"])
    assert (right - left) / (high - low) == pytest.approx(4, abs=0.01)
    assert 0 < left < right <= 595
    assert 0 < low < high <= 842
    assert not any(page.images for page in reader.pages[1:])


def figures_of(reader: PdfReader) -> list[Any]:
    """Every figure of the structure tree."""
    found: list[Any] = []

    def walk(element: Any) -> None:
        element = element.get_object()
        if isinstance(element, list):
            for each in element:
                walk(each)
        elif isinstance(element, dict):
            if element.get("/S") == "/Figure":
                found.append(element)
            if "/K" in element:
                walk(element["/K"])

    walk(reader.trailer["/Root"]["/StructTreeRoot"]["/K"])  # type: ignore[index]
    return found


def test_the_pdf_with_it_is_the_same_twice_and_its_check_code_another(public: Impact) -> None:
    impact = replace(public, measures={}, logo=OURS)
    assert pdf_bytes(impact) == pdf_bytes(impact)
    codes = {check_code(each) for each in (impact, replace(impact, logo=None), replace(impact, logo=white()))}
    assert len(codes) == 3


def white() -> Logo:
    """Another picture of the same size and owner."""
    return replace(OURS, png=encoded(drawn().rotate(180)))


@pytest.mark.parametrize("name", ["Pause Northmoor", ("Northern Lantern " * 20)[:300], "W" * 300])
@pytest.mark.parametrize("size", [(1000, 16), (16, 1000), (1000, 1000), (900, 420)])
def test_it_covers_no_words_whatever_they_are(public: Impact, name: str, size: tuple[int, int]) -> None:
    ours = logo("a.png", encoded(drawn(*size)), "Northmoor Council")
    pdf = pdf_bytes(replace(public, measures={}, logo=ours, practice=name, draft=True))
    reader = PdfReader(BytesIO(pdf))
    (figure,) = [each for each in figures_of(reader) if str(each.get("/Alt", "")).startswith("Logo")]
    left, low, right, high = (float(edge) for edge in figure["/A"]["/BBox"])
    import pypdfium2

    page = pypdfium2.PdfDocument(pdf)[0].get_textpage()
    for at in range(page.count_rects()):
        from_left, bottom, to_right, top = page.get_rect(at)
        beside = to_right <= left or from_left >= right or top <= low or bottom >= high
        assert beside, page.get_text_bounded(from_left, bottom, to_right, top)


def made_in(write: Callable[..., Any], impact: Impact) -> bytes:
    file = BytesIO()
    for _ in write(impact, file):
        pass
    return file.getvalue()


def test_the_document_has_it_before_its_words(public: Impact) -> None:
    from docx import Document
    from docx.oxml.ns import qn

    made = made_in(document.write, replace(public, measures={}, logo=OURS))
    opened = Document(BytesIO(made))
    first = opened.paragraphs[0]._element
    (inline,) = first.iter(qn("wp:inline"))
    assert inline.docPr.get("descr") == "Logo of Northmoor Council"
    assert inline.extent.cx / inline.extent.cy == pytest.approx(4, abs=0.01)
    assert inline.extent.cx <= LOGO_WIDTH * 36_000
    assert opened.part.related_parts[next(first.iter(qn("a:blip"))).get(qn("r:embed"))].blob == OURS.png
    assert made == made_in(document.write, replace(public, measures={}, logo=OURS))


def test_the_page_holds_it_inside_and_fetches_nothing(public: Impact) -> None:
    page = made_in(web.write, replace(public, measures={}, logo=replace(OURS, owner='"><script>'))).decode()
    (source, alt) = re.findall(r'<img src="data:image/png;base64,([^"]*)" alt="([^"]*)"', page)[0]
    assert b64decode(source) == OURS.png
    assert alt == "Logo of &quot;&gt;&lt;script&gt;"
    assert "img-src data:" in page
    assert "<script" not in page
    assert "img-src" not in made_in(web.write, replace(public, measures={})).decode()
