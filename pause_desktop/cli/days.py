"""Days as they are typed on a command line."""

import datetime as dt

from pause_desktop.errors import NotADay, PeriodBackwards


def period(as_at: str, since: str | None) -> tuple[dt.date, dt.date | None]:
    """The last and the first day of what is asked about. Raises NotADay, PeriodBackwards."""
    last, first = _read("--as-at", as_at), _read("--since", since) if since is not None else None
    if first and first > last:
        raise PeriodBackwards
    return last, first


def past_day(option: str, words: str | None) -> dt.date | None:
    """A day up to today, or None where none was given. Raises NotADay."""
    day = _read(option, words) if words is not None else None
    if day and day > dt.date.today():
        raise NotADay(option=option, reason="is after today")
    return day


def _read(option: str, words: str) -> dt.date:
    from pause_desktop.records.parse import Unreadable, read_day

    try:
        return read_day(words.strip())
    except Unreadable as why:
        raise NotADay(option=option, reason=str(why)) from why
