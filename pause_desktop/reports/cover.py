"""The cover: practice, period and edition, and one circle for each woman in contact."""

from io import BytesIO

from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
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
    Fitted,
    draw_text,
    edition_colour,
    fitted,
    hatched_band,
)
from pause_desktop.reports.tagging.elements import Element
from pause_desktop.reports.tagging.marks import furniture, marked
from pause_desktop.reports.typefaces import SANS, SANS_BOLD, SANS_LIGHT
from pause_desktop.reports.wording import at, counted, edition_line, in_period, subtitle, whole

FIELD = 118 * MM
"""The foot of the coloured field."""

FRAME_BOTTOM, FRAME_TOP = 27 * MM, FIELD - 11 * MM
MOST_CIRCLES, PER_ROW = 96, 16

LOGO_WIDTH, LOGO_HEIGHT = 44, 21
"""The most room in mm that a logo has: beside the title, under the edition."""

_PLATE_TOP, _PLATE_EDGE = HEIGHT - 41 * MM, 3 * MM


def draw_cover(canvas: Canvas, impact: Impact, part: Element) -> None:
    """The ground and the words above the committee's lines, in the order in which they are read."""
    canvas.saveState()
    _field(canvas, impact)
    ink, words, label = WHITE if impact.is_public else PLUM, subtitle(impact), edition_line(impact).upper()
    label_width = typefaces.width(label, SANS_BOLD, 10) + 16
    plate_width = _plate(impact)[0]
    room = TEXT_WIDTH - max(label_width, plate_width) - 8 * MM
    name = fitted(impact.practice, SANS_BOLD, room, 22 * MM, (15, 13, 11, 9, 7.8, 6))
    _lines(canvas, part.within("P"), HEIGHT - 34 * MM + _lift(name), name, impact.practice, SANS_BOLD, ink)
    with marked(canvas, part.within("Title")):
        draw_text(canvas, SIDE, HEIGHT - 64 * MM, impact.title, SANS_BOLD, 44, ink)
    with marked(canvas, part.within("P", actual=typefaces.read_otherwise(words))):
        draw_text(canvas, SIDE, HEIGHT - 76 * MM, words, SANS_LIGHT, 21, ink)
    if impact.cohort:
        cohort = fitted(impact.cohort, SANS_LIGHT, TEXT_WIDTH, 14 * MM, (16, 13, 11, 9, 7.8))
        _lines(canvas, part.within("P"), HEIGHT - 86 * MM, cohort, impact.cohort, SANS_LIGHT, ink)
    _label(canvas, impact, part.within("P"), label, label_width)
    _logo(canvas, impact, part)
    _circles(canvas, impact, part.within("P"))
    canvas.restoreState()


def draw_authority(canvas: Canvas, impact: Impact, part: Element) -> None:
    """The local authority at the foot, read last."""
    name = fitted(impact.local_authority, SANS_BOLD, TEXT_WIDTH, 12 * MM, (13, 11, 9, 7.8, 6))
    foot = 15 * MM + (len(name.lines) - 1) * name.leading
    if impact.local_authority:
        ink = edition_colour(impact)
        _lines(canvas, part.within("P"), foot, name, impact.local_authority, SANS_BOLD, ink)


def _lines(
    canvas: Canvas, element: Element, top: float, fit: Fitted, words: str, face: str, colour: str
) -> None:  # fmt: skip
    """The words in their lines, the first of which stands on `top`."""
    element.actual = words if len(fit.lines) > 1 else typefaces.read_otherwise(words, face)
    with marked(canvas, element):
        for index, line in enumerate(fit.lines):
            draw_text(canvas, SIDE, top - index * fit.leading, line, face, fit.size, colour)


def _lift(name: Fitted) -> float:
    """A long name grows upwards, so that it never runs into the title."""
    return min(2, len(name.lines) - 1) * name.leading


