"""How the worker proves that it is she: by her PIN or the passphrase, both away from the window's thread."""

import hmac
from collections.abc import Callable

from PySide6.QtCore import QObject

from pause_desktop.errors import UserError, WrongPassphrase
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.passphrase import seconds_to_wait
from pause_desktop.store.keyslots import Failures, KeyFile, Stretch
from pause_desktop.store.pin import Pin


class WayBack:
    """What the screen asks; `pin_stretch` is weak in tests only."""

    def __init__(self, desk: Desk, pin_stretch: Stretch | None = None) -> None:
        self._desk = desk
        self.pin = Pin(desk.preferences, pin_stretch)
        self._failures = Failures(desk.practice.path)

    def try_pin(
        self, typed: str, told: Callable[[bool], object], failed: Callable[[str], object], owner: QObject
    ) -> None:
        """Tells whether this is her PIN; a wrong one is written down."""

        def work() -> bool:
            right = self.pin.matches(typed)
            if not right:
                self._desk.looked("refused", None, what="PIN")
            return right

        self._desk.tasks.run(work, told, owner, failed=lambda trouble: failed(said_of(trouble)))

    def try_passphrase(
        self, typed: str, told: Callable[[bool], object], failed: Callable[[str], object], owner: QObject
    ) -> None:
        """Tells whether this is the passphrase; the right one gives the PIN its tries back."""

        def work() -> bool:
            try:
                key = KeyFile.load(self._desk.practice.path).open_with_passphrase(typed)
            except WrongPassphrase:
                self._failures.failed()
                self._desk.looked("refused", None, what="passphrase")
                return False
            right = hmac.compare_digest(key, self._desk.practice.key)
            if right:
                self._failures.forget()
                self.pin.allow_again()
            return right

        self._desk.tasks.run(work, told, owner, failed=lambda trouble: failed(said_of(trouble)))

    def seconds_to_wait(self) -> int:
        """How long the next passphrase waits after wrong ones."""
        return seconds_to_wait(self._failures.count)


def said_of(trouble: Exception) -> str:
    """A failure in the words of a person; what is not hers to read is raised."""
    if not isinstance(trouble, UserError):
        raise trouble
    return tr(trouble)
