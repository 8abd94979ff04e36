"""The way in: a wrong passphrase never spoils the next, right one, and nothing waits on the window."""

import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel

from pause_desktop.errors import AlreadyExists, WrongPassphrase, WrongRecoveryKey
from pause_desktop.gui.passphrase import seconds_to_wait, strength
from pause_desktop.gui.tasks import Tasks
from pause_desktop.gui.unlock_deeds import Opened, Person, Recent
from pause_desktop.gui.unlock_window import UnlockWindow
from pause_desktop.settings import Settings

RIGHT, KEY = "garden gate letterbox", "K7QF-2M9D-XA4T-8RWN-5HJC-6PYE-3GVB-9T"
RIVER = Path("/practices/river.pause")
JOAN, BETH = Person("1", "Joan Fletcher", "lead"), Person("2", "Beth Adeyemi")


class Deeds:
    """A practice that exists only in these tests, and remembers what was asked of it."""

    def __init__(self, *recent: Recent) -> None:
        self.known, self.team = list(recent), [JOAN, BETH]
        self.wrong, self.asked, self.threads = 0, [], set()
        self.gate = threading.Event()
        self.gate.set()

    def _note(self, *what: object) -> None:
        self.asked.append(what)
        self.threads.add(threading.current_thread() is threading.main_thread())
        self.gate.wait(5)

    def recent(self) -> Sequence[Recent]:
        return self.known

    def create(self, path: Path, practice: str, lead: str, passphrase: str) -> tuple[str, Opened]:
        self._note("create", path, practice, lead, passphrase)
        if path.exists():
            raise AlreadyExists(name=path.name)
        self.team = [Person("1", lead, "lead")]
        return KEY, practice

    def open(self, path: Path, passphrase: str) -> Opened:
        self._note("open", path, passphrase)
        if passphrase != RIGHT:
            self.wrong += 1
            raise WrongPassphrase
        self.wrong = 0
        return "river"

    def open_with_recovery_key(self, path: Path, key: str) -> Opened:
        self._note("recover", path, key)
        if key != KEY:
            self.wrong += 1
            raise WrongRecoveryKey
        return "river"

    def change_passphrase(self, opened: Opened, passphrase: str) -> None:
        self._note("renew", opened, passphrase)

    def failures(self, path: Path) -> int:
        return self.wrong

    def demo(self) -> Iterator[tuple[int, int, str]]:
        yield 1, 2, "Inventing women"
        return "invented"

    def restore(self, backup: Path, to: Path) -> Path:
        self._note("restore", backup, to)
        return to

    def workers(self, opened: Opened) -> Sequence[Person]:
        return self.team

    def add_worker(self, opened: Opened, name: str) -> Person:
        return Person("9", name)


@pytest.fixture
def tasks(qapp) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def shown(qtbot, tasks) -> Callable[..., UnlockWindow]:
    def show(deeds: Deeds, settings: Settings | None = None) -> UnlockWindow:
        window = UnlockWindow(deeds, tasks, settings or Settings())
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return show


def known() -> Deeds:
    return Deeds(Recent(RIVER, "Riverside Practice", "opened yesterday at 17:42"))


def typed(qtbot, window: UnlockWindow, words: str) -> None:
    edit = window.passphrase.passphrase.edit
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, words)
    qtbot.keyClick(edit, Qt.Key.Key_Return)


def test_a_new_user_is_offered_three_ways_to_begin(shown) -> None:
    window = shown(Deeds())
    assert window.page is window.welcome
    ways = [b.text().replace("&", "") for b in (window.welcome.first, window.welcome.opener, window.welcome.trial)]
    assert ways == ["New practice", "Open a practice…", "Try it with an invented practice"]


def test_who_opened_a_practice_before_finds_it_waiting_for_the_passphrase(shown) -> None:
    window = shown(known())
    assert window.page is window.passphrase
    assert window.passphrase.title.text() == "Riverside Practice"
    assert window.passphrase.under.text() == "river.pause · opened yesterday at 17:42"
    assert window.passphrase.passphrase.edit.hasFocus()


