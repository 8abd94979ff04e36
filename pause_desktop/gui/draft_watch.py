"""Says on the rail how much is half-typed, and above every page when none of it can be written."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pause_desktop.errors import UserError
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import Banner

if TYPE_CHECKING:
    from pause_desktop.gui.main_window import MainWindow


class DraftWatch(QObject):
    """Belongs to one window, which is asked for room on top of its pages."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._drafts = window, window.desk.drafts
        self.banner = Banner("danger", "octagon-alert", tr("What you type cannot be kept now"))
        self.banner.hide()
        window.keep_on_top(self.banner)
        self._drafts.told.connect(self.look)
        window.desk.changed.connect(self.look)
        self.look()

    def look(self, _told: object = None) -> None:
        """Says how things stand; what could be written in the end is no trouble any more."""
        self._window.form.rail.places["drafts"].show_badge(len(self._drafts.keys()))
        trouble = self._drafts.trouble
        if trouble is None:
            self.banner.hide()
        else:
            why = tr(trouble) if isinstance(trouble, UserError) else tr("Something unexpected happened.")
            again = tr("Leave this window open: it is tried again every two seconds.")
            self.banner.say("danger", "octagon-alert", tr("What you type cannot be kept now"), f"{why} {again}")
            self.banner.show()
        self._window.settle_notices()
