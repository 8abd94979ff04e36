from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from pause_desktop.gui.import_dialog import ImportDialog
from pause_desktop.gui.main_window import MainWindow
from pause_desktop.gui.places import Place
from pause_desktop.gui.practice_keeping import KeepingPart
from pause_desktop.gui.practice_list import PracticeList
from pause_desktop.gui.practice_page import PARTS, PracticePage
from pause_desktop.gui.practice_sheets import SheetsPart
from pause_desktop.gui.record.form_pane import FormPane
from pause_desktop.records.practice import Practice, Worker
from pause_desktop.settings import Settings
from pause_desktop.store.audit import lines
from pause_desktop.store.keyslots import KeyFile, Stretch

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(window: MainWindow) -> PracticePage:
    window.go(Place("practice"))
    made = window.leaf("practice").widget
    assert isinstance(made, PracticePage)
    return made


def part(page: PracticePage, name: str, kind: type):
    page.show_part(name)
    found = page.parts[name]
    assert isinstance(found, kind)
    return found


@pytest.mark.parametrize("name", list(PARTS))
def test_every_part_opens_by_its_name_and_is_where_the_window_is(window: MainWindow, page: PracticePage, name: str):
    window.go(Place("practice", {"part": name}))

    assert window.place == Place("practice", {"part": name})
    assert page.tabs[name].isChecked()


def test_the_settings_of_the_practice_are_saved_from_the_keyboard(window: MainWindow, page: PracticePage, qtbot):
    pane = part(page, "settings", FormPane)
    line = pane.form.fields["local_authority"].typing.line
    qtbot.keyClicks(line, "Fernley")
    with qtbot.waitSignal(pane.saved):
        qtbot.keyClick(line, Qt.Key.Key_Return, CTRL)

    with window.desk.reading() as rows:
        assert rows.all(Practice)[0].local_authority == "Fernley"


def test_somebody_joins_the_team(window: MainWindow, page: PracticePage, qtbot):
    team = part(page, "team", PracticeList)
    qtbot.mouseClick(team.add, Qt.MouseButton.LeftButton)
    form = team.pane.form
    qtbot.keyClicks(form.fields["name"].typing.line, "Beth Adeyemi")
    form.fields["role"].typing.row.button("practitioner").click()
    team.pane.try_saving()

    with window.desk.reading() as rows:
        assert "Beth Adeyemi" in [each.name for each in rows.all(Worker)]
    assert team.stack.currentIndex() == 0
    assert "Beth Adeyemi" in [each.name for each in team.table.rows.rows]


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "sheets"
    folder.mkdir()
    (folder / "women.csv").write_text(
        "reference,first_name,date_of_birth\nRP-X1,Anna,1990-03-04\nRP-X2,Berta,1990-31-31\n", encoding="utf-8"
    )
    return folder


def tried(page: PracticePage, source: Path, qtbot) -> ImportDialog:
    sheets = part(page, "import", SheetsPart)
    sheets.bring_in(source)
    qtbot.waitUntil(lambda: sheets.dialog is not None)
    return sheets.dialog


def women(window: MainWindow) -> list[str]:
    with window.desk.reading() as rows:
        return [reference for (reference,) in rows.pick("women", "reference")]


def test_an_import_is_tried_first_and_names_what_it_refuses(window: MainWindow, page: PracticePage, source, qtbot):
    dialog = tried(page, source, qtbot)

    assert "RP-X1" not in women(window)
    assert dialog.go.text().startswith("Bring in 1 row ")
    ((remark, refused),) = [row for row in dialog.table.rows.rows if row[1]]
    assert (remark.row, remark.column, refused) == (3, "date_of_birth", True)
    assert "31" not in remark.reason
    dialog.reject()


def test_an_import_brings_the_good_rows_in_and_shows_them(window: MainWindow, page: PracticePage, source, qtbot):
    dialog = tried(page, source, qtbot)
    with qtbot.waitSignal(dialog.brought):
        dialog.go.click()

    assert "RP-X1" in women(window)
    assert "RP-X2" not in women(window)
    window.go(Place("women"))
    rows = window.leaf("women").widget.table.rows
    qtbot.waitUntil(lambda: "RP-X1" in [line.reference for line in rows.rows])
    assert "imported" in [line.kind for line in lines(window.desk.practice)]


def test_all_or_nothing_brings_nothing_in_while_a_row_is_refused(page: PracticePage, source, qtbot):
    dialog = tried(page, source, qtbot)
    dialog.whole.setChecked(True)

    assert not dialog.go.isEnabled()
    dialog.reject()


def test_a_backup_is_written_and_opens_with_the_same_passphrase(
    window: MainWindow, page: PracticePage, tmp_path: Path, qtbot
):
    keeping = part(page, "keeping", KeepingPart)
    keeping.back_up(tmp_path / "kept.pause")
    qtbot.waitUntil(lambda: window.whisper.words.startswith("kept.pause was written"))

    assert KeyFile.load(tmp_path / "kept.pause").open_with_passphrase("garden gate letterbox")


def test_the_file_is_checked_and_said_to_be_well(page: PracticePage, qtbot):
    keeping = part(page, "keeping", KeepingPart)
    keeping.examine.click()

    qtbot.waitUntil(lambda: keeping.found.text().startswith("All is well"))


def test_the_passphrase_changes_only_with_the_one_that_opens_now(window: MainWindow, qtbot):
    weak = Stretch(memory_kib=64, passes=1, lanes=1)
    keeping = KeepingPart(window.desk, window.whisper, weak)
    qtbot.addWidget(keeping)
    path = window.desk.practice.path

    def change(old: str) -> None:
        keeping.old.edit.setText(old)
        keeping.new.first.edit.setText("a wholly new sentence")
        keeping.new.again.edit.setText("a wholly new sentence")
        keeping.change.click()

    change("not the right one")
    qtbot.waitUntil(lambda: keeping.old.wrong)
    change("garden gate letterbox")
    qtbot.waitUntil(lambda: window.whisper.words == "The passphrase was changed.")

    assert KeyFile.load(path).open_with_passphrase("a wholly new sentence") == window.desk.practice.key
    assert keeping.new.first.text() == ""


def test_the_minutes_before_a_lock_are_remembered(page: PracticePage):
    keeping = part(page, "keeping", KeepingPart)
    keeping.minutes.button("10").click()

    assert Settings.load().idle_minutes == 10
