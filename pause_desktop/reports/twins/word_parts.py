"""The small parts of a Word document that python-docx has no words for: runs by script, fields, links, tables."""

from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import Any

from docx.document import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm

from pause_desktop.reports import typefaces
from pause_desktop.reports.content import Drawing, Strong, Words, plain
from pause_desktop.reports.cover import LOGO_HEIGHT, LOGO_WIDTH
from pause_desktop.reports.logo import Logo
from pause_desktop.reports.twins.letters import scripts, sound
from pause_desktop.reports.twins.picture import png
from pause_desktop.reports.twins.word_styles import mirrored

_FIRST_ROW, _LAST_ROW, _FIRST_COLUMN, _NO_BANDS = 0x20, 0x40, 0x80, 0x600


def paragraph(style: str, words: Words = "") -> Any:
    """A paragraph of a style, or of its twin where the words are written from the right."""
    element = OxmlElement("w:p")
    text = plain(words)
    key = mirrored(style) if text and typefaces.is_right_to_left(text) else style
    element.append(_named("w:pPr", "w:pStyle", key))
    for part in (words,) if isinstance(words, str) else words:
        bold = isinstance(part, Strong)
        element.extend(runs(part.text if isinstance(part, Strong) else part, "Strong" if bold else ""))
    return element


def runs(text: str, style: str = "") -> list[Any]:
    """The words in runs by script; a line end stays one, and a tab too."""
    return [run(words, "Arabic" if from_right else style) for words, from_right in scripts(sound(text))]


def run(text: str, style: str = "") -> Any:
    """Some words in a character style."""
    element = OxmlElement("w:r")
    if style:
        element.append(_named("w:rPr", "w:rStyle", style))
    for line, words in enumerate(text.split("\n")):
        if line:
            element.append(OxmlElement("w:br"))
        for place, piece in enumerate(words.split("\t")):
            if place:
                element.append(OxmlElement("w:tab"))
            if piece:
                element.append(_text("w:t", piece))
    return element


def field(code: str, shown: str) -> list[Any]:
    """A field that the word processor fills in, with what stands there until it does."""
    return [_mark("begin"), _instruction(code), _mark("separate"), run(shown), _mark("end")]


def field_start(code: str) -> list[Any]:
    """The beginning of a field over several paragraphs."""
    return [_mark("begin"), _instruction(code), _mark("separate")]


def field_end() -> Any:
    """Its end."""
    return _mark("end")


def bookmarked(element: Any, name: str, number: int) -> Any:
    """The paragraph with a bookmark round its words."""
    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    start.set(qn("w:id"), str(number))
    start.set(qn("w:name"), name)
    end.set(qn("w:id"), str(number))
    element.insert(1, start)
    element.append(end)
    return element


def link(anchor: str, words: str) -> Any:
    """Words that lead to a bookmark."""
    element = OxmlElement("w:hyperlink")
    element.set(qn("w:anchor"), anchor)
    element.set(qn("w:history"), "1")
    element.extend(runs(words))
    return element


def table(
    rows: Sequence[Sequence[Any]], widths: Sequence[float], *, head: bool, total: bool, title: str, says: str
) -> Any:
    """A real table: `rows` are paragraphs, widths in mm; a head row is marked and comes again on each page."""
    across = [round(width * 1440 / 25.4) for width in widths]
    rows_marked = _FIRST_ROW * head + _LAST_ROW * total
    value = f"{rows_marked + _FIRST_COLUMN + _NO_BANDS:04X}"  # the marks once more, for older readers
    marks = f'w:val="{value}" w:firstRow="{int(head)}" w:lastRow="{int(total)}" w:firstColumn="1" w:lastColumn="0"'
    element = parse_xml(
        f'<w:tbl {nsdecls("w")}><w:tblPr><w:tblStyle w:val="PauseTable"/><w:tblW w:w="{sum(across)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/><w:tblLook {marks} w:noHBand="1" w:noVBand="1"/>'
        '<w:tblCaption w:val=""/><w:tblDescription w:val=""/></w:tblPr><w:tblGrid>'
        + "".join(f'<w:gridCol w:w="{wide}"/>' for wide in across)
        + "</w:tblGrid></w:tbl>"
    )
    element.find(".//" + qn("w:tblCaption")).set(qn("w:val"), sound(title))
    element.find(".//" + qn("w:tblDescription")).set(qn("w:val"), sound(says))
    for at, cells in enumerate(rows):
        element.append(_row(cells, across, head and at == 0))
    return element


def keep_together(rows: Iterable[Sequence[Any]]) -> None:
    """Keeps each of these rows on the page of what follows it."""
    for cells in rows:
        for cell in cells:
            cell.pPr.append(OxmlElement("w:keepNext"))


def _row(cells: Iterable[Any], across: Sequence[int], is_head: bool) -> Any:
    head = "<w:tblHeader/>" if is_head else ""
    row = parse_xml(f"<w:tr {nsdecls('w')}><w:trPr><w:cantSplit/>{head}</w:trPr></w:tr>")
    for paragraphs, wide in zip(cells, across, strict=True):
        cell = parse_xml(f'<w:tc {nsdecls("w")}><w:tcPr><w:tcW w:w="{wide}" w:type="dxa"/></w:tcPr></w:tc>')
        cell.append(paragraphs)
        row.append(cell)
    return row


def picture(document: Document, drawing: Drawing, style: str = "Chart") -> Any:
    """A paragraph with a drawing as a picture, and its alternative text."""
    return _picture(document, png(drawing), drawing.width, "Chart", drawing.alt, style)


def logo_picture(document: Document, logo: Logo, style: str = "Logo") -> Any:
    """A paragraph with the logo, and its alternative text."""
    width, _ = logo.fitted(LOGO_WIDTH, LOGO_HEIGHT)
    return _picture(document, logo.png, width, "Logo", logo.alt, style)


def _picture(document: Document, content: bytes, width: float, kind: str, alt: str, style: str) -> Any:
    element = paragraph(style)
    inline = document.part.new_pic_inline(BytesIO(content), width=Mm(width))
    named = inline.docPr
    for side in "TBLR":
        inline.set(f"dist{side}", "0")  # or another office leaves a gap
    named.set("name", f"{kind} {named.get('id')}")
    named.set("descr", sound(alt))
    holder, frame = OxmlElement("w:r"), OxmlElement("w:drawing")
    frame.append(inline)
    holder.append(frame)
    element.append(holder)
    return element


def _named(holder: str, kind: str, value: str) -> Any:
    element, inner = OxmlElement(holder), OxmlElement(kind)
    inner.set(qn("w:val"), value)
    element.append(inner)
    return element


def _text(kind: str, words: str) -> Any:
    element = OxmlElement(kind)
    element.text = words
    element.set(qn("xml:space"), "preserve")
    return element


def _mark(kind: str) -> Any:
    element, mark = OxmlElement("w:r"), OxmlElement("w:fldChar")
    mark.set(qn("w:fldCharType"), kind)
    element.append(mark)
    return element


def _instruction(code: str) -> Any:
    element = OxmlElement("w:r")
    element.append(_text("w:instrText", f" {code} "))
    return element
