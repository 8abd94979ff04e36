"""The printed recovery key: every slip of one symbol is found, and so are two groups that changed places."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.store.recovery_key import new_recovery_key, read_recovery_key, wrong_group

SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
KEYS = st.builds(new_recovery_key)


def test_a_key_has_seven_groups_of_five_and_is_never_the_same():
    made = {new_recovery_key() for _ in range(200)}
    assert len(made) == 200
    for key in made:
        groups = key.split("-")
        assert [len(group) for group in groups] == [5] * 7
        assert set("".join(groups)) <= set(SYMBOLS)
        assert read_recovery_key(key) == key


def test_every_slip_of_one_symbol_is_found_in_its_group():
    key = new_recovery_key()
    for at, right in enumerate(key):
        if right == "-":
            continue
        for wrong in SYMBOLS.replace(right, ""):
            typed = key[:at] + wrong + key[at + 1 :]
            assert read_recovery_key(typed) is None
            assert wrong_group(typed) == at // 6 + 1


def test_two_groups_that_changed_places_are_found():
    for key in (new_recovery_key() for _ in range(20)):
        for one, two in combinations(range(7), 2):
            groups = key.split("-")
            groups[one], groups[two] = groups[two], groups[one]
            assert read_recovery_key("-".join(groups)) is None


def test_a_group_left_out_or_typed_twice_is_found():
    groups = new_recovery_key().split("-")
    for at in range(7):
        assert read_recovery_key("-".join(groups[:at] + groups[at + 1 :])) is None
        assert read_recovery_key("-".join([*groups[:at], groups[at], *groups[at:]])) is None


@given(KEYS, st.sampled_from(["", " ", "-", " - ", "\n", "\u00a0", "–"]), st.booleans(), st.booleans())
def test_the_key_is_read_however_it_is_typed(key, between, lower, alike):
    typed = key.replace("-", between)
    if alike:
        typed = typed.replace("1", "I").replace("0", "O")
    if lower:
        typed = typed.lower().replace("1", "l")
    assert read_recovery_key(f"  {typed}\n") == key
    assert wrong_group(typed) is None


@given(st.text())
def test_any_text_at_all_is_read_or_refused(typed):
    read = read_recovery_key(typed)
    assert read is None or read_recovery_key(read) == read
    found = wrong_group(typed)
    assert found is None or found >= 1


@given(KEYS, st.integers(0, 41))
def test_what_is_typed_so_far_has_no_wrong_group(key, length):
    assert wrong_group(key[:length]) is None
