"""Whoever is out alone stands above every page; who is overdue is heard, whatever happens to laptop and clock."""

import datetime as dt
from uuid import UUID

from pause_desktop.gui.day.day_page import DayPage
from pause_desktop.gui.day.out_watch import OutWatch
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.main_window import MainWindow
from pause_desktop.gui.opening import MAKERS
from pause_desktop.gui.places import Place
from pause_desktop.records.safety import Visit
from pause_desktop.store.practice_file import PracticeFile


def visit(practice: PracticeFile, key: UUID) -> Visit:
    with practice.reading() as rows:
        return rows.get(Visit, key)


def said(watch: OutWatch, key: UUID) -> str:
    row = watch.strip.rows[key]
    return f"{row.accessibleName()} {row.accessibleDescription()}"


def is_loud(watch: OutWatch, key: UUID) -> bool:
    return watch.strip.rows[key].property("kind") == "danger"


def test_nothing_stands_above_the_pages_while_nobody_is_out(watch):
    assert watch.strip.isHidden()


def test_she_stands_quietly_above_every_page_while_she_is_in_time(window, watch, ids, go_out, beeps):
    key = go_out(ids["Joan"], dt.time(11))
    for page in MAKERS:
        window.go(Place(page, {"woman": ids["RP-A0002"].hex} if page == "record" else {}))
        assert watch.strip.isVisible(), page
    assert not is_loud(watch, key)
    assert "You are out, back by 11:00" in said(watch, key)
    assert "This laptop alerts nobody else." in said(watch, key)
    assert beeps == []


def test_a_colleague_who_is_in_time_is_in_the_list_but_not_above_every_page(page: DayPage, watch, ids, go_out):
    key = go_out(ids["Beth"], dt.time(11))
    assert watch.strip.isHidden()
    assert page.out.buttons.keys() == {key}


def test_an_overdue_colleague_is_loud_and_says_whom_to_ring(watch, desk: Desk, ids, go_out, clock, beeps):
    key = go_out(ids["Beth"], dt.time(10, 10), ids["RP-A0001"])
    clock.goes_on(minutes=40)
    watch.look()

    assert is_loud(watch, key)
    words = said(watch, key)
    assert "Beth is 25 minutes overdue" in words
    assert "to RP-A0001 at Alder Court since 09:55" in words
    assert "Ring Beth Lowe: 07700 900222" in words
    assert "This laptop alerts nobody else." in words
    assert "Marsden" not in words
    assert beeps[:2] == ["beep", "attention"]
    assert "Beth is 25 minutes overdue" in beeps[2]


def test_it_sounds_again_every_five_minutes_until_she_is_back(watch, ids, go_out, clock, beeps):
    key = go_out(ids["Joan"], dt.time(10))
    clock.goes_on(minutes=6)
    watch.look()
    for _ in range(15):
        clock.goes_on(minutes=1)
        watch.look()
    assert beeps.count("beep") == 4
    watch.strip.rows[key].home.click()
    clock.goes_on(minutes=30)
    watch.look()
    assert beeps.count("beep") == 4
    assert watch.strip.isHidden()


def test_a_laptop_that_slept_is_loud_when_it_wakes(watch, ids, go_out, clock, beeps):
    key = go_out(ids["Joan"], dt.time(11))
    clock.sleeps(hours=3)
    watch._woken(None)
    assert is_loud(watch, key)
    assert beeps.count("beep") == 1


def test_a_kill_and_a_restart_lose_neither_the_visit_nor_the_sound(opened, watch, ids, go_out, clock, beeps):
    key = go_out(ids["Joan"], dt.time(10))
    clock.goes_on(minutes=30)
    again: MainWindow = opened()  # nothing of the first window was told that it ends
    after = again.findChild(OutWatch)
    assert after is not None
    assert is_loud(after, key)
    assert beeps.count("beep") == 1


def test_a_clock_set_back_does_not_silence_an_alarm(watch, ids, go_out, clock, beeps):
    key = go_out(ids["Joan"], dt.time(10, 30))
    clock.goes_on(minutes=10)
    watch.look()
    clock.is_set(hours=-2)
    watch.look()
    assert is_loud(watch, key)
    assert "set back" in said(watch, key)
    clock.goes_on(minutes=40)
    watch.look()
    assert "15 minutes overdue" in said(watch, key)


