"""The cover: practice, period and edition, and one circle for each woman in contact."""

from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from pause_desktop.reports import typefaces
from pause_desktop.reports.colours import DEEP, MIST, PLUM, SLATE, WHITE
from pause_desktop.reports.impact import Impact
from pause_desktop.reports.measured import MM
from pause_desktop.reports.page import (
    HEIGHT,
    SIDE,
    TEXT_WIDTH,
    WIDTH,
    draw_text,
    edition_colour,
    fitted,
    hatched_band,
)
from pause_desktop.reports.typefaces import SANS, SANS_BOLD, SANS_LIGHT
from pause_desktop.reports.wording import at, counted, edition_line, in_period, subtitle, whole

FIELD = 118 * MM
"""The foot of the coloured field."""

FRAME_BOTTOM, FRAME_TOP = 27 * MM, FIELD - 11 * MM
MOST_CIRCLES, PER_ROW = 96, 16


def draw_cover(canvas: Canvas, impact: Impact) -> None:
    """The ground and the words above the committee's lines."""
    canvas.saveState()
    _field(canvas, impact)
    ink = WHITE if impact.is_public else PLUM
    label_width = _label(canvas, impact)
    name = fitted(impact.practice, SANS_BOLD, TEXT_WIDTH - label_width - 8 * MM, 22 * MM, (15, 13, 11, 9, 7.8, 6))
    for index, line in enumerate(name.lines):
        draw_text(
            canvas, SIDE, HEIGHT - 34 * MM - index * name.leading + _lift(name), line, SANS_BOLD, name.size, ink
        )
    draw_text(canvas, SIDE, HEIGHT - 64 * MM, "Impact summary", SANS_BOLD, 44, ink)
    draw_text(canvas, SIDE, HEIGHT - 76 * MM, subtitle(impact), SANS_LIGHT, 21, ink)
    if impact.cohort:
        cohort = fitted(impact.cohort, SANS_LIGHT, TEXT_WIDTH, 14 * MM, (16, 13, 11, 9, 7.8))
        for index, line in enumerate(cohort.lines):
            draw_text(canvas, SIDE, HEIGHT - 86 * MM - index * cohort.leading, line, SANS_LIGHT, cohort.size, ink)
    _circles(canvas, impact)
    _authority(canvas, impact)
    canvas.restoreState()


def _lift(name: Any) -> float:
    """A long name grows upwards, so that it never runs into the title."""
    return min(2, len(name.lines) - 1) * name.leading


def _field(canvas: Canvas, impact: Impact) -> None:
    if impact.is_public:
        canvas.setFillColor(HexColor(DEEP))
        canvas.rect(0, FIELD, WIDTH, HEIGHT - FIELD, stroke=0, fill=1)
        return
    hatched_band(canvas, 0, 0, 9 * MM, HEIGHT, PLUM)
    hatched_band(canvas, 9 * MM, HEIGHT - 9 * MM, WIDTH - 9 * MM, 9 * MM, PLUM)
    canvas.setFillColor(HexColor(PLUM))
    canvas.rect(9 * MM, FIELD, WIDTH - 9 * MM, 0.8 * MM, stroke=0, fill=1)


def _label(canvas: Canvas, impact: Impact) -> float:
    text = edition_line(impact).upper()
    width = typefaces.width(text, SANS_BOLD, 10) + 16
    canvas.setFillColor(HexColor(WHITE if impact.is_public else PLUM))
    canvas.rect(WIDTH - SIDE - width, HEIGHT - 37 * MM, width, 8 * MM, stroke=0, fill=1)
    ink = DEEP if impact.is_public else WHITE
    draw_text(canvas, WIDTH - SIDE - width + 8, HEIGHT - 34.3 * MM, text, SANS_BOLD, 10, ink)
    return width


def _circles(canvas: Canvas, impact: Impact) -> None:
    """No motif beyond 96 women, and none where their number is hidden."""
    women = whole(at(impact.measures, "women_in_contact", "n"))
    if not women or women > MOST_CIRCLES:
        return
    radius, step = 3.3 * MM, TEXT_WIDTH / PER_ROW
    rows = (women - 1) // PER_ROW
    canvas.setFillColor(HexColor(MIST if impact.is_public else PLUM))
    for woman in range(women):
        x = SIDE + step * (woman % PER_ROW) + radius
        y = FIELD + 22 * MM + step * (rows - woman // PER_ROW)
        canvas.circle(x, y, radius, stroke=0, fill=1)
    words = f"One circle for each of the {counted(women, 'woman', 'women')} in contact {in_period(impact)}."
    if women == 1:
        words = f"One circle for the one woman in contact {in_period(impact)}."
    draw_text(canvas, SIDE, FIELD + 9 * MM, words, SANS, 9.5, WHITE if impact.is_public else SLATE)


def _authority(canvas: Canvas, impact: Impact) -> None:
    name = fitted(impact.local_authority, SANS_BOLD, TEXT_WIDTH, 12 * MM, (13, 11, 9, 7.8, 6))
    for index, line in enumerate(reversed(name.lines)):
        y = 15 * MM + index * name.leading
        draw_text(canvas, SIDE, y, line, SANS_BOLD, name.size, edition_colour(impact))
