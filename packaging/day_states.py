"""My day in the states that are worth a picture; everybody in it is invented."""

import datetime as dt
from uuid import UUID

from PySide6.QtWidgets import QDialog, QWidget
from window_states import TODAY, practice, window

from pause_desktop.gui.day.day_page import DayPage
from pause_desktop.gui.day.out_watch import watch_out
from pause_desktop.gui.main_window import MainWindow
from pause_desktop.gui.places import Place

CLOCK = dt.datetime.combine(TODAY, dt.time(9, 55))


def _day(name: str, women: int = 61, **facts: str) -> MainWindow:
    """A window at My day over an invented practice of its own, at five to ten."""
    shown = window(practice(name, women))
    shown.desk.now = lambda: CLOCK  # pyright: ignore[reportAttributeAccessIssue]
    watch = watch_out(shown)
    watch.clock._now = lambda: CLOCK
    watch.clock._latest = CLOCK
    watch.look()
    page = shown.leaf("day").widget
    assert isinstance(page, DayPage)
    page.whose.set_value("everybody")
    page._choose_whose()
    shown.go(Place("day", facts))
    shown.first = shown.focusWidget()
    return shown


def _page(shown: MainWindow) -> DayPage:
    page = shown.leaf("day").widget
    assert isinstance(page, DayPage)
    return page


def _worker(shown: MainWindow, at: int) -> UUID:
    with shown.desk.reading() as rows:
        return UUID(sorted(rows.pick("workers", "name", "id"))[at][1])


def _enter_numbers(shown: MainWindow) -> None:
    desk = shown.desk

    def enter(change) -> None:
        for at in range(3):
            change.edit("workers", _worker(shown, at), {"phone": f"07700 90012{at}"})
        change.edit("workers", desk.worker.id, {"phone": "07700 900456"})
        change.edit(
            "practice", UUID(desk.practice.meta("practice")), {"emergency_numbers": "Out of hours 01632 960001"}
        )

    desk.save(enter)


def _out(shown: MainWindow, worker: UUID, out: dt.time, back: dt.time, place: str) -> None:
    values = {
        "worker": worker, "on": TODAY, "out_at": out, "back_by": back, "place": place,
        "colleague": _worker(shown, 2),
    }  # fmt: skip
    shown.desk.save(lambda change: change.add("visits", values))


def today() -> QWidget:
    return _day("day")


def overdue(name: str = "day-overdue") -> QWidget:
    shown = _day(name)
    if watch_out(shown).out:  # another look at the same practice
        return shown
    _enter_numbers(shown)
    _out(shown, _worker(shown, 0), dt.time(8, 40), dt.time(9, 30), "Alder Court")
    _out(shown, shown.desk.worker.id, dt.time(9, 20), dt.time(11, 30), "Victoria Park")
    return shown


def overdue_elsewhere() -> QWidget:
    shown = overdue("day-overdue-elsewhere")
    assert isinstance(shown, MainWindow)
    shown.go(Place("women"))
    return shown


def curtain() -> QWidget:
    shown = overdue("day-overdue-curtain")
    assert isinstance(shown, MainWindow)
    shown.desk.draw_curtain(True)
    return shown


def week() -> QWidget:
    return _day("day", view="week")


def week_curtain() -> QWidget:
    shown = week()
    assert isinstance(shown, MainWindow)
    shown.desk.draw_curtain(True)
    return shown


def empty_day() -> QWidget:
    return _day("day-empty", 0)


def _dialog(shown: MainWindow) -> QWidget:
    dialog = next(each for each in shown.findChildren(QDialog))
    dialog.setParent(None, dialog.windowFlags())
    dialog.setFixedSize(dialog.size())
    dialog.keeper = shown  # pyright: ignore[reportAttributeAccessIssue]
    return dialog


def going_out() -> QWidget:
    shown = _day("day")
    page = _page(shown)
    assert page._day is not None
    risky = [each for each in page._day.on(TODAY) if page._day.people[each.woman].alerts]
    planned = (risky or page._day.on(TODAY))[0]
    page.deeds.go_out(planned, page._day)
    return _dialog(shown)


def going_out_alone() -> QWidget:
    shown = _day("day")
    _page(shown).deeds.go_out(None)
    return _dialog(shown)


def sheet() -> QWidget:
    shown = _day("day")
    _page(shown).deeds.print_sheet()
    return _dialog(shown)
