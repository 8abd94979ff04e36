"""The impact summary as one web page: no script, nothing fetched, headings and tables that say what they are."""

from base64 import b64encode
from collections.abc import Iterator, Sequence
from html import escape as escaped
from typing import BinaryIO

from pause_desktop.records.codes import label
from pause_desktop.reports import content, typefaces
from pause_desktop.reports.content import HALF, Block, Columns, Drawing, Section, Strong, Words, plain
from pause_desktop.reports.cover import LOGO_HEIGHT, LOGO_WIDTH
from pause_desktop.reports.impact import Impact, Labels, Progress, check_code
from pause_desktop.reports.logo import Logo
from pause_desktop.reports.reading import drawings_of, in_order, numbers_of, spoken, table_of
from pause_desktop.reports.sections import sections
from pause_desktop.reports.sections.committee import sheet_blocks
from pause_desktop.reports.sections.telling import Telling
from pause_desktop.reports.twins import front
from pause_desktop.reports.twins.letters import paragraphs, sound
from pause_desktop.reports.twins.svg import svg
from pause_desktop.reports.twins.web_style import style_sheet
from pause_desktop.reports.wording import capital, edition_line, edition_words, is_hidden, subtitle, title_line

_SHORT = 16
"""The rows of a table that is not parted over printed pages."""

_NO_SCRIPT = "default-src 'none'; style-src 'unsafe-inline'"
_PICTURE_INSIDE = "; img-src data:"


def write(impact: Impact, open_file: BinaryIO, labels: Labels = label) -> Iterator[Progress]:
    """Write the page into an open binary file, telling how far it is; nothing is written before the end."""
    typefaces.register()
    told = sections(Telling(impact, labels))
    steps = len(told) + 2
    parts = [_head(impact), _cover(impact), _facts(impact), _contents(told), '<main id="main">', _sheet(impact)]
    yield 1, steps, "Writing the page"
    for done, section in enumerate(told, 2):
        parts.append(_section(section, done - 1))
        yield done, steps, "Writing the page"
    parts += ["</main>", _foot(impact), "</body></html>\n"]
    open_file.write("\n".join(parts).encode())
    yield steps, steps, "Written"


def said(words: Words) -> str:
    """Words as the page holds them: every letter of it harmless, what leads a note strong."""
    parts = (words,) if isinstance(words, str) else words
    return "".join(
        f"<strong>{_safe(part.text)}</strong>" if isinstance(part, Strong) else _safe(part) for part in parts
    )


def _safe(words: str) -> str:
    return escaped(sound(words)).replace("\n", "<br>")


def _p(words: Words, kind: str = "", tag: str = "p") -> str:
    look = f' class="{kind}"' if kind else ""
    return f'<{tag}{look} dir="auto">{said(words)}</{tag}>'


# --- round the sections -----------------------------------------------------------------------------------------


def _head(impact: Impact) -> str:
    allowed = _NO_SCRIPT + (_PICTURE_INSIDE if impact.logo else "")
    closed = "" if impact.is_public else '<meta name="robots" content="noindex, nofollow">'
    return (
        '<!DOCTYPE html>\n<html lang="en-GB"><head><meta charset="utf-8">'
        f"<title>{_safe(title_line(impact))}</title>"
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<meta http-equiv="Content-Security-Policy" content="{allowed}">{closed}'
        f"<style>{style_sheet(impact)}</style></head>\n"
        '<body><a class="skip" href="#main">Skip to the figures</a>'
    )


def _cover(impact: Impact) -> str:
    lines = [_logo(impact.logo)] if impact.logo else []
    lines += [_p(impact.practice, "practice"), f"<h1>{impact.title}</h1>", _p(subtitle(impact), "days")]
    if impact.cohort:
        lines.append(_p(impact.cohort, "days"))
    lines.append(f'<p class="edition"><span>{_safe(edition_line(impact))}</span></p>')
    lines.append(_p(edition_words(impact)))
    motif = front.motif(impact)
    if motif:
        lines.append(f'<div class="motif">{svg(motif)}{_p(motif.alt)}</div>')
    return f'<header class="cover">{"".join(lines)}</header>'


def _logo(logo: Logo) -> str:
    """The logo inside the page itself, as wide as in print."""
    width, _ = logo.fitted(LOGO_WIDTH, LOGO_HEIGHT)
    source = f"data:image/png;base64,{b64encode(logo.png).decode()}"
    size = f'width="{logo.width}" height="{logo.height}" style="width: {width:.1f}mm"'
    return f'<p class="logo"><img src="{source}" alt="{_safe(logo.alt)}" {size}></p>'


def _facts(impact: Impact) -> str:
    return f'<div class="facts">{_table(front.facts(impact))}</div>'


def _contents(told: Sequence[Section]) -> str:
    listed = [(front.SHEET, "sheet"), *((section.heading, f"s{at}") for at, section in enumerate(told, 1))]
    entries = "".join(f'<li><a href="#{key}">{_safe(heading)}</a></li>' for heading, key in listed)
    return f'<nav aria-labelledby="contents"><h2 id="contents">{front.CONTENTS}</h2><ol>{entries}</ol></nav>'


def _sheet(impact: Impact) -> str:
    blocks = _blocks(sheet_blocks(impact))
    return f'<section aria-labelledby="sheet"><h2 id="sheet">{front.SHEET}</h2>{blocks}</section>'


