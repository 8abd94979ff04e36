"""Papers of hers: the plan only after a yes, plain unless it is chosen otherwise, nobody named by the file."""

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt

from pause_desktop.gui.handover.sheet_dialog import ProgressSheetDialog
from pause_desktop.gui.handover.take_home import TakeHomeDialog
from pause_desktop.gui.record.plan_section import PlanSection
from pause_desktop.store import audit
from pause_desktop.store.queries import her_record
from tests.gui.handover.conftest import GOAL, TODAY
from tests.reports.conftest import read, text_of

DRINK = "To stop drinking at weekends"


@pytest.fixture
def goals(desk, woman: UUID) -> dict[str, UUID]:
    """A goal that says nothing, one that does, one whose step does, one achieved, one put aside."""

    def write(change) -> dict[str, UUID]:
        made = {}
        for name, area, words, status in (
            ("garden", "housing", GOAL, "in_progress"), ("drink", "alcohol", DRINK, "not_started"),
            ("sleep", "domestic_abuse", "I want to sleep", "not_started"), ("gp", "health", "A doctor", "achieved"),
            ("old", "money", "Never mind this", "put_aside"),
        ):  # fmt: skip
            made[name] = change.add(
                "goals",
                {"woman": woman, "life_area": area, "wording": words, "status": status, "agreed_on": TODAY},
            )
        change.add("steps", {"goal": made["garden"], "what": "Ring the housing office", "who": "Me"})
        change.add("steps", {"goal": made["sleep"], "what": "Ask at the refuge"})
        return made

    return desk.save(write)


@pytest.fixture
def dialog(desk, woman: UUID, goals, window, qtbot, tmp_path: Path) -> TakeHomeDialog:
    with desk.reading() as rows:
        her = her_record(rows, woman)
    suggested: list[str] = []

    def ask(_parent, _title, name: str) -> str:
        suggested.append(Path(name).name)
        return str(tmp_path / "out" / Path(name).name)

    (tmp_path / "out").mkdir()
    made = TakeHomeDialog(desk, her, desk.terms(), window, ask=ask)
    made.suggested = suggested
    made.open()
    yield made
    made.reject()


def choose(row, code: str) -> None:
    row.button(code).click()


def printed(dialog: TakeHomeDialog, qtbot, tmp_path: Path) -> bytes:
    dialog.make.click()
    qtbot.waitUntil(lambda: "written" in dialog.said.text())
    return (tmp_path / "out" / "my-plan.pdf").read_bytes()


def test_it_is_not_printed_before_it_is_asked_whether_it_is_safe(dialog: TakeHomeDialog):
    for row in dialog.decisions.values():
        choose(row, "keep")
    assert dialog.safe.value() is None
    assert not dialog.make.isEnabled()


@pytest.mark.parametrize("answer", ["no", "not_asked"])
def test_it_is_not_printed_where_it_is_not_safe_and_stays_in_the_record(dialog: TakeHomeDialog, answer: str):
    for row in dialog.decisions.values():
        choose(row, "keep")
    choose(dialog.safe, answer)
    assert not dialog.make.isEnabled()
    assert dialog.no.isVisible()
    assert "record" in dialog.leave.text()


def test_her_words_that_give_away_are_decided_goal_by_goal(dialog: TakeHomeDialog, goals, qtbot, tmp_path: Path):
    assert set(dialog.decisions) == {goals["drink"], goals["sleep"]}
    choose(dialog.safe, "yes")
    assert not dialog.make.isEnabled()
    choose(dialog.decisions[goals["drink"]], "leave")
    assert not dialog.make.isEnabled()
    choose(dialog.decisions[goals["sleep"]], "keep")
    words = text_of(printed(dialog, qtbot, tmp_path))
    assert DRINK not in words
    assert "I want to sleep" in words
    assert "Ask at the refuge" in words  # she wanted it to stand there
    assert "Never mind this" not in words


def test_the_plain_version_is_the_one_that_is_not_chosen_and_names_nothing(
    dialog: TakeHomeDialog, goals, qtbot, tmp_path: Path
):
    choose(dialog.safe, "yes")
    for row in dialog.decisions.values():
        choose(row, "leave")
    made = printed(dialog, qtbot, tmp_path)
    words = text_of(made)
    assert GOAL in words
    assert "A doctor" in words
    for named in ("pause", "abuse", "alcohol", "drugs", "refuge", "drink"):
        assert named not in words.lower()
    assert b"pause" not in made.lower()
    assert not {"Lucy", "Nowak", "Riverside", "Priya"} & set(words.split())
    assert read(made).metadata["/Title"] == "My plan"


