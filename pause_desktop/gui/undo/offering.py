"""Says what was just saved, with a way to take just that back."""

from pause_desktop.errors import UserError
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.whisper import Whisper


def offer_undo(desk: Desk, whisper: Whisper, words: str) -> None:
    """Says what the latest save was; pressed, it is taken back, or why it cannot be is said."""
    saved = list(desk.saved)

    def take_back() -> None:
        try:
            desk.take_back(saved)
        except UserError as why:
            whisper.say(tr(why), glyph=("circle-alert", "warn"))

    whisper.say(words, tr("&Undo"), take_back)
