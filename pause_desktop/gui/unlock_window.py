"""The first screen: open, create, restore or try a practice, and say who is sitting there.

It knows the deeds only by `UnlockDeeds`, so that it is on the screen before the store and its weight are loaded;
each deed runs on the worker thread that will own the open practice.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from pause_desktop.errors import UserError
from pause_desktop.gui.create_pages import SUFFIX, CreatePage, RecoveryKeyPage
from pause_desktop.gui.forms.ui_unlock_window import Ui_UnlockWindow
from pause_desktop.gui.look.parts import Banner, Worn, dress
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.look_menu import LookMenu
from pause_desktop.gui.progress_dialog import ProgressDialog
from pause_desktop.gui.tasks import Tasks, Work
from pause_desktop.gui.unlock_deeds import Opened, Person, Recent, UnlockDeeds
from pause_desktop.gui.unlock_pages import Page, PassphrasePage, WelcomePage, WorkerPage
from pause_desktop.paths import data_dir
from pause_desktop.settings import Settings

_SIDE, _LEAST_GARDEN = 640, 240


class UnlockWindow(Worn, QWidget):
    """The way in; `entered(opened, person)` says that it has been found, and who has come in."""

    entered = Signal(object, object)

    def __init__(self, deeds: UnlockDeeds, tasks: Tasks, settings: Settings) -> None:
        super().__init__()
        self._deeds, self._tasks, self._settings = deeds, tasks, settings
        self._path: Path | None = None
        self._practice, self._opened = "", None
        self.form = Ui_UnlockWindow()
        self.form.setupUi(self)
        self.welcome, self.passphrase = WelcomePage(), PassphrasePage()
        self.creator, self.recovery = CreatePage(tasks, data_dir()), RecoveryKeyPage()
        self.worker = WorkerPage()
        self.trouble = Banner("danger", "octagon-alert", "")
        self._place()
        self._connect()
        self.form.appearance.setMenu(LookMenu(settings, self))
        dress(self)
        self.wear(look_of())
        self.start()

    def _place(self) -> None:
        self.form.page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.form.pages.insertWidget(1, self.trouble)
        for at, page in enumerate(self._pages(), 2):
            self.form.pages.insertWidget(at, page)

    def _pages(self) -> tuple[Page, ...]:
        return self.welcome, self.passphrase, self.creator, self.recovery, self.worker

    def _connect(self) -> None:
        for page in (self.welcome, self.passphrase):
            page.new.connect(lambda: self._show(self.creator))
            page.restore.connect(self._restore)
            page.demo.connect(self._demo)
        self.welcome.browse.connect(self._browse)
        self.welcome.chosen.connect(self.choose)
        self.passphrase.another.connect(self._browse)
        self.passphrase.tried.connect(self._open)
        self.passphrase.recovered.connect(self._recover)
        self.creator.wanted.connect(self._create)
        self.creator.left.connect(self.start)
        self.recovery.kept.connect(lambda: self._who(alone=True))
        self.worker.chosen.connect(self._enter)
        self.worker.added.connect(self._add)
        self.worker.left.connect(self.start)

    def wear(self, look: Look) -> None:
        """Gives the form the width its text needs; the picture makes way for large text."""
        wide = min(look.px(_SIDE), 1280)
        self.form.page.setFixedWidth(wide)
        self.form.garden.setVisible(self.width() - wide >= _LEAST_GARDEN or look.scale <= 1.5)

    # --- which page --------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Asks for the passphrase of the practice opened last, or welcomes whoever has none."""
        self._opened = None
        recent = list(self._deeds.recent())
        self.welcome.show_recent(recent)
        if recent:
            self._ask(recent[0])
        else:
            self._show(self.welcome)

    def choose(self, path: Path) -> None:
        """Asks for the passphrase of one practice file."""
        known = next((r for r in self._deeds.recent() if r.path == path), None)
        self._ask(known or Recent(path, path.stem.replace("-", " ").capitalize()))

    def _ask(self, recent: Recent) -> None:
        self._path, self._practice = recent.path, recent.practice
        under = f"{recent.path.name} · {recent.said}" if recent.said else recent.path.name
        self.passphrase.show_practice(recent.practice, under)
        self._show(self.passphrase)

    def _show(self, page: Page) -> None:
        for one in self._pages():
            one.setVisible(one is page)
        self.trouble.hide()
        self.page = page
        self.form.middle.verticalScrollBar().setValue(0)
        first = {
            self.welcome: self.welcome.first,
            self.passphrase: self.passphrase.passphrase,
            self.creator: self.creator.practice,
            self.recovery: self.recovery.printer,
        }.get(page)
        if first is not None:
            first.setFocus()

    # --- the deeds ---------------------------------------------------------------------------------------------

    def _run(self, work: Work, then: Callable[[Any], object], refused: Callable[[UserError], object]) -> None:
        page = self.page
        page.show_busy(True)

        def done(value: Any) -> None:
            page.show_busy(False)
            then(value)

        def failed(trouble: Exception) -> None:
            page.show_busy(False)
            if not isinstance(trouble, UserError):
                raise trouble
            refused(trouble)

        self._tasks.run(work, done, self, failed=failed)

    def _open(self, passphrase: str) -> None:
        path = self._known_path()
        self._run(lambda: self._deeds.open(path, passphrase), self._is_open, self._refuse)

    def _recover(self, key: str) -> None:
        path = self._known_path()
        self._run(lambda: self._deeds.open_with_recovery_key(path, key), self._is_open, self._refuse)

    def _known_path(self) -> Path:
        assert self._path is not None, "a passphrase is only asked for when a file is chosen"
        return self._path

    def _refuse(self, trouble: UserError) -> None:
        path = self._known_path()
        self._tasks.run(
            lambda: self._deeds.failures(path), lambda count: self.passphrase.refuse(str(trouble), count), self
        )

    def _create(self, path: Path, practice: str, lead: str, passphrase: str) -> None:
        def made(result: tuple[str, Opened]) -> None:
            key, self._opened = result
            self._path, self._practice = path, practice
            self.creator.passphrase.clear()
            self._show(self.recovery)
            self.recovery.show_key(practice, key)

        work = lambda: self._deeds.create(path, practice, lead, passphrase)  # noqa: E731
        self._run(work, made, lambda trouble: self.creator.refuse(str(trouble)))

    def _is_open(self, opened: Opened) -> None:
        self._opened = opened
        self.passphrase.passphrase.clear()
        self._who()

    def _who(self, alone: bool = False) -> None:
        opened, last = self._opened, self._settings.last_worker.get(str(self._path))

        def found(people: list[Person]) -> None:
            if alone and len(people) == 1:
                self._enter(people[0])
                return
            self._show(self.worker)
            self.worker.show_people(self._practice, people, last)

        self._run(lambda: list(self._deeds.workers(opened)), found, self._say)

    def _add(self, name: str) -> None:
        opened = self._opened
        refused = lambda trouble: self.worker.name.show_error(str(trouble))  # noqa: E731
        self._run(lambda: self._deeds.add_worker(opened, name), self._enter, refused)

    def _enter(self, person: Person) -> None:
        self.entered.emit(self._opened, person)

    # --- files -------------------------------------------------------------------------------------------------

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, "Open a practice", str(data_dir()), f"Practice (*{SUFFIX});;All files (*)"
        )
        if chosen:
            self.choose(Path(chosen))

    def _restore(self) -> None:
        backup, _ = QFileDialog.getOpenFileName(self, "The backup", str(data_dir()), "Backup or practice (*)")
        if not backup:
            return
        to, _ = QFileDialog.getSaveFileName(
            self, "Where the restored practice is kept", str(data_dir()), f"Practice (*{SUFFIX})"
        )
        if to:
            work = lambda: self._deeds.restore(Path(backup), Path(to))  # noqa: E731
            self._long("Restoring the backup", work, self.choose)

    def _demo(self) -> None:
        def made(opened: Opened) -> None:
            self._path, self._practice = None, "An invented practice"
            self._is_open(opened)

        self._long("Making an invented practice", self._deeds.demo, made)

    def _long(self, title: str, work: Work, then: Callable[[Any], object]) -> None:
        self.trouble.hide()
        page = self.page
        page.setEnabled(False)
        task = self._tasks.run(work, then, self, failed=self._fail)
        task.ended.connect(lambda: page.setEnabled(True))
        self.progress = ProgressDialog(title, task, self)

    def _fail(self, trouble: Exception) -> None:
        if not isinstance(trouble, UserError):
            raise trouble
        self._say(trouble)

    def _say(self, trouble: UserError) -> None:
        self.trouble.say("danger", "octagon-alert", "That did not work", str(trouble))
        self.trouble.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Forgets what was typed when the window goes."""
        self.passphrase.passphrase.clear()
        self.creator.passphrase.clear()
        super().closeEvent(event)
