"""The menu of saved filters above the women's table, and the dialogs that it and the columns open."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.women_columns import ALWAYS, USUAL, known_columns
from pause_desktop.gui.women_filters import WomenFilters
from pause_desktop.gui.women_views import View, Views


class SavedFilters(QObject):
    """Offers the saved filters; `wanted` carries the one that was chosen, `now` gives what is shown."""

    wanted = Signal(object)

    def __init__(self, desk: Desk, filters: WomenFilters, now: Callable[[], View], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._filters, self._now, self._parent = desk, filters, now, parent
        self.views = Views(desk.preferences)

    def fill(self, menu: QMenu) -> None:
        """Fills a menu with the saved filters by number, and with what can be done with them."""
        menu.clear()
        now = self._now()
        shown = self._shown(self.views.all())
        for at, (view, words) in enumerate(shown, 1):
            number = f"&{at}  " if at < 10 else "     "
            action = QAction(number + words.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(view.shows_as(now))
            action.triggered.connect(lambda _=False, view=view: self.wanted.emit(view))
            menu.addAction(action)
        if shown:
            menu.addSeparator()
        menu.addAction(tr("&Save what is shown…"), self.save)
        if shown:
            menu.addAction(tr("&Rename or remove…"), self.change)

    def save(self) -> None:
        """Asks for a name and saves what is shown under it."""
        from pause_desktop.gui.women_saving import SaveFilter

        now = self._now()
        SaveFilter(self.views, now, self.told(now), self._parent).open()

    def change(self) -> None:
        """Opens the list in which they are renamed and removed."""
        from pause_desktop.gui.women_saving import ChangeFilters

        ChangeFilters(self.views, [words for _, words in self._shown(self.views.all())], self._parent).open()

    def told(self, view: View) -> str:
        """What a filter keeps, in words; behind the curtain not what was searched for."""
        from pause_desktop.gui.women_saving import told

        typed = tr("words searched for") if self._desk.curtain else f"“{view.typed}”"
        known = known_columns()
        order = tr("sorted by {column}", column=known[view.sort].title.lower()) if view.sort in known else ""
        parts = [*self._filters.said(view.wanted), typed if view.typed else "", order]
        return told(len(view.columns), parts)

    def _shown(self, views: list[View]) -> list[tuple[View, str]]:
        """Each with what stands in a list for it: a name that a person gave may be a woman's."""
        if not self._desk.curtain:
            return [(view, view.name) for view in views]
        return [(view, self.told(view)) for view in views]


def ask_for_columns(chosen: tuple[str, ...], parent: QWidget, then: Callable[[tuple[str, ...]], object]) -> None:
    """Opens the dialog on columns, and tells what was chosen in it."""
    from pause_desktop.gui.columns_dialog import ColumnsDialog

    titles = {name: each.title for name, each in known_columns().items()}
    dialog = ColumnsDialog(titles, chosen, USUAL, ALWAYS, parent)
    dialog.accepted.connect(lambda: then(dialog.chosen()))
    dialog.open()
