"""The first screen: open, create, restore or try a practice, and say who is sitting there.

It knows the deeds only by `UnlockDeeds`, so that it is on the screen before the store and its weight are loaded;
each deed runs on the worker thread that will own the open practice.
"""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from pause_desktop.errors import UserError
from pause_desktop.gui.day.expected_back import ExpectedBack
from pause_desktop.gui.forms.ui_unlock_window import Ui_UnlockWindow
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.announcing import announce
from pause_desktop.gui.look.parts import Banner, Worn, dress
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.look_menu import LookMenu
from pause_desktop.gui.progress_dialog import ProgressDialog
from pause_desktop.gui.tasks import Tasks, Work
from pause_desktop.gui.unlock_deeds import Opened, Person, Recent, UnlockDeeds
from pause_desktop.gui.unlock_pages import SUFFIX, Page, PassphrasePage, WelcomePage
from pause_desktop.gui.worker_page import WorkerPage
from pause_desktop.paths import data_dir
from pause_desktop.settings import Settings

if TYPE_CHECKING:
    from pause_desktop.gui.create_pages import CreatePage, RecoveryKeyPage, RenewPage

P = TypeVar("P", bound=Page)
W = TypeVar("W", WelcomePage, PassphrasePage)

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
        self.trouble = Banner("danger", "octagon-alert", "")
        self.form.page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.form.pages.insertWidget(1, self.trouble)
        self.expected = ExpectedBack(self, settings)
        self.form.pages.insertWidget(1, self.expected.banner)
        self.form.appearance.setMenu(LookMenu(settings, self))
        self._pages: list[Page] = []
        dress(self)
        self.wear(look_of())
        self.start()

    # --- the pages, each made when it is first needed, so that the first is on the screen at once ----------------

    @cached_property
    def welcome(self) -> WelcomePage:
        """What a new user sees."""
        page = self._with(WelcomePage())
        page.browse.connect(self._browse)
        return self._with_ways(page)

    @cached_property
    def passphrase(self) -> PassphrasePage:
        """The passphrase or recovery key of a chosen practice."""
        page = self._with(PassphrasePage())
        page.another.connect(self._browse)
        page.tried.connect(self._open)
        page.recovered.connect(self._recover)
        return self._with_ways(page)

    @cached_property
    def creator(self) -> "CreatePage":
        """What a new practice needs."""
        from pause_desktop.gui.create_pages import CreatePage

        page = self._with(CreatePage(self._tasks, data_dir()))
        page.wanted.connect(self._create)
        page.left.connect(self.start)
        return page

    @cached_property
    def recovery(self) -> "RecoveryKeyPage":
        """The recovery key of a new practice."""
        from pause_desktop.gui.create_pages import RecoveryKeyPage

        page = self._with(RecoveryKeyPage())
        page.kept.connect(lambda: self._who(alone=True))
        return page

    @cached_property
    def renewal(self) -> "RenewPage":
        """A new passphrase after the recovery key."""
        from pause_desktop.gui.create_pages import RenewPage

        page = self._with(RenewPage(self._tasks))
        page.wanted.connect(self._renew)
        page.later.connect(self._who)
        return page

    @cached_property
    def worker(self) -> WorkerPage:
        """Who is sitting here."""
        page = self._with(WorkerPage())
        page.chosen.connect(self._enter)
        page.added.connect(self._add)
        page.left.connect(self.start)
        return page

    def _with(self, page: P) -> P:
        page.hide()
        self.form.pages.insertWidget(3 + len(self._pages), page)
        self._pages.append(page)
        return page

    def _with_ways(self, page: W) -> W:
        page.new.connect(lambda: self._show(self.creator, self.creator.practice))
        page.restore.connect(self._restore)
        page.demo.connect(self._demo)
        return page

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
        if recent:
            self._ask(recent[0])
        else:
            self._show(self.welcome, self.welcome.first)

    def choose(self, path: Path) -> None:
        """Asks for the passphrase of one practice file."""
        known = next((r for r in self._deeds.recent() if r.path == path), None)
        self._ask(known or Recent(path, path.stem.replace("-", " ").capitalize()))

    def _ask(self, recent: Recent) -> None:
        self._path, self._practice = recent.path, recent.practice
        under = f"{recent.path.name} · {recent.said}" if recent.said else recent.path.name
        self.passphrase.show_practice(recent.practice, under)
        self._show(self.passphrase, self.passphrase.passphrase)

    def _show(self, page: Page, first: QWidget) -> None:
        for one in self._pages:
            one.setVisible(one is page)
        self.trouble.hide()
        self.page = page
        self.form.middle.verticalScrollBar().setValue(0)
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
        self._run(lambda: self._deeds.open_with_recovery_key(path, key), self._is_recovered, self._refuse)

    def _known_path(self) -> Path:
        assert self._path is not None, "a passphrase is only asked for when a file is chosen"
        return self._path

    def _refuse(self, trouble: UserError) -> None:
        path = self._known_path()
        self._tasks.run(
            lambda: self._deeds.failures(path), lambda count: self.passphrase.refuse(tr(trouble), count), self
        )

    def _create(self, path: Path, practice: str, lead: str, passphrase: str) -> None:
        def made(result: tuple[str, Opened]) -> None:
            key, self._opened = result
            self._path, self._practice = path, practice
            self.creator.passphrase.clear()
            self._show(self.recovery, self.recovery.printer)
            self.recovery.show_key(practice, key)

        work = lambda: self._deeds.create(path, practice, lead, passphrase)  # noqa: E731
        self._run(work, made, lambda trouble: self.creator.refuse(tr(trouble)))

    def _is_open(self, opened: Opened) -> None:
        self._opened = opened
        self.passphrase.passphrase.clear()
        self._who()

    def _is_recovered(self, opened: Opened) -> None:
        self._opened = opened
        self.passphrase.forget()
        self.renewal.forget()
        self._show(self.renewal, self.renewal.passphrase.first)

    def _renew(self, passphrase: str) -> None:
        opened = self._opened

        def done(_: None) -> None:
            self.renewal.forget()
            self._who()

        refused = lambda trouble: self.renewal.refuse(tr(trouble))  # noqa: E731
        self._run(lambda: self._deeds.change_passphrase(opened, passphrase), done, refused)

    def _who(self, alone: bool = False) -> None:
        opened, last = self._opened, self._settings.last_worker.get(str(self._path))

        def found(people: list[Person]) -> None:
            if alone and len(people) == 1:
                self._enter(people[0])
                return
            self._show(self.worker, self.worker)
            self.worker.show_people(self._practice, people, last)

        self._run(lambda: list(self._deeds.workers(opened)), found, self._say)

    def _add(self, name: str) -> None:
        opened = self._opened
        refused = lambda trouble: self.worker.name.show_error(tr(trouble))  # noqa: E731
        self._run(lambda: self._deeds.add_worker(opened, name), self._enter, refused)

    def _enter(self, person: Person) -> None:
        self.entered.emit(self._opened, person)

    # --- files -------------------------------------------------------------------------------------------------

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("Open a practice"), str(data_dir()), tr("Practice (*{suffix});;All files (*)", suffix=SUFFIX)
        )
        if chosen:
            self.choose(Path(chosen))

    def _restore(self) -> None:
        backup, _ = QFileDialog.getOpenFileName(
            self, tr("The backup"), str(data_dir()), tr("Backup or practice (*)")
        )
        if not backup:
            return
        to, _ = QFileDialog.getSaveFileName(
            self,
            tr("Where the restored practice is kept"),
            str(data_dir()),
            tr("Practice (*{suffix})", suffix=SUFFIX),
        )
        if to:
            work = lambda: self._deeds.restore(Path(backup), Path(to))  # noqa: E731
            self._long(tr("Restoring the backup"), work, self.choose)

    def _demo(self) -> None:
        def made(opened: Opened) -> None:
            self._path, self._practice = None, tr("An invented practice")
            self._is_open(opened)

        self._long(tr("Making an invented practice"), self._deeds.demo, made)

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
        self.trouble.say("danger", "octagon-alert", tr("That did not work"), tr(trouble))
        self.trouble.show()
        announce(self.trouble, tr(trouble), urgent=True)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Forgets what was typed when the window goes."""
        for page in self._pages:
            page.forget()
        super().closeEvent(event)
