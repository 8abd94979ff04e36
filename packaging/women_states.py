"""The women's table in states worth looking at: found by sound, saved filters, columns."""

from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget
from window_states import TODAY, practice, window, women, women_page

from pause_desktop.gui.join.deeds import JoiningDeeds
from pause_desktop.gui.main_window import MainWindow
from pause_desktop.gui.new_woman_page import NewWomanPage
from pause_desktop.gui.places import Place
from pause_desktop.gui.record_page import RecordPage
from pause_desktop.gui.women_filters import Wanted
from pause_desktop.gui.women_views import View, Views
from pause_desktop.records.woman import Woman
from pause_desktop.store.queries import women as everyone
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


def _her_page(shown: MainWindow) -> RecordPage:
    page = shown.leaf("record").widget
    assert isinstance(page, RecordPage)
    return page


_made: list[int] = []


def _two(women: int) -> tuple[MainWindow, list[UUID]]:
    """A window over a practice of its own in which a woman is on file twice, and the ids of her two records."""
    _made.append(women)
    made = practice(f"joining-{women}-{len(_made)}", women)
    with made.writing(None) as change, made.reading() as rows:
        line = next(line for line in everyone(rows, TODAY) if line.stage == "open" and line.last_name)
        other = next(each for each in everyone(rows, TODAY) if each.stage == "engaging")
        hers = rows.get(Woman, line.id)
        change.edit(
            "women", other.id,
            {
                "first_name": (hers.first_name or "") + "h", "last_name": hers.last_name, "language": "Polish",
                "date_of_birth": hers.date_of_birth, "safe_to_call": "no", "safe_to_text": "yes",
                "safe_contact_notes": "Her mother reads the post. Ring after six, say the garden group is calling.",
                "phone": "07700 900812",
            },
        )  # fmt: skip
        change.edit(
            "women", line.id,
            {"safe_to_call": "yes", "safe_to_text": "not_asked", "safe_contact_notes": "He has her old phone."},
        )  # fmt: skip
    shown = window(made)
    shown.go(Place("record", {"woman": line.id.hex}))
    return shown, [line.id, other.id]


def join_dialog() -> QWidget:
    shown, (_, other) = _two(31)
    shown.resize(1366, 768)
    _her_page(shown).join_wanted.emit(other)
    return _dialog(shown)


def join_notes() -> QWidget:
    dialog = join_dialog()
    (area,) = dialog.findChildren(QScrollArea)
    QTimer.singleShot(40, area, lambda: area.verticalScrollBar().setValue(area.verticalScrollBar().maximum()))
    return dialog


def which_other() -> QWidget:
    shown, _ = _two(32)
    page = _her_page(shown)
    JoiningDeeds(page, shown).ask()
    dialog = _dialog(shown)
    with shown.desk.reading() as rows:
        dialog.lookalikes._take(everybody(rows))  # pyright: ignore
    return dialog


def joined_history() -> QWidget:
    shown, (kept, other) = _two(33)
    shown.desk.save(lambda change: change.join(kept, other, {"language": "Polish", "safe_to_call": "no"}))
    _her_page(shown).open(kept, "history")
    return shown
