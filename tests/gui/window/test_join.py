from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog

from pause_desktop.gui.join.asking import OtherRecord
from pause_desktop.gui.join.dialog import JoinDialog
from pause_desktop.gui.main_window import MainWindow
from pause_desktop.gui.places import Place
from pause_desktop.gui.record_page import RecordPage
from pause_desktop.gui.women_page import WomenPage
from pause_desktop.records.woman import Woman
from pause_desktop.store import audit
from pause_desktop.store.queries import her_record, women

CTRL = Qt.KeyboardModifier.ControlModifier
HERS = {
    "first_name": "Carla", "last_name": "Marsden", "safe_to_call": "no", 
    "safe_contact_notes": "Her mother reads it.", "phone": "07700 900001",
}  # fmt: skip


@pytest.fixture
def page(window: MainWindow, ids: dict[str, UUID]) -> RecordPage:
    """The record of Carly Marsden, who is on file a second time as Carla."""

    def twice(change):
        change.edit("women", ids["RP-B0004"], HERS)
        change.edit("women", ids["RP-A0001"], {"safe_contact_notes": "After six."})

    window.desk.save(twice)
    window.open_record(ids["RP-A0001"])
    found = window.leaf("record").widget
    assert isinstance(found, RecordPage)
    return found


def compare(page: RecordPage, other: UUID, dialog) -> JoinDialog:
    page.join_wanted.emit(other)
    found = dialog()
    assert isinstance(found, JoinDialog)
    return found


def choices(dialog: JoinDialog) -> dict[str, str]:
    return {row.difference.column.name: row.side for row in dialog.rows}


def parting(page: RecordPage) -> list[QAction]:
    page.header.menu.aboutToShow.emit()
    return [action for action in page.header.menu.actions() if "Part from" in action.text()]


def test_the_two_are_laid_side_by_side_with_the_safer_answer_and_all_that_is_known(page, ids, dialog):
    asked = compare(page, ids["RP-B0004"], dialog)

    assert choices(asked) == {
        "first_name": "one", "cohort": "one", "phone": "other", "safe_to_call": "other",
        "safe_contact_notes": "both",
    }  # fmt: skip
    row = next(row for row in asked.rows if row.difference.column.name == "first_name")
    assert [made.text() for made in row.buttons.values()] == ["Carly", "Carla"]
    assert row.buttons["other"].accessibleName() == "First name: Carla"


def test_what_is_chosen_is_saved_and_everything_of_both_stands_under_one_woman(page, ids, dialog, window, qtbot):
    asked = compare(page, ids["RP-B0004"], dialog)
    next(row for row in asked.rows if row.difference.column.name == "first_name").buttons["other"].click()
    qtbot.keyClick(asked, Qt.Key.Key_Return, CTRL)

    with window.desk.reading() as rows:
        her = her_record(rows, ids["RP-A0001"])
        assert her.woman.first_name == "Carla"
        assert her.woman.safe_to_call == "no"
        assert her.woman.safe_contact_notes == "After six.\nHer mother reads it."
        assert her.woman.phone == "07700 900001"
        assert len(her.of("contacts")) == 2
        assert len(women(rows, window.desk.today())) == 3
    assert page.shown is not None
    assert "also RP-B0004" in page.header.reference.text()
    assert "Ctrl+Z" in window.whisper.words
    assert [line.kind for line in audit.lines(window.desk.practice)][:2] == ["viewed", "joined"]


def test_keeping_the_other_turns_what_nobody_has_chosen_and_opens_hers(page, ids, dialog, window):
    asked = compare(page, ids["RP-B0004"], dialog)
    next(row for row in asked.rows if row.difference.column.name == "phone").buttons["one"].click()
    asked.keep["other"].click()
    assert choices(asked)["first_name"] == "other"
    assert choices(asked)["phone"] == "one"
    assert choices(asked)["safe_to_call"] == "other"
    asked.join.click()

    assert page.woman == ids["RP-B0004"]
    with window.desk.reading() as rows:
        assert rows.kept(ids["RP-A0001"]) == ids["RP-B0004"]
        assert rows.get(Woman, ids["RP-B0004"]).phone is None


def test_not_now_changes_nothing(page, ids, dialog, window, qtbot):
    asked = compare(page, ids["RP-B0004"], dialog)
    qtbot.keyClick(asked, Qt.Key.Key_Escape)

    with window.desk.reading() as rows:
        assert rows.kept(ids["RP-B0004"]) == ids["RP-B0004"]


