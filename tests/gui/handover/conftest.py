"""A window over a real encrypted practice in which one woman has been scored before, and a weakly stretched PIN."""

import datetime as dt
from collections.abc import Callable, Iterator
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.handover.page import HandoverPage
from pause_desktop.gui.handover.screen import HandoverScreen
from pause_desktop.gui.handover.way_back import WayBack
from pause_desktop.gui.main_window import MainWindow
from pause_desktop.gui.places import Place
from pause_desktop.store.keyslots import Stretch
from pause_desktop.store.pin import Pin
from tests.gui.window.conftest import (  # noqa: F401
    PASSPHRASE,
    TODAY,
    copied,
    desk,
    ids,
    made_once,
    make_desk,
    practice,
    tasks,
    window,
)

WEAK = Stretch(8, 1, 1)
PIN = "271828"
NOTE = "Quokkabel by the weir"
GOAL = "A garden of my own"


@pytest.fixture
def woman(desk: Desk, ids: dict[str, UUID]) -> UUID:  # noqa: F811
    """Łucja, scored at the start, with words on her record that stand nowhere else."""
    her = ids["RP-A0007"]

    def write(change) -> None:
        change.edit("women", her, {"phone": "07700 900 417", "preferred_name": "Lucy"})
        change.add(
            "progress_reviews",
            {
                "woman": her, "on": TODAY - dt.timedelta(days=280), "time_point": "baseline", "tool_version": "1",
                "completed_by": "herself", "scores": {"housing": 2, "money": 3, "drugs": 4}, "conversation": NOTE,
            },
        )  # fmt: skip

    desk.save(write)
    return her


@pytest.fixture
def page(window: MainWindow, woman: UUID) -> Iterator[HandoverPage]:  # noqa: F811
    """The page of the hand-over, with a PIN given beforehand."""
    Pin(window.desk.preferences, WEAK).give(PIN)
    window.go(Place("handover", {"woman": woman.hex}))
    made = window.leaf("handover").widget
    assert isinstance(made, HandoverPage)
    made.way = WayBack(window.desk, WEAK)
    yield made
    made.handing_over.give_way()


@pytest.fixture
def handed(page: HandoverPage, qtbot) -> HandoverScreen:
    """The screen in her hands."""
    page.part.form.fields["time_point"].typing.put("month_9")
    page.go.click()
    screen = page.her_screen
    assert screen is not None
    qtbot.waitExposed(screen)
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    return screen


@pytest.fixture
def seen() -> Callable[[], str]:
    """Every word that can be seen or heard in the windows of the program, titles among them."""

    def words() -> str:
        QApplication.processEvents()  # a part that was just made is shown a moment later
        found: list[str] = []
        for widget in QApplication.allWidgets():
            if widget.isVisible():
                found += [widget.windowTitle(), widget.accessibleName(), widget.accessibleDescription()]
                found += [widget.toolTip(), *(str(getattr(widget, name)()) for name in ("text", "toPlainText")
                                              if hasattr(widget, name))]  # fmt: skip
        return " ".join(found)

    return words


def windows() -> list[QWidget]:
    """The windows of the program that can be seen."""
    return [each for each in QApplication.topLevelWidgets() if each.isVisible()]
