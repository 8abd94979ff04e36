"""The PIN: known by its hash alone, five tries, and no way round the count."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pause_desktop.records.practice import Worker
from pause_desktop.store import pin as pin_module
from pause_desktop.store.keyslots import Stretch
from pause_desktop.store.pin import EASY, TRIES, Pin, digits_of
from pause_desktop.store.preferences import Preferences

WEAK = Stretch(8, 1, 1)


@pytest.fixture
def preferences(practice) -> Preferences:
    with practice.writing(None) as change:
        worker = change.add("workers", {"name": "Joan", "role": "practitioner"})
    with practice.reading() as rows:
        assert rows.get(Worker, worker)
    return Preferences(practice, worker)


@pytest.fixture
def pin(preferences: Preferences) -> Pin:
    made = Pin(preferences, WEAK)
    made.give("271828")
    return made


def test_there_is_none_until_one_is_given(preferences: Preferences):
    pin = Pin(preferences, WEAK)
    assert (pin.is_set, pin.tries_left, pin.matches("271828")) == (False, 0, False)


def test_only_the_right_one_matches(pin: Pin):
    assert not pin.matches("271829")
    assert pin.tries_left == TRIES - 1
    assert pin.matches("271828")
    assert pin.tries_left == TRIES


def test_after_five_wrong_ones_the_right_one_does_not_help_either(pin: Pin, preferences: Preferences):
    for _ in range(TRIES):
        assert not pin.matches("000000")
    assert not pin.matches("271828")
    again = Pin(preferences, WEAK)  # as after a restart: the count is in the file
    assert (again.tries_left, again.matches("271828")) == (0, False)
    again.allow_again()
    assert again.matches("271828")


def test_a_try_is_counted_before_it_is_looked_at(pin: Pin, monkeypatch: pytest.MonkeyPatch):
    def killed(*_: object) -> bytes:
        raise KeyboardInterrupt

    monkeypatch.setattr(pin_module, "stretched", killed)
    for _ in range(TRIES):
        with pytest.raises(KeyboardInterrupt):
            pin.matches("271828")
    assert pin.tries_left == 0


def test_the_file_holds_no_pin_and_no_two_hashes_alike(pin: Pin, preferences: Preferences):
    one = preferences.get("pin")
    pin.give("271828")
    other = preferences.get("pin")
    assert "271828" not in json.dumps([one, other])
    assert one["hash"] != other["hash"]
    assert one["salt"] != other["salt"]


def test_a_new_one_and_none_take_the_place_of_the_old(pin: Pin):
    pin.matches("000000")
    pin.give("314159")
    assert (pin.tries_left, pin.matches("271828"), pin.matches("314159")) == (TRIES, False, True)
    pin.forget()
    assert not pin.is_set


@pytest.mark.parametrize("bad", ["", "12345", "1234567", "12345a", "١٢٣٤٥٦"])
def test_anything_but_six_digits_is_a_bug(pin: Pin, bad: str):
    with pytest.raises(ValueError, match="six digits"):
        pin.give(bad)


def test_digits_of_any_script_are_the_same_digits():
    assert digits_of("١٢٣ 456") == "123456"


def test_what_everybody_tries_first_is_known():
    assert {"000000", "123456", "654321", "456789"} <= EASY
    assert "271828" not in EASY


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.text(max_size=12))
def test_nothing_else_that_can_be_typed_matches(pin: Pin, typed: str):
    pin.allow_again()
    assert pin.matches(typed) == (typed == "271828")
