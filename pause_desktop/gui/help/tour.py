"""The tour that a worker is offered once: four steps, each beside what it tells of, none of them in the way."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import Worn, button, frame, text
from pause_desktop.gui.look.rows import H, V
from pause_desktop.gui.look.theme import Look, look_of

_WIDE, _GAP, _EDGE, _ROUND = 380, 14, 16, 7  # outside the ring of the keyboard


@dataclass(frozen=True, slots=True)
class Step:
    """What one step says, and what it points at; None where it speaks of the whole page."""

    title: str
    words: str
    target: Callable[[], QWidget | None]


class Tour(Worn, QWidget):
    """A card over a window that goes from step to step; Esc ends it and gives the keyboard back where it was."""

    def __init__(self, window: QWidget, steps: Sequence[Step], ended: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._steps, self._ended = window, list(steps), ended
        self._before = QApplication.focusWidget()
        self.at = 0
        self._title, self._words = text("", "section", wrap=True), text("", wrap=True)
        self._count = text("", "small")
        # No mnemonics: every letter may belong to the page below. Enter goes on, Esc ends it.
        self.leave = button(tr("Not now") + "   Esc", "quiet")
        self.next = button(tr("Next"), "primary", "arrow-right", after=True)
        self._card = frame(
            "chosen",
            V(
                self._title, self._words, 8, H(self._count, None, self.leave, self.next, gap=8),
                gap=6, m=(20, 16, 16, 14),
            ),
        )  # fmt: skip
        self.setLayout(V(self._card))
        self._ring = QFrame(window)
        self._ring.setProperty("kind", "pointed")
        self._ring.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.next.clicked.connect(self.go_on)
        self.leave.clicked.connect(self.end)
        window.installEventFilter(self)
        self._app().focusChanged.connect(self._follow)
        self._show()

    def go_on(self) -> None:
        """Goes to the next step; from the last one it ends."""
        self.at += 1
        if self.at == len(self._steps):
            self.end()
        else:
            self._show()

    @staticmethod
    def _app() -> QApplication:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        return app

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Ends by itself where the keyboard has gone on to work: a card must not lie over what is typed."""
        elsewhere = new is not None and new is not self and not self.isAncestorOf(new)
        if elsewhere and new is not None and self._window.isAncestorOf(new):
            self._before = None  # the keyboard is where it is wanted
            self.end()

    def end(self) -> None:
        """Takes everything away; it is not offered again."""
        self._app().focusChanged.disconnect(self._follow)
        self._window.removeEventFilter(self)
        self._ring.hide()
        self._ring.deleteLater()
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self._ended()
        self.deleteLater()

    def wear(self, look: Look) -> None:
        """Keeps the width in step with the text, as far as the window is wide."""
        self.setFixedWidth(min(look.span(_WIDE), self._window.width() - 2 * _EDGE))
        if self.isVisible():
            QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        """Takes its height and place once its words wear the look too; by then it may have ended."""
        if self.isVisible():
            self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends it."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stays beside what it points at when the window changes its size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _show(self) -> None:
        step, last = self._steps[self.at], self.at == len(self._steps) - 1
        self._title.setText(step.title)
        self._words.setText(step.words)
        self._count.setText(tr("Step {at} of {all}", at=self.at + 1, all=len(self._steps)))
        self.next.setText(tr("Begin") if last else tr("Next"))
        self.next.setAccessibleName(self.next.text())
        self.next.setAccessibleDescription(f"{step.title}. {step.words}")
        self.leave.setVisible(not last)
        self.setAccessibleName(step.title)
        self.setAccessibleDescription(step.words)
        self.wear(look_of())
        self.show()
        self.raise_()
        self._place()
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        self.resize(self.width(), self.heightForWidth(self.width()))
        room = self._window.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        target = self._steps[self.at].target()
        seen = target is not None and target.isVisible()
        self._ring.setVisible(seen)
        if target is None or not seen:
            self.move(room.center() - self.rect().center())
            return
        spot = QRect(target.mapTo(self._window, QPoint()), target.size())
        self._ring.setGeometry(spot.adjusted(-_ROUND, -_ROUND, _ROUND, _ROUND))
        self._ring.raise_()
        right = spot.right() + _GAP + self.width() <= room.right()
        left = spot.right() + _GAP if right else max(room.left(), spot.left() - _GAP - self.width())
        top = min(max(room.top(), spot.center().y() - self.height() // 2), room.bottom() - self.height())
        self.move(left, top)
