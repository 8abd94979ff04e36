"""The costs of a practice, each view in a state worth looking at."""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtWidgets import QWidget
from window_states import folder, practice, window

from pause_desktop.gui.costs import deeds
from pause_desktop.gui.costs.part import CostsPart
from pause_desktop.gui.main_window import MainWindow
from pause_desktop.gui.places import Place
from pause_desktop.measures import tailored
from pause_desktop.measures.cost_models import UNIT_COSTS

OURS = "Fernley, agreed with finance in March 2026"


def _part() -> tuple[MainWindow, CostsPart]:
    """The costs of an invented practice with a model of its own."""
    shown = window(practice("costs", 6))
    made = tailored.ready(UNIT_COSTS)
    assert made is not None
    if all(each.name != OURS for each in deeds.all_models(shown.desk)):
        own = made.having(
            "lines",
            [
                replace(line, amount=Decimal(58200), price_year="2024-25", source="Our finance team, March 2026")
                if line.code == "SS1.0" else line
                for line in made.lines[:-2] + made.lines[-1:]
            ],
        )  # fmt: skip
        deeds.add_model(shown.desk, OURS, own)
    shown.go(Place("practice", {"part": "costs"}))
    part = shown.leaf("practice").widget.parts["costs"]  # pyright: ignore[reportAttributeAccessIssue]
    assert isinstance(part, CostsPart)
    return shown, part


def _own(part: CostsPart, shown: MainWindow) -> None:
    part.open_model(next(each for each in deeds.all_models(shown.desk) if each.name == OURS))


def models() -> QWidget:
    shown, _part_shown = _part()
    return shown


def model() -> QWidget:
    shown, part = _part()
    _own(part, shown)
    return shown


def ready() -> QWidget:
    shown, part = _part()
    part.open_model(deeds.all_models(shown.desk)[0])
    return shown


def line() -> QWidget:
    shown, part = _part()
    _own(part, shown)
    part.edit_row(part.view.table.rows.rows[6])
    assert part.pane.form is not None
    part.pane.form.restore({"quantity": "4"})
    part.pane.form.edited.emit("quantity")
    return shown


def line_wrong() -> QWidget:
    shown, part = _part()
    _own(part, shown)
    part.new_row("lines")
    assert part.pane.form is not None
    part.pane.form.restore(
        {"what": "Local-authority foster care", "code": "SS2.0", "amount": "lots", "share": "1.5"}
    )
    part.pane.try_saving()
    return shown


def price() -> QWidget:
    shown, part = _part()
    _own(part, shown)
    part.edit_row(part.view.table.rows.rows[-4])
    return shown


def settings() -> QWidget:
    shown, part = _part()
    _own(part, shown)
    part.edit_settings()
    return shown


def side_by_side() -> QWidget:
    shown, part = _part()
    part.list.show_models(deeds.all_models(shown.desk), OURS)
    part.begin_comparing()
    part.compare.other.setCurrentIndex(1)
    return shown


def refused() -> QWidget:
    shown, part = _part()
    _own(part, shown)
    path = folder() / "ours.csv"
    part.take_out(path)
    words = path.read_text("utf-8-sig").replace("assessment,900", "assessment,lots").replace("cashable", "saved")
    path.write_text(words, encoding="utf-8")
    part.bring_in(path)
    return shown
