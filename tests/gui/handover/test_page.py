"""Before and after: the review that is written, the goals that come of it, and nothing lost in between."""

import datetime as dt
import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from pause_desktop.gui.beginning import place_of
from pause_desktop.gui.handover.left_open import left_open
from pause_desktop.gui.handover.page import HandoverPage
from pause_desktop.gui.handover.screen import HandoverScreen
from pause_desktop.gui.handover.sitting import Sitting, key_of
from pause_desktop.gui.opening import open_window
from pause_desktop.gui.places import Place
from pause_desktop.records.plan import Goal, PausePlan
from pause_desktop.records.scores import ProgressReview
from tests.gui.handover.conftest import GOAL, PIN, TODAY, windows


def reviews(page: HandoverPage) -> list[ProgressReview]:
    with page.desk.reading() as rows:
        return sorted(rows.of_woman(ProgressReview, page.her.woman.id), key=lambda each: each.on)


@pytest.fixture
def back(handed: HandoverScreen, page: HandoverPage, hands, qtbot) -> HandoverPage:
    """Housing very good, money bad, drugs not said, the others not reached; the worker has the laptop again."""
    handed.sitting.answers.update({"housing": 5, "money": 2, "drugs": None})
    handed.changed.emit()
    handed.hand_back.click()
    with qtbot.waitSignal(handed.taken_back):
        qtbot.keyClicks(handed.give_back.dots, PIN)
    return page


def test_nothing_is_handed_over_before_the_time_point_is_known(page: HandoverPage):
    page.part.form.fields["time_point"].typing.put(None)
    page.go.click()
    assert page.her_screen is None
    assert "another look" in page.foot._words.text()


def test_this_time_stands_beside_last_time(back: HandoverPage):
    rows = {line.area: line for line in back.part.table.rows.rows}
    cell = back.part.table.rows.cell
    at = [line.area for line in back.part.table.rows.rows].index("housing")
    assert [cell(at, column).text for column in range(4)] == ["Housing", "Bad", "Very good", "3 steps up"]
    assert rows["money"].change == -1
    assert rows["drugs"].change is None
    assert rows["drugs"].steps == (4, None)
    assert cell(list(rows).index("drugs"), 2).say == "prefer not to say"
    assert cell(list(rows).index("health"), 2).say == "not answered"


def test_it_is_saved_as_one_scored_form_of_her_own(back: HandoverPage):
    back.part.talk.fields["conversation"].typing.put("We spoke about the flat.")
    back.part.talk.fields["conversation"].typing.changed.emit()
    back.go.click()
    made = reviews(back)[-1]
    assert (made.completed_by, made.time_point, made.on) == ("herself", "month_9", TODAY)
    assert made.scores == {"housing": 5, "money": 2}  # not said is missing, and never nought
    assert made.tool_version == "1"
    assert made.conversation == "We spoke about the flat."
    assert back.sitting.stage == "wishes"


def test_a_review_in_which_nothing_was_said_has_no_scores(back: HandoverPage):
    back.sitting.answers = {"housing": None}
    back._show_stage()
    back.go.click()
    assert reviews(back)[-1].scores is None


def test_what_she_chooses_becomes_goals_of_one_plan_in_her_words(back: HandoverPage, window):
    back.go.click()
    for area, words in (("housing", GOAL), ("money", "No more letters")):
        back.part.buttons[area].click()
        back.part.fields[area].editor.put(words)
        back.part.fields[area].editor.changed.emit()
    woman = back.woman
    back.go.click()
    with back.desk.reading() as rows:
        goals = {goal.life_area: goal for goal in rows.of_woman(Goal, woman)}
        plans = list(rows.of_woman(PausePlan, woman))
    assert {area: goal.wording for area, goal in goals.items()} == {"housing": GOAL, "money": "No more letters"}
    assert [plan.started_on for plan in plans] == [TODAY]
    assert {goal.plan for goal in goals.values()} == {plans[0].id}
    assert back.desk.drafts.get(str(key_of(woman))) is None
    assert (window.place.page, window.place.facts["section"]) == ("record", "progress")


def test_a_chosen_area_without_her_words_is_asked_about_and_nothing_is_saved(back: HandoverPage):
    back.go.click()
    back.part.buttons["housing"].click()
    back.go.click()
    assert "words" in back.part.fields["housing"].note
    assert back.sitting.stage == "wishes"
    back.part.buttons["housing"].click()
    assert back.part.wishes() == {}