def test_the_right_passphrase_leads_to_who_is_sitting_here_and_in(qtbot, shown) -> None:
    deeds = known()
    window = shown(deeds, Settings(last_worker={str(RIVER): "2"}))
    typed(qtbot, window, RIGHT)
    qtbot.waitUntil(lambda: window.page is window.worker and bool(window.worker.buttons))
    qtbot.waitUntil(window.worker.buttons[1].hasFocus)
    with qtbot.waitSignal(window.entered) as entered:
        qtbot.keyClick(window.worker.buttons[1], Qt.Key.Key_Space)
    assert entered.args == ["river", BETH]
    assert deeds.threads == {False}


def test_a_wrong_passphrase_says_so_beside_the_field_and_the_next_right_one_opens(qtbot, shown) -> None:
    window = shown(known())
    typed(qtbot, window, "garden gate letterbux")
    field = window.passphrase.passphrase
    qtbot.waitUntil(lambda: field.wrong)
    assert field.note == str(WrongPassphrase())
    assert field.edit.hasFocus()
    assert field.edit.selectedText()
    typed(qtbot, window, RIGHT)
    qtbot.waitUntil(lambda: window.page is window.worker)


def test_a_right_one_typed_during_the_wait_is_tried_when_the_wait_is_over(qtbot, shown) -> None:
    deeds = known()
    deeds.wrong = 9
    window = shown(deeds)
    typed(qtbot, window, "wrong once more")
    qtbot.waitUntil(lambda: window.passphrase.unlock.text() == "&Unlock in 30 s")
    typed(qtbot, window, RIGHT)
    assert window.passphrase.unlock.text() == "Trying in 30 s"
    assert len(deeds.asked) == 1
    for _ in range(30):
        window.passphrase._second()
    qtbot.waitUntil(lambda: window.page is window.worker)


def test_the_wait_grows_and_never_passes_half_a_minute() -> None:
    waits = [seconds_to_wait(n) for n in range(200)]
    assert waits[:11] == [0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 30]
    assert max(waits) == 30
    assert waits == sorted(waits)


def test_the_window_answers_while_the_key_is_derived(qtbot, shown) -> None:
    deeds = known()
    deeds.gate.clear()
    window = shown(deeds)
    typed(qtbot, window, RIGHT)
    qtbot.waitUntil(lambda: window.passphrase.unlock.text() == "Opening…")
    assert not window.passphrase.isEnabled()
    deeds.gate.set()
    qtbot.waitUntil(lambda: window.page is window.worker)


def test_the_recovery_key_opens_too_and_a_wrong_one_is_named_beside_its_field(qtbot, shown) -> None:
    window = shown(known())
    window.passphrase.forgotten.click()
    qtbot.keyClicks(window.passphrase.key.edit, "K7QF")
    window.passphrase.unlock.click()
    qtbot.waitUntil(lambda: window.passphrase.key.wrong)
    assert window.passphrase.key.note == str(WrongRecoveryKey())
    window.passphrase.key.edit.setText(KEY)
    window.passphrase.unlock.click()
    qtbot.waitUntil(lambda: window.page is window.renewal)


def recovered(qtbot, shown, deeds: Deeds) -> UnlockWindow:
    window = shown(deeds)
    window.passphrase.forgotten.click()
    window.passphrase.key.edit.setText(KEY)
    window.passphrase.unlock.click()
    qtbot.waitUntil(lambda: window.page is window.renewal)
    return window


def test_the_recovery_key_leads_to_a_new_passphrase_at_once(qtbot, shown) -> None:
    deeds = known()
    window = recovered(qtbot, shown, deeds)
    page = window.renewal
    assert page.passphrase.first.edit.hasFocus()
    qtbot.keyClicks(page.passphrase.first.edit, RIGHT)
    qtbot.keyClick(page.passphrase.first.edit, Qt.Key.Key_Tab)
    page.passphrase.again.edit.setText("something else")
    page.change.click()
    assert page.passphrase.again.wrong
    page.passphrase.again.edit.setText(RIGHT)
    qtbot.keyClick(page.passphrase.again.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page is window.worker)
    assert deeds.asked[-1] == ("renew", "river", RIGHT)
    assert page.passphrase.first.text() == ""


