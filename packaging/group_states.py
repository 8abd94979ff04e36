"""A group being recorded, each in a state worth looking at; everybody in it is invented."""

import datetime as dt

from PySide6.QtWidgets import QWidget
from window_states import TODAY, window

from pause_desktop.gui.group.group_page import GroupPage
from pause_desktop.gui.main_window import MainWindow
from pause_desktop.gui.places import Place

_SUMMARY = "We made soup from the garden and planned the picnic. Everyone cooked one thing."
_LINES = (
    ("attended", "Brought her own recipe; stayed to wash up.", False),
    ("attended", "", False),
    ("attended", "Quiet today, and left before we ate.", True),
    ("did_not_attend", "", False),
    ("cancelled_by_woman", "Her son's school rang.", False),
    ("attended", "Her first group.", False),
)


def _begun() -> tuple[MainWindow, GroupPage]:
    shown = window()
    shown.go(Place("group"))
    page = shown.leaf("group").widget
    assert isinstance(page, GroupPage)
    return shown, page


def group_new() -> QWidget:
    shown, page = _begun()
    assert page.pane.form is not None
    shown.first = page.pane.form.fields["group_name"].typing.line  # pyright: ignore
    return shown


def group() -> QWidget:
    shown, page = _begun()
    form = page._form()
    with shown.desk.reading() as rows:
        keys = [key for (key,) in rows.pick("women", "id")][:40]
        planned = {"woman": keys[1], "worker": shown.desk.worker.id.hex, "on": TODAY - dt.timedelta(2)}
        known = {(mode, outcome) for mode, outcome in rows.pick("contacts", "mode", "outcome")}
    if ("group", "planned") not in known:  # a state is drawn many times over one practice
        shown.desk.save(lambda change: change.add("contacts", {**planned, "mode": "group", "outcome": "planned"}))
    form.restore({
        "group_name": "Cooking together", "on": "tue", "started_at": "10:30", "minutes": "90",
        "place": "The community garden", "summary": _SUMMARY,
        "attendance": {"women": [[key, *line] for key, line in zip(keys, _LINES, strict=False)], "letters": ""},
    })  # fmt: skip
    form.edited.emit("attendance")
    shown.first = form.who.finder.line  # pyright: ignore
    return shown


def group_names_another() -> QWidget:
    shown = group()
    assert isinstance(shown, MainWindow)
    page = shown.leaf("group").widget
    assert isinstance(page, GroupPage)
    form = page._form()
    rows = list(form.who.rows.values())
    rows[0].line.setPlainText(f"Came with {rows[1].her.first_name}.")
    form.fields["summary"].put(f"{_SUMMARY} {rows[2].her.reference} made the bread.")
    page.pane.try_saving()
    return shown


def group_curtain() -> QWidget:
    shown = group()
    assert isinstance(shown, MainWindow)
    shown.desk.draw_curtain(True)
    return shown


def group_forty() -> QWidget:
    shown, page = _begun()
    with shown.desk.reading() as rows:
        keys = [key for (key,) in rows.pick("women", "id")][:40]
    page._form().restore({
        "attendance": {"women": [[key, "attended", "", False] for key in keys], "letters": ""}
    })  # fmt: skip
    return shown
