"""What exactly one woman on file has is found in words, and what two have is not."""

from collections.abc import Callable

import pytest

from pause_desktop.records.codes import label
from pause_desktop.store.practice_file import PracticeFile
from pause_desktop.summaries.alone import Alone, alone_of, told_of
from pause_desktop.summaries.giveaways import giveaways, known_of

OFFER = Alone("University offer", frozenset({"unive", "offer"}))


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("I got an offer from the university.", True),
        ("Universities made me offers!", True),
        ("They offer tea here.", False),
        ("", False),
    ],
)
def test_words_speak_of_a_label_where_each_of_its_words_stands(words: str, found: bool) -> None:
    assert bool(told_of(words, [OFFER])) is found


def test_what_one_woman_has_is_hers_alone_until_another_has_it(invent: Callable[[int], PracticeFile]) -> None:
    practice = invent(4)
    with practice.reading() as rows:
        one, other = (rows.woman(reference).id for (reference,) in rows.pick("women", "reference")[:2])
    with practice.writing(None) as change:
        change.edit("women", one, {"language": "Tigrinya"})
        change.add("outcomes", {"woman": one, "kind": "university_offer", "on": "2026-01-05"})
    with practice.reading() as rows:
        alone = alone_of(rows, label)
        known = known_of(rows, one, alone)
        assert giveaways("I speak Tigrinya.", known) == ("what one woman alone has (tigrinya)",)
    with practice.writing(None) as change:
        change.edit("women", other, {"language": "Tigrinya"})
    with practice.reading() as rows:
        assert giveaways("I speak Tigrinya.", known_of(rows, one, alone_of(rows, label))) == ()


def test_a_need_she_does_not_have_makes_nobody_known(invent: Callable[[int], PracticeFile]) -> None:
    practice = invent(0)
    with practice.writing(None) as change:
        her = change.add("women", {"reference": "RP-1"})
        change.add("needs", {"woman": her, "kind": "debt", "status": "no"})
        change.add("needs", {"woman": her, "kind": "offending", "status": "past"})
    with practice.reading() as rows:
        assert [each.label for each in alone_of(rows, label)] == [label("need", "offending")]
