"""The list of sections at the left of her record: Ctrl+1 to 9 and the arrows, with how much is in each."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import Button, button, frame, text
from pause_desktop.gui.look.rows import H, V, scroll
from pause_desktop.gui.record.form_editors import Combo

WIDTH = 232


class SectionList(QWidget):
    """Buttons under one another; `chosen` carries the key of a section."""

    chosen = Signal(str)

    def __init__(self, sections: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._buttons: dict[str, Button] = {}
        self._counts = {key: text("", "small") for key, _ in sections}
        self._group = QButtonGroup(self)
        for at, (key, words) in enumerate(sections, 1):
            tip = f"Ctrl+{at}" if at < 10 else ""
            made = button(words, "tab", checked=False, tip=tip)
            made.setAccessibleName(words)
            made.setLayout(H(None, self._counts[key], m=(0, 0, 12, 0)))
            made.clicked.connect(lambda _on, key=key: self.chosen.emit(key))
            made.installEventFilter(self)
            self._group.addButton(made)
            self._buttons[key] = made
        self._area = scroll(V(*self._buttons.values(), None, gap=0, m=(0, 2, 0, 2)))
        self.setLayout(V(frame("card", V(self._area, m=1), width=WIDTH)))

    def choose(self, key: str) -> None:
        """Shows a section as the current one, without telling anyone."""
        self._buttons[key].setChecked(True)
        for each in self._buttons.values():
            stop = each.isChecked()
            each.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self._buttons[key])
        self._show_chosen()

    def _show_chosen(self) -> None:
        """Brings the current section into sight: at this height of a window the last ones may lie below it."""
        chosen = self._group.checkedButton()
        if chosen is not None:
            self._area.ensureWidgetVisible(chosen, 0, 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the current section in sight."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._show_chosen)

    def button(self, key: str) -> Button:
        """The button of a section."""
        return self._buttons[key]

    def show_counts(self, counts: Mapping[str, str]) -> None:
        """Shows how much is in each section."""
        for key, label in self._counts.items():
            label.setText(counts.get(key, ""))
            spoken = f"{self._buttons[key].text()}, {counts[key]}" if counts.get(key) else self._buttons[key].text()
            self._buttons[key].setAccessibleName(spoken)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Gives the list its arrows."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None:
            return False
        made = list(self._buttons.values())
        here = next(at for at, each in enumerate(made) if each is watched)
        to = made[max(0, min(len(made) - 1, here + step))]
        to.click()
        to.setFocus(Qt.FocusReason.TabFocusReason)
        return True


class SectionCombo(Combo):
    """The same as one line to choose from, where the text is so large that a list takes half the window."""

    chosen = Signal(str)

    def __init__(self, sections: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setAccessibleName(tr("Section of her record"))
        for key, words in sections:
            self.addItem(words, key)
        self.setMaxVisibleItems(len(sections))
        self.activated.connect(lambda _at: self.chosen.emit(self.currentData()))

    def choose(self, key: str) -> None:
        """Shows a section as the current one, without telling anyone."""
        self.setCurrentIndex(self.findData(key))
