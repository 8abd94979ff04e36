"""The women's table in states worth looking at: found by sound, saved filters, columns."""

from PySide6.QtWidgets import QDialog, QWidget
from window_states import window, women, women_page

from pause_desktop.gui.new_woman_page import NewWomanPage
from pause_desktop.gui.places import Place
from pause_desktop.gui.women_filters import Wanted
from pause_desktop.gui.women_views import View, Views
from pause_desktop.store.resembling import everybody


def sounds() -> QWidget:
    shown = women()
    page = women_page(shown)
    page._everybody.listen()
    page.sought.setText("tan")
    return shown


def _dialog(shown: QWidget) -> QWidget:
    dialog = shown.findChildren(QDialog)[-1]
    dialog.under = shown  # pyright: ignore - the window goes when its dialog goes
    return dialog


def _saved(shown) -> None:
    views = Views(shown.desk.preferences)
    for name, stage in (
        ("Open, not seen", "open"),
        ("Joan’s garden group", "engaging"),
        ("Left last year", "closed"),
    ):
        views.put(View(name, Wanted(stage)))


def saved_menu() -> QWidget:
    shown = women()
    _saved(shown)
    page = women_page(shown)
    page.saved.fill(page.saved_menu)
    page.saved_menu.under = shown  # pyright: ignore
    return page.saved_menu


def save_filter() -> QWidget:
    shown = women()
    page = women_page(shown)
    page.filters.choose(stage="open")
    page.saved.save()
    return _dialog(shown)


def change_filters() -> QWidget:
    shown = women()
    _saved(shown)
    women_page(shown).saved.change()
    return _dialog(shown)


def columns() -> QWidget:
    shown = women()
    women_page(shown)._ask_for_columns()
    return _dialog(shown)


def other_columns() -> QWidget:
    shown = women()
    women_page(shown).show_columns(
        ("reference", "name", "date_of_birth", "cohort", "stage", "language", "interpreter_needed", "last_contact")
    )
    return shown


def resembling() -> QWidget:
    """A new woman who may be on file already."""
    shown = window()
    shown.go(Place("new_woman"))
    page = shown.leaf("new_woman").widget
    assert isinstance(page, NewWomanPage)
    with shown.desk.reading() as rows:
        page.lookalikes._take(everybody(rows))
        first, last, born = rows.connection.execute(
            "SELECT first_name, last_name, date_of_birth FROM women WHERE reference = 'RP-A0024'"
        ).fetchone()
    assert page.her is not None
    year, month, day = born.split("-")
    typed = {"first_name": first[:-1] + "na", "last_name": last, "date_of_birth": f"{day}/{month}/{int(year) + 1}"}
    page.her.restore(typed)
    page._look_for_her()
    return shown
