from collections import Counter
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.gui.women_search import WomenIndex, found_in
from pause_desktop.records.letters import plain_words
from pause_desktop.records.sounds import sought, sound_of, words_in
from pause_desktop.store.queries import WomanLine


def line(reference: str, first: str, last: str, preferred: str = "") -> WomanLine:
    return WomanLine(
        uuid4(), reference, first, last, preferred, "open", None, "", None, "", None, None, None, None, None, None,
        (), False, 0,
    )  # fmt: skip


LINES = [
    line("RP-A0007", "Carly", "Marsden"),
    line("RP-B0012", "Samara", "Rahmani"),
    line("RP-A0022", "Marta", "Zielińska"),
    line("RP-A0011", "Łucja", "Nowak", "Lulu"),
    line("RP-C0001", "Ann-Marie", "Graham"),
]


@pytest.mark.parametrize(
    ("typed", "references"),
    [
        ("zielinska", ["RP-A0022"]),
        ("ZIELIŃSKA", ["RP-A0022"]),
        ("lucja", ["RP-A0011"]),
        ("lulu", ["RP-A0011"]),
        ("a7", ["RP-A0007"]),
        ("rp-a7", ["RP-A0007"]),
        ("0012", ["RP-B0012"]),
        ("c.m.", ["RP-A0007"]),
        ("cm", ["RP-A0007"]),
        ("mars carly", ["RP-A0007"]),
        ("marie", ["RP-C0001"]),
        ("nobody", []),
    ],
)
def test_a_woman_is_found_by_reference_name_or_initials_without_accents(typed, references):
    assert [found.reference for found in WomenIndex(LINES).find(typed).lines] == references


def test_a_word_that_begins_with_the_letters_comes_before_one_that_holds_them():
    found = [each.reference for each in WomenIndex(LINES).find("mar").lines]

    assert found == ["RP-A0007", "RP-A0022", "RP-C0001", "RP-B0012"]


def test_nothing_typed_finds_everybody_in_the_order_given():
    assert WomenIndex(LINES).find("  ").lines == LINES


@pytest.mark.parametrize(
    ("text", "typed", "letters"),
    [("Marta Zielińska", "linsk", "lińsk"), ("Carly Marsden", "MAR", "Mar"), ("Strauß", "s", ""), ("Ann", "x", "")],
)
def test_the_letters_found_are_those_that_stand_in_the_name(text, typed, letters):
    assert found_in(text, typed) == letters


@pytest.mark.parametrize("pasted", ["x" * 1_000_000, "mar " * 250_000, "\x00\u202e\U0001f33b" * 1000, "(((" * 9])
def test_rubbish_that_is_pasted_finds_nobody_or_somebody_and_breaks_nothing(pasted):
    index = WomenIndex(LINES)
    index.listen()

    assert len(index.find(pasted).lines) <= len(LINES)
    assert found_in("Marta", pasted) in ("", "Mar")


NAMES = ("Siobhan", "Shivawn", "Ewa", "Nowicka", "Marta", "Catherine", "Kathryn", "Ann-Marie", "Muhammad", "Li")
LAST = NAMES[3:] + NAMES[:3]
HEARD = [line(f"RP-D{at:04}", *names) for at, names in enumerate(zip(NAMES, LAST, strict=True))]


def sounds_like(her: WomanLine, word: str) -> bool:
    sound = sound_of((her.first_name, her.preferred_name, her.last_name))
    return any(key in sound for part in words_in(word) for key in sought(part))


@given(
    st.lists(st.sampled_from(NAMES).flatmap(lambda name: st.sampled_from((name, name[:4], name[1:]))), max_size=3)
)
def test_who_is_only_heard_is_she_of_whom_every_word_is_found_or_sounds_alike(words):
    index = WomenIndex(HEARD)
    index.listen()
    typed = plain_words(" ".join(words)).split()
    spelt = {each.id for each in WomenIndex(HEARD).find(" ".join(typed)).lines}
    found = index.arranged(None, lambda each: each.reference, backwards=True).find(" ".join(typed))

    by_letters = [{each.id for each in WomenIndex(HEARD).find(word).lines} for word in typed]
    alike = {
        each.id
        for each in HEARD
        if each.id not in spelt
        and all(
            each.id in letters or sounds_like(each, word) for word, letters in zip(typed, by_letters, strict=True)
        )
    }
    assert found.heard == alike
    assert {each.id for each in found.lines} == spelt | alike
    assert [each.reference for each in found.lines if each.id in alike] == sorted(
        (each.reference for each in HEARD if each.id in alike), reverse=True
    )


def test_an_order_asks_each_line_once_however_often_it_is_turned_and_narrowed():
    asked: Counter[str] = Counter()

    def by_last_name(each: WomanLine) -> str:
        asked[each.reference] += 1
        return each.last_name

    index = WomenIndex(LINES)
    index.sort_ahead([by_last_name])
    forwards = index.arranged(None, by_last_name).lines
    backwards = index.arranged(None, by_last_name, backwards=True).lines
    narrowed = index.arranged(lambda each: "a" in each.last_name, by_last_name).lines

    assert [each.last_name for each in forwards] == ["Graham", "Marsden", "Nowak", "Rahmani", "Zielińska"]
    assert backwards == forwards[::-1]
    assert narrowed == [each for each in forwards if "a" in each.last_name]
    assert asked == Counter(each.reference for each in LINES)


def test_turning_an_order_round_leaves_the_kept_one_as_it_was():
    index = WomenIndex(LINES)
    for _ in range(3):
        index.arranged(None, lambda each: each.reference, backwards=True)
    order = index.arranged(None, lambda each: each.reference).lines

    assert [each.reference for each in order] == sorted(each.reference for each in LINES)
