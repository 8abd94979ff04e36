"""What was done to keep her safe: the question, its strip on top of every page; and the help, the tour."""

import datetime as dt

from PySide6.QtWidgets import QApplication, QWidget
from window_states import TODAY, window

from pause_desktop.gui.help.first_day import show_round
from pause_desktop.gui.help.help_window import HelpWindow
from pause_desktop.gui.main_window import MainWindow
from pause_desktop.gui.risk.watch import RiskWatch


def _asked() -> tuple[MainWindow, RiskWatch]:
    shown = window()
    watch = shown.findChild(RiskWatch)
    with shown.desk.reading() as rows:
        keys = [key for (key,) in rows.pick("women", "id")]
    given = {"woman": keys[5], "on": TODAY - dt.timedelta(2), "time_point": "other"}
    answers = {f"item_{number}": 2 for number in range(1, 11)}
    shown.desk.save(lambda change: change.add("core10s", {**given, **answers}))
    while watch.dialog is None:
        QApplication.processEvents()
    return shown, watch


def question() -> QWidget:
    shown, watch = _asked()
    watch.dialog.kept_alive_by = shown
    return watch.dialog


def later() -> QWidget:
    shown, watch = _asked()
    watch.dialog.later.click()
    return shown


def helped() -> QWidget:
    made = HelpWindow(tour=True)
    made.open_at("contact")
    return made


def tour() -> QWidget:
    shown = window()
    shown.show()
    show_round(shown)
    return shown
