"""Key slots: who gets in, who does not, and what happens to spoilt, lost and half-changed key files."""

import base64
import json
import unicodedata
from pathlib import Path

import pytest
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from pause_desktop.errors import (
    DiskFull,
    KeyFileDamaged,
    KeyFileMissing,
    TooShort,
    WrongPassphrase,
    WrongRecoveryKey,
)
from pause_desktop.store import keyslots
from pause_desktop.store.keyslots import Failures, KeyFile, Stretch, key_paths

OTHER = "eleven loud geese fly"


def slot(path: Path, kind: str) -> dict:
    return next(each for each in json.loads(path.read_bytes())["slots"] if each["kind"] == kind)


def rewrite(path: Path, which: str, /, **facts: object) -> None:
    whole = json.loads(path.read_bytes())
    for each in whole["slots"]:
        if each["kind"] == which:
            each.update(facts)
    path.write_text(json.dumps(whole))


def flipped(text: str) -> str:
    raw = bytearray(base64.b64decode(text))
    raw[3] ^= 1
    return base64.b64encode(raw).decode()


@pytest.fixture
def keys(made, weak):
    """Loads the key file afresh, as an unlock does."""
    return lambda: KeyFile.load(made.path, weak)


def test_the_passphrase_and_the_recovery_key_open_the_same_data_key(made, keys, passphrase):
    assert keys().open_with_passphrase(passphrase) == keys().open_with_recovery_key(made.recovery) == made.key
    assert len(made.key) == 32


def test_argon2_cffi_and_the_bare_cipher_open_a_slot_made_here(made, passphrase):
    path = key_paths(made.path)[0]
    facts = slot(path, "passphrase")
    stretched = hash_secret_raw(
        passphrase.encode(), base64.b64decode(facts["salt"]), facts["passes"], facts["memory_kib"], facts["lanes"],
        32, Type.ID,
    )  # fmt: skip
    bound = {"file": json.loads(path.read_bytes())["file"]} | {k: v for k, v in facts.items() if k != "sealed"}
    opened = ChaCha20Poly1305(stretched).decrypt(
        base64.b64decode(facts["nonce"]),
        base64.b64decode(facts["sealed"]),
        json.dumps(bound, sort_keys=True).encode(),
    )
    assert opened == made.key


def test_the_cost_without_a_word_about_it_is_256_mib_three_passes_four_lanes():
    assert Stretch() == Stretch(memory_kib=262_144, passes=3, lanes=4)


def test_a_wrong_passphrase_does_not_block_the_right_one_after_it(made, keys, passphrase):
    same = keys()
    for wrong in ("", "x", passphrase + " ", passphrase.upper(), "\ud83d half a character", "'; DROP TABLE women"):
        with pytest.raises(WrongPassphrase):
            same.open_with_passphrase(wrong)
    assert same.open_with_passphrase(passphrase) == made.key


def test_composed_and_decomposed_letters_are_one_passphrase(tmp_path, weak):
    composed = unicodedata.normalize("NFC", "żółta łódź na rzece")
    made, key, _ = KeyFile.make(tmp_path / "q.pause", composed, weak)
    assert made.open_with_passphrase(unicodedata.normalize("NFD", composed)) == key


def test_a_passphrase_is_measured_in_characters_as_composed(tmp_path, weak):
    with pytest.raises(TooShort):
        KeyFile.make(tmp_path / "q.pause", unicodedata.normalize("NFD", "ééééééééééé"), weak)  # 11, 22 code points
    KeyFile.make(tmp_path / "q.pause", "éééééééééééé", weak)


def test_each_practice_has_its_own_key_salt_and_nonce(tmp_path, weak, passphrase):
    (one, first, _), (two, second, _) = (KeyFile.make(tmp_path / n, passphrase, weak) for n in ("a", "b"))
    assert first != second
    one.save()
    two.save()
    seen = [
        slot(key_paths(tmp_path / n)[0], kind)[fact]
        for n in ("a", "b")
        for kind in ("passphrase", "recovery")
        for fact in ("salt", "nonce", "sealed")
    ]
    assert len(set(seen)) == len(seen)


