from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pause_desktop.gui.beginning import place_of
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.drafts_page import DraftsPage, how_far, said
from pause_desktop.gui.places import Place
from pause_desktop.gui.whisper import Whisper


@pytest.fixture
def whisper(qtbot) -> Whisper:
    over = QWidget()
    qtbot.addWidget(over)
    over.show()
    made = Whisper(over)
    made.kept = over  # pyright: ignore[reportAttributeAccessIssue]
    return made


@pytest.fixture
def page(desk: Desk, ids: dict[str, UUID], whisper: Whisper, qtbot) -> DraftsPage:
    woman = ids["RP-A0001"].hex
    desk.drafts.keep(
        f"contacts:new:{woman}", "contacts", {"summary": "met her sister"}, woman=woman, place={"field": "summary"}
    )
    made = DraftsPage(desk, whisper)
    qtbot.addWidget(made)
    made.open({})
    made.show()
    return made


def test_a_draft_says_whose_what_and_how_far_but_not_its_words(page: DraftsPage):
    model = page.table.rows
    shown = [model.cell(0, column).text for column in range(model.columnCount())]

    assert shown[:4] == ["RP-A0001", "Carly Marsden", "New contact", "1 field filled, at summary"]
    assert "sister" not in " ".join(shown)


def test_enter_goes_on_with_it(page: DraftsPage, qtbot):
    with qtbot.waitSignal(page.opened) as opened:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)

    assert opened.args[0].body == {"summary": "met her sister"}


def test_delete_puts_it_away_without_a_question_and_it_can_be_brought_back(
    page: DraftsPage, desk: Desk, whisper: Whisper, qtbot
):
    before = desk.drafts.all()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert desk.drafts.all() == []
    assert page.middle.currentIndex() == 1
    whisper.deed.click()

    back = desk.drafts.all()
    assert [(each.key, each.body, each.place) for each in back] == [
        (each.key, each.body, each.place) for each in before
    ]


def test_the_curtain_leaves_initials(page: DraftsPage, desk: Desk):
    desk.draw_curtain(True)

    assert page.table.rows.cell(0, 1).text == "C.M."


@pytest.mark.parametrize(
    ("key", "table", "record", "place"),
    [
        ("women:new:anyone", "women", None, Place("new_woman")),
        ("workers:new:anyone", "workers", None, Place("practice", {"part": "team"})),
        ("contacts:new:ab", "contacts", None, Place("contact", {"woman": "ab", "draft": "contacts:new:ab"})),
        ("goals:cd:ab", "goals", "cd", Place("record", {"woman": "ab", "table": "goals", "record": "cd"})),
    ],
)
def test_a_draft_knows_where_it_is_gone_on_with(desk: Desk, key, table, record, place):
    woman = "ab" if key.endswith("ab") else None
    desk.drafts.keep(key, table, {"x": "y"}, record=record, woman=woman)
    draft = desk.drafts.get(key)

    assert draft is not None
    assert place_of(draft) == place
    assert said(draft).startswith("New" if record is None else "Goal")
    assert how_far(draft) == "1 field filled"


def test_a_new_contact_is_hers_who_was_chosen_in_it(page: DraftsPage, desk: Desk, ids):
    desk.drafts.keep("contacts:new:anyone", "contacts", {"woman": ids["RP-A0007"].hex, "summary": "met"})
    page.reload()
    shown = {page.table.rows.cell(at, 0).text for at in range(2)}
    assert shown == {"RP-A0001", "RP-A0007"}