def test_lock_and_curtain_work_over_the_two_records(page, ids, dialog, window, qtbot):
    asked = compare(page, ids["RP-B0004"], dialog)
    with qtbot.waitSignal(window.locked):
        qtbot.keyClick(asked, Qt.Key.Key_L, CTRL)
    qtbot.keyClick(asked, Qt.Key.Key_F9)

    assert window.desk.curtain
    qtbot.waitUntil(lambda: not [each for each in window.findChildren(QDialog) if each.isVisible()])


def test_parting_is_in_the_menu_and_gives_both_back(page, ids, dialog, window):
    assert parting(page) == []
    compare(page, ids["RP-B0004"], dialog).join.click()
    (action,) = parting(page)
    assert action.text() == "Part from RP-B0004"
    action.trigger()

    assert "RP-B0004" in window.whisper.words
    with window.desk.reading() as rows:
        assert rows.get(Woman, ids["RP-B0004"]).first_name == "Carla"
        assert rows.get(Woman, ids["RP-A0001"]).safe_contact_notes == "After six."
    assert parting(page) == []
    assert "parted" in [line.kind for line in audit.lines(window.desk.practice)]


def test_ctrl_z_parts_them_and_says_so(page, ids, dialog, window, qtbot):
    compare(page, ids["RP-B0004"], dialog).join.click()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)

    assert "RP-A0001 and RP-B0004 parted again" in window.whisper.words
    with window.desk.reading() as rows:
        assert len(women(rows, window.desk.today())) == 4


def test_the_other_record_is_found_by_three_letters(page, ids, dialog, qtbot):
    page.header.menu.actions()[-1].trigger()
    asked = dialog()
    assert isinstance(asked, OtherRecord)
    assert not asked.go_on.isEnabled()
    asked.woman.put(ids["RP-A0007"].hex)
    asked.woman.found.emit(ids["RP-A0007"])
    asked.go_on.click()

    compared = [each for each in page.window().findChildren(QDialog) if isinstance(each, JoinDialog)]
    assert len(compared) == 1


def test_who_resembles_her_is_offered_at_once(page, ids, dialog, qtbot):
    page.header.menu.actions()[-1].trigger()
    asked = dialog()
    qtbot.waitUntil(lambda: bool(asked.lookalikes.found))

    assert [each.key for each in asked.lookalikes.found] == [ids["RP-B0004"]]


def test_naming_her_as_another_offers_to_join_the_two(page, ids, window, dialog, qtbot):
    window.open_record(ids["RP-A0002"])
    page.go_to("herself")
    section = page._made["herself"]
    section.pane.form.fields["first_name"].put("Carla")
    section.pane.form.fields["last_name"].put("Marsden")
    section.pane.form.fields["last_name"].edited.emit()
    qtbot.waitUntil(section.lookalikes.isVisible)
    section.lookalikes.join_wanted.emit(ids["RP-B0004"])

    assert isinstance(dialog(), JoinDialog)


def test_what_is_half_typed_under_the_other_goes_on_under_who_is_kept(page, ids, dialog, window):
    drafts, other, kept = window.desk.drafts, ids["RP-B0004"].hex, ids["RP-A0001"].hex
    drafts.keep(f"goals:new:{other}", "goals", {"wording": "a fl"}, woman=other, place={"field": "wording"})
    drafts.wait()
    compare(page, ids["RP-B0004"], dialog).join.click()
    drafts.wait()

    (draft,) = drafts.all()
    assert (draft.key, draft.woman, draft.body) == (f"goals:new:{kept}", kept, {"wording": "a fl"})


@pytest.mark.parametrize("how", ["part", "undo"])
def test_what_is_half_typed_goes_back_with_her_when_the_two_are_parted(page, ids, dialog, window, how):
    drafts, other = window.desk.drafts, ids["RP-B0004"].hex
    drafts.keep(f"goals:new:{other}", "goals", {"wording": "a fl"}, woman=other, place={"field": "wording"})
    drafts.keep("contacts:new:anyone", "contacts", {"woman": other, "summary": "She told me"})
    drafts.keep("contacts:new:" + ids["RP-A0002"].hex, "contacts", {"summary": "x"}, woman=ids["RP-A0002"].hex)
    drafts.wait()
    before = {each.key: (each.woman, each.body, each.place) for each in drafts.all()}
    compare(page, ids["RP-B0004"], dialog).join.click()
    assert drafts.get("contacts:new:anyone").body["woman"] == ids["RP-A0001"].hex
    if how == "part":
        parting(page)[0].trigger()
    else:
        window.undo.take_back()
    assert {each.key: (each.woman, each.body, each.place) for each in drafts.all()} == before