def test_a_new_passphrase_after_the_recovery_key_may_wait(qtbot, shown) -> None:
    deeds = known()
    window = recovered(qtbot, shown, deeds)
    window.renewal.put_off.click()
    qtbot.waitUntil(lambda: window.page is window.worker)
    assert [what for what, *_ in deeds.asked] == ["recover"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_who_is_sitting_here_is_chosen_by_enter_too(qtbot, shown, key) -> None:
    window = shown(known())
    typed(qtbot, window, RIGHT)
    qtbot.waitUntil(lambda: window.page is window.worker and bool(window.worker.buttons))
    with qtbot.waitSignal(window.entered) as entered:
        qtbot.keyClick(window.worker.buttons[0], key)
    assert entered.args[1] == JOAN


@pytest.mark.parametrize("length", [10, 40, 400])
def test_a_long_name_is_never_cut_in_the_middle_of_a_letter(qtbot, shown, length) -> None:
    deeds = known()
    deeds.team = [Person("1", "Wilhelmina " * (length // 10)), BETH]
    window = shown(deeds)
    typed(qtbot, window, RIGHT)
    qtbot.waitUntil(lambda: window.page is window.worker and bool(window.worker.buttons))
    long, short = window.worker.buttons
    qtbot.waitUntil(lambda: long.width() > 100 and long.sizeHint().width() <= long.width())
    assert (long.x() == short.x()) is (length > 10)
    assert long.toolTip() == (deeds.team[0].name if length == 400 else "")
    assert long.accessibleName() == deeds.team[0].name


def test_caps_lock_is_noticed_from_the_letters(qtbot, shown) -> None:
    field = shown(known()).passphrase.passphrase
    qtbot.keyClick(field.edit, "G")  # a large letter with no Shift held
    assert field.note == "Caps Lock is on."
    qtbot.keyClick(field.edit, "a")
    assert field.note == ""


def test_show_shows_and_hides_what_is_typed(shown) -> None:
    field = shown(known()).passphrase.passphrase
    field.edit.setText(RIGHT)
    assert field.edit.displayText() != RIGHT
    field.show_button.click()
    assert field.edit.displayText() == RIGHT
    field.show_button.click()
    assert field.edit.displayText() != RIGHT


def fill(window: UnlockWindow, secret: str, again: str | None = None) -> None:
    window.welcome.first.click()
    page = window.creator
    page.practice.edit.setText("Riverside & Hill")
    page.lead.edit.setText("Joan Fletcher")
    page.passphrase.first.edit.setText(secret)
    page.passphrase.again.edit.setText(secret if again is None else again)


def test_a_new_practice_shows_its_recovery_key_once_and_waits_until_it_is_written_down(qtbot, shown) -> None:
    deeds = Deeds()
    window = shown(deeds)
    fill(window, RIGHT)
    assert window.creator.path.name == "riverside-hill.pause"
    window.creator.make.click()
    qtbot.waitUntil(lambda: window.page is window.recovery)
    page = window.recovery
    assert page.key.text().split() == KEY.split("-")
    assert not page.on.isEnabled()
    page.written.click()
    with qtbot.waitSignal(window.entered) as entered:
        page.on.click()
    assert entered.args == ["Riverside & Hill", Person("1", "Joan Fletcher", "lead")]
    assert page.key.text() == ""
    assert window.creator.passphrase.first.text() == ""


@pytest.mark.parametrize(
    ("secret", "again", "sentence"),
    [
        ("short", "short", "at least 12"),
        (RIGHT, "garden gate", "not the same"),
    ],
)
def test_a_passphrase_too_short_or_typed_differently_makes_nothing(shown, secret, again, sentence) -> None:
    deeds = Deeds()
    window = shown(deeds)
    fill(window, secret, again)
    window.creator.make.click()
    fields = window.creator.passphrase.first, window.creator.passphrase.again
    assert any(field.wrong and sentence in field.note for field in fields)
    assert deeds.asked == []


def test_a_file_that_exists_is_not_overwritten(qtbot, shown, tmp_path, monkeypatch) -> None:
    there = tmp_path / "river.pause"
    there.write_bytes(b"x")
    window = shown(Deeds())
    fill(window, RIGHT)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(there), ""))
    window.creator.elsewhere.click()
    window.creator.make.click()
    qtbot.waitUntil(lambda: window.creator.place.wrong)
    assert window.creator.place.note == str(AlreadyExists(name="river.pause"))
    assert window.page is window.creator


def test_an_invented_practice_is_one_press_away(qtbot, shown) -> None:
    window = shown(Deeds())
    window.welcome.trial.click()
    qtbot.waitUntil(lambda: window.page is window.worker)
    assert window.welcome.isEnabled()


def test_a_restored_backup_asks_for_its_passphrase(qtbot, shown, monkeypatch) -> None:
    window = shown(Deeds())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/b/river.backup", ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("/p/back.pause", ""))
    window.welcome.backup.click()
    qtbot.waitUntil(lambda: window.page is window.passphrase)
    assert window.passphrase.title.text() == "Back"


def test_a_practice_without_workers_asks_for_the_first(qtbot, shown) -> None:
    deeds = known()
    deeds.team = []
    window = shown(deeds)
    typed(qtbot, window, RIGHT)
    qtbot.waitUntil(lambda: window.page is window.worker)
    qtbot.keyClicks(window.worker.name.edit, "Dee Connell")
    with qtbot.waitSignal(window.entered) as entered:
        qtbot.keyClick(window.worker.name.edit, Qt.Key.Key_Return)
    assert entered.args[1].name == "Dee Connell"


def test_a_theme_is_worn_at_once_and_remembered(qapp, shown) -> None:
    from pause_desktop.gui.look.theme import Look, look_of

    settings = Settings()
    window = shown(Deeds(), settings)
    menu = window.form.appearance.menu()
    next(a for a in menu.actions() if a.data() == "dark").trigger()
    try:
        assert look_of(qapp).theme == "dark"
        assert Settings.load().theme == "dark"
    finally:
        Look().put_on(qapp)


@pytest.mark.parametrize(
    ("passphrase", "least", "most"),
    [
        ("password", 0, 0),
        ("passwordpassword", 0, 1),
        ("riversidepractice", 0, 0),
        ("plum otter gate 17 Thursday", 4, 4),
    ],
)
def test_strength_is_judged(passphrase, least, most) -> None:
    assert least <= strength(passphrase, ("riversidepractice",)).score <= most


def test_the_first_screen_loads_neither_store_nor_charts() -> None:
    import subprocess
    import sys

    program = "import sys; import pause_desktop.gui.unlock_window; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    ).stdout.split()
    heavy = {
        "sqlmodel",
        "sqlalchemy",
        "pydantic",
        "matplotlib",
        "reportlab",
        "sqlcipher3",
        "zxcvbn",
        "cryptography",
    }
    assert heavy.isdisjoint(loaded)
    assert "PySide6.QtPrintSupport" not in loaded


def letters(window: UnlockWindow) -> list[str]:
    """The letter of everything that stands on the page now."""
    labels = [each for each in window.findChildren(QLabel) if each.buddy() is not None]
    shown = [each for each in [*labels, *window.findChildren(QAbstractButton)] if each.isVisible()]
    words = [each.text().replace("&&", "") for each in shown]
    return [each[each.index("&") + 1].casefold() for each in words if "&" in each]


@pytest.mark.parametrize(
    "name", ["welcome", "passphrase", "recovering", "creator", "recovery", "renewal", "worker"]
)
def test_no_two_things_on_a_page_answer_to_one_letter(shown, name: str) -> None:
    window = shown(known())
    page = getattr(window, "passphrase" if name == "recovering" else name)
    window._show(page, page)
    if name == "recovering":
        page.forgotten.click()
    found = letters(window)
    assert sorted(found) == sorted(set(found))
    assert found
