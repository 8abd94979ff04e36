"""Two small dialogs on saved filters: giving one a name, and renaming or removing those there are."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QDialog, QListWidget, QListWidgetItem, QWidget

from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.fields import TextField
from pause_desktop.gui.look.parts import button, text
from pause_desktop.gui.look.rows import H, V
from pause_desktop.gui.look.theme import look_of
from pause_desktop.gui.women_views import LONGEST, View, Views

_WIDE, _HIGH = 520, 300


class SaveFilter(QDialog):
    """Asks for a name; one that is there already is replaced, and that is said before it is done."""

    def __init__(self, views: Views, view: View, told: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views, self._view = views, view
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Save this filter"))
        self.name = TextField(tr("&Name"), tr("As you would look for it: “Joan’s, not seen”."))
        self.name.edit.setMaxLength(LONGEST)
        self.name.edit.setText(view.name)
        self.name.edit.selectAll()
        self.save = button(tr("&Save"), "primary", "check", key="Enter")
        self.leave = button(tr("No&t now"), "quiet", key="Esc")
        self.name.edit.textChanged.connect(self._look)
        self.save.clicked.connect(self._save)
        self.leave.clicked.connect(self.reject)
        self.setLayout(
            V(
                text(tr("Save this filter"), "title"), text(told, "soft", wrap=True), 6, self.name, None,
                H(self.leave, None, self.save, gap=10), gap=8, m=(24, 20, 24, 18),
            )
        )  # fmt: skip
        self.setMinimumWidth(look_of().px(_WIDE))
        self.name.edit.setFocus()
        self._look()

    def _look(self) -> None:
        name = self.name.text().strip()
        self.save.setEnabled(bool(name))
        if self._views.names(name):
            self.name.show_warning(tr("There is one of this name. Saving puts this in its place."))
        else:
            self.name.show_help()

    def _save(self) -> None:
        self._views.put(replace(self._view, name=self.name.text().strip()))
        self.accept()


class ChangeFilters(QDialog):
    """The saved filters in a list: F2 renames, Delete removes, and what was removed can be put back."""

    def __init__(self, views: Views, shown: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views, self._all = views, views.all()
        self._removed: list[tuple[int, QListWidgetItem]] = []
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Saved filters"))
        self.list = QListWidget()
        self.list.setProperty("kind", "list")
        self.list.setAccessibleName(tr("Saved filters"))
        self.list.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
        )
        covered = list(shown) != [view.name for view in self._all]
        for at, words in enumerate(shown):
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, at)
            if not covered:  # what is hidden by the curtain cannot be renamed without being read
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.rename = button(tr("&Rename"), "plain", "pencil", tip=tr("Rename  F2"))
        self.remove = button(tr("Re&move"), "plain", "trash-2", tip=tr("Remove  Delete"))
        self.undo = button(tr("&Put it back"), "quiet", "undo-2")
        self.leave = button(tr("&Done"), "primary", "check")
        self.rename.setEnabled(not covered)
        self._wire()
        side = V(self.rename, self.remove, self.undo, None)
        self.setLayout(
            V(
                text(tr("Saved filters"), "title"), H((self.list, 1), side, gap=12), H(None, self.leave),
                gap=12, m=(24, 20, 24, 18),
            )
        )  # fmt: skip
        self.resize(look_of().px(_WIDE), look_of().px(_HIGH))
        self._look()

    def _wire(self) -> None:
        self.rename.clicked.connect(lambda: self.list.editItem(self.list.currentItem()))
        self.remove.clicked.connect(self.take_out)
        self.undo.clicked.connect(self.put_back)
        self.leave.clicked.connect(self.accept)
        self.list.currentRowChanged.connect(self._look)
        gone = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list)
        gone.setContext(Qt.ShortcutContext.WidgetShortcut)
        gone.activated.connect(self.take_out)
        self.finished.connect(self._keep)

    def _look(self, _row: int = 0) -> None:
        some = self.list.count() > 0
        self.remove.setEnabled(some)
        self.rename.setEnabled(some and bool((self.list.item(0).flags() & Qt.ItemFlag.ItemIsEditable).value))
        self.undo.setVisible(bool(self._removed))

    def take_out(self) -> None:
        """Removes the filter that is picked."""
        row = self.list.currentRow()
        if row >= 0:
            self._removed.append((row, self.list.takeItem(row)))
            self._look()

    def put_back(self) -> None:
        """Puts back what was removed last."""
        row, item = self._removed.pop()
        self.list.insertItem(row, item)
        self.list.setCurrentRow(row)
        self._look()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        """Keeps what stands in the list however the dialog was left; a blank name keeps the old one."""
        kept = []
        for row in range(self.list.count()):
            item = self.list.item(row)
            view = self._all[item.data(Qt.ItemDataRole.UserRole)]
            named = bool((item.flags() & Qt.ItemFlag.ItemIsEditable).value)
            name = item.text().strip()[:LONGEST] if named else view.name
            kept.append(replace(view, name=name or view.name))
        self._views.replace(kept)


def told(count: int, parts: Sequence[str]) -> str:
    """What is kept in a filter, in words."""
    return " · ".join([*(part for part in parts if part), several(count, "1 column", "{n} columns")])
