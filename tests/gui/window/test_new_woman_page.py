from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.new_woman_page import NewWomanPage
from pause_desktop.records.woman import StagePeriod, Woman

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(desk: Desk, ids, qtbot) -> Iterator[NewWomanPage]:
    made = NewWomanPage(desk)
    qtbot.addWidget(made)
    made.open({})
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    yield made
    made.keeper.end()


def type_in(page: NewWomanPage, qtbot, field: str, words: str) -> None:
    assert page.her is not None
    qtbot.keyClicks(page.her.fields[field].typing.line, words)


def test_a_name_and_ctrl_enter_save_her_as_identified_today(page: NewWomanPage, desk: Desk, qtbot):
    type_in(page, qtbot, "first_name", "Bozena")
    with qtbot.waitSignal(page.saved) as saved:
        qtbot.keyClick(page, Qt.Key.Key_Return, CTRL)

    with desk.reading() as rows:
        her = rows.get(Woman, saved.args[0])
        stages = rows.of_woman(StagePeriod, her.id)
    assert (her.reference, her.first_name) == ("RP-A0008", "Bozena")
    assert [(each.stage, each.started_on) for each in stages] == [("identified", desk.today())]
    assert desk.drafts.all() == []


def test_a_problem_stands_beside_its_field_and_nothing_is_saved(page: NewWomanPage, desk: Desk, qtbot):
    type_in(page, qtbot, "date_of_birth", "31/2/1990")
    qtbot.keyClick(page, Qt.Key.Key_Return, CTRL)

    assert page.her is not None
    assert "does not exist" in page.her.fields["date_of_birth"].note
    with desk.reading() as rows:
        assert rows.count("women") == 4


def test_leaving_keeps_what_was_typed_and_coming_back_shows_it(page: NewWomanPage, desk: Desk, qtbot):
    type_in(page, qtbot, "last_name", "Okoro")
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert [draft.table for draft in desk.drafts.all()] == ["women"]
    page.open({})

    assert page.her is not None
    assert page.her.draft()["last_name"] == "Okoro"


def test_what_is_typed_is_kept_within_two_seconds(page: NewWomanPage, desk: Desk, qtbot):
    type_in(page, qtbot, "last_name", "Okoro")

    assert page.keeper.longest_wait <= 2000
    qtbot.waitUntil(lambda: len(desk.drafts.all()) == 1)


def test_who_resembles_her_is_named_by_reference_while_one_types(page: NewWomanPage, ids, qtbot):
    type_in(page, qtbot, "first_name", "Martha")
    type_in(page, qtbot, "last_name", "zielinsca")
    qtbot.waitUntil(page.lookalikes.isVisible)

    (found,) = page.lookalikes.found
    assert found.key == ids["RP-A0002"]
    assert "RP-A0002" in said(page)
    assert "a name that sounds or reads alike" in said(page)
    with qtbot.waitSignal(page.opened) as opened:
        next(each for each in page.lookalikes.findChildren(QPushButton) if each.isVisible()).click()
    assert opened.args == [ids["RP-A0002"]]
    assert [draft.table for draft in page.keeper._drafts.all()] == ["women"]


def test_a_likeness_is_no_wall_and_goes_when_the_name_does(page: NewWomanPage, desk: Desk, qtbot):
    type_in(page, qtbot, "first_name", "Marta")
    type_in(page, qtbot, "last_name", "Zielinska")
    qtbot.waitUntil(page.lookalikes.isVisible)
    type_in(page, qtbot, "last_name", "zzz")
    assert not page.lookalikes.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_Return, CTRL)

    with desk.reading() as rows:
        assert rows.count("women") == 5


def test_behind_the_curtain_a_likeness_names_nobody(page: NewWomanPage, desk: Desk, qtbot):
    type_in(page, qtbot, "first_name", "Marta")
    type_in(page, qtbot, "last_name", "Zielinska")
    qtbot.waitUntil(page.lookalikes.isVisible)
    assert "Marta" in said(page)
    desk.draw_curtain(True)

    assert "Marta" not in said(page)
    assert "M.Z." in said(page)
    assert "RP-A0002" in said(page)


def said(page: NewWomanPage) -> str:
    box = page.lookalikes._box
    assert box is not None
    shown = [label.text() for label in box.findChildren(QLabel)]
    return " ".join([*shown, box.accessibleDescription()])
