"""A clock that never goes back: an alarm must not fall silent because the laptop's time was set back."""

import datetime as dt
import time
from collections.abc import Callable

from pause_desktop.store.practice_file import PracticeFile, set_meta

_KEY = "out_clock"
_SLACK = dt.timedelta(minutes=2)
_OFTEN = dt.timedelta(minutes=1)


class SteadyClock:
    """The laptop's own time as long as it goes forward, and from there on where it does not.

    `now` is the laptop's time, `kept` the latest that it is known to have shown, `elapsed` counts seconds that
    nobody can set.
    """

    def __init__(
        self, now: Callable[[], dt.datetime], kept: dt.datetime | None = None,
        elapsed: Callable[[], float] = time.monotonic,
    ) -> None:  # fmt: skip
        self._now, self.elapsed = now, elapsed
        self._latest, self._at = kept or now(), elapsed()
        self.behind = False
        self.now()

    def now(self) -> dt.datetime:
        """The moment it is; `behind` says that the laptop itself shows an earlier one."""
        shown, at = self._now(), self.elapsed()
        counted = self._latest + dt.timedelta(seconds=at - self._at)
        self.behind = shown < counted - _SLACK
        self._latest, self._at = (counted if self.behind else shown), at
        return self._latest


class KeptMoment:
    """The latest moment the clock has shown while somebody was out, kept in the encrypted file once a minute."""

    def __init__(self, practice: PracticeFile) -> None:
        self._practice = practice
        self._kept = self.read()

    def read(self) -> dt.datetime | None:
        """What was kept, or None where nobody was out."""
        try:
            return dt.datetime.fromisoformat(self._practice.meta(_KEY))
        except (KeyError, ValueError):
            return None

    def keep(self, moment: dt.datetime | None) -> None:
        """Keeps a moment; None forgets it, because everybody is back."""
        if moment is None and self._kept is None:
            return
        if moment is not None and self._kept is not None and _OFTEN > moment - self._kept >= dt.timedelta():
            return
        with self._practice.plainly() as connection:
            set_meta(connection, **{_KEY: moment.isoformat() if moment else ""})
        self._kept = moment