def test_no_goals_is_an_answer_too(back: HandoverPage, window):
    back.go.click()
    back.skip.click()
    assert window.place.page == "record"
    assert back.desk.drafts.all() == []


def test_saved_and_still_a_draft_is_never_so(back: HandoverPage, monkeypatch):
    from pause_desktop.errors import DiskFull
    from pause_desktop.store.drafts import Drafts

    def full(*_: object, **__: object) -> None:
        raise DiskFull

    before = reviews(back)
    with monkeypatch.context() as broken:
        broken.setattr(Drafts, "drop", full)
        back.go.click()
    assert reviews(back) == before
    assert back.desk.drafts.get(str(key_of(back.woman))).body["answers"] == {
        "housing": 5,
        "money": 2,
        "drugs": None,
    }
    assert back.sitting.stage == "together"
    assert "room" in back.foot._words.text()


def test_no_page_that_redraws_for_the_save_keeps_a_draft_of_what_is_saved(back: HandoverPage, window):
    seen = []

    def redraw(_entries: object) -> None:
        window.flush()
        seen.append(back.desk.drafts.get(str(key_of(back.woman))))

    back.part.talk.fields["conversation"].editor.put("She laughed.")
    back.part.talk.edited.emit("conversation")
    assert back.keeper.waiting
    back.desk.changed.connect(redraw)
    back.go.click()
    back.desk.changed.disconnect(redraw)
    assert seen == [None]
    assert reviews(back)[-1].conversation == "She laughed."
    assert back.desk.drafts.get(str(key_of(back.woman))).body["stage"] == "wishes"


def test_she_may_have_it_again_with_what_she_said(back: HandoverPage, qtbot):
    back.part.again.click()
    assert back.her_screen.sitting.answers == {"housing": 5, "money": 2, "drugs": None}


def test_killed_in_between_the_program_offers_to_go_on_and_shows_no_record(
    handed: HandoverScreen, page: HandoverPage, make_desk, tmp_path, hands, qtbot, seen, ids
):
    hands.press("4", "Return", "2")
    page.desk.drafts.wait()  # another desk knows only what lies in the file
    page.handing_over.give_way()
    window = open_window(make_desk(), tmp_path / "elsewhere")
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    assert window.place == Place("handover", {"woman": ids["RP-A0007"].hex})
    told = seen()
    assert "2 of 12 areas" in told
    for hidden in ("Nowak", "Lucy", "900 417", "Bad"):
        assert hidden not in told
    window.leaf("handover").widget.part.on.click()
    again = window.leaf("handover").widget.her_screen
    qtbot.waitExposed(again)
    assert windows() == [again]
    assert (again.ask.count.text(), again.ask.faces.step) == ("2 of 12", 2)
    assert again.sitting.answers == {"health": 4, "mental_and_emotional_health": 2}
    window.leaf("handover").widget.handing_over.give_way()


def test_what_was_kept_can_be_put_away(handed: HandoverScreen, page: HandoverPage, window):
    page.handing_over.give_way()
    window.show()
    page.open({"woman": page.woman.hex})
    page.part.away.click()
    assert page.desk.drafts.all() == []


def test_a_lock_in_between_comes_back_to_the_offer(
    handed: HandoverScreen, page: HandoverPage, window, hands, qtbot
):
    hands.press("4")
    with qtbot.waitSignal(window.locked) as told:
        hands.press("Ctrl+L")
    assert told.args[0].page == "handover"
    draft = page.desk.drafts.get(str(key_of(page.woman)))
    assert place_of(draft) == Place("handover", {"woman": page.woman.hex})


def test_another_worker_is_not_led_to_it(handed: HandoverScreen, page: HandoverPage, ids):
    drafts = page.desk.drafts.all()
    assert left_open(drafts, page.desk.worker.id) == page.woman.hex
    assert left_open(drafts, ids["RP-A0001"]) is None


def test_the_tool_may_change_while_she_answers(back: HandoverPage):
    newer = {"version": "2", "areas": [{"code": "sleep", "label": "Sleep"}], "scale": ["bad", "good"]}
    back.desk.save(lambda change: change.add("progress_tools", {"version": "2", "definition": newer}))
    back._show_stage()
    back.go.click()
    made = reviews(back)[-1]
    assert (made.tool_version, made.scores) == ("1", {"housing": 5, "money": 2})


