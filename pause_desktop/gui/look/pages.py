"""The frame of every screen: a head that stays, a middle that scrolls, a foot bar that stays."""

from PySide6.QtWidgets import QLayout, QWidget

from pause_desktop.gui.look.announcing import announce
from pause_desktop.gui.look.parts import Box, Icon, Words, icon, text
from pause_desktop.gui.look.rows import H, V, page, scroll


def head(title: str, under: str = "", *actions: QWidget) -> QWidget:
    """The head of a page: its title, words under it, actions at the right with at most one primary."""
    words = V(text(title, "title"), *([text(under, "soft", wrap=True)] if under else []), gap=2)
    bar = QWidget()
    bar.setLayout(H((words, 1), *actions, gap=10))
    return bar


class Foot(Box):
    """The bar at the foot of a page with a save: what state things are in at the left, buttons at the right."""

    def __init__(self, *buttons: QWidget) -> None:
        super().__init__()
        self._icon: Icon = icon("check", "good", 20)
        self._words: Words = text("", "soft", wrap=True)
        self.setProperty("kind", "bar")
        self.setLayout(H(self._icon, (self._words, 1), *buttons, gap=10, m=(28, 9, 28, 9)))
        self._icon.hide()

    def say(self, words: str, glyph: str = "check", tone: str = "good", *, aloud: bool = False) -> None:
        """Says quietly what is kept: "Draft kept 2 seconds ago, encrypted."; what went wrong is said aloud too."""
        wrong = tone == "danger" and words != self._words.text()
        if aloud or wrong:
            announce(self, words, urgent=wrong)
        self._words.setText(words)
        self._icon.setVisible(bool(words))
        self._icon.show_glyph(glyph, tone)


def screen(top: QWidget, middle: QLayout | QWidget, foot: Foot | None = None, *, scrolls: bool = True) -> QWidget:
    """A whole page: `top` and `foot` never scroll away, the middle does, so that 700 px of height are enough."""
    body = scroll(middle) if scrolls and isinstance(middle, QLayout) else middle
    rows = V(top, (body, 1), gap=12, m=(28, 20, 28, 16))
    return page(V((rows, 1), *([foot] if foot else []), gap=0))
