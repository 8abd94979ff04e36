"""Which columns the women's table has, and in what order: a list to tick and to move in, by keyboard or mouse."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QDialog, QListWidget, QListWidgetItem, QWidget

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import button, text
from pause_desktop.gui.look.rows import H, V
from pause_desktop.gui.look.theme import look_of

_WIDE, _HIGH = 560, 620
_NAME = Qt.ItemDataRole.UserRole


class ColumnsDialog(QDialog):
    """Ticked columns stand first, in their order; Space ticks, Alt with an arrow moves."""

    def __init__(
        self, titles: Mapping[str, str], chosen: Sequence[str], usual: Sequence[str], always: str,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._titles, self._usual, self._always = titles, usual, always
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Columns"))
        self.list = QListWidget()
        self.list.setProperty("kind", "list")
        self.list.setAccessibleName(tr("Columns, ticked if shown"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.up = button(tr("Move &up"), "plain", "arrow-up", tip=tr("Move up  Alt+Up"))
        self.down = button(tr("Move &down"), "plain", "arrow-down", tip=tr("Move down  Alt+Down"))
        self.afresh = button(tr("&As at first"), "quiet", "undo-2")
        self.save = button(tr("&Show these"), "primary", "check", key="Ctrl+Enter")
        self.leave = button(tr("No&t now"), "quiet", key="Esc")
        self._wire()
        under = tr("Where the window is narrow or the text large, columns at the end make room first.")
        side = V(self.up, self.down, 10, self.afresh, None)
        self.setLayout(
            V(
                V(text(tr("Columns"), "title"), text(under, "soft", wrap=True), gap=2),
                (H((self.list, 1), side, gap=12), 1), H(self.leave, None, self.save, gap=10),
                gap=12, m=(24, 20, 24, 18),
            )
        )  # fmt: skip
        room = self.screen().availableSize()
        self.resize(min(look_of().px(_WIDE), room.width() - 60), min(look_of().px(_HIGH), room.height() - 60))
        self.fill(chosen)
        self.list.setFocus()

    def _wire(self) -> None:
        self.up.clicked.connect(lambda: self.move_picked(-1))
        self.down.clicked.connect(lambda: self.move_picked(1))
        self.afresh.clicked.connect(lambda: self.fill(self._usual))
        self.save.clicked.connect(self.accept)
        self.leave.clicked.connect(self.reject)
        for keys, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda step=step: self.move_picked(step))
        self.list.currentRowChanged.connect(self._look)

    def fill(self, chosen: Sequence[str]) -> None:
        """Lists every column, those chosen first and ticked."""
        self.list.clear()
        for name in (*chosen, *(each for each in self._titles if each not in chosen)):
            item = QListWidgetItem(self._titles[name])
            item.setData(_NAME, name)
            if name == self._always:  # a table of women without their names would serve nobody
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
                item.setToolTip(tr("Always shown"))
            item.setCheckState(Qt.CheckState.Checked if name in chosen else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _look(self, row: int) -> None:
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < self.list.count() - 1)

    def move_picked(self, step: int) -> None:
        """Moves the column that is picked one place."""
        row = self.list.currentRow()
        if row >= 0 and 0 <= row + step < self.list.count():
            item = self.list.takeItem(row)
            self.list.insertItem(row + step, item)
            self.list.setCurrentRow(row + step)

    def chosen(self) -> tuple[str, ...]:
        """The columns that are ticked, in their order."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(item.data(_NAME) for item in items if item.checkState() == Qt.CheckState.Checked)
