import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from pause_desktop.gui.window_size import begin_size


class Screen:
    def __init__(self, high: int) -> None:
        self._size = QSize(1366, high)

    def availableSize(self) -> QSize:
        return self._size


@pytest.mark.parametrize(("high", "begins"), [(1080, 768), (808, 768), (768, 728), (740, 700)])
def test_the_foot_of_a_new_window_is_on_the_screen(qtbot, monkeypatch: pytest.MonkeyPatch, high: int, begins: int):
    window = QWidget()
    qtbot.addWidget(window)
    monkeypatch.setattr(window, "screen", lambda: Screen(high))

    begin_size(window)

    assert (window.width(), window.height()) == (1366, begins)
