"""A clock that never goes back, whoever turns the laptop's own."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.gui.day.steady import SteadyClock

START = dt.datetime(2026, 5, 14, 9, 55)  # noqa: DTZ001
steps = st.lists(st.tuples(st.integers(0, 7200), st.integers(-90_000, 90_000)))


@given(steps)
def test_it_never_goes_back_by_more_than_a_small_correction(turns):
    shown, passed = [START], [0.0]
    clock = SteadyClock(lambda: shown[0], None, lambda: passed[0])
    before = clock.now()
    for seconds, turned in turns:
        passed[0] += seconds
        shown[0] += dt.timedelta(seconds=seconds + turned)
        after = clock.now()
        assert after >= before + dt.timedelta(seconds=seconds) - dt.timedelta(minutes=2)
        assert clock.behind == (after != shown[0])
        before = after


def test_what_it_has_shown_before_counts_after_a_restart():
    clock = SteadyClock(lambda: START, START + dt.timedelta(hours=1), lambda: 0.0)
    assert clock.now() == START + dt.timedelta(hours=1)
    assert clock.behind
