"""The frame of the page of a hand-over: what stands over its parts, and the bar at its foot."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.pages import Foot
from pause_desktop.gui.look.parts import button, text
from pause_desktop.gui.look.rows import V, page
from pause_desktop.gui.look.theme import look_of
from pause_desktop.records.check import Problem


class PageFrame(QWidget):
    """A title, one part at a time, and a foot bar whose one filled button says what comes next."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: QWidget | None = None
        self.title, self.under = text("", "title"), text("", "soft", wrap=True)
        self.leave = button(tr("&Leave"), "quiet", key="Esc")
        self.skip = button(tr("&No goals now"), "plain")
        self.go = button("", "primary")
        self.foot = Foot(self.leave, self.skip, self.go)
        self._place = V()
        head = V(self.title, self.under, gap=2, m=(28, 20, 28, 12))
        self.setLayout(V(page(V(head, (self._place, 1), self.foot, gap=0))))

    def say(self, title: str, under: str = "") -> None:
        """Says what the part is for."""
        self.title.setText(title)
        self.under.setText(under)
        self.under.setVisible(bool(under))

    def offer(self, words: str = "", glyph: str = "", *, skips: bool = False) -> None:
        """Offers what comes next, and beside it to go without; no words leave the part to its own buttons."""
        self.foot.setVisible(bool(words))
        self.go.setText(words)
        self.go.setAccessibleName(words.replace("&", ""))
        self.go.setProperty("glyph", glyph)
        self.go.wear(look_of())
        self.skip.setVisible(skips)

    def put(self, part: QWidget | None) -> None:
        """Shows another part in place of the one before."""
        if self._shown is not None:
            self._place.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = part
        if part is not None:
            self._place.addWidget(part)

    def complains(self, problems: Sequence[Problem]) -> bool:
        """Says in the foot how many fields need another look, and whether any does."""
        if not problems:
            return False
        count = several(len(problems), "One field needs", "{n} fields need")
        self.foot.say(tr("{count} another look. Nothing typed is lost.", count=count), "circle-alert", "danger")
        return True
