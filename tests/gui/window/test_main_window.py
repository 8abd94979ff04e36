from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from pause_desktop.errors import DiskFull
from pause_desktop.gui.draft_watch import DraftWatch
from pause_desktop.gui.locking import forget_clipboard, lock
from pause_desktop.gui.look.parts import Banner
from pause_desktop.gui.main_window import MainWindow
from pause_desktop.gui.new_woman_page import NewWomanPage
from pause_desktop.gui.opening import open_window
from pause_desktop.gui.places import Place, keep_place, take_place
from pause_desktop.settings import Settings
from pause_desktop.store.drafts import Drafts
from pause_desktop.store.keyslots import KeyFile
from pause_desktop.store.practice_file import PracticeFile

CTRL = Qt.KeyboardModifier.ControlModifier


def test_the_title_names_the_practice_and_never_a_woman(window: MainWindow):
    assert window.windowTitle() == "Riverside – Pause Desktop"


def test_alt_and_a_number_go_to_the_sections(window: MainWindow, qtbot):
    keys = {Qt.Key.Key_3: "drafts", Qt.Key.Key_4: "report", Qt.Key.Key_2: "women", Qt.Key.Key_1: "day"}
    for key, page in keys.items():
        qtbot.keyClick(window, key, Qt.KeyboardModifier.AltModifier)
        assert window.place.page == page
        assert window.form.rail.places[page].isChecked()


def test_the_keys_of_each_place_stand_in_its_tooltip(window: MainWindow):
    tips = {name: made.toolTip() for name, made in window.form.rail.places.items()}
    assert tips["day"].endswith("Alt+1")
    assert tips["women"].endswith("Alt+2, Ctrl+F")


def test_ctrl_f_goes_to_the_search_from_anywhere(window: MainWindow, qtbot):
    window.go(Place("practice"))
    qtbot.keyClick(window, Qt.Key.Key_F, CTRL)

    assert window.place.page == "women"
    qtbot.waitUntil(window.leaf("women").widget.sought.hasFocus)


def test_text_grows_and_shrinks_from_the_keyboard_and_is_remembered(window: MainWindow, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_Plus, CTRL)
    assert Settings.load().text_scale == 1.25
    qtbot.keyClick(window, Qt.Key.Key_0, CTRL)
    assert Settings.load().text_scale == 1.0


def test_larger_text_leaves_the_window_as_large_as_it_was(window: MainWindow, ids: dict[str, UUID], qtbot):
    window.resize(1366, 768)
    window.open_record(ids["RP-A0001"])
    window.begin_contact(ids["RP-A0001"])
    for _ in range(4):
        qtbot.keyClick(window, Qt.Key.Key_Plus, CTRL)
    pane = window.leaf("contact").widget.pane
    qtbot.waitUntil(lambda: pane.save.text().startswith("&Save  "))
    try:
        assert (window.width(), window.height()) == (1366, 768)
        assert pane.mapTo(window, pane.rect().topRight()).x() <= 1366
    finally:
        qtbot.keyClick(window, Qt.Key.Key_0, CTRL)


def test_a_record_opened_from_my_day_leads_back_to_my_day(window: MainWindow, ids: dict[str, UUID], qtbot):
    window.open_record(ids["RP-A0001"])
    window.begin_contact(ids["RP-A0001"])
    window.back()
    qtbot.keyClick(window.leaf("record").widget, Qt.Key.Key_Escape)

    assert window.place.page == "day"


def test_a_record_opens_and_escape_comes_back_to_her_line(window: MainWindow, ids: dict[str, UUID], qtbot):
    window.go(Place("women"))
    window.open_record(ids["RP-A0001"])
    assert window.place.page == "record"
    assert window.place.facts["woman"] == ids["RP-A0001"].hex
    qtbot.keyClick(window.leaf("record").widget, Qt.Key.Key_Escape)

    assert window.place.page == "women"
    assert window.leaf("women").widget.chosen() == ids["RP-A0001"]


