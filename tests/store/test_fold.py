"""The fold: a set of ops says what a record is, whatever order they came in, and no value goes without a word."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from pause_desktop.store.fold import REMOVED, Op, canonical, heads, settled
from pause_desktop.store.journal import ops_of

PLAIN = st.none() | st.booleans() | st.integers() | st.text(max_size=5)
FIELDS = ("name", "phone", REMOVED)


@st.composite
def histories(draw) -> list[Op]:
    """Saves by several laptops, each of which has seen some of the saves before it, as an honest program writes."""
    ops: list[Op] = []
    seen: dict[str, set[int]] = {actor: set() for actor in "abc"}
    for number in range(draw(st.integers(1, 8))):
        actor = draw(st.sampled_from("abc"))
        seen[actor] |= draw(st.sets(st.integers(0, number), max_size=number))
        known = [ops[at] for at in sorted(seen[actor]) if at < number]
        names = draw(st.sets(st.sampled_from(FIELDS), min_size=1))
        standing = heads(known)
        parents = {name: tuple(op.id for op in standing[name]) for name in names if name in standing}
        fields = {name: draw(st.booleans()) if name == REMOVED else draw(st.integers(0, 3)) for name in names}
        seq = sum(op.actor == actor for op in ops) + 1
        clock = draw(st.integers(0, 5))
        ops.append(Op("w", actor, seq, clock, None, "women", "w", fields, parents))
        seen[actor].add(number)
    return ops


@settings(max_examples=60)
@given(histories(), st.randoms())
def test_the_order_in_which_saves_arrive_does_not_matter(ops, random):
    shuffled = list(ops)
    random.shuffle(shuffled)
    assert settled(shuffled) == settled(ops)
    assert heads(shuffled) == heads(ops)


@settings(max_examples=60)
@given(histories())
def test_every_value_ever_written_stands_or_was_seen_by_who_wrote_over_it(ops):
    standing = heads(ops)
    for op in ops:
        for name in op.fields:
            stands = op in standing[name]
            superseded = any(op.id in later.parents.get(name, ()) for later in ops)
            assert stands != superseded


@settings(max_examples=60)
@given(histories())
def test_every_field_has_a_head_and_the_latest_is_shown(ops):
    standing = heads(ops)
    assert standing.keys() == {name for op in ops for name in op.fields}
    for found in standing.values():
        assert found
        assert found[0].rank == max(op.rank for op in found)


@settings(max_examples=60)
@given(histories())
def test_a_save_that_has_seen_everything_settles_everything(ops):
    standing = heads(ops)
    parents = {name: tuple(op.id for op in found) for name, found in standing.items()}
    fields = dict.fromkeys(standing, False)
    last = Op("w", "z", 1, 0, None, "women", "w", fields, parents)
    assert all(found == [last] for found in heads([*ops, last]).values())


def test_no_saves_are_no_record():
    assert settled([]) is None


def test_two_values_by_two_laptops_are_both_kept_and_the_later_is_shown():
    first = Op("w", "a", 1, 1, None, "women", "w", {"name": "Wren"}, {})
    here = Op("w", "a", 2, 2, None, "women", "w", {"name": "Robin"}, {"name": (("a", 1),)})
    there = Op("w", "b", 1, 3, None, "women", "w", {"name": "Rook"}, {"name": (("a", 1),)})
    assert heads([first, here, there])["name"] == [there, here]
    assert settled([first, here, there]) == {"name": "Rook"}


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(), lambda x: st.lists(x) | st.dictionaries(st.text(), x)
    )
)
def test_canonical_json_has_one_spelling_and_loses_nothing(value):
    written = canonical(value)
    assert json.loads(written) == value
    assert canonical(json.loads(written)) == written


def test_what_a_form_had_not_seen_is_kept_beside_what_it_saved(practice):
    with practice.writing(None) as change:
        woman = change.add("women", {"reference": "RP-A0001", "phone": "1", "email": "a@b"})
    with practice.reading() as rows:
        seen = rows.mark()
    with practice.writing(None) as change:
        change.edit("women", woman, {"phone": "2"})
    with practice.writing(None) as change:
        change.edit("women", woman, {"phone": "3", "email": "c@d"}, seen=seen)
    with practice.reading() as rows:
        standing = heads(ops_of(rows.connection, woman.hex))
        shown = rows.woman("RP-A0001").phone
    assert [op.fields["phone"] for op in standing["phone"]] == ["3", "2"]
    assert [op.fields["email"] for op in standing["email"]] == ["c@d"]
    assert shown == "3"


def test_a_save_that_saw_both_settles_them(practice):
    with practice.writing(None) as change:
        woman = change.add("women", {"reference": "RP-A0001", "phone": "1"})
    with practice.reading() as rows:
        seen = rows.mark()
    for phone in ("2", "3"):
        with practice.writing(None) as change:
            change.edit("women", woman, {"phone": phone}, seen=seen)
    with practice.writing(None) as change:
        change.edit("women", woman, {"phone": "4"})
    with practice.reading() as rows:
        assert [op.fields["phone"] for op in heads(ops_of(rows.connection, woman.hex))["phone"]] == ["4"]
