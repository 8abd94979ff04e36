"""The deeds of the first screen, done: practices made, opened, restored and invented on the worker thread.

The store is imported where it is used, so that the first screen is up before its weight is loaded.
"""

import contextlib
import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from pause_desktop.demo import PASSPHRASE
from pause_desktop.errors import FileMissing, UserError, WrongPassphrase, WrongRecoveryKey
from pause_desktop.gui.language import tr
from pause_desktop.gui.unlock_deeds import Person, Recent, Steps
from pause_desktop.settings import Settings

if TYPE_CHECKING:
    from pause_desktop.store.keyslots import KeyFile, Stretch
    from pause_desktop.store.practice_file import PracticeFile

DEMO_FILE = "invented-practice.pause"
_ROLES = {"practice_lead": "lead"}
"""Roles that help to tell who is who; every other is the rule."""


class Deeds:
    """What the first screen can set going, over the real store; `stretch` is weak in tests only."""

    def __init__(
        self, settings: Settings, folder: Path, *, stretch: "Stretch | None" = None,
        today: Callable[[], dt.date] = dt.date.today,
    ) -> None:  # fmt: skip
        self._settings, self._folder, self._stretch, self._today = settings, folder, stretch, today
        self._open: PracticeFile | None = None
        self._waiting: dict[Path, Path] = {}

    def recent(self) -> Sequence[Recent]:
        """The practices opened here that are still there, the latest first."""
        paths = [Path(name) for name in self._settings.recent]
        return [Recent(path, named(path), self._said(path)) for path in paths if path.is_file()]

    def _said(self, path: Path) -> str:
        """When it was opened; of the invented practice its passphrase, which its maker has never typed."""
        if is_demo(path, self._folder):
            return tr("invented; its passphrase is “{passphrase}”", passphrase=PASSPHRASE)
        return said_opened(self._settings.opened.get(str(path), ""), self._today())

    def create(self, path: Path, practice: str, lead: str, passphrase: str) -> "tuple[str, PracticeFile]":
        """Makes a practice and returns its recovery key and the open practice."""
        from pause_desktop.store.practice_file import PracticeFile

        self.close()
        self._open, recovery = PracticeFile.create(path, practice, passphrase, lead=lead, stretch=self._stretch)
        return recovery, self._open

    def open(self, path: Path, passphrase: str) -> Steps:
        """Opens a practice. Raises WrongPassphrase."""
        return self._opened(path, lambda keys: keys.open_with_passphrase(passphrase))

    def open_with_recovery_key(self, path: Path, key: str) -> Steps:
        """Opens a practice with its printed key. Raises WrongRecoveryKey."""
        return self._opened(path, lambda keys: keys.open_with_recovery_key(key))

    def change_passphrase(self, opened: "PracticeFile", passphrase: str) -> None:
        """Puts a new passphrase in place of the old one. Raises TooShort."""
        from pause_desktop.store.keyslots import KeyFile

        KeyFile.load(opened.path, self._stretch).change_passphrase(opened.key, passphrase)

    def failures(self, path: Path) -> int:
        """How many wrong passphrases this file has met since the last right one."""
        from pause_desktop.store.keyslots import Failures

        return Failures(path).count

    def workers(self, opened: "PracticeFile") -> Sequence[Person]:
        """Who works in the practice today."""
        from pause_desktop.store.queries import workers

        with opened.reading() as rows:
            found = workers(rows, self._today())
        return [Person(each.id, each.name, _ROLES.get(each.role, "")) for each in found]

    def add_worker(self, opened: "PracticeFile", name: str) -> Person:
        """Adds a practitioner by name; whoever is there already by that name is who is meant."""
        known = {each.name.casefold(): each for each in self.workers(opened)}
        if name.strip().casefold() in known:
            return known[name.strip().casefold()]
        with opened.writing(None) as change:
            made = change.add("workers", {"name": name.strip(), "role": "practitioner"})
        return Person(made, name.strip())

    def demo(self) -> Steps:
        """Makes an invented practice, or opens the one made before, and gives it open."""
        from pause_desktop.demo.making import make

        path = self._folder / DEMO_FILE
        with contextlib.suppress(UserError):
            if path.is_file():
                return (yield from self.open(path, PASSPHRASE))
        self.close()
        made = make(_free(path), until=self._today(), stretch=self._stretch)
        self._open, _ = yield from made
        return self._open

    def restore(self, backup: Path, to: Path) -> Path:
        """Notes that a backup is to be put back here: that needs its passphrase, which is asked for next."""
        if not backup.is_file():
            raise FileMissing(name=backup.name)
        self._waiting[to] = backup
        return to

    def _opened(self, path: Path, key_of: "Callable[[KeyFile], bytes]") -> Steps:
        from pause_desktop.store.keyslots import Failures

        failures = Failures(path)
        self.close()
        try:
            if path in self._waiting:
                yield from self._put_back(path, key_of)
            opened = self._open = yield from self._unlocked(path, key_of)
        except (WrongPassphrase, WrongRecoveryKey):
            failures.failed()
            raise
        with contextlib.suppress(UserError):  # a folder that cannot be written is no reason to refuse
            if tries := failures.count:
                from pause_desktop.store import audit

                audit.note(opened, None, "failed to unlock", tries=tries)
            failures.forget()
        return opened

    def _put_back(self, path: Path, key_of: "Callable[[KeyFile], bytes]") -> Steps:
        from pause_desktop.store.restoring import restore

        aside = yield from restore(self._waiting[path], path, key_of)
        del self._waiting[path]
        return aside

    def _unlocked(self, path: Path, key_of: "Callable[[KeyFile], bytes]") -> Steps:
        from pause_desktop.store.keyslots import KeyFile

        if not path.is_file():
            raise FileMissing(name=path.name)
        keys = KeyFile.load(path)
        key = key_of(keys)
        yield 0, 0, tr("Opening…")
        from pause_desktop.store.practice_file import PracticeFile

        return PracticeFile(path, key)

    def close(self) -> None:
        """Closes what was opened before and then left: two open files would stand in each other's way."""
        if self._open is not None:
            self._open.close()
            self._open = None


def is_demo(path: Path, folder: Path) -> bool:
    """Whether a file is the invented practice that the first screen made."""
    return path.parent == folder and path.stem.startswith(Path(DEMO_FILE).stem)


def named(path: Path) -> str:
    """What a practice may be called before it is open: its file's name in words."""
    return path.stem.replace("-", " ").replace("_", " ").strip().capitalize() or path.name


def said_opened(moment: str, today: dt.date) -> str:
    """When a file was opened, in words: "opened yesterday at 17:42"; empty where that is not known."""
    try:
        at = dt.datetime.fromisoformat(moment)
    except ValueError:
        return ""
    days = (today - at.date()).days
    if days == 0:
        return tr("opened today at {at:%H:%M}", at=at)
    if days == 1:
        return tr("opened yesterday at {at:%H:%M}", at=at)
    return tr("opened on {day} at {at:%H:%M}", day=at.date(), at=at)


def _free(path: Path) -> Path:
    """This name or the first like it with a number that no file has."""
    number, free = 1, path
    while free.exists() or free.with_name(free.name + ".keys").exists():
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free
