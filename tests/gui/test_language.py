"""The one way to the person's language: places are filled, counts are said."""

from pause_desktop.gui.language import several, tr


def test_places_are_filled_by_number_and_name():
    assert tr("{0} of {many}", 3, many=7) == "3 of 7"
    assert tr("{braces} stay where nothing is put in") == "{braces} stay where nothing is put in"


def test_a_count_takes_its_plural():
    assert [several(n, "{n} visit", "{n} visits") for n in (0, 1, 2, 1200)] == [
        "0 visits", "1 visit", "2 visits", "1,200 visits"
    ]  # fmt: skip
