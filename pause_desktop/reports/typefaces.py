"""Typefaces of the page: which face shows which letter, how wide words are, and where lines break.

Every string is split into runs by what each font holds, so that Polish, Arabic and emoji print in one line
and a letter that no font knows shows as a box instead of vanishing.
"""

import re
from functools import cache
from typing import Any
from xml.sax.saxutils import escape

import arabic_reshaper
from bidi import get_display
from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics, ttfonts
from reportlab.platypus.tables import CellStyle

from pause_desktop.paths import resource

SANS, SANS_ITALIC, SANS_BOLD, SANS_LIGHT = "Sans", "SansItalic", "SansBold", "SansLight"
SERIF, SERIF_ITALIC, ARABIC, EMOJI = "Serif", "SerifItalic", "Arabic", "Emoji"

FILES = {
    SANS: "SourceSans3_400Regular.ttf",
    SANS_ITALIC: "SourceSans3_400Regular_Italic.ttf",
    SANS_BOLD: "SourceSans3_600SemiBold.ttf",
    SANS_LIGHT: "SourceSans3_300Light.ttf",
    SERIF: "SourceSerif4_400Regular.ttf",
    SERIF_ITALIC: "SourceSerif4_400Regular_Italic.ttf",
    ARABIC: "NotoNaskhArabic-Regular.ttf",
    EMOJI: "NotoEmoji_400Regular.ttf",
}

MISSING = "\u25a1"
NO_BREAK = "\u00a0"
JOINER = "\u200d"
_DROPPED = {
    0x061C, *range(0x200B, 0x2010), *range(0x202A, 0x202F), 0x2060, *range(0x2066, 0x206A), 0xFE0E, 0xFE0F, 0xFEFF,
    *range(0x1F3FB, 0x1F400),
    *range(0x7F, 0x85), *range(0x86, 0xA0), *range(0xFDD0, 0xFDF0),
    *(plane << 16 | end for plane in range(17) for end in (0xFFFE, 0xFFFF)),
}  # fmt: skip
"""What only says how letters beside it are written, and what is no letter at all: nothing of it is drawn."""

_SHORT_ARABIC = 40


@cache
def register() -> None:
    """Make the typefaces known to ReportLab, once, and keep Helvetica (never embedded) out of every page."""
    for face, file in FILES.items():
        pdfmetrics.registerFont(ttfonts.TTFont(face, str(resource("fonts", file))))
    pdfmetrics.registerFontFamily(SANS, normal=SANS, bold=SANS_BOLD, italic=SANS_ITALIC, boldItalic=SANS_BOLD)
    pdfmetrics.registerFontFamily(SERIF, normal=SERIF, bold=SERIF, italic=SERIF_ITALIC, boldItalic=SERIF_ITALIC)
    rl_config.canvas_basefontname = SANS
    CellStyle.fontname = SANS
    _mend_emoji_copying()


def _mend_emoji_copying() -> None:
    """ReportLab writes `<1F642>` where PDF wants UTF-16 pairs; without this an emoji copies as rubbish."""
    written = ttfonts.makeToUnicodeCMap

    def in_pairs(match: re.Match[str]) -> str:
        return f"<{chr(int(match[1], 16)).encode('utf-16-be').hex().upper()}>"

    def mended(fontname: str, subset: list[int]) -> str:
        return re.sub(r"<([1-9A-F][0-9A-F]{4})>", in_pairs, written(fontname, subset))

    ttfonts.makeToUnicodeCMap = mended


@cache
def _glyphs(face: str) -> frozenset[int]:
    register()
    font: Any = pdfmetrics.getFont(face)
    return frozenset(font.face.charToGlyph)


@cache
def _face_for(letter: str, base: str) -> str | None:
    return next((face for face in (base, SANS, ARABIC, EMOJI) if ord(letter) in _glyphs(face)), None)


def runs(text: str, base: str = SANS) -> list[tuple[str, str]]:
    """`[(face, words)]` in the order they are drawn; Arabic words come joined and in visual order."""
    if text.isascii() and text.isprintable():
        return [(base, text)] if text else []
    return [(face, _visual(words) if face == ARABIC else words) for face, words in _logical_runs(text, base)]


