"""A clock that never goes back: an alarm must not fall silent because the laptop's time was set back."""

import datetime as dt
import time
from collections.abc import Callable

_SLACK = dt.timedelta(minutes=2)


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
