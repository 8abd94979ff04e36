"""The styles of the Word document: every look has a name, so that an officer's template can take its place."""

from dataclasses import dataclass

from docx.oxml.ns import nsdecls

from pause_desktop.reports.colours import DEEP, INK, PAPER, PLUM, RULE, SLATE, TEAL, WHITE

SANS, SERIF, ARABIC = "Source Sans 3", "Source Serif 4", "Noto Naskh Arabic"


@dataclass(frozen=True)
class Look:
    """One paragraph style: sizes and steps in points; `after_it` is the style of the paragraph that follows."""

    key: str
    name: str
    size: float
    leading: float
    colour: str = INK
    face: str = SANS
    bold: bool = False
    before: float = 0
    after: float = 0
    keep: bool = False
    level: int | None = None
    align: str = ""
    frame: str = ""
    ground: str = ""
    tabs: str = ""
    after_it: str = ""


_FULL_TAB = '<w:tab w:val="right" w:pos="9638"/>'


def _bar(colour: str) -> str:
    return f'<w:left w:val="single" w:sz="24" w:space="8" w:color="{colour[1:]}"/>'


def _box(colour: str) -> str:
    """Room round words on a ground of the same colour."""
    sides = ("top", "left", "bottom", "right")
    return "".join(f'<w:{side} w:val="single" w:sz="36" w:space="0" w:color="{colour[1:]}"/>' for side in sides)


def looks(public: bool) -> tuple[Look, ...]:
    """Every paragraph style; the edition's colour marks what only an edition has."""
    edition = DEEP if public else PLUM
    return (
        Look("Normal", "Normal", 10.5, 15, after=7.5),
        Look("AfterTable", "After Table", 10.5, 15, before=10, after=7.5, after_it="Normal"),
        Look("Title", "Title", 40, 44, edition, bold=True, before=120, after=4, after_it="Subtitle"),
        Look("Subtitle", "Subtitle", 20, 25, edition, after=4),
        Look("Practice", "Practice", 15, 19, edition, bold=True, before=16, after=0),
        Look("Edition", "Edition", 11, 16, WHITE, bold=True, before=8, after=4,
             ground=edition, frame=_box(edition)),
        Look("Lead", "Lead", 14, 20, DEEP, after=12, keep=True),
        Look("Heading1", "heading 1", 24, 29, DEEP, bold=True, before=26, after=5, keep=True, level=0,
             after_it="Lead"),
        Look("Heading2", "heading 2", 13, 17.5, INK, bold=True, before=14, after=4, keep=True, level=1),
        Look("ContentsHeading", "Contents Heading", 13, 17.5, INK, bold=True, before=14, after=4, keep=True),
        Look("TOC1", "toc 1", 10.5, 16, INK, tabs=_FULL_TAB),
        Look("Chart", "Chart", 10.5, 14, after=0, keep=True, after_it="Caption"),
        Look("ChartPart", "Chart Part", 10.5, 14, after=4),
        Look("Logo", "Logo", 10.5, 14, after=4, keep=True, align="right", after_it="Practice"),
        Look("Motif", "Motif", 10.5, 14, before=40, after=0, keep=True, after_it="Caption"),
        Look("Caption", "caption", 8.5, 12, SLATE, before=4, after=10),
        Look("SideNote", "Side Note", 9.5, 13.5, before=8, after=10, frame=_bar(edition), ground=PAPER),
        Look("TableText", "Table Text", 9.5, 13, before=2, after=2),
        Look("TableNumber", "Table Number", 9.5, 13, before=2, after=2, align="right"),
        Look("TableHeading", "Table Heading", 8.5, 11, SLATE, bold=True, before=2, after=2, keep=True),
        Look("TableHeadingNumber", "Table Heading Number", 8.5, 11, SLATE, bold=True, before=2, after=2, keep=True,
             align="right"),
        Look("TableRowHeading", "Table Row Heading", 9.5, 13, SLATE, bold=True, before=2, after=2),
        Look("TableTotal", "Table Total", 9.5, 13, bold=True, before=2, after=2),
        Look("TableTotalNumber", "Table Total Number", 9.5, 13, bold=True, before=2, after=2, align="right"),
        Look("LargeNumber", "Large Number", 22, 26, DEEP, bold=True, before=2, after=2),
        Look("Quote", "Quote", 18, 26, DEEP, SERIF, before=12, after=4, keep=True, after_it="QuoteSource"),
        Look("QuoteLonger", "Quote Longer", 14, 21, DEEP, SERIF, before=6, after=4),
        Look("Story", "Story", 11.5, 17.5, DEEP, SERIF, after=4),
        Look("QuoteSource", "Quote Source", 9, 13, SLATE, after=16),
        Look("QuoteSourceRight", "Quote Source Right", 9, 13, SLATE, after=16, align="right"),
        Look("header", "header", 8.5, 12, SLATE, tabs=_FULL_TAB,
             frame=f'<w:bottom w:val="single" w:sz="6" w:space="4" w:color="{edition[1:]}"/>'),
        Look("footer", "footer", 8.5, 12, SLATE, tabs=_FULL_TAB),
    )  # fmt: skip


RIGHT_TO_LEFT = (
    "Normal",
    "AfterTable",
    "TableText",
    "TableRowHeading",
    "Quote",
    "QuoteLonger",
    "Story",
    "QuoteSource",
)
"""Styles that have a twin for words written from the right."""