def _logical_runs(text: str, base: str) -> list[tuple[str, str]]:
    found: list[list[str]] = []
    for letter in text:
        code = ord(letter)
        if code in _DROPPED or 0xD800 <= code < 0xE000 or (code < 32 and not letter.isspace()):
            continue
        if letter.isspace() and letter not in (NO_BREAK, "\n"):
            letter = " "
        face = base if letter == "\n" else _face_for(letter, base)
        if face is None:
            letter, face = MISSING, SANS
        if found and (found[-1][0] == face or (letter == " " and found[-1][0] == ARABIC)):
            found[-1][1] += letter
        else:
            found.append([face, letter])
    return _spaces_after_arabic(found, base)


def _spaces_after_arabic(found: list[list[str]], base: str) -> list[tuple[str, str]]:
    """A space after an Arabic run belongs to what follows, or reordering would move it to the wrong side."""
    tidy: list[tuple[str, str]] = []
    for face, words in found:
        bare = words.rstrip(" ") if face == ARABIC else words
        if bare:
            tidy.append((face, bare))
        if bare != words:
            tidy.append((base, words[len(bare) :]))
    return tidy


def _visual(words: str) -> str:
    shaped = str(get_display(_joined(words)))
    return shaped.replace(" ", NO_BREAK) if len(shaped) <= _SHORT_ARABIC else shaped


def markup(text: str, base: str = SANS) -> str:
    """The text as ReportLab paragraph markup: escaped, line breaks kept, each run in its own face."""
    parts = []
    for face, words in runs(text, base):
        safe = escape(words).replace("\n", "<br/>")
        parts.append(safe if face == base else f'<font name="{face}">{safe}</font>')
    return "".join(parts)


def read_otherwise(text: str, base: str = SANS) -> str:
    """The words in reading order where the page prints other signs than these; "" where it prints them as they are.

    Arabic is printed joined and in visual order, and of some emoji the page shows only parts.
    """
    if text.isascii() and text.isprintable():
        return ""
    printed = "".join(words for _, words in runs(text, base))
    return "" if printed.split() == text.split() else text


def width(text: str, face: str, size: float) -> float:
    """How wide the text is, in points, in all the faces that it needs."""
    register()
    return sum(pdfmetrics.stringWidth(words, run, size) for run, words in runs(text, face))


def wrap(text: str, face: str, size: float, room: float) -> list[str]:
    """The text in lines no wider than `room` points; a word too long for a line is broken, never cut off.

    Widths add up: the fonts are set without kerning, and Arabic letters join only within a word.
    """
    lines: list[str] = []
    gap = width(" ", face, size)
    for paragraph in text.split("\n"):
        line, used = "", 0.0
        for word in paragraph.split(" "):
            wide = width(word, face, size)
            if line and used + gap + wide <= room:
                line, used = f"{line} {word}", used + gap + wide
                continue
            if line:
                lines.append(line)
            *full, line = _broken(word, face, size, room) if wide > room else [word]
            lines.extend(full)
            used = width(line, face, size) if full else wide
        lines.append(line)
    return lines


def _broken(word: str, face: str, size: float, room: float) -> list[str]:
    pieces, piece, used = [], "", 0.0
    for letter in word:
        wide = width(letter, face, size)
        if piece and used + wide > room:
            pieces.append(piece)
            piece, used = "", 0.0
        piece, used = piece + letter, used + wide
    return [*pieces, piece]


def _joined(text: str) -> str:
    """Arabic letters in the forms they take beside each other.

    Without invisible joiners: the shaper fails on one before lam and alef, and joins what stands together anyway.
    """
    return str(arabic_reshaper.reshape(text.replace(JOINER, "")))


def is_right_to_left(text: str) -> bool:
    """Whether most of the letters are Arabic, so that the paragraph starts at the right edge."""
    letters = [letter for letter in text if letter.isalpha()]
    return sum(1 for letter in letters if "\u0590" <= letter <= "\u08ff") * 2 > len(letters)


def right_to_left_markup(text: str, base: str, size: float, room: float) -> str:
    """Arabic text wrapped in reading order first, then each line put into visual order."""
    lines = wrap(_joined(text), base, size, room)
    shown = (str(get_display(line, base_dir="R")) for line in lines)
    return "<br/>".join(_drawn_markup(line, base) for line in shown)


def _drawn_markup(line: str, base: str) -> str:
    return "".join(
        f'<font name="{face}">{escape(words.replace(" ", NO_BREAK))}</font>'
        for face, words in _logical_runs(line, base)
    )
