"""The worker's PIN for taking the laptop back: a salted hash and a count of tries, in the encrypted file alone.

Six digits are few, so five wrong ones in a row leave only the passphrase. A try is counted before it is looked at,
and the count lies in the file: to kill the program in between gives nobody another one.
"""

import base64
import hmac
import secrets
from dataclasses import asdict
from typing import Any

from pause_desktop.store.keyslots import Stretch, stretched
from pause_desktop.store.preferences import Preferences

DIGITS = 6
TRIES = 5
EASY = frozenset({d * DIGITS for d in "0123456789"} | {"0123456789"[n : n + DIGITS] for n in range(5)}
                 | {"9876543210"[n : n + DIGITS] for n in range(5)})  # fmt: skip
"""What anybody tries first: one digit over and over, or digits in a row."""

_KEY = "pin"
_COST = Stretch(memory_kib=64 * 1024, passes=3, lanes=1)


def digits_of(typed: str) -> str:
    """The digits of what was typed, in whatever script they are, everything else left out."""
    return "".join(str(int(letter)) for letter in typed if letter.isdecimal())


class Pin:
    """The PIN of one worker on this laptop; `stretch` is weak in tests only."""

    def __init__(self, preferences: Preferences, stretch: Stretch | None = None) -> None:
        self._preferences, self._stretch = preferences, stretch or _COST

    @property
    def is_set(self) -> bool:
        """Whether she has given herself one."""
        return self._kept() is not None

    @property
    def tries_left(self) -> int:
        """How many wrong ones may still come; 0 leaves only the passphrase."""
        kept = self._kept()
        return max(0, TRIES - int(kept["tries"])) if kept else 0

    def give(self, pin: str) -> None:
        """Puts a new PIN in place of the one before, with all its tries."""
        if len(pin) != DIGITS or digits_of(pin) != pin:
            raise ValueError("a PIN has six digits")
        salt = secrets.token_bytes(16)
        self._preferences.put(
            _KEY,
            {
                "salt": base64.b64encode(salt).decode(), "cost": asdict(self._stretch), "tries": 0,
                "hash": base64.b64encode(stretched(pin, salt, self._stretch)).decode(),
            },
        )  # fmt: skip

    def forget(self) -> None:
        """Takes the PIN away: only the passphrase is left."""
        self._preferences.put(_KEY, None)

    def matches(self, typed: str) -> bool:
        """Whether this is the PIN; takes a tenth of a second, and a wrong one costs a try."""
        kept = self._kept()
        if kept is None or kept["tries"] >= TRIES:
            return False
        self._preferences.put(_KEY, {**kept, "tries": kept["tries"] + 1})  # before the answer is known to anybody
        made = stretched(typed, base64.b64decode(kept["salt"]), Stretch(**kept["cost"]))
        if not hmac.compare_digest(made, base64.b64decode(kept["hash"])):
            return False
        self.allow_again()
        return True

    def allow_again(self) -> None:
        """Gives all tries back: the PIN was right, or the passphrase was."""
        kept = self._kept()
        if kept is not None and kept["tries"]:
            self._preferences.put(_KEY, {**kept, "tries": 0})

    def _kept(self) -> dict[str, Any] | None:
        return self._preferences.get(_KEY)