def test_neither_passphrase_nor_recovery_key_nor_data_key_is_in_the_key_files(made, passphrase):
    for path in key_paths(made.path):
        content = path.read_bytes()
        for secret in (passphrase, made.recovery, made.recovery.replace("-", ""), made.key.hex()):
            assert secret.encode() not in content
        assert base64.b64encode(made.key) not in content
        assert path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "content", [None, b"", b"{}", b"[]", b"7", b"\xff\xfe\x00", b'{"format": 9}', b"[" * 100_000]
)
def test_the_second_copy_is_used_and_the_first_made_again(made, keys, passphrase, content):
    first, second = key_paths(made.path)
    whole = second.read_bytes()
    first.unlink()
    if content is not None:
        first.write_bytes(content)
    assert keys().open_with_passphrase(passphrase) == made.key
    assert json.loads(first.read_bytes())["slots"]
    second.write_bytes(b"spoilt too")
    assert keys().open_with_passphrase(passphrase) == made.key
    assert json.loads(second.read_bytes())["file"] == json.loads(whole)["file"]


@pytest.mark.parametrize("fact", ["sealed", "salt", "nonce"])
def test_a_flipped_bit_in_one_copy_is_not_called_a_wrong_passphrase(made, keys, passphrase, fact):
    first, second = key_paths(made.path)
    rewrite(first, "passphrase", **{fact: flipped(slot(first, "passphrase")[fact])})
    assert keys().open_with_passphrase(passphrase) == made.key
    assert slot(first, "passphrase") == slot(second, "passphrase")


def test_healing_never_puts_a_spoilt_slot_over_a_good_one(made, keys, passphrase):
    first, second = key_paths(made.path)
    rewrite(first, "passphrase", sealed=flipped(slot(first, "passphrase")["sealed"]))
    rewrite(second, "recovery", sealed=flipped(slot(second, "recovery")["sealed"]))
    assert keys().open_with_recovery_key(made.recovery) == made.key
    assert keys().open_with_passphrase(passphrase) == made.key
    second.unlink()
    assert keys().open_with_passphrase(passphrase) == keys().open_with_recovery_key(made.recovery) == made.key


def test_the_keys_of_another_practice_are_not_written_over(made, keys, passphrase, tmp_path, weak):
    first, _ = key_paths(made.path)
    other, _, _ = KeyFile.make(tmp_path / "other", OTHER, weak)
    other.save()
    strange = key_paths(tmp_path / "other")[0].read_bytes()
    first.write_bytes(strange)
    assert keys().open_with_passphrase(passphrase) == made.key
    assert first.read_bytes() == strange


def test_both_copies_spoilt_is_said_as_such(made, keys):
    for path in key_paths(made.path):
        path.write_bytes(path.read_bytes()[:100])
    with pytest.raises(KeyFileDamaged, match=r"p\.pause"):
        keys()


def test_both_copies_missing_is_said_as_such(made, keys):
    for path in key_paths(made.path):
        path.unlink()
    with pytest.raises(KeyFileMissing, match=r"p\.pause\.keys"):
        keys()


def test_one_copy_missing_and_one_spoilt_is_damage(made, keys):
    first, second = key_paths(made.path)
    first.unlink()
    second.write_bytes(b"{")
    with pytest.raises(KeyFileDamaged):
        keys()


def test_a_key_file_cut_off_anywhere_never_opens_and_never_crashes(made, keys, passphrase):
    paths = key_paths(made.path)
    whole = paths[0].read_bytes()
    for length in range(0, len(whole) - 1, 7):
        for path in paths:
            path.write_bytes(whole[:length])
        with pytest.raises(KeyFileDamaged):
            keys().open_with_passphrase(passphrase)


@pytest.mark.parametrize(
    "facts",
    [
        {"passes": 2}, {"memory_kib": 72}, {"lanes": 2}, {"kdf": "argon2i"}, {"kind": "recovery"}, {"added": 1},
    ],
)  # fmt: skip
def test_a_slot_whose_parameters_were_changed_does_not_open(made, keys, passphrase, facts):
    for path in key_paths(made.path):
        rewrite(path, "passphrase", **facts)
    with pytest.raises(WrongPassphrase):
        keys().open_with_passphrase(passphrase)


@pytest.mark.parametrize(
    "facts",
    [
        {"memory_kib": 2**40}, {"passes": 10**9}, {"lanes": 10**6}, {"memory_kib": "64"}, {"salt": "!"},
        {"salt": 5}, {"nonce": "AAAA"}, {"sealed": None}, {"memory_kib": 64.0}, {"passes": -1}, {"lanes": 0},
    ],
)  # fmt: skip
def test_a_slot_that_makes_no_sense_is_damage_at_once(made, keys, passphrase, facts):
    for path in key_paths(made.path):
        rewrite(path, "passphrase", **facts)
    with pytest.raises(KeyFileDamaged):
        keys().open_with_passphrase(passphrase)


