"""Her journey as a picture: laid out by pure functions, walked by the keyboard, the same as the list beside it."""

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt

from pause_desktop.gui.look.theme import Look
from pause_desktop.gui.record.journey import (
    Journey,
    crossed,
    heaps,
    lane_of,
    most_zoom,
    scale_of,
    stepped,
    ticks,
)
from pause_desktop.gui.record.said import Said
from pause_desktop.gui.record_page import RecordPage

TODAY = dt.date(2026, 5, 14)


def _event(table: str, day: dt.date) -> Said:
    return Said(table, uuid4(), day, table)


_EVENTS = st.lists(
    st.builds(
        _event,
        st.sampled_from(("contacts", "outcomes", "core10s", "stage_periods", "quotes", "pregnancies")),
        st.dates(dt.date(2023, 1, 1), dt.date(2026, 5, 14)),
    ),
    min_size=1, max_size=30,
)  # fmt: skip


def _journey(events: list[Said]) -> Journey:
    events = sorted(events, key=lambda each: each.day)
    return Journey((), tuple(events), TODAY, events[0].day, TODAY)


@given(_EVENTS)
def test_the_right_arrow_reaches_every_event_from_the_first_and_stays_at_the_last(events):
    made = _journey(events)
    chosen, reached = made.events[0], [made.events[0]]
    for _ in range(len(events) - 1):
        chosen = stepped(made, chosen, 1)
        reached.append(chosen)
    assert reached == list(made.events)
    assert stepped(made, chosen, 1) == made.events[-1]
    assert stepped(made, made.events[0], -1) == made.events[0]


@given(_EVENTS, st.floats(1, 40), st.dates(dt.date(2023, 1, 1), TODAY))
def test_a_day_lies_where_it_is_read_again_at_any_zoom(events, zoom, at):
    made = _journey(events)
    scale = scale_of(made, 100, 900, min(zoom, most_zoom(made)), at)
    for event in made.events:
        assert scale.day(scale.x(event.day)) == event.day
    assert scale_of(made, 100, 900, 1, at).x(made.first) >= 100
    assert scale_of(made, 100, 900, 1, at).x(made.last) <= 1000


@given(_EVENTS, st.floats(1, 60))
def test_heaps_lose_no_event_and_lie_apart(events, apart):
    made = _journey(events)
    found = heaps(made.events, scale_of(made, 0, 500, 1), apart)
    assert [event for _, heap in found for event in heap] == list(made.events)
    places = [x for x, _ in found]
    assert all(after - before >= apart for before, after in pairwise(places))


@given(_EVENTS)
def test_up_and_down_go_to_the_nearest_event_of_the_next_lane(events):
    made = _journey(events)
    lanes = (["" for each in made.events if not lane_of(each)][:1]) + made.lanes()
    for event in made.events:
        below = crossed(made, event, 1)
        at = lanes.index(lane_of(event))
        if at == len(lanes) - 1:
            assert below is event
            continue
        assert lane_of(below) == lanes[at + 1]
        assert all(abs(below.day - event.day) <= abs(each.day - event.day) for each in made.of(lanes[at + 1]))


def test_years_and_months_are_named_where_they_begin():
    made = _journey([_event("contacts", dt.date(2025, 11, 3))])
    found = ticks(scale_of(made, 0, 900, 1), 900, 40)
    named = [(words, year) for _, words, year in found]
    assert named[:3] == [("Nov", False), ("Dec", False), ("2026", True)]


# --- in the window ---------------------------------------------------------------------------------------------


@pytest.fixture
def page(qtbot, desk, woman: UUID) -> Iterator[RecordPage]:
    def write(change) -> None:
        for days in (200, 100, 50):
            change.add("contacts", {"woman": woman, "worker": desk.worker.id, "on": TODAY - dt.timedelta(days),
                                    "mode": "garden", "outcome": "attended",
                                    "summary": "Carly was there."})  # fmt: skip
        change.add("outcomes", {"woman": woman, "kind": "housed", "on": TODAY - dt.timedelta(60)})
        change.add("pregnancies", {"woman": woman, "known_on": TODAY - dt.timedelta(30), "outcome": "miscarriage"})

    desk.save(write)
    made = RecordPage(desk)
    qtbot.addWidget(made)
    made.resize(1270, 768)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.open(woman)
    yield made
    made.flush()


def _timeline(page):
    return page._made["timeline"]


def test_the_picture_and_the_list_show_the_same_events(page):
    section = _timeline(page)
    listed = {(row.record, row.day) for row in section.view.entries.rows if isinstance(row, Said)}
    assert {(event.record, event.day) for event in section.picture.made.events} == listed
    assert len(listed) == 6
    assert "6 events" in section.picture.accessibleName()
    section.finder.setText("housed")
    assert [event.title for event in section.picture.made.events] == ["Housed"]


