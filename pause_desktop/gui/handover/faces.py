"""The five large choices: a face that differs by its mouth only, words under it, the key that chooses it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from pause_desktop.gui.handover.sitting import face_of, step_words
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import Icon, frame, set_role, text
from pause_desktop.gui.look.rows import H, V
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.look.worn import Worn

_SIDE, _MARK, _AIR = 96, 22, 12
_GAP = 14


class Face(Worn, QPushButton):
    """One choice; a chosen one has a heavier line, the accent and a tick, so it is not told by colour alone."""

    def __init__(self, step: int, steps: int, words: str) -> None:
        super().__init__()
        self.step, self._steps, self._side = step, steps, float(_SIDE)
        self.setProperty("kind", "face")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.picture, self.words = Icon(), text(words, "section", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._key, self._tick = text(str(step), "small"), Icon()
        self._tick.setProperty("side", _MARK)
        self._tick.show_glyph("circle-check", "accent")
        corner = frame("row", H(None, self._key, self._tick, m=(0, 0, 4, 0)), height=_MARK)  # a tick moves nothing
        self.setLayout(V(corner, H(None, self.picture, None), 12, (self.words, 1), gap=8, m=(_AIR, 8, _AIR, 20)))
        for part in (corner, self.picture, self.words, self._key, self._tick):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._dress)
        self.wear(look_of())

    def sizeHint(self) -> QSize:
        """As large as its row makes it."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """As wide as its picture."""
        return QSize(look_of().px(_MARK) * 4, self.minimumHeight())

    def height_for(self, width: int) -> int:
        """How high it must be for its words at a width, for which the face too may have to be smaller."""
        look = look_of()
        self._side = min(self._full(look), (width - 2 * _AIR) / look.scale)
        self._dress(self.isChecked())
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout is not None else 0

    def wear(self, look: Look) -> None:
        """Draws the face in one ink; it grows less than the words do."""
        self._side = self._full(look)
        self._dress(self.isChecked())

    def _full(self, look: Look) -> float:
        return _SIDE if not look.crowded else _SIDE * 1.3 / look.scale

    def _dress(self, chosen: bool) -> None:
        tone = "accent" if chosen else "ink"
        self.picture.setProperty("side", max(1, round(self._side)))
        self.picture.show_glyph(f"face-{face_of(self.step, self._steps)}", tone)
        set_role(self.words, tone="accent" if chosen else None)
        self._key.setVisible(not chosen)
        self._tick.setVisible(chosen)


class FaceRow(QWidget):
    """The faces beside one another; arrows move and choose, as in every group of which one is chosen."""

    chosen = Signal(int)
    went_on = Signal()
    went_down = Signal()

    def __init__(self, scale: Sequence[str]) -> None:
        super().__init__()
        said = [tr(step_words(tuple(scale), step)) for step in range(1, len(scale) + 1)]
        self.faces = [Face(step, len(said), words) for step, words in enumerate(said, 1)]
        for face in self.faces:
            face.clicked.connect(lambda _on=False, face=face: self.choose(face.step))
            face.installEventFilter(self)
        self.setLayout(H(*((face, 1) for face in self.faces), gap=_GAP))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def ask(self, area: str, question: str, step: int | None) -> None:
        """Asks about an area, with what she has said of it already."""
        for face in self.faces:
            said = tr("{area}: {words}", area=area, words=face.words.text())
            face.setAccessibleName(said)
            face.setAccessibleDescription(question)
        self.show_step(step)

    def show_step(self, step: int | None) -> None:
        """Shows a choice without telling anyone."""
        for face in self.faces:
            face.setChecked(face.step == step)
        stop = self._face(step) or self.faces[0]
        for face in self.faces:  # one Tab enters the row, and the next leaves it
            face.setFocusPolicy(Qt.FocusPolicy.StrongFocus if face is stop else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(stop)

    def choose(self, step: int) -> None:
        """Chooses a face and puts the keyboard on it."""
        if 1 <= step <= len(self.faces):
            self.show_step(step)
            self.faces[step - 1].setFocus(Qt.FocusReason.TabFocusReason)
            self.chosen.emit(step)

    @property
    def step(self) -> int | None:
        """What is chosen, if anything is."""
        return next((face.step for face in self.faces if face.isChecked()), None)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Gives a face its keys: arrows to the next, Enter chooses and, on the chosen one, goes on."""
        if (
            event.type() != QEvent.Type.KeyPress
            or not isinstance(event, QKeyEvent)
            or not isinstance(watched, Face)
        ):
            return False
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if key == Qt.Key.Key_Right else -1
            # where nothing is chosen the first arrow chooses the face that has the keyboard
            self.choose(max(1, min(len(self.faces), watched.step + (step if self.step else 0))))
        elif key == Qt.Key.Key_Down:
            self.went_down.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.went_on.emit() if watched.isChecked() else self.choose(watched.step)
        else:
            return False
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps all faces as high as the words of one of them need."""
        super().resizeEvent(event)
        count = len(self.faces)
        width = (self.width() - _GAP * (count - 1)) // count
        high = max(face.height_for(width) for face in self.faces)
        for face in self.faces:
            face.setFixedHeight(high)
        self.setFixedHeight(high)

    def _face(self, step: int | None) -> Face | None:
        return next((face for face in self.faces if face.step == step), None)