def test_ctrl_n_on_her_record_begins_a_contact_with_her(window: MainWindow, ids: dict[str, UUID], qtbot):
    window.open_record(ids["RP-A0001"])
    qtbot.keyClick(window, Qt.Key.Key_N, CTRL)

    assert window.place == Place("contact", {"woman": ids["RP-A0001"].hex})
    qtbot.keyClick(window.leaf("contact").widget, Qt.Key.Key_Escape)
    assert window.place.page == "record"


def test_the_record_of_a_woman_who_is_gone_says_so_and_shows_the_others(window: MainWindow, qtbot):
    window.go(Place("women"))
    window.open_record(UUID(int=5))

    qtbot.waitUntil(lambda: window.place.page == "women")
    assert "There is no woman" in window.whisper.words


def test_a_place_that_does_not_exist_is_my_day(window: MainWindow):
    window.go(Place("nowhere"))
    assert window.place.page == "day"


def test_the_keyboard_comes_back_to_where_it_was_on_a_page(window: MainWindow, qtbot):
    page = window.leaf("women").widget
    page.table.setFocus()
    window.go(Place("drafts"))
    window.go(Place("women"))

    qtbot.waitUntil(page.table.hasFocus)


def test_a_page_laid_anew_while_another_is_shown_opens_again(window: MainWindow, qtbot):
    window.show()
    for down in (False, True):
        window.go(Place("contact"))
        focused = window.leaf("contact").widget.pane.form.fields["summary"].editor
        focused.setFocus()
        qtbot.waitUntil(lambda at=focused: at.isAncestorOf(QApplication.focusWidget()))
        window.go(Place("women"))
        with qtbot.waitSignal(focused.destroyed):
            window.desk.draw_curtain(not down)  # the form is made anew, and what had the keyboard is gone
        window.go(Place("contact"))
        assert window.place.page == "contact"


def test_a_new_woman_begins_with_the_keyboard_in_her_first_name(window: MainWindow, qtbot):
    window.leaf("women").widget.table.setFocus()
    window.go(Place("new_woman"))

    qtbot.waitUntil(lambda: window.leaf("new_woman").widget.her.fields["first_name"].typing.line.hasFocus())


def test_the_window_comes_back_in_its_size(window: MainWindow):
    window.resize(1111, 700)
    window.keep_geometry()
    kept = Settings.load()

    assert isinstance(kept.unknown["window"], str)


def test_locking_keeps_drafts_and_place_and_closes_the_file(
    window: MainWindow, practice: PracticeFile, qtbot, tmp_path: Path
):
    window.go(Place("new_woman"))
    page = window.leaf("new_woman").widget
    assert isinstance(page, NewWomanPage)
    assert page.her is not None
    first = page.her.fields["first_name"].typing.line
    qtbot.keyClicks(first, "Jolene")
    again: list[Path] = []
    window.locked.connect(lambda place: lock(window, place, again.append))

    qtbot.keyClick(window, Qt.Key.Key_L, CTRL)

    assert again == [practice.path]
    assert not window.isVisible()
    opened = PracticeFile(practice.path, KeyFile.load(practice.path).open_with_passphrase("garden gate letterbox"))
    try:
        place = take_place(opened, window.desk.worker.id)
        assert place == Place("new_woman")
        assert [draft.body for draft in Drafts(opened).all()] == [{"first_name": "Jolene"}]
        assert take_place(opened, window.desk.worker.id) is None
    finally:
        opened.close()


def test_a_dialog_over_the_window_is_hidden_with_it_before_the_file_is_closed(window: MainWindow, qtbot):
    from PySide6.QtWidgets import QDialog

    over, seen = QDialog(window), []
    over.open()
    window.desk.practice.before_closing(lambda: seen.append((window.isVisible(), over.isVisible())))
    lock(window, window.place, lambda _path: None)
    assert seen == [(False, False)]


