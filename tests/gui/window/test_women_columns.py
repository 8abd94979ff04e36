import datetime as dt
from dataclasses import replace
from uuid import uuid4

from pause_desktop.gui.women_cells import Seen
from pause_desktop.gui.women_columns import FIRST_SORT, known_columns, women_columns
from pause_desktop.store.queries import CHANNELS, WomanLine

TODAY = dt.date(2026, 5, 14)
CARLY = WomanLine(
    uuid4(), "RP-A0007", "Carly", "Marsden", "", "open", TODAY - dt.timedelta(200), "Joan Fletcher", uuid4(), "",
    None, None, 32, 0.6, TODAY - dt.timedelta(2), TODAY, ("call", "text"), True, 1,
)  # fmt: skip


def cell(title: str, line: WomanLine = CARLY, **seen):
    column = next(c for c in women_columns(Seen(TODAY, **seen)) if c.title == title)
    return column.cell(line)


def unseen(days: int) -> WomanLine:
    return replace(CARLY, last_seen=TODAY - dt.timedelta(days))


def test_a_last_contact_warns_from_14_days_and_alarms_from_30():
    assert cell("Last contact", unseen(13)).tone == "ink"
    assert cell("Last contact", unseen(14)).tone == "warn"
    assert cell("Last contact", unseen(30)).tone == "danger"
    assert cell("Last contact", unseen(30)).text == "30 days ago"


def test_nobody_waits_to_see_a_woman_who_has_left():
    gone = replace(CARLY, stage="closed", last_seen=TODAY - dt.timedelta(90), next_planned=None)

    assert cell("Last contact", gone).tone == "ink"
    assert cell("Next contact", gone).text == "–"


def test_safe_contact_says_not_asked_apart_from_nothing_safe():
    assert cell("Safe to", replace(CARLY, safe_to=(), safe_asked=False)).text == "not asked"
    assert cell("Safe to", replace(CARLY, safe_to=(), safe_asked=True)).text == "nothing safe"
    assert cell("Safe to", replace(CARLY, safe_to=("text",))).text == "text only"
    assert cell("Safe to", replace(CARLY, safe_to=CHANNELS)).text == "all channels"
    assert cell("Safe to", replace(CARLY, safe_to=CHANNELS[:-1])).text == "all but visit"


def test_the_curtain_leaves_initials_and_nothing_to_mark_her_name_by():
    shown = cell("Name", curtain=True, typed="mar")

    assert (shown.text, shown.mark) == ("C.M.", "")
    assert "Carly" not in shown.spoken + shown.tip


def test_with_large_text_the_curtain_keeps_the_reference_beside_the_initials():
    assert cell("Name", curtain=True, crowded=True).text == "RP-A0007 · C.M."


def test_the_table_begins_with_whom_nobody_has_seen_for_longest():
    first = known_columns()[FIRST_SORT]
    closed = replace(unseen(900), stage="closed")

    assert first.title == "Last contact"
    assert [each.last_seen for each in sorted([closed, unseen(2), unseen(33)], key=first.sort)] == [
        TODAY - dt.timedelta(days) for days in (33, 2, 900)
    ]