def test_neutral_headings_stand_over_what_she_keeps(dialog: TakeHomeDialog, goals):
    for row in dialog.decisions.values():
        choose(row, "keep")
    headings = {goal.wording: goal.heading for goal in dialog.sheet().goals}
    assert headings == {GOAL: "Housing", DRINK: "My health", "I want to sleep": "Feeling safe"}


def test_the_fuller_version_is_there_by_choice_alone(dialog: TakeHomeDialog, qtbot, tmp_path: Path):
    choose(dialog.safe, "yes")
    choose(dialog.version, "fuller")
    assert "Names Pause" in dialog.what_plain.text()
    words = text_of(printed(dialog, qtbot, tmp_path))
    assert "My Pause Plan" in words
    assert "Riverside" in words
    assert DRINK in words


def test_taking_the_version_back_is_plain_again(dialog: TakeHomeDialog):
    choose(dialog.version, "fuller")
    choose(dialog.version, "fuller")
    assert dialog.plain


def test_the_file_names_nobody_and_its_leaving_is_recorded(dialog: TakeHomeDialog, desk, woman, qtbot, tmp_path):
    choose(dialog.safe, "yes")
    choose(dialog.version, "fuller")
    printed(dialog, qtbot, tmp_path)
    assert dialog.suggested == ["my-plan.pdf"]
    line = audit.lines(desk.practice)[0]
    assert (line.kind, line.stream, line.detail) == ("printed", woman.hex, {"what": "plan to take home"})
    assert dialog.open_it.isVisible()


def test_behind_the_curtain_her_words_are_not_shown(desk, woman, goals, window, qtbot):
    desk.draw_curtain(True)
    with desk.reading() as rows:
        her = her_record(rows, woman)
    made = TakeHomeDialog(desk, her, desk.terms(), window)
    qtbot.addWidget(made)
    from PySide6.QtWidgets import QLabel

    shown = [label.text() for label in made.findChildren(QLabel)]
    assert not [words for words in shown if DRINK in words or "“" in words]


def test_what_is_said_after_printing_squeezes_no_other_words(desk, woman, window, qtbot, tmp_path: Path):
    made = ProgressSheetDialog(
        desk, woman, "RP-A0007", desk.terms().tool, window, ask=lambda *_: str(tmp_path / "how.pdf")
    )  # fmt: skip
    qtbot.addWidget(made)
    made.open()
    made.make.click()
    qtbot.waitUntil(lambda: "written" in made.said.text())
    from PySide6.QtWidgets import QLabel

    for words in made.findChildren(QLabel):
        assert words.height() >= words.heightForWidth(words.width()), words.text()
    made.reject()


def test_lock_and_curtain_work_over_her_plan(dialog: TakeHomeDialog, window, desk, qtbot):
    with qtbot.waitSignal(window.locked):
        qtbot.keyClick(dialog, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(dialog, Qt.Key.Key_F9)
    assert desk.curtain
    assert dialog.isHidden()


def test_the_plan_is_printed_from_her_record(window, woman, goals, qtbot):
    window.open_record(woman)
    record = window.leaf("record").widget
    record.go_to("plan")
    section = record._made["plan"]
    assert isinstance(section, PlanSection)
    section.to_take_home.click()
    opened = section.findChildren(TakeHomeDialog)
    assert len(opened) == 1
    assert opened[0].isVisible()
    opened[0].reject()


def test_the_sheet_names_her_only_by_a_tick(desk, woman, window, qtbot, tmp_path: Path):
    tool = desk.terms().tool
    made = ProgressSheetDialog(
        desk, woman, "RP-A0007", tool, window, ask=lambda *_: str(tmp_path / "how.pdf")
    )  # fmt: skip
    qtbot.addWidget(made)
    for ticked in (False, True):
        made.named.setChecked(ticked)
        made.say("")
        made.make.click()
        qtbot.waitUntil(lambda: "written" in made.said.text())
        words = text_of((tmp_path / "how.pdf").read_bytes())
        assert ("RP-A0007" in words) == ticked
        assert all(area.label in words for area in tool.areas)
        assert "Nowak" not in words


def test_a_paper_that_cannot_be_written_says_so(desk, woman, window, qtbot, tmp_path: Path):
    tool = desk.terms().tool
    made = ProgressSheetDialog(desk, woman, "R", tool, window, ask=lambda *_: str(tmp_path / "gone" / "how.pdf"))
    qtbot.addWidget(made)
    made.make.click()
    qtbot.waitUntil(lambda: bool(made.said.text()))
    assert "written" not in made.said.text()
    assert made.open_it.isHidden()