def mirrored(key: str) -> str:
    """The style for the same words written from the right."""
    return f"{key}RightToLeft" if key in RIGHT_TO_LEFT else key


def style_sheet(public: bool) -> str:
    """Every style, the defaults first, as the format writes them."""
    every = looks(public)
    written = [_DEFAULTS, *(_paragraph(look, look.key, look.name) for look in every)]
    for look in every:
        if look.key in RIGHT_TO_LEFT:
            written.append(_paragraph(look, mirrored(look.key), f"{look.name} Right To Left", mirror=True))
    edition = DEEP if public else PLUM
    written += [
        _letters("DefaultParagraphFont", "Default Paragraph Font", "", first=True),
        _letters("Strong", "Strong", "<w:b/><w:bCs/>"),
        _letters("EditionMark", "Edition Mark", f'<w:b/><w:bCs/><w:color w:val="{edition[1:]}"/>'),
        _letters("SectionNumber", "Section Number", f'<w:b w:val="0"/><w:color w:val="{TEAL[1:]}"/>'),
        _letters("Arabic", "Arabic", f'{_fonts(SANS)}<w:rtl/><w:lang w:bidi="ar-SA"/>'),
        _PLAIN_TABLE,
        _TABLE,
    ]
    return f"<w:styles {nsdecls('w')}>{''.join(written)}</w:styles>"


def _paragraph(look: Look, key: str, name: str, mirror: bool = False) -> str:
    default = ' w:default="1"' if key == "Normal" else ""
    based = "" if key == "Normal" else '<w:basedOn w:val="Normal"/>'
    follows = f'<w:next w:val="{look.after_it}"/>' if look.after_it else ""
    custom = "" if look.name in _BUILT_IN and not mirror else ' w:customStyle="1"'
    return (
        f'<w:style w:type="paragraph"{default}{custom} w:styleId="{key}"><w:name w:val="{name}"/>{based}{follows}'
        f"<w:qFormat/><w:pPr>{_place(look, mirror)}</w:pPr><w:rPr>{_type(look)}</w:rPr></w:style>"
    )


_BUILT_IN = {
    "Normal",
    "Title",
    "Subtitle",
    "heading 1",
    "heading 2",
    "toc 1",
    "caption",
    "Quote",
    "header",
    "footer",
}


def _place(look: Look, mirror: bool) -> str:
    """Where the words stand, in the order that the format asks for."""
    parts = ["<w:keepNext/><w:keepLines/>" if look.keep else ""]
    if look.frame:
        parts.append(f"<w:pBdr>{look.frame}</w:pBdr>")
    if look.ground:
        parts.append(f'<w:shd w:val="clear" w:color="auto" w:fill="{look.ground[1:]}"/>')
    if look.tabs:
        parts.append(f"<w:tabs>{look.tabs}</w:tabs>")
    if mirror:
        parts.append("<w:bidi/>")
    parts.append(
        f'<w:spacing w:before="{_twentieths(look.before)}" w:after="{_twentieths(look.after)}" '
        f'w:line="{_twentieths(look.leading)}" w:lineRule="atLeast"/>'
    )
    if look.frame and look.ground:
        parts.append(
            '<w:ind w:left="200" w:right="160"/>' if look.key == "SideNote" else '<w:ind w:left="90" w:right="90"/>'
        )
    if look.align:
        parts.append(f'<w:jc w:val="{look.align}"/>')
    if look.level is not None:
        parts.append(f'<w:outlineLvl w:val="{look.level}"/>')
    return "".join(parts)


def _type(look: Look) -> str:
    bold = "<w:b/><w:bCs/>" if look.bold else ""
    half = round(look.size * 2)
    ink = f'<w:color w:val="{look.colour[1:]}"/>'
    return f'{_fonts(look.face)}{bold}{ink}<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>'


def _fonts(face: str) -> str:
    return f'<w:rFonts w:ascii="{face}" w:hAnsi="{face}" w:eastAsia="{face}" w:cs="{ARABIC}"/>'


def _letters(key: str, name: str, look: str, first: bool = False) -> str:
    default = ' w:default="1"' if first else ""
    custom = ' w:customStyle="1"' if key not in ("Strong", "DefaultParagraphFont") else ""
    return (
        f'<w:style w:type="character"{default}{custom} w:styleId="{key}"><w:name w:val="{name}"/>'
        f"<w:rPr>{look}</w:rPr></w:style>"
    )


def _twentieths(points: float) -> int:
    return round(points * 20)


_DEFAULTS = (
    f"<w:docDefaults><w:rPrDefault><w:rPr>{_fonts(SANS)}"
    '<w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/>'
    "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
)

_PLAIN_TABLE = (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/>'
    '<w:right w:w="120" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
)


def _line(side: str, size: int, colour: str) -> str:
    return f'<w:{side} w:val="single" w:sz="{size}" w:space="0" w:color="{colour[1:]}"/>'


_TABLE = (
    '<w:style w:type="table" w:customStyle="1" w:styleId="PauseTable"><w:name w:val="Pause Table"/>'
    '<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>'
    f"{_line('bottom', 4, RULE)}{_line('insideH', 4, RULE)}</w:tblBorders></w:tblPr>"
    f'<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>{_line("bottom", 8, INK)}</w:tcBorders>'
    '<w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>'
    f'<w:tblStylePr w:type="lastRow"><w:tcPr><w:tcBorders>{_line("top", 8, INK)}</w:tcBorders></w:tcPr>'
    "</w:tblStylePr></w:style>"
)
