"""One of each part of the look on one page, for whoever builds the next screen."""

from PySide6.QtWidgets import QCheckBox, QLayout, QRadioButton, QWidget

from pause_desktop.gui.look.cells import Cell
from pause_desktop.gui.look.fields import ChoiceRow, Field, line_edit
from pause_desktop.gui.look.parts import banner, button, chip, empty, frame, text
from pause_desktop.gui.look.rows import H, V, flow, page, scroll
from pause_desktop.gui.look.tables import Column, Table
from pause_desktop.gui.look.theme import look_of


def parts_page() -> QWidget:
    """Buttons, choices, fields, chips and type at the left; banners, an empty state and a table at the right."""
    day = Field("&Day", line_edit(value="tue", width=190))
    left = V(
        text("Buttons", "section"),
        _buttons(),
        8,
        text("Choices", "section"),
        _choices(),
        8,
        text("Fields", "section"),
        _fields(day),
        _ticks(),
        8,
        text("Chips", "section"),
        _chips(),
        8,
        text("Type", "section"),
        _type(),
        None,
        gap=8,
    )
    if look_of().crowded:
        whole = page(V((scroll(V(left, _right(), gap=24, m=(28, 22, 28, 16))), 1)))
    else:
        whole = page(H((left, 1), (_right(), 1), gap=32, m=(28, 22, 28, 16)))
    whole.first = day.editor  # pyright: ignore[reportAttributeAccessIssue]
    return whole


def _buttons() -> QWidget:
    later = button("Later")
    later.setEnabled(False)
    return flow(
        button("&Save", "primary", "check"),
        button("Export now", "plain", "upload"),
        button("Cancel", "quiet"),
        button("Erase…", "danger", "trash-2"),
        later,
        gap=10,
    )


def _choices() -> QWidget:
    minutes = ChoiceRow([("30", "30"), ("45", "45"), ("60", "60")])
    minutes.set_value("45")
    outcome = ChoiceRow([("attended", "Attended"), ("dna", "Did not attend"), ("no_answer", "No answer")])
    outcome.set_value("attended")
    how = ChoiceRow([("home", "Home", "house"), ("garden", "Garden", "trees"), ("walk", "Walk", "footprints")])
    how.set_value("garden")
    box = QWidget()
    box.setLayout(V(minutes, outcome, how, gap=8))
    return box


def _fields(day: Field) -> QWidget:
    day.show_echo("Tuesday 12 May 2026")
    wrong = Field("D&ay", line_edit(value="31/02/2026", width=190))
    wrong.show_error("February has 28 days")
    shut = Field("&Reference", line_edit(value="RP-A0007", width=190), "Made by the program")
    shut.editor.setEnabled(False)
    return flow(day, wrong, shut, gap=18)


def _ticks() -> QWidget:
    infection, interpreter, asked = (
        QCheckBox("Infection risk checked"),
        QCheckBox("Interpreter"),
        QRadioButton("Not asked"),
    )
    infection.setChecked(True)
    asked.setChecked(True)
    return flow(infection, interpreter, asked, gap=22)


def _chips() -> QWidget:
    return flow(
        chip("Open", "accent"),
        chip("Engaging", "info"),
        chip("Transition", "good"),
        chip("Review due", "warn", "calendar-clock"),
        chip("Risk alert", "danger", "shield-alert"),
        chip("Closed"),
        gap=6,
    )


def _type() -> QWidget:
    samples = {
        "display": "Carly and Łucja",
        "title": "Record a contact",
        "section": "Visits today, مريم",
        "body": "She read the first page aloud, then laughed.",
        "small": "Checked 6 weeks ago",
    }
    box = QWidget()
    lines = (
        H(text(f"{r} {look_of().size(r)}", "small", width=110), (text(w, r), 1), gap=12) for r, w in samples.items()
    )
    box.setLayout(V(*lines, gap=2))
    return box


def _right() -> QLayout:
    return V(
        banner(
            "danger",
            "octagon-alert",
            "Beth is 25 minutes overdue",
            "Back by 09:30. This laptop cannot alert anyone.",
        ),
        banner("warn", "triangle-alert", "This woman may be here already", "RP-B0004 has the same date of birth."),
        banner("info", "info", "Two laptops changed this", "Both values are kept until someone decides."),
        banner("good", "shield-check", "Backed up and checked", "Today at 17:05; it can be restored."),
        empty(
            "sprout",
            "No goals yet",
            "After her next review, write a goal together in her words.",
            button("Start her Pause Plan", "primary", "plus"),
        ),
        (frame("card", V(_table(), m=1)), 1),
        gap=9,
    )


def _table() -> Table:
    stage = {"Open": "accent", "Engaging": "info", "Outreach": "plain"}
    table = Table(
        [
            Column("Reference", 104, lambda r: Cell(r[0], tone="soft")),
            Column("Name", 0, lambda r: Cell(r[1], r[4], weight="label", mark="mar"), least=120),
            Column("Stage", 110, lambda r: Cell(r[2], chip=stage[r[2]]), keep=1),
            Column("Weeks left", 136, lambda r: Cell(str(r[3]), bar=1 - r[3] / 78), keep=2),
            Column("Alert", 60, lambda r: Cell(icons=(("shield-alert", "danger"),), say="risk alert"), keep=1),
        ],
        "Women",
    )
    table.show_rows(
        [
            ("RP-A0007", "Carly Marsden", "Open", 32, ""),
            ("RP-B0004", "Maryam Hassan", "Engaging", 60, ""),
            ("RP-C0011", "Moira Walsh", "Outreach", 70, "sounds like “mar”"),
        ],
        pick=0,
    )
    return table
