"""That somebody is back, or will be later: the two words that end or move an alarm."""

import datetime as dt
from uuid import UUID

from pause_desktop.gui.desk import Desk
from pause_desktop.records.agenda import Out

_LATER = dt.timedelta(minutes=30)
_LONGEST = dt.timedelta(days=1)
"""An hour without a day can name no moment further from her leaving."""


def say_back(desk: Desk, visit: UUID, hour: dt.time) -> None:
    """Writes down that she is back at an hour."""
    desk.save(lambda change: change.edit("visits", visit, {"back_at": hour}))


def say_back_by(desk: Desk, visit: UUID, hour: dt.time) -> None:
    """Writes down when she wants to be back."""
    desk.save(lambda change: change.edit("visits", visit, {"back_by": hour}))


def half_an_hour_later(out: Out, now: dt.datetime) -> dt.time | None:
    """The hour she named and half an hour, from now where it has passed; None where no hour can say it."""
    moment = max(now, out.back_by or now) + _LATER
    return to_the_minute(moment) if moment - out.since < _LONGEST else None


def to_the_minute(moment: dt.datetime) -> dt.time:
    """The hour of a moment as it is written down."""
    return moment.time().replace(second=0, microsecond=0)