def test_a_clock_set_back_while_the_program_was_closed_is_noticed(opened, watch, ids, go_out, clock, beeps):
    key = go_out(ids["Joan"], dt.time(12))
    clock.goes_on(minutes=30)
    watch.look()
    clock.is_set(hours=-1)
    after = opened().findChild(OutWatch)
    assert is_loud(after, key)
    assert "Are you back?" in said(after, key)


def test_a_clock_put_right_is_trusted_again(watch, ids, go_out, clock, beeps):
    key = go_out(ids["Joan"], dt.time(12))
    clock.is_set(hours=-1)
    watch.look()
    assert is_loud(watch, key)
    clock.is_set(hours=1)
    watch.look()
    assert not is_loud(watch, key)


def test_the_moment_is_kept_only_while_somebody_is_out(watch, practice, ids, go_out, clock):
    key = go_out(ids["Joan"], dt.time(12))
    assert practice.meta("out_clock") == clock.at.isoformat()
    watch.say_back(key)
    assert practice.meta("out_clock") == ""


def test_back_is_written_down_at_its_minute_and_can_be_undone(window, watch, practice, ids, go_out, clock):
    key = go_out(ids["Joan"], dt.time(11))
    clock.goes_on(minutes=35)
    watch.strip.rows[key].home.click()
    assert visit(practice, key).back_at == dt.time(10, 30)
    assert window.whisper.words == "Back, at 10:30."
    window.whisper.deed.click()
    assert visit(practice, key).back_at is None
    assert watch.strip.isVisible()


def test_half_an_hour_more_counts_from_now_where_the_hour_has_passed(window, watch, practice, ids, go_out, clock):
    key = go_out(ids["Joan"], dt.time(10))
    clock.goes_on(minutes=20)
    watch.look()
    watch.strip.rows[key].wait.click()
    assert visit(practice, key).back_by == dt.time(10, 45)
    assert not is_loud(watch, key)
    window.whisper.deed.click()
    assert visit(practice, key).back_by == dt.time(10)
    assert is_loud(watch, key)


def test_half_an_hour_more_is_not_offered_where_no_hour_could_say_it(watch, ids, go_out, clock):
    key = go_out(ids["Joan"], dt.time(10))
    clock.sleeps(hours=23, minutes=45)
    watch.look()
    assert is_loud(watch, key)
    assert watch.strip.rows[key].wait.isHidden()


def test_the_keyboard_stays_on_the_strip_while_the_minutes_pass(watch, ids, go_out, clock, qtbot):
    key = go_out(ids["Joan"], dt.time(10))
    clock.goes_on(minutes=6)
    watch.look()
    home = watch.strip.rows[key].home
    home.setFocus()
    qtbot.waitUntil(home.hasFocus)
    clock.goes_on(minutes=1)
    watch.look()
    assert home.hasFocus()


def test_two_stand_above_the_page_and_the_others_are_counted(watch, ids, go_out, clock):
    for minutes in (1, 2, 3, 4):
        go_out(ids["Beth"], (clock.at + dt.timedelta(minutes=minutes)).time())
    clock.goes_on(minutes=30)
    watch.look()
    assert len(watch.strip.rows) == 2
    assert any("2 more: see My day." in said(watch, key) for key in watch.strip.rows)


def test_while_a_woman_has_the_laptop_it_sounds_and_says_nothing(window, watch, ids, go_out, clock, beeps):
    go_out(ids["Beth"], dt.time(10))
    clock.goes_on(minutes=20)
    window.step_aside()
    watch.look()
    assert beeps == ["beep"]


def test_a_window_that_is_locked_or_closed_watches_no_longer(window, watch, ids, go_out, clock, beeps):
    go_out(ids["Joan"], dt.time(10))
    window.lock()
    clock.goes_on(minutes=20)
    watch.look()
    assert beeps == []
    assert not watch._timer.isActive()


def test_behind_the_curtain_no_place_is_named(watch, desk, ids, go_out, clock, page):
    key = go_out(ids["Joan"], dt.time(10), ids["RP-A0001"], "14 Mill Lane")
    clock.goes_on(minutes=20)
    watch.look()
    assert "Mill Lane" in said(watch, key)
    desk.draw_curtain(True)
    assert "Mill Lane" not in said(watch, key)


def test_where_no_number_is_kept_the_strip_says_where_to_enter_them(watch, desk, ids, go_out, clock):
    desk.save(lambda change: [change.edit("workers", ids[name], {"phone": None}) for name in ("Joan", "Beth")])
    key = go_out(ids["Joan"], dt.time(10))
    clock.goes_on(minutes=20)
    watch.look()
    assert "enter them under Practice" in said(watch, key)
