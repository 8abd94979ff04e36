"""A group of forty women by keyboard alone, its keystrokes counted in the real window."""

from uuid import UUID

import pytest

from pause_desktop.gui.desk import Desk
from pause_desktop.records.contact import Contact

MANY = 40
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def forty(desk: Desk) -> list[UUID]:
    """Forty women of one cohort, with first names of which no three letters are alike."""

    def write(change) -> list[UUID]:
        cohort = change.add("cohorts", {"name": "Willow"})
        return [
            change.add("women", {"reference": f"RP-C{at:04d}", "first_name": _name(at), "cohort": cohort})
            for at in range(1, MANY + 1)
        ]

    return desk.save(write)


def _name(at: int) -> str:
    first, second = divmod(at, 10)
    return f"{'bdfgk'[first]}{'aeiouyrlwh'[second]}{'zvxqj'[at % 5]}elda".capitalize()


def outcomes(desk: Desk, women: list[UUID]) -> dict[UUID, str]:
    with desk.reading() as rows:
        return {row.woman: row.outcome for row in rows.of_women(Contact, women)}


def test_forty_women_of_a_cohort_of_whom_three_were_not_there(window, desk, forty, keys):
    keys.press("Ctrl+G")
    form = window.leaf("group").widget._form()
    keys.words("Picnic")
    keys.letter(form, "minutes")
    keys.press("9", "0")
    keys.letter(form, "summary")
    keys.words("We ate outside.")
    keys.letter(form, "attendance")
    keys.press("W", "I", "L", "Return")
    for at in (3, 17, 38):
        keys.press(*_name(at)[:3].upper(), "Return", "N", "Return")
    keys.press("Ctrl+Return")

    found = outcomes(desk, forty)
    assert len(found) == MANY
    assert [at for at, woman in enumerate(forty, 1) if found[woman] == "did_not_attend"] == [3, 17, 38]
    assert keys.count <= 30


def test_forty_women_one_by_one_take_four_keys_each(window, desk, forty, keys):
    keys.press("Ctrl+G")
    form = window.leaf("group").widget._form()
    keys.words("Picnic")
    keys.letter(form, "attendance")
    for at in range(1, MANY + 1):
        keys.press(*_name(at)[:3].upper(), "Return")
    keys.press("Ctrl+Return")
    assert len(outcomes(desk, forty)) == MANY
    assert keys.count == 4 * MANY + 3
