"""Where a window begins: where its worker locked, what she was writing when it was cut off, or her day."""

from pause_desktop.gui.handover.left_open import TABLE as HANDOVER
from pause_desktop.gui.handover.left_open import left_open
from pause_desktop.gui.join.drafts import follow
from pause_desktop.gui.language import tr
from pause_desktop.gui.main_window import MainWindow
from pause_desktop.gui.places import Place, take_place
from pause_desktop.gui.staying import begin_stay
from pause_desktop.records.risk import ASKS
from pause_desktop.store.drafts import Draft

_CONTACT_PAGE = {"on", "started_at"}
"""What a draft of the contact page always holds, of a contact that was planned before as of a new one."""

_GOING_OUT = {"place", "back_by", "colleague"}
_PRACTICE_PARTS = {"practice": "settings", "workers": "team", "cohorts": "cohorts"}


def begin(window: MainWindow) -> None:
    """Goes to where this worker locked; or to what she was writing when the program was cut off; or to her day.

    A hand-over that was cut short is offered before anything of a record is shown. A practice that has nobody in it
    begins where the first woman is added.
    """
    desk = window.desk
    with desk.reading() as rows:
        home = Place("day" if rows.count("women") else "women")
    follow(desk)
    cut_off = begin_stay(desk.practice, desk.worker.id)
    locked = take_place(desk.practice, desk.worker.id)
    woman = left_open(desk.drafts.all(), desk.worker.id)
    if woman is not None:
        window.go(Place("handover", {"woman": woman}))
    elif locked is not None or cut_off is None or _asks_by_itself(cut_off):
        window.go(locked or home)
    else:
        window.go(home)
        window.go(place_of(cut_off))
        window.whisper.say(
            tr("The program was cut off while you wrote this. Nothing typed is lost."), tr("&My day"),
            lambda: window.go(Place("day")),
        )  # fmt: skip


def place_of(draft: Draft) -> Place:
    """Where a draft is gone on with."""
    woman = {"woman": draft.woman} if draft.woman else {}
    if draft.table == "women" and draft.record is None:
        return Place("new_woman")
    if draft.table == "group":
        return Place("group")
    if draft.table == "report":
        return Place("report")
    if draft.table == "cost_models":
        return Place("practice", {"part": "costs", "draft": draft.key})
    if draft.table in _PRACTICE_PARTS:
        return Place("practice", {"part": _PRACTICE_PARTS[draft.table]})
    if draft.table == "contacts" and draft.record is None:
        return Place("contact", {**woman, "draft": draft.key})
    if draft.table == HANDOVER:
        return Place("handover", woman)
    if draft.table == "contacts" and draft.record and woman and set(draft.body) >= _CONTACT_PAGE:
        return Place("contact", {**woman, "planned": draft.record})
    if draft.table == "visits" and draft.record is None and (not woman or set(draft.body) <= _GOING_OUT):
        return Place("day", {"going": draft.woman or "alone"})
    record = {"record": draft.record} if draft.record else {}
    return Place("record", {**woman, "table": draft.table, **record})


def _asks_by_itself(draft: Draft) -> bool:
    """Whether a draft is half an answer to a question on risk, which comes up again without being opened."""
    asks = ASKS.get(draft.table)
    return asks is not None and draft.record is not None and set(draft.body) == {asks.answer}
