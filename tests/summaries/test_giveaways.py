"""What in a woman's words may tell who she is is named before they are printed."""

from collections.abc import Callable

import pytest

from pause_desktop.store.practice_file import PracticeFile
from pause_desktop.summaries.giveaways import Known, giveaways, known_of

KNOWN = Known(
    hers=frozenset({"agnieszka", "nowak"}), children=frozenset({"rose"}), others=frozenset({"hope"}),
    places=frozenset({"fernley", "orchard"}),
)  # fmt: skip


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("I feel like myself again.", ()),
        ("They call me Agnieszka now.", ("her name",)),
        ("they wrote AGNIESZKA’S name on the door", ()),
        ("agnieszka did it", ("her name",)),
        ("I see Rose on Sundays.", ("a child’s name",)),
        ("Rose’s letters come every month.", ("a child’s name",)),
        ("I rose early.", ()),
        ("Hope came with me.", ("somebody’s name",)),
        ("There is hope now.", ()),
        ("I moved to Fernley.", ("a place",)),
        ("I live at S60 2TH now.", ("a place",)),
        ("It was on 3 March.", ("a date",)),
        ("Since 12/5/2024 I am clean.", ("a date",)),
        ("In 2019 it was all dark.", ("a date",)),
        ("I may march on.", ()),
        ("Rose came home to Fernley in May.", ("a child’s name", "a place", "a date")),
    ],
)
def test_words_that_may_tell_who_she_is_are_named(words: str, found: tuple[str, ...]) -> None:
    assert giveaways(words, KNOWN) == found


def test_names_and_places_come_from_her_own_record(invent: Callable[[int], PracticeFile]) -> None:
    practice = invent(4)
    with practice.reading() as rows:
        reference = rows.pick("women", "reference")[0][0]
        her = rows.woman(reference)
    with practice.writing(None) as change:
        change.edit("women", her.id, {"first_name": "Żaneta", "address": "4 Orchard Street"})
        change.add("children", {"woman": her.id, "name": "Bartłomiej"})
    with practice.reading() as rows:
        known = known_of(rows, her.id)
    assert giveaways("My name is Zaneta.", known) == ("her name",)
    assert giveaways("Bartłomiej drew it.", known) == ("a child’s name",)
    assert giveaways("The Orchard smelt of apples.", known) == ("a place",)
    assert giveaways("On the Street I was nobody.", known) == ()