def test_what_is_still_kept_under_the_other_is_found_when_the_program_opens_again(page, ids, window):
    desk, other, kept = window.desk, ids["RP-B0004"].hex, ids["RP-A0001"].hex
    desk.drafts.keep(f"goals:new:{other}", "goals", {"wording": "a fl"}, woman=other)
    desk.drafts.wait()
    desk.save(lambda change: change.join(ids["RP-A0001"], ids["RP-B0004"], {}))  # and killed before it was moved
    window.go(Place("drafts"))

    (draft,) = desk.drafts.all()
    assert (draft.key, draft.woman, draft.body) == (f"goals:new:{kept}", kept, {"wording": "a fl"})
    window.leaf("drafts").widget.go_on.click()
    assert window.place.facts["woman"] == kept


def test_a_half_typed_group_of_both_holds_no_join_up(page, ids, dialog, window):
    women = [[ids[each].hex, "attended", "", False] for each in ("RP-A0001", "RP-B0004")]
    window.desk.drafts.keep("group:new:anyone", "group", {"attendance": {"women": women}})
    window.desk.drafts.wait()
    compare(page, ids["RP-B0004"], dialog).join.click()
    with window.desk.reading() as rows:
        assert rows.kept(ids["RP-B0004"]) == ids["RP-A0001"]


def test_two_half_typed_forms_of_one_kind_are_not_thrown_together(page, ids, dialog, window):
    drafts = window.desk.drafts
    for woman in (ids["RP-B0004"].hex, ids["RP-A0001"].hex):
        drafts.keep(f"goals:new:{woman}", "goals", {"wording": woman}, woman=woman)
    drafts.wait()
    asked = compare(page, ids["RP-B0004"], dialog)
    asked.join.click()

    assert asked.isVisible()
    assert "half-typed goal" in asked.foot._words.text()
    assert len(drafts.all()) == 2
    with window.desk.reading() as rows:
        assert rows.kept(ids["RP-B0004"]) == ids["RP-B0004"]
    asked.reject()


def test_behind_the_curtain_no_name_and_no_note_is_shown_and_the_usual_is_kept(page, ids, dialog, window):
    window.desk.draw_curtain(True)
    asked = compare(page, ids["RP-B0004"], dialog)
    read = " ".join(
        [label.text() + label.toolTip() for label in asked.findChildren(type(asked.foot._words))]
        + [each.text() + each.toolTip() + each.accessibleName() for each in asked.findChildren(type(asked.join))]
    )

    assert not [word for word in ("Carl", "Marsden", "mother", "After six", "07700") if word in read]
    assert "C.M." in read
    asked.join.click()
    with window.desk.reading() as rows:
        assert rows.get(Woman, ids["RP-A0001"]).safe_contact_notes == "After six.\nHer mother reads it."


def test_a_place_and_a_reference_of_the_other_lead_to_who_is_kept(page, ids, dialog, window, qtbot):
    compare(page, ids["RP-B0004"], dialog).join.click()
    window.go(Place("record", {"woman": ids["RP-B0004"].hex, "section": "contacts"}))
    assert page.woman == ids["RP-A0001"]
    window.go(Place("women"))
    table = window.leaf("women").widget
    assert isinstance(table, WomenPage)
    qtbot.waitUntil(lambda: len(table.table.rows.rows) == 3)
    qtbot.keyClicks(table.sought, "b4")

    assert [line.reference for line in table.table.rows.rows] == ["RP-A0001"]
    assert table.table.rows.cell(0, 1).sub == "joined with RP-B0004"


def test_the_history_says_in_one_line_that_they_were_joined(page, ids, dialog, window, qtbot):
    compare(page, ids["RP-B0004"], dialog).join.click()
    page.go_to("history")
    section = page._made["history"]
    qtbot.waitUntil(section.isVisible)
    titles = [change.kind for change in section._changes.values()]

    assert titles.count("joined") == 1
    assert titles.count("added") == 6
