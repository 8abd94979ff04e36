"""What a screen says to whoever does not see it: names, labels, letters to press, painted cells; and sizes."""

from collections import defaultdict
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from pause_desktop.gui.look.cells import CELL, Cell

FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox)
LEAST = 40
"""Pixels that a control needs to be hit by a thumb."""


def called(widget: QWidget) -> str:
    """A widget as a finding names it."""
    words = getattr(widget, "text", lambda: "")()
    name = widget.objectName() or widget.accessibleName() or (words if isinstance(words, str) else "")
    return f"{type(widget).__name__} “{name[:40]}”"


def seen(window: QWidget) -> Iterator[QWidget]:
    """Every widget that is on the screen, or would be after scrolling; the window itself first."""
    yield window
    yield from (each for each in window.findChildren(QWidget) if each.isVisible() and each.window() is window)


def takes_keyboard(widget: QWidget) -> bool:
    """Whether the keyboard can be in this widget itself."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def spoken(widget: QWidget, what: QAccessible.Text = QAccessible.Text.Name) -> str:
    """What a screen reader is told of a widget."""
    told = QAccessible.queryAccessibleInterface(widget)
    return told.text(what) if told is not None else ""


def nameless(window: QWidget) -> Iterator[str]:
    """Whatever can have the keyboard, or says that it can, has a name."""
    for widget in seen(window):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not spoken(widget).strip():
            yield f"{called(widget)} in {called(widget.parentWidget() or widget)} has no name"


def unlabelled(window: QWidget) -> Iterator[str]:
    """A label with a letter to press leads somewhere, and each field that a label stands over is its buddy."""
    for label in window.findChildren(QLabel):
        if not label.isVisible():
            continue
        if letter(label.text()) and label.textFormat() != Qt.TextFormat.RichText:
            buddy = label.buddy()
            if buddy is None and "&" in label.text().replace("&&", ""):
                yield f"{called(label)} underlines a letter that leads nowhere"
            elif buddy is not None and not (buddy.isVisible() or not buddy.isEnabled()):
                yield f"{called(label)} leads to what is not there"


def letter(words: str) -> str:
    """The letter underlined in some words, or nothing."""
    sequence = QKeySequence.mnemonic(words)
    return sequence.toString() if not sequence.isEmpty() else ""


def letters(window: QWidget) -> dict[str, list[QWidget]]:
    """The letters to press on a screen, each with all who claim it."""
    claimed: dict[str, list[QWidget]] = defaultdict(list)
    for widget in seen(window):
        if not widget.isEnabled():
            continue
        words = ""
        if (isinstance(widget, QLabel) and widget.buddy() is not None) or isinstance(widget, QAbstractButton):
            words = widget.text()
        elif isinstance(widget, QGroupBox):
            words = widget.title()
        if key := letter(words):
            claimed[key].append(widget)
    return claimed


def claimed_twice(window: QWidget) -> Iterator[str]:
    """No letter is claimed twice: the second press would go to the other one, and neither would be pressed."""
    for key, widgets in letters(window).items():
        if len(widgets) > 1:
            yield f"{key} is claimed by {', '.join(map(called, widgets))}"


def too_small(window: QWidget) -> Iterator[str]:
    """Every control is large enough for a thumb."""
    for widget in seen(window):
        if not isinstance(widget, QAbstractButton | QLineEdit | QComboBox | QAbstractSpinBox) or not takes_keyboard(
            widget
        ):
            continue
        if isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox):
            continue
        if widget.property("kind") == "tab":  # lines of a list without gaps: all sections in sight
            continue
        if widget.height() < LEAST:
            yield f"{called(widget)} is {widget.height()} px high"


def columns(model: QAbstractItemModel) -> int:
    """How many columns a model has; one that is a list says nothing of its own."""
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount()


def speechless(window: QWidget) -> Iterator[str]:
    """Each cell of a list or table that paints something says in words what it is."""
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        if not view.isVisible() or model is None or isinstance(view.parentWidget(), QComboBox):
            continue
        for row in range(min(model.rowCount(), 40)):
            for column in range(columns(model)):
                index = model.index(row, column)
                said = index.data(Qt.ItemDataRole.AccessibleTextRole) or ""
                shown = index.data(Qt.ItemDataRole.DisplayRole) or ""
                cell = index.data(CELL)
                if not str(said or shown).strip():
                    yield f"{called(view)} row {row}, column {column} says nothing"
                elif isinstance(cell, Cell):
                    yield from (f"{called(view)}: {p}" for p in unsaid(cell, str(said)))


def unsaid(cell: Cell, said: str) -> Iterator[str]:
    """What a painted cell shows and does not say."""
    if (cell.icons or cell.glyph or cell.bar is not None) and not (cell.say or cell.text):
        yield f"a picture without words in “{said}”"
    words = cell.spoken
    if words and words not in said:
        yield f"“{words}” is not in “{said}”"


_PLAIN = {QWidget.paintEvent, QLabel.paintEvent}


def painters(window: QWidget) -> Iterator[QWidget]:
    """Widgets of this program that paint themselves: pictures and charts."""
    for widget in seen(window):
        kind = type(widget)
        own = next((base for base in kind.__mro__ if "paintEvent" in vars(base)), QWidget)
        if own.__module__.startswith("pause_desktop") and not isinstance(widget, QAbstractButton | QLabel):
            yield widget


def wordless_pictures(window: QWidget) -> Iterator[str]:
    """What paints itself has a name, and a description where it takes room to be read."""
    for widget in painters(window):
        if widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents) or isinstance(
            widget, QAbstractItemView
        ):
            continue
        if not spoken(widget):
            yield f"{called(widget)} paints and says nothing"


def outside(window: QWidget) -> Iterator[str]:
    """Whatever can have the keyboard lies in the window, or in a middle that scrolls to it, up and down alone."""
    for widget in seen(window):
        if not takes_keyboard(widget) or widget is window:
            continue
        frame, within = widget, window
        for parent in _upwards(widget):
            if isinstance(parent, QScrollArea):
                within = parent.widget()
                break
        place = QRect(frame.mapTo(within, QPoint(0, 0)), frame.size())
        if not within.rect().contains(place):
            yield f"{called(widget)} lies at {place.getRect()}, outside {within.rect().getRect()}"
    for area in window.findChildren(QScrollArea):
        if area.isVisible() and area.widget() is not None and area.widget().width() > area.viewport().width() + 1:
            yield f"the middle is {area.widget().width()} px wide in {area.viewport().width()} px"


def _upwards(widget: QWidget) -> Iterator[QWidget]:
    while (parent := widget.parentWidget()) is not None:
        yield parent
        if parent.isWindow():
            return
        widget = parent