def test_closing_keeps_what_was_typed_the_moment_before(window: MainWindow, practice: PracticeFile, qtbot):
    window.go(Place("new_woman"))
    qtbot.keyClicks(window.leaf("new_woman").widget.her.fields["first_name"].typing.line, "Jolene")

    assert window.close()
    assert [draft.body for draft in Drafts(practice).all()] == [{"first_name": "Jolene"}]


def test_a_window_whose_drafts_cannot_be_written_stays_once_and_says_why(
    window: MainWindow, practice: PracticeFile, monkeypatch, qtbot
):
    def full():
        raise DiskFull

    window.go(Place("new_woman"))
    qtbot.keyClicks(window.leaf("new_woman").widget.her.fields["first_name"].typing.line, "Jolene")
    monkeypatch.setattr(practice, "plainly", full)
    assert not window.close()
    (watch,) = window.findChildren(DraftWatch)
    qtbot.waitUntil(watch.banner.isVisible)
    assert "no room left" in watch.banner.accessibleDescription()
    assert any("Not closed" in each.accessibleName() for each in window.findChildren(Banner) if each.isVisible())

    monkeypatch.undo()
    assert window.desk.drafts.wait()
    qtbot.waitUntil(watch.banner.isHidden)
    assert window.form.rail.places["drafts"].badge.text() == "1"


class Clipboard:
    def __init__(self, own: bool) -> None:
        self.own, self.cleared = own, False

    def ownsClipboard(self) -> bool:
        return self.own

    def clear(self) -> None:
        self.cleared = True


@pytest.mark.parametrize("own", [True, False])
def test_the_clipboard_is_emptied_only_where_this_program_filled_it(own: bool):
    clipboard = Clipboard(own)
    forget_clipboard(clipboard)  # pyright: ignore[reportArgumentType]

    assert clipboard.cleared is own


def test_what_was_typed_before_a_lock_stands_there_again(window: MainWindow, qtbot, tmp_path: Path):
    window.go(Place("new_woman"))
    page = window.leaf("new_woman").widget
    qtbot.keyClicks(page.her.fields["last_name"].typing.line, "Parton")
    window.flush()
    keep_place(window.desk.practice, window.desk.worker.id, window.place)

    back = open_window(window.desk, tmp_path / "elsewhere")
    qtbot.addWidget(back)
    back.show()

    assert back.place.page == "new_woman"
    her = back.leaf("new_woman").widget.her
    assert her.draft()["last_name"] == "Parton"
    qtbot.waitUntil(lambda: her.where().get("field") == "last_name" or not back.isActiveWindow())


def test_nobody_else_is_led_to_the_place_of_another_worker(practice: PracticeFile, ids):
    keep_place(practice, UUID(int=7), Place("record", {"woman": ids["RP-A0001"].hex}))

    assert take_place(practice, UUID(int=8)) is None


def test_no_setting_and_no_file_beside_the_practice_holds_a_womans_name(
    window: MainWindow, practice: PracticeFile, tmp_path: Path
):
    window.go(Place("women"))
    keep_place(practice, window.desk.worker.id, Place("record", {"woman": "carly-marsden"}))
    window.keep_geometry()
    for path in tmp_path.rglob("*"):
        if path.is_file():
            content = path.read_bytes().lower()
            assert b"marsden" not in content, path.name
            assert b"rp-a0001" not in content, path.name


@pytest.mark.parametrize("name", ["day", "women", "drafts", "report", "practice", "new_woman"])
def test_nothing_takes_the_keyboard_without_a_name(window: MainWindow, name: str):
    window.go(Place(name))
    nameless = [
        type(each).__name__
        for each in window.findChildren(QWidget)
        if each.isVisible()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (each.accessibleName() or (isinstance(each, QAbstractButton) and each.text()))
    ]

    assert nameless == []


def test_the_rail_says_who_signs_what_is_written(window):
    rail = window.form.rail
    assert rail._signs.text() == window.desk.worker.name.split()[0]
    assert window.desk.worker.name in rail._signs.toolTip()
