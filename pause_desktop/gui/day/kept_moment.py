"""The latest moment that the laptop has shown while somebody was out: it tells whether its clock was set back."""

import datetime as dt

from pause_desktop.store.practice_file import PracticeFile, set_meta

_KEY = "out_clock"
_OFTEN = dt.timedelta(minutes=1)


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
