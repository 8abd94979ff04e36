"""The hand-over, each part of it in a state worth looking at; everybody in it is invented."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget
from window_states import WEAK, window

from pause_desktop.gui.handover.page import HandoverPage
from pause_desktop.gui.handover.pin_dialog import PinDialog
from pause_desktop.gui.handover.screen import HandoverScreen
from pause_desktop.gui.handover.sheet_dialog import ProgressSheetDialog
from pause_desktop.gui.handover.sitting import Sitting
from pause_desktop.gui.handover.take_home import TakeHomeDialog
from pause_desktop.gui.handover.way_back import WayBack
from pause_desktop.gui.main_window import MainWindow
from pause_desktop.gui.places import Place
from pause_desktop.store.queries import her_record

ANSWERS: dict[str, int | None] = {
    "health": 3, "mental_and_emotional_health": 4, "fun_and_happiness": 4, "domestic_abuse": None,
    "recovery_from_loss": 3, "housing": 4, "relationship_with_children": 2, "other_relationships": 3,
    "money": 2, "learning_and_work": 5, "alcohol": 4,
}  # fmt: skip


def somebody(shown: MainWindow) -> UUID:
    """A woman who has been scored before."""
    with shown.desk.reading() as rows:
        scored = rows.connection.execute(
            "SELECT woman FROM progress_reviews GROUP BY woman HAVING count(*) > 1 ORDER BY woman LIMIT 1"
        ).fetchone()
    return UUID(scored[0])


def page(stage: str = "ready", **facts: Any) -> MainWindow:
    shown = window()
    woman = somebody(shown)
    if stage != "ready":
        sitting = Sitting(shown.desk.terms().tool, shown.desk.worker.id.hex, stage, dict(ANSWERS), **facts)  # type: ignore[arg-type]
        shown.desk.drafts.keep(f"handover:new:{woman.hex}", "handover", sitting.to_plain(), woman=woman.hex)
    shown.go(Place("handover", {"woman": woman.hex}))
    return shown


def part(shown: MainWindow) -> HandoverPage:
    made = shown.leaf("handover").widget
    assert isinstance(made, HandoverPage)
    return made


def ready() -> QWidget:
    return page()


def pin_dialog() -> QWidget:
    shown = page()
    return PinDialog(shown.desk, part(shown).way.pin, shown)


def waiting() -> QWidget:
    return page("with_her")


def together() -> QWidget:
    return page("together")


def wishes() -> QWidget:
    return page("wishes", wishes={"housing": "A place with a garden, near my sister", "money": ""})


def screen(at: int, answers: dict[str, int | None], name: str = "") -> HandoverScreen:
    shown = window()
    way = WayBack(shown.desk, WEAK)
    way.pin.give("271828")
    made = HandoverScreen(Sitting(shown.desk.terms().tool, "", "with_her", answers, at), way, "Joan", name)
    made.ask.ask()
    made.first = made.ask.faces  # type: ignore[attr-defined]
    return made


def housing() -> QWidget:
    return screen(5, {code: ANSWERS[code] for code in list(ANSWERS)[:6]})


def begun() -> QWidget:
    return screen(0, {}, "Carly")


def not_said() -> QWidget:
    made = screen(3, {code: ANSWERS[code] for code in list(ANSWERS)[:4]})
    made.first = made.ask.rather_not  # type: ignore[attr-defined]
    return made


def told() -> QWidget:
    made = screen(11, ANSWERS)
    made._tell()
    made.first = made.tell.done  # type: ignore[attr-defined]
    return made


def pin() -> QWidget:
    made = told()
    assert isinstance(made, HandoverScreen)
    made._give_back()
    made.give_back.said.setText("That is not the PIN. 3 more tries.")
    made.give_back.said.show()
    made.first = made.give_back.dots  # type: ignore[attr-defined]
    return made


def passphrase() -> QWidget:
    made = pin()
    assert isinstance(made, HandoverScreen)
    made.give_back._turn()
    made.first = made.give_back.passphrase  # type: ignore[attr-defined]
    return made


def take_home() -> QWidget:
    """Her plan, with words of hers that a plain one does not hold."""
    shown = window()
    with shown.desk.reading() as rows:
        woman = UUID(rows.connection.execute("SELECT woman FROM goals ORDER BY woman LIMIT 1").fetchone()[0])
    with shown.desk.reading() as rows:
        here = [words for words, of in rows.pick("goals", "wording", "woman") if UUID(of) == woman]
    wording = "To stop drinking at weekends"
    if wording not in here:
        goal = {"woman": woman, "life_area": "alcohol", "wording": wording, "status": "in_progress"}
        shown.desk.save(lambda change: change.add("goals", goal))
    with shown.desk.reading() as rows:
        her = her_record(rows, woman)
    made = TakeHomeDialog(shown.desk, her, shown.desk.terms(), shown)
    made.safe.set_value("yes")
    made._show()
    return made


def not_safe() -> QWidget:
    made = take_home()
    assert isinstance(made, TakeHomeDialog)
    made.safe.set_value("not_asked")
    made._show()
    return made


def sheet() -> QWidget:
    shown = page()
    return ProgressSheetDialog(shown.desk, somebody(shown), "RP-A0026", shown.desk.terms().tool, shown)
