"""A drawing as a picture for paper: what the page draws in lines, in points fine enough for a printer."""

import logging
from io import BytesIO

from pause_desktop.reports import typefaces
from pause_desktop.reports.board import figure_of
from pause_desktop.reports.content import Drawing

DOTS = 300
"""To the inch, as printers ask."""

_FAMILIES = {typefaces.ARABIC: "Noto Naskh Arabic", typefaces.EMOJI: "Noto Emoji"}


def png(drawing: Drawing, dots: int = DOTS) -> bytes:
    """The drawing on white; its letters come from our faces, Arabic joined; nothing of when or where."""
    from matplotlib.text import Text

    figure = figure_of(drawing)
    # that a face has one weight only is nothing a person can mend
    logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)
    for words in figure.findobj(Text):
        runs = typefaces.runs(words.get_text())
        more = dict.fromkeys(_FAMILIES[face] for face, _ in runs if face in _FAMILIES)
        words.set_family(["Source Sans 3", *more])
        words.set_text("".join(run for _, run in runs))
    file = BytesIO()
    figure.patch.set_visible(True)
    figure.savefig(file, format="png", dpi=dots, facecolor="white", metadata={"Software": None})
    return file.getvalue()