def _field(canvas: Canvas, impact: Impact) -> None:
    if impact.is_public:
        with furniture(canvas, "Background", (0, FIELD, WIDTH, HEIGHT)):
            canvas.setFillColor(HexColor(DEEP))
            canvas.rect(0, FIELD, WIDTH, HEIGHT - FIELD, stroke=0, fill=1)
        return
    hatched_band(canvas, 0, 0, 9 * MM, HEIGHT, PLUM)
    hatched_band(canvas, 9 * MM, HEIGHT - 9 * MM, WIDTH - 9 * MM, 9 * MM, PLUM)
    with furniture(canvas):
        canvas.setFillColor(HexColor(PLUM))
        canvas.rect(9 * MM, FIELD, WIDTH - 9 * MM, 0.8 * MM, stroke=0, fill=1)


def _label(canvas: Canvas, impact: Impact, element: Element, text: str, width: float) -> None:
    with furniture(canvas):
        canvas.setFillColor(HexColor(WHITE if impact.is_public else PLUM))
        canvas.rect(WIDTH - SIDE - width, HEIGHT - 37 * MM, width, 8 * MM, stroke=0, fill=1)
    ink = DEEP if impact.is_public else WHITE
    with marked(canvas, element):
        draw_text(canvas, WIDTH - SIDE - width + 8, HEIGHT - 34.3 * MM, text, SANS_BOLD, 10, ink)


def _plate(impact: Impact) -> tuple[float, float]:
    """The width and height of the ground on which the logo stands; nothing where there is none."""
    if impact.logo is None:
        return 0, 0
    width, height = impact.logo.fitted(LOGO_WIDTH, LOGO_HEIGHT)
    edge = _PLATE_EDGE if impact.is_public else 0
    return width * MM + 2 * edge, height * MM + 2 * edge


def _logo(canvas: Canvas, impact: Impact, part: Element) -> None:
    """The logo under the edition: on a white plate where the ground is dark."""
    if impact.logo is None:
        return
    width, height = _plate(impact)
    x, y = WIDTH - SIDE - width, _PLATE_TOP - height
    edge = _PLATE_EDGE if impact.is_public else 0
    if edge:
        with furniture(canvas, "Background", (x, y, x + width, y + height)):
            canvas.setFillColor(HexColor(WHITE))
            canvas.rect(x, y, width, height, stroke=0, fill=1)
    figure = part.within("Figure", alt=impact.logo.alt)
    figure.box = x + edge, y + edge, x + width - edge, y + height - edge
    with marked(canvas, figure):
        picture = ImageReader(BytesIO(impact.logo.png))
        canvas.drawImage(picture, x + edge, y + edge, width - 2 * edge, height - 2 * edge)


def circles(impact: Impact) -> tuple[int, str]:
    """How many circles, and the words under them: none beyond 96 women, and none where their number is hidden."""
    women = whole(at(impact.measures, "women_in_contact", "n"))
    if not women or women > MOST_CIRCLES:
        return 0, ""
    if women == 1:
        return 1, f"One circle for the one woman in contact {in_period(impact)}."
    return women, f"One circle for each of the {counted(women, 'woman', 'women')} in contact {in_period(impact)}."


def _circles(canvas: Canvas, impact: Impact, element: Element) -> None:
    women, words = circles(impact)
    if not women:
        return
    radius, step = 3.3 * MM, TEXT_WIDTH / PER_ROW
    rows = (women - 1) // PER_ROW
    with furniture(canvas):  # the words under them say how many there are
        canvas.setFillColor(HexColor(MIST if impact.is_public else PLUM))
        for woman in range(women):
            x = SIDE + step * (woman % PER_ROW) + radius
            y = FIELD + 22 * MM + step * (rows - woman // PER_ROW)
            canvas.circle(x, y, radius, stroke=0, fill=1)
    with marked(canvas, element):
        draw_text(canvas, SIDE, FIELD + 9 * MM, words, SANS, 9.5, WHITE if impact.is_public else SLATE)
