"""How much cannot wait, said on the rail whichever page is open; and whose day My day shows."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from pause_desktop.gui.desk import Desk
from pause_desktop.store.agenda import Day, day_of
from pause_desktop.store.reading import Reading

MINE, EVERYBODY = "mine", "everybody"
_KEY = "whose_day"
_SETTLES, _MANY = 400, 300


def whose_day(desk: Desk, rows: Reading) -> str:
    """Whose day is shown: as it was chosen; else one's own, or a small practice's for who has no women in it."""
    found = rows.connection.execute(
        'SELECT value FROM preference WHERE worker = ? AND "key" = ?', (desk.worker.id.hex, _KEY)
    ).fetchone()
    if found and found[0].strip('"') in (MINE, EVERYBODY):
        return found[0].strip('"')
    mine = rows.connection.execute("SELECT 1 FROM women WHERE worker = ? LIMIT 1", (desk.worker.id.hex,)).fetchone()
    return MINE if mine or rows.count("women") > _MANY else EVERYBODY


def keep_whose(desk: Desk, whose: str) -> None:
    """Remembers whose day this worker wants to see."""
    desk.preferences.put(_KEY, whose)


def pressing(day: Day) -> int:
    """How much of a day cannot wait."""
    return sum(each.pressing(day.today) == 2 for each in day.due)


class Pressing(QObject):
    """Counts again after each save, on the worker thread and once for a run of saves; `show` says the number."""

    def __init__(
        self, desk: Desk, show: Callable[[int], object], shown: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._show, self._shown = desk, show, shown
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SETTLES)
        self._soon.timeout.connect(self.count)
        desk.changed.connect(lambda _entries: self._soon.start())

    def rest(self, _place: object = None) -> None:
        """Counts no longer: the file is about to be closed."""
        self._soon.stop()

    def count(self) -> None:
        """Counts, unless the page that shows the day does so itself."""
        if self._shown():
            return
        desk = self._desk

        def look() -> int:
            with desk.reading() as rows:
                whose = whose_day(desk, rows)
                return pressing(day_of(rows, None if whose == EVERYBODY else desk.worker.id, desk.now()))

        desk.tasks.run(look, self._show, self)
