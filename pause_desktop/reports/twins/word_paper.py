"""The empty Word document: its page, styles, properties, and what stands on every page beside the text."""

import datetime as dt
from io import BytesIO
from typing import Any

from docx import Document
from docx.document import Document as Paper
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm

from pause_desktop.reports.board import Board
from pause_desktop.reports.colours import DEEP, PLUM, WHITE
from pause_desktop.reports.content import Drawing
from pause_desktop.reports.impact import Impact
from pause_desktop.reports.twins.letters import sound
from pause_desktop.reports.twins.picture import png
from pause_desktop.reports.twins.word_parts import field, paragraph, run
from pause_desktop.reports.twins.word_styles import ARABIC, SANS, SERIF, style_sheet
from pause_desktop.reports.wording import edition_line, foot_line, subtitle, title_line

WIDTH, HEIGHT = 210, 297
_LONGEST_NAME, _LONGEST_FOOT = 45, 90

_FONTS = (
    (SANS, "Source Sans Pro,Calibri,Carlito", "swiss"),
    (SERIF, "Source Serif Pro,Cambria,Georgia", "roman"),
    (ARABIC, "Arabic Typesetting,Times New Roman", "auto"),
)
"""Each face with those that take its place where it is not installed."""

_SETTINGS = (
    '<w:zoom w:percent="100"/><w:proofState w:spelling="clean" w:grammar="clean"/>'
    '<w:defaultTabStop w:val="720"/><w:autoHyphenation w:val="0"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" '
    'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    '<w:themeFontLang w:val="en-GB"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>'
)

_UNWANTED = ("thumbnail", "stylesWithEffects", "customXml", "numbering", "extended-properties")
"""Parts of python-docx's template that say nothing of this document."""


def paper(impact: Impact) -> Paper:
    """A4 with the page's margins, head and foot on each page, and nothing of whoever made it."""
    made = Document()
    _tidy(made)
    styles = made.styles.element
    for child in list(styles):
        styles.remove(child)
    styles.extend(list(parse_xml(style_sheet(impact.is_public))))
    _say_what_it_is(made, impact)
    _page(made, impact)
    for element in list(made.element.body):
        if element.tag != qn("w:sectPr"):
            made.element.body.remove(element)
    return made


def _tidy(made: Paper) -> None:
    package: Any = made.part.package
    for rels in (package.rels, made.part.rels):
        for key, relation in list(rels.items()):
            if any(word in relation.reltype for word in _UNWANTED):
                del rels[key]
    settings = made.settings.element
    for child in list(settings):
        settings.remove(child)
    settings.extend(list(parse_xml(f"<w:settings {nsdecls('w')}>{_SETTINGS}</w:settings>")))
    fonts: Any = made.part.part_related_by(RELATIONSHIP_TYPE.FONT_TABLE)
    fonts._blob = _font_table().encode()


def _font_table() -> str:
    listed = "".join(
        f'<w:font w:name="{name}"><w:altName w:val="{others}"/><w:charset w:val="00"/><w:family w:val="{family}"/>'
        '<w:pitch w:val="variable"/></w:font>'
        for name, others, family in _FONTS
    )
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts {nsdecls("w")}>{listed}</w:fonts>'


def _say_what_it_is(made: Paper, impact: Impact) -> None:
    """Title, practice and day; never the time or the person of the making."""
    said = made.core_properties
    day = dt.datetime.combine(impact.as_at, dt.time())
    said.title = sound(title_line(impact))[:255]
    said.author = sound(impact.local_authority or impact.practice)[:255]
    said.subject, said.language = impact.title, "en-GB"
    said.comments = said.keywords = said.category = ""
    said.last_modified_by = sound(impact.software or "Pause Desktop")[:255]
    said.created = said.modified = day
    said.revision = 1


# --- the page ---------------------------------------------------------------------------------------------------


