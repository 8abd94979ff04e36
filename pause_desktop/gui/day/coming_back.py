"""That somebody is back, or will be later: the two words that end or move an alarm."""

import datetime as dt

from pause_desktop.gui.desk import Desk
from pause_desktop.records.agenda import Out

LATER = dt.timedelta(minutes=30)


def say_back(desk: Desk, out: Out, now: dt.datetime) -> None:
    """Writes down that she is back, at the minute it is."""
    desk.save(lambda change: change.edit("visits", out.visit, {"back_at": _minute(now)}))


def say_later(desk: Desk, out: Out, now: dt.datetime) -> dt.time:
    """Moves the hour by half an hour, counted from now where it has passed; gives the new hour."""
    hour = _minute(max(now, out.back_by or now) + LATER)
    desk.save(lambda change: change.edit("visits", out.visit, {"back_by": hour}))
    return hour


def _minute(moment: dt.datetime) -> dt.time:
    return moment.time().replace(second=0, microsecond=0)
