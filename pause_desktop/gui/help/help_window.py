"""The window of the help: its topics at the left, the words of one at the right, a search above them."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QTextBrowser, QWidget

from pause_desktop.gui.help.topics import Topic, topics
from pause_desktop.gui.help.typeset import typeset
from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.fields import line_edit
from pause_desktop.gui.look.parts import Worn, button, text
from pause_desktop.gui.look.rows import H, V
from pause_desktop.gui.look.theme import Look, look_of

_WIDE, _HIGH, _LIST, _ROW = 940, 640, 244, 40
_FRAME = 60


class HelpWindow(Worn, QDialog):
    """Stays beside the program while one works; `Esc` closes it. `tour_wanted` asks for the tour once more."""

    tour_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, tour: bool = False) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Help"))
        self.sought = line_edit(tr("Find in the help"), glyph="search", say=tr("Find in the help"))
        self.found = text("", "small")
        self.found.hide()
        self.list = QListWidget()
        self.list.setProperty("kind", "list")
        self.list.setAccessibleName(tr("Topics"))
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.setAccessibleName(tr("Help"))
        self.tour = button(tr("Show me &round"), "plain", "play")
        self.tour.setVisible(tour)
        self.away = button(tr("&Close"), "plain", key="Esc")
        self.setLayout(
            V(
                H((self.sought, 1), self.found, gap=12),
                (H(self.list, (self.page, 1), gap=14), 1),
                H(self.tour, None, self.away),
                gap=12, m=(20, 18, 20, 16),
            )
        )  # fmt: skip
        self.sought.textChanged.connect(self._look_for)
        self.sought.returnPressed.connect(self.page.setFocus)
        self.list.currentItemChanged.connect(lambda *_: self._show())
        self.away.clicked.connect(self.close)
        self.tour.clicked.connect(self._go_round)
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self.sought.setFocus)
        self._list(topics())
        room, look = self.screen().availableSize(), look_of()
        self.resize(min(look.px(_WIDE), room.width() - _FRAME), min(look.px(_HIGH), room.height() - _FRAME))
        self.wear(look)

    def open_at(self, name: str) -> None:
        """Shows one topic and comes to the front."""
        self.sought.clear()
        for at in range(self.list.count()):
            if self.list.item(at).data(Qt.ItemDataRole.UserRole).name == name:
                self.list.setCurrentRow(at)
        self.show()
        self.activateWindow()
        self.page.setFocus()

    @property
    def topic(self) -> Topic | None:
        """What is shown, none where nothing was found."""
        item = self.list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item else None

    def wear(self, look: Look) -> None:
        """Sets the words anew, in the size and colours of the look."""
        self.list.setFixedWidth(min(look.span(_LIST), self.width() // 3))
        for at in range(self.list.count()):
            self.list.item(at).setSizeHint(QSize(0, look.px(_ROW)))
        self._show()

    def _list(self, shown: tuple[Topic, ...]) -> None:
        before = self.topic
        self.list.clear()
        for topic in shown:
            item = QListWidgetItem(topic.title)
            item.setData(Qt.ItemDataRole.UserRole, topic)
            item.setSizeHint(QSize(0, look_of().px(_ROW)))
            self.list.addItem(item)
        self.list.setCurrentRow(shown.index(before) if before in shown else 0)

    def _look_for(self, words: str) -> None:
        wanted = words.casefold().split()
        shown = tuple(each for each in topics() if all(word in each.words.casefold() for word in wanted))
        self._list(shown)
        self.found.setText(several(len(shown), "{n} topic", "{n} topics"))
        self.found.setVisible(bool(wanted))

    def _show(self) -> None:
        topic = self.topic
        wanted = self.sought.text().split()
        self.page.setMarkdown(topic.words if topic else tr("Nothing in the help holds these words. Try fewer."))
        typeset(self.page.document(), look_of(), wanted)

    def _go_round(self) -> None:
        self.close()
        self.tour_wanted.emit()