def _foot(impact: Impact) -> str:
    made = f"{impact.software}. " if impact.software else ""
    code = f"{made}Check code {check_code(impact)}."
    return f"<footer>{_p((Strong(edition_line(impact) + '. '), edition_words(impact)))}{_p(code)}</footer>"


# --- sections ---------------------------------------------------------------------------------------------------


def _section(section: Section, at: int) -> str:
    number = f"<span>{section.number}</span>" if section.number else ""
    head = f'<h2 id="s{at}">{number}{_safe(section.title)}</h2>'
    finding = _p(section.finding, "finding") if section.finding else ""
    return f'<section aria-labelledby="s{at}">{head}{finding}{_blocks(section.blocks)}</section>'


def _blocks(blocks: Sequence[Block]) -> str:
    """Columns stay columns where there is room for them; a figure parted for the page is whole again."""
    parts: list[str] = []
    whole: list[Block] = []
    for block in [*blocks, None]:
        if block is not None and not isinstance(block, Columns):
            whole.append(block)
            continue
        parts += [_block(each) for each in in_order(whole)]
        whole = []
        if block is not None:
            sides = (_blocks(side) for side in (block.left, block.right))
            parts.append(f'<div class="beside">{"".join(f"<div>{side}</div>" for side in sides)}</div>')
    return "\n".join(parts)


def _block(block: Block) -> str:
    match block:
        case content.Paragraph(words):
            return "".join(_p(line) for line in paragraphs(words)) if isinstance(words, str) else _p(words)
        case content.Subheading(title):
            return f"<h3>{_safe(title)}</h3>"
        case content.Caption(text):
            return _p(text, "said")
        case content.Note(words):
            return _p(words, "note")
        case content.Figure() | content.PartedFigure():
            return _figure(block)
        case content.Table():
            return _table(block)
        case content.Tiles(tiles):
            return f'<ul class="tiles">{"".join(map(_tile, tiles))}</ul>'
        case content.Quote():
            return _quote(block)
        case content.Columns():
            raise AssertionError("columns are laid out where their blocks are")


def _figure(figure: content.Figure | content.PartedFigure) -> str:
    drawn = "".join(_drawn(drawing, figure.title) for drawing in drawings_of(figure))
    numbers = numbers_of(figure)
    beneath = ""
    if numbers:
        rows = _rows(table_of(numbers))
        wide = _wide(figure.title, f"<table>{rows}</table>")
        beneath = f"<details><summary>The same numbers as a table</summary>{wide}</details>"
    caption = f'<figcaption class="said" dir="auto">{said(figure.caption)}</figcaption>'
    return f"<figure><h3>{_safe(figure.title)}</h3>{drawn}{caption}</figure>{beneath}"


def _drawn(drawing: Drawing, title: str) -> str:
    kind = "drawing" if drawing.width > HALF else "half"
    return _wide(title, svg(drawing), f" {kind}")


def _wide(title: str, inside: str, kind: str = "") -> str:
    """What may be wider than a telephone: it scrolls by itself, by keyboard too."""
    name = escaped(sound(title))
    return f'<div class="wide{kind}" role="group" tabindex="0" aria-label="{name}">{inside}</div>'


def _table(table: content.Table) -> str:
    kind = "" if table.head else ' class="named"'
    title = f"<caption><h3>{_safe(table.title)}</h3></caption>" if table.title else ""
    name = table.title or table.caption or plain(table.rows[0][0])
    after = _p(table.caption, "said") if table.caption else ""
    label = "" if table.title else f' aria-label="{escaped(sound(name))}"'
    short = " short" if len(table.rows) <= _SHORT else ""
    return f"{_wide(name, f'<table{kind}{label}>{title}{_rows(table)}</table>', short)}{after}"


def _rows(table: content.Table) -> str:
    head = ""
    if table.head:
        cells = (f'<th scope="col"{_side(table, at)}>{_safe(words)}</th>' for at, words in enumerate(table.head))
        head = f"<thead><tr>{''.join(cells)}</tr></thead>"
    last = len(table.rows) - 1
    rows = (_row(table, row, table.total and at == last) for at, row in enumerate(table.rows))
    return f"{head}<tbody>{''.join(rows)}</tbody>"


def _row(table: content.Table, row: Sequence[Words], total: bool) -> str:
    cells = []
    for at, words in enumerate(row):
        if at == 0:
            cells.append(f'<th scope="row" dir="auto">{said(words)}</th>')
        elif is_hidden(words):
            cells.append(f"<td{_side(table, at, 'hidden')}><b>{said(words)}</b></td>")
        else:
            cells.append(f'<td{_side(table, at)} dir="auto">{said(words)}</td>')
    look = ' class="total"' if total else ""
    return f"<tr{look}>{''.join(cells)}</tr>"


def _side(table: content.Table, at: int, more: str = "") -> str:
    kinds = " ".join(each for each in ("number" if at in table.numbers else "", more) if each)
    return f' class="{kinds}"' if kinds else ""


def _tile(tile: content.Tile) -> str:
    lines = ((tile.number, "large"), (capital(tile.label), "label"), (tile.base, ""), (tile.change, ""))
    return f"<li>{''.join(_p(words, kind) for words, kind in lines)}</li>"


def _quote(quote: content.Quote) -> str:
    said_so = spoken(quote)
    lines = "".join(_p(line) for line in said_so.lines)
    side = " right" if said_so.from_right else ""
    source = _p(quote.said_by, tag="footer")
    return f'<blockquote class="{said_so.length}{side}" dir="auto">{lines}{source}</blockquote>'