@pytest.mark.parametrize(
    "body",
    [{}, {"stage": "nowhere"}, {"stage": "with_her", "tool": []}, {"stage": "together", "tool": {"areas": []}},
     {"stage": "with_her", "worker": "x", "tool": {"version": "1", "areas": [], "scale": []}, "answers": {},
      "at": 0, "named": False, "typed": {}, "review": None, "wishes": {}}],
)  # fmt: skip
def test_a_draft_that_is_none_begins_afresh(body: dict):
    assert Sitting.from_plain(body) is None


def test_a_sitting_comes_back_from_its_draft_as_it_was(page: HandoverPage):
    tool = page.desk.terms().tool
    made = Sitting(
        tool, "w", "wishes", {"money": None, "drugs": 1}, 4, True, {"on": "1/5/2026"}, "r", {"money": "x"}
    )
    assert Sitting.from_plain(made.to_plain()) == made


def test_the_day_stays_the_one_on_which_she_had_it(back: HandoverPage):
    back.desk.today = lambda: TODAY + dt.timedelta(days=1)
    back.open({"woman": back.woman.hex})
    back.go.click()
    assert reviews(back)[-1].on == TODAY


def test_leaving_asks_nothing_and_loses_nothing(back: HandoverPage, window):
    back.leave.click()
    assert window.place.page == "record"
    window.go(Place("handover", {"woman": back.woman.hex}))
    assert back.sitting.answers == {"housing": 5, "money": 2, "drugs": None}
    assert back.sitting.stage == "together"


def test_the_curtain_hides_what_was_said_in_words(back: HandoverPage):
    back.desk.draw_curtain(True)
    assert back.part.talk.fields["conversation"].covered


@pytest.fixture(params=["ready", "with_her", "together", "wishes"])
def at_a_stage(page: HandoverPage, request: pytest.FixtureRequest, qtbot) -> HandoverPage:
    """The page at each of its stages, with one wish of hers."""
    page.sitting.stage = request.param
    page.sitting.wishes = {"housing": GOAL}
    page._show_stage()
    qtbot.waitUntil(lambda: page.part.isVisible())
    return page


def test_no_letter_is_underlined_twice_on_a_part(at_a_stage: HandoverPage):
    labels = [each for each in at_a_stage.findChildren(QLabel) if each.buddy() is not None]
    every = (*at_a_stage.findChildren(QAbstractButton), *labels)
    shown = [each for each in every if each.isVisibleTo(at_a_stage)]
    letters = [
        found[1].lower() for each in shown if (found := re.search(r"&([^&])", each.text().replace("&&", "")))
    ]
    assert len(letters) == len(set(letters)), sorted(letters)
    assert letters


def test_everything_that_takes_the_keyboard_has_a_name(at_a_stage: HandoverPage):
    nameless = [
        each for each in at_a_stage.findChildren(QWidget)
        if each.isVisibleTo(at_a_stage) and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (each.accessibleName() or getattr(each, "text", str)())
    ]  # fmt: skip
    assert nameless == []


def test_where_an_answer_cannot_be_kept_her_screen_says_so_until_it_is(handed: HandoverScreen, monkeypatch, qtbot):
    from pause_desktop.errors import DiskFull
    from pause_desktop.store.drafts import Snapshot

    def full(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as broken:
        broken.setattr(Snapshot, "write", full)
        handed.ask.faces.choose(4)
        qtbot.waitUntil(lambda: "could not be kept" in handed._words.text())
    assert handed.sitting.answers == {"health": 4}
    qtbot.waitUntil(lambda: "yours to fill in" in handed._words.text())


def test_a_megabyte_of_words_is_neither_lost_nor_in_the_way(back: HandoverPage):
    back.go.click()
    words = "Łucja 🌻 سلام " * 70_000
    back.part.buttons["housing"].click()
    back.part.fields["housing"].editor.put(words)
    back.part.fields["housing"].editor.changed.emit()
    back.go.click()
    with back.desk.reading() as rows:
        saved = [goal.wording for goal in rows.all(Goal)]
    kept = [] if back.woman is None else [back.sitting.wishes.get("housing")]
    assert [len(each.strip()) for each in (*saved, *kept)] == [len(words.strip())]


def test_neither_pin_nor_answer_nor_wish_stands_in_clear_in_any_file(back: HandoverPage, tmp_path):
    back.go.click()
    back.part.buttons["housing"].click()
    back.part.fields["housing"].editor.put(GOAL)
    back.part.fields["housing"].editor.changed.emit()
    back.flush()
    assert back.desk.drafts.wait()
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert any(path.suffix == ".pause" for path in files)
    for sought in (PIN.encode(), GOAL.encode(), b"answers", b"with_her"):
        assert [path.name for path in files if sought in path.read_bytes()] == []
