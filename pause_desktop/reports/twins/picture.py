"""A drawing as a picture for paper: what the page draws in lines, in points fine enough for a printer."""

import logging
from io import BytesIO
from typing import Any

from pause_desktop.reports import typefaces
from pause_desktop.reports.board import figure_of
from pause_desktop.reports.content import Drawing

DOTS = 300
"""To the inch, as printers ask."""

COLOURS, ALMOST_WHITE = 128, 252
"""Our few inks and their edges: a third of the size, and no eye sees it."""

_FAMILIES = {typefaces.ARABIC: "Noto Naskh Arabic", typefaces.EMOJI: "Noto Emoji"}


def png(drawing: Drawing, dots: int = DOTS) -> bytes:
    """The drawing on white; its letters come from our faces, Arabic joined; nothing of when or where."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.text import Text
    from PIL import Image

    figure = figure_of(drawing)
    # that a face has one weight only is nothing a person can mend
    logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)
    for words in figure.findobj(Text):
        runs = typefaces.runs(words.get_text())
        more = dict.fromkeys(_FAMILIES[face] for face, _ in runs if face in _FAMILIES)
        words.set_family(["Source Sans 3", *more])
        words.set_text("".join(run for _, run in runs))
    figure.patch.set(visible=True, facecolor="white")
    figure.set_dpi(dots)
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    full = Image.frombytes("RGBA", canvas.get_width_height(), bytes(canvas.buffer_rgba())).convert("RGB")
    few = full.quantize(COLOURS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    _whiten(few)
    file = BytesIO()
    few.save(file, "png", dpi=(dots, dots))
    return file.getvalue()


def _whiten(picture: Any) -> None:
    """Makes the paper of a picture white again: counting its colours out may have left it a shade darker."""
    palette = picture.getpalette()
    pale = [at for at in range(0, len(palette), 3) if min(palette[at : at + 3]) >= ALMOST_WHITE]
    for at in pale:
        palette[at : at + 3] = [255] * 3
    picture.putpalette(palette)