def test_arrows_walk_the_picture_and_the_list_follows_and_enter_opens(page, qtbot):
    section = _timeline(page)
    picture = section.picture
    picture.setFocus()
    qtbot.keyClick(picture, Qt.Key.Key_End)
    assert picture.chosen.day == TODAY - dt.timedelta(50)
    qtbot.keyClick(picture, Qt.Key.Key_Left)
    assert picture.chosen.title == "Housed"
    assert section.view.chosen().record == picture.chosen.record
    assert "Housed" in picture.accessibleDescription()
    qtbot.keyClick(picture, Qt.Key.Key_Return)
    assert page.section == "outcomes"
    assert page._made["outcomes"].writing


def test_what_is_chosen_in_the_list_is_chosen_in_the_picture(page):
    section = _timeline(page)
    first = section.picture.made.events[0]
    section.view.choose(first.record)
    assert section.picture.chosen.record == first.record


def test_plus_comes_closer_to_what_is_chosen_and_nought_shows_all_again(page, qtbot):
    picture = _timeline(page).picture
    picture.choose(picture.made.events[0])
    assert not _timeline(page).away.isEnabled()
    for _ in range(4):
        qtbot.keyClick(picture, Qt.Key.Key_Plus)
    assert picture.zoom > 4
    assert 0 < picture.place(picture.chosen).x() < picture.width()
    assert _timeline(page).away.isEnabled()
    qtbot.keyClick(picture, Qt.Key.Key_0)
    assert picture.zoom == 1


def test_a_press_on_an_event_chooses_it(page, qtbot):
    picture = _timeline(page).picture
    wanted = next(event for event in picture.made.events if event.table == "outcomes")
    at = picture.place(wanted)
    qtbot.mouseClick(picture, Qt.MouseButton.LeftButton, pos=QPoint(round(at.x()), round(at.y())))
    assert picture.chosen is wanted


def test_pregnancies_stay_folded_until_they_are_asked_for(page):
    section = _timeline(page)
    assert not any(event.table == "pregnancies" for event in section.picture.made.events)
    section.unfolded.click()
    assert any(event.table == "pregnancies" for event in section.picture.made.events)


def test_the_curtain_hides_names_in_the_picture_too(page, desk):
    desk.draw_curtain(True)
    assert not any("Carly" in event.spoken for event in _timeline(page).picture.made.events)
    assert not any("was there" in event.spoken for event in _timeline(page).picture.made.events)
    assert any("hidden by the curtain" in event.spoken for event in _timeline(page).picture.made.events)


def test_a_woman_without_a_day_has_no_picture(qtbot, desk):
    her = desk.save(lambda change: change.add("women", {"reference": "RP-A0100"}))
    page = RecordPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.open(her)
    assert page._made["timeline"].picture.isHidden()
    qtbot.keyClick(page._made["timeline"].picture, Qt.Key.Key_Left)  # nothing to walk, nothing to break
    assert stepped(Journey((), (), TODAY, TODAY, TODAY), None, 1) is None


def test_two_thousand_events_are_drawn_as_heaps_and_walked(page, qtbot, desk, woman):
    rows = [{"woman": woman, "worker": desk.worker.id, "on": TODAY - dt.timedelta(n // 3), "mode": "walk",
             "outcome": "attended", "minutes": n % 90} for n in range(2000)]  # fmt: skip
    desk.save(lambda change: change.add_many("contacts", [(uuid4(), row) for row in rows]))
    picture = _timeline(page).picture
    assert len(picture.made.of("contacts")) == 2003
    assert len(heaps(picture.made.of("contacts"), picture._scale(), picture.apart("contacts"))) < 150
    assert not picture.grab().isNull()
    qtbot.keyClick(picture, Qt.Key.Key_Home)
    qtbot.keyClick(picture, Qt.Key.Key_Right)
    assert picture.chosen == picture.made.events[1]


def test_large_text_begins_with_the_list_and_a_press_brings_the_picture_alone(page, qapp, qtbot):
    section = _timeline(page)
    Look("light", 2.0).put_on(qapp)
    try:
        page.refresh()
        assert section.picture.isHidden()
        assert section._body.isVisibleTo(section)
        section.drawn.click()
        assert section.picture.isVisibleTo(section)
        assert not section._body.isVisibleTo(section)
        section.picture.choose(section.picture.made.events[0])
        assert section.picture.chosen.title in section._words.text()
    finally:
        Look().put_on(qapp)