def _page(made: Paper, impact: Impact) -> None:
    page = made.sections[0]
    page.page_width, page.page_height = Mm(WIDTH), Mm(HEIGHT)
    page.left_margin = page.right_margin = Mm(20)
    page.top_margin, page.bottom_margin = Mm(27), Mm(23)
    page.header_distance, page.footer_distance = Mm(12), Mm(10)
    page.different_first_page_header_footer = True
    for foot in (page.first_page_footer, page.footer):
        _fill(foot, _foot(impact))
    _fill(page.header, [_head(impact)])
    _fill(page.first_page_header, [paragraph("footer")])
    first: Any = page.first_page_header
    if impact.is_public:
        _band(first, Drawing(WIDTH, 12, "", _plain(12)), 0)
    else:
        _band(first, Drawing(WIDTH, 12, "", _hatched(WIDTH, 12)), 0)
        _band(first, Drawing(6, HEIGHT, "", _hatched(6, HEIGHT)), 1)
        _band(page.header, Drawing(6, HEIGHT, "", _hatched(6, HEIGHT)), 0)


def _fill(place: Any, paragraphs: list[Any]) -> None:
    holder = place._element
    for child in list(holder):
        holder.remove(child)
    holder.extend(paragraphs)


def _head(impact: Impact) -> Any:
    short = f"{impact.title}  ·  {subtitle(impact)}"
    named = len(impact.practice) <= _LONGEST_NAME
    head = paragraph("header", f"{impact.practice}  ·  {short}" if named else short)
    head.append(run("\t"))
    head.append(run(edition_line(impact), "EditionMark"))
    return head


def _foot(impact: Impact) -> list[Any]:
    """The rule or the paragraph of Schedule 12A, and which page of how many."""
    words = sound(foot_line(impact))
    lines = [paragraph("footer", words)]
    if len(words) > _LONGEST_FOOT:
        lines.append(paragraph("footer"))
    for part in (run("\tPage "), *field("PAGE", "1"), run(" of "), *field("NUMPAGES", "1")):
        lines[-1].append(part)
    return lines


def _plain(height: float) -> Any:
    def paint(board: Board) -> None:
        board.rect(0, 0, WIDTH, height, DEEP)

    return paint


def _hatched(width: float, height: float) -> Any:
    """Told from a plain band on a photocopy too."""

    def paint(board: Board) -> None:
        board.rect(0, 0, width, height, PLUM)
        offset = -height
        while offset < width:
            start, end = max(offset, 0), min(offset + height, width)
            board.line([(start, start - offset), (end, end - offset)], WHITE, 1)
            offset += 1.8

    return paint


def _band(place: Any, drawing: Drawing, number: int) -> None:
    """A band from the upper left corner of the page, behind the words; it is an ornament and says so."""
    key, _ = place.part.get_or_add_image(BytesIO(png(drawing)))
    wide, high = round(drawing.width * 36000), round(drawing.height * 36000)
    space = nsdecls("w", "wp", "a", "pic", "r")
    said = (
        f'<wp:docPr id="{9000 + number}" name="Band {number + 1}" descr=""><a:extLst><a:ext uri="{_DECORATIVE[0]}">'
    )
    element = parse_xml(
        f'<w:r {space}><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" '
        'relativeHeight="1" behindDoc="1" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        '<wp:positionH relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionH>'
        '<wp:positionV relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{wide}" cy="{high}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>{said}'
        f'<adec:decorative xmlns:adec="{_DECORATIVE[1]}" val="1"/></a:ext></a:extLst></wp:docPr>'
        "<wp:cNvGraphicFramePr/><a:graphic><a:graphicData "
        'uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
        f'<pic:cNvPr id="{9000 + number}" name="Band {number + 1}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
        f'<a:blip r:embed="{key}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>'
        f'<a:off x="0" y="0"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"
    )
    place._element[0].append(element)


_DECORATIVE = (
    "{C183D7F6-B498-43B3-948B-1728B52AA6E4}",
    "http://schemas.microsoft.com/office/drawing/2017/decorative",
)