def test_slots_that_are_no_slots_are_damage(made, keys):
    for path in key_paths(made.path):
        whole = json.loads(path.read_bytes())
        path.write_text(json.dumps(whole | {"slots": ["passphrase", 3]}))
    with pytest.raises(KeyFileDamaged):
        keys()


def test_another_file_id_does_not_open(made, keys, passphrase):
    for path in key_paths(made.path):
        path.write_text(json.dumps(json.loads(path.read_bytes()) | {"file": "0" * 32}))
    with pytest.raises(WrongPassphrase):
        keys().open_with_passphrase(passphrase)


def test_a_changed_passphrase_opens_and_the_old_one_does_not(made, keys, passphrase):
    keys().change_passphrase(made.key, OTHER)
    assert keys().open_with_passphrase(OTHER) == keys().open_with_recovery_key(made.recovery) == made.key
    with pytest.raises(WrongPassphrase):
        keys().open_with_passphrase(passphrase)


def test_a_short_new_passphrase_changes_nothing(made, keys, passphrase):
    before = made.everything()
    with pytest.raises(TooShort, match="12"):
        keys().change_passphrase(made.key, "eleven char")
    assert made.everything() == before
    assert keys().open_with_passphrase(passphrase) == made.key


def test_a_full_disk_leaves_the_old_passphrase(made, keys, passphrase, monkeypatch):
    before, same = made.everything(), keys()

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pause_desktop.files.os.fsync", full)
    with pytest.raises(DiskFull):
        same.change_passphrase(made.key, OTHER)
    assert made.everything() == before
    assert same.open_with_passphrase(passphrase) == made.key


@pytest.mark.parametrize("typed_first", ["old", "new"])
def test_changing_stopped_at_any_step_leaves_a_passphrase_that_opens(
    made, keys, passphrase, in_child, typed_first, weak
):
    before = {path: path.read_bytes() for path in key_paths(made.path)}
    mixed = False
    for step in range(50):
        for path, content in before.items():
            path.write_bytes(content)
        ended = in_child(lambda _: KeyFile.load(made.path, weak).change_passphrase(made.key, OTHER), at_step=step)
        contents = {path.read_bytes() for path in key_paths(made.path)}
        mixed = mixed or len(contents) == 2
        opens = []
        for words in (passphrase, OTHER) if typed_first == "old" else (OTHER, passphrase):
            try:
                opens.append(keys().open_with_passphrase(words) == made.key)
            except WrongPassphrase:
                opens.append(False)
        assert opens.count(True) == 1  # one opens, and having opened it is the only one
        assert keys().open_with_recovery_key(made.recovery) == made.key
        if ended.code == 0:
            break
    assert ended.code == 0
    assert mixed  # the moment between the two copies was met


def test_a_folder_that_cannot_be_written_is_no_reason_not_to_open(made, keys, passphrase, monkeypatch):
    key_paths(made.path)[1].write_bytes(b"spoilt")

    def refused(*_: object, **__: object) -> None:
        raise keyslots.plain(PermissionError(13, "no"), made.path)

    monkeypatch.setattr(keyslots, "write_whole", refused)
    assert keys().open_with_passphrase(passphrase) == made.key


def test_a_recovery_key_that_is_not_one_is_refused_without_stretching(made, keys, monkeypatch):
    monkeypatch.setattr(keyslots, "_cipher", None)
    for typed in ("", "-", "AAAAA" * 7, made.recovery[:-1], "ı" * 35, "１" * 35):
        with pytest.raises(WrongRecoveryKey):
            keys().open_with_recovery_key(typed)


def test_a_recovery_key_of_another_practice_is_refused(made, keys, tmp_path, weak):
    _, _, other = KeyFile.make(tmp_path / "q.pause", OTHER, weak)
    with pytest.raises(WrongRecoveryKey):
        keys().open_with_recovery_key(other)


def test_failures_are_counted_over_runs_and_the_wait_grows_to_half_a_minute(made):
    waits = []
    for _ in range(20):
        Failures(made.path).failed()
        waits.append(Failures(made.path).wait_seconds)
    assert waits[:9] == [0] * 9
    assert waits[9:] == [2, 4, 8, 16, 30, 30, 30, 30, 30, 30, 30]
    Failures(made.path).forget()
    assert Failures(made.path).count == 0


@pytest.mark.parametrize("content", [b"", b"many", b"-4", b"\xff", b"9" * 5000])
def test_a_spoilt_count_of_failures_is_none(made, content):
    made.path.with_name("p.pause.keys.tries").write_bytes(content)
    assert Failures(made.path).count == 0
