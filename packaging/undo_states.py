"""What Ctrl+Z says, over the page on which it was pressed; everybody is invented."""

from uuid import UUID

from PySide6.QtWidgets import QWidget
from window_states import TODAY, window

from pause_desktop.gui.main_window import MainWindow
from pause_desktop.records.practice import Worker
from pause_desktop.store.queries import women


def _with_a_contact() -> tuple[MainWindow, UUID]:
    shown = window()
    desk = shown.desk
    with desk.reading() as rows:
        her = next(each for each in women(rows, TODAY) if each.stage == "open")
    facts = {"woman": her.id, "worker": desk.worker.id, "on": TODAY, "mode": "walk", "outcome": "attended"}
    contact = desk.save(lambda change: change.add("contacts", facts))
    shown.open_record(her.id)
    return shown, contact


def taken_back() -> QWidget:
    shown, _ = _with_a_contact()
    shown.undo.take_back()
    return shown


def refused() -> QWidget:
    shown, contact = _with_a_contact()
    with shown.desk.reading() as rows:
        other = next(each for each in rows.all(Worker) if each.id != shown.desk.worker.id)
    with shown.desk.practice.writing(other.id) as change:
        change.edit("contacts", contact, {"summary": "Rain all the way, and a good talk."})
    shown.undo.take_back()
    return shown
