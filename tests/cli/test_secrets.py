"""Where a passphrase may come from, and that nobody is asked who cannot answer."""

import pytest

PASSPHRASE = "seven quiet herons wade"  # that of the practice in conftest
NEW = "eleven bright otters"
NEW_ONE = "A new passphrase, at least 12 characters: "


def test_the_end_of_the_line_is_no_part_of_it(filled):
    for ending in (b"\n", b"\r\n", b"", b"\nanother line\n"):
        filled.secret.write_bytes(PASSPHRASE.encode() + ending)
        filled("check", "p.pause").done()
        filled.passphrase_in(None)
        filled("check", "p.pause", "--passphrase-stdin", stdin=PASSPHRASE.encode() + ending).done()
        filled.passphrase_in(filled.secret)


@pytest.mark.parametrize(
    "passphrase", [" spaces around it ", "żółć i مرحبا, both", "a line\x0bwithin\x85it", "tab\tand 'quotes\""]
)
def test_every_other_character_is_part_of_it(empty, passphrase):
    empty.passphrase_in(None)
    given = passphrase.encode() + b"\n"
    empty("create", "p.pause", "--practice", "X", "--passphrase-stdin", stdin=given).done()
    empty.secret.write_bytes(given)
    empty.passphrase_in(empty.secret)
    empty("check", "p.pause").done()
    empty.secret.write_bytes(passphrase.strip().encode()[:-1] + b"\n")
    empty("check", "p.pause").refused("does not open this practice")


def test_a_byte_order_mark_is_no_part_of_it(filled):
    filled.secret.write_bytes(b"\xef\xbb\xbf" + PASSPHRASE.encode() + b"\r\n")
    filled("check", "p.pause").done()


def test_both_spellings_of_an_accent_are_one_passphrase(empty):
    empty.passphrase_in(None)
    empty("create", "p.pause", "--practice", "X", "--passphrase-stdin", stdin="caf\u00e9 by the river\n").done()
    empty("check", "p.pause", "--passphrase-stdin", stdin="cafe\u0301 by the river\n").done()


def test_standard_input_goes_before_the_file(filled):
    done = filled("check", "p.pause", "--passphrase-stdin", stdin="something else entirely\n")
    done.refused("That passphrase does not open this practice")


COMMANDS_THAT_OPEN = [
    ("check", "p.pause"), ("figures", "p.pause", "--as-at", "2024-06-30"), ("show", "p.pause", "LF-01"),
    ("history", "p.pause", "LF-01"), ("search", "p.pause", "garden"), ("audit", "p.pause"),
    ("backup", "p.pause", "b"), ("import", "p.pause", "sheets"), ("sheets", "p.pause", "out", "--yes"),
    ("restore", "p.pause", "q.pause"), ("erase", "p.pause", "LF-01", "--reason", "asked"),
    ("report", "p.pause", "--as-at", "2024-06-30", "-o", "r.pdf"), ("change-passphrase", "p.pause"),
]  # fmt: skip


@pytest.mark.parametrize(
    "words", [*COMMANDS_THAT_OPEN, ("create", "n.pause", "--practice", "N"), ("demo", "n.pause")]
)
def test_nothing_is_asked_where_nobody_is(filled, typing, words):
    before, asked = filled.contents(), typing()
    filled.passphrase_in(None)
    filled(*words).refused("No passphrase was given.", "PAUSE_PASSPHRASE_FILE")
    filled(*words, "--passphrase-stdin").refused("No passphrase was given.")
    assert asked == []
    assert filled.contents() == before


@pytest.mark.parametrize("words", COMMANDS_THAT_OPEN)
def test_a_wrong_passphrase_opens_nothing_and_spoils_nothing(filled, words):
    before = filled.contents()
    filled(*words, "--passphrase-stdin", stdin="seven quiet herons wad\n").refused(
        "That passphrase does not open this practice. Try again, or use the recovery key."
    )
    assert filled.contents() == before


@pytest.mark.parametrize("given", [b"\xff\xfe\x00\n", b"\n", b"'; --\n", b"x" * 100_000, b"\x00" * 40 + b"\n"])
def test_strange_bytes_are_a_wrong_passphrase(filled, given):
    done = filled("check", "p.pause", "--passphrase-stdin", stdin=given)
    done.refused("No passphrase was given" if given == b"\n" else "That passphrase does not open")


def test_a_passphrase_file_that_is_not_there_is_named(filled):
    filled.passphrase_in(filled.folder / "nowhere.txt")
    filled("check", "p.pause").refused("nowhere.txt is not there")
    filled.passphrase_in(filled.folder)
    filled("check", "p.pause").refused("is not there")
    filled.secret.write_bytes(b"")
    filled.passphrase_in(filled.secret)
    filled("check", "p.pause").refused("No passphrase was given")


def test_a_terminal_asks_once_to_open_and_twice_for_a_new_one(filled, typing):
    filled.passphrase_in(None)
    asked = typing(PASSPHRASE)
    filled("check", "p.pause", terminal=True).done()
    assert asked == ["Passphrase: "]
    asked = typing(NEW, NEW)
    filled("create", "q.pause", "--practice", "Q", terminal=True).done()
    assert asked == [NEW_ONE, "The same again: "]
    typing(NEW, NEW + "s")
    filled("create", "r.pause", "--practice", "R", terminal=True).refused("The two passphrases are not the same")
    assert not (filled.folder / "r.pause").exists()


def test_nobody_is_asked_for_the_passphrase_of_a_file_that_is_not_there(filled, typing):
    filled.passphrase_in(None)
    asked = typing()
    filled("check", "nothing.pause", terminal=True).refused("nothing.pause is not there.")
    filled("create", "p.pause", "--practice", "P", terminal=True).refused("p.pause exists already")
    filled("restore", "nothing.pause", "p.pause", terminal=True).refused("nothing.pause is not there.")
    assert asked == []


def test_ctrl_c_at_the_question_says_that_it_stopped(filled, monkeypatch):
    def interrupted(question):
        raise KeyboardInterrupt

    filled.passphrase_in(None)
    monkeypatch.setattr("getpass.getpass", interrupted)
    filled("check", "p.pause", terminal=True).refused("Stopped. Nothing half done was left.")


def test_the_recovery_key_opens_whatever_way_it_is_typed(filled, recovery):
    for typed in (recovery, recovery.lower(), recovery.replace("-", " "), recovery.replace("-", "")):
        filled("check", "p.pause", "--recovery-key-stdin", stdin=typed + "\r\n").done()


def test_a_wrong_recovery_key_opens_nothing(filled, recovery):
    before = filled.contents()
    wrong = ("A" if recovery[0] != "A" else "B") + recovery[1:]
    for typed in (wrong, recovery[:-1], "", PASSPHRASE):
        filled("check", "p.pause", "--recovery-key-stdin", stdin=typed + "\n").refused(
            "That recovery key does not open this practice"
        )
    assert filled.contents() == before


@pytest.fixture
def changed(filled, recovery):
    """Sees that the passphrase is another one now, and that the recovery key stayed."""

    def see(new: str = NEW) -> None:
        filled("check", "p.pause", "--passphrase-stdin", stdin=new + "\n").done()
        filled("check", "p.pause", "--passphrase-stdin", stdin=PASSPHRASE + "\n").refused()
        filled("check", "p.pause", "--recovery-key-stdin", stdin=recovery + "\n").done()

    return see


def test_the_new_passphrase_is_the_second_line(filled, changed):
    done = filled("change-passphrase", "p.pause", "--passphrase-stdin", stdin=f"{PASSPHRASE}\r\n{NEW}\r\n").done()
    assert done.out == "The passphrase was changed. Older backups still open with the old one.\n"
    changed()


def test_the_new_passphrase_follows_the_recovery_key(filled, changed, recovery):
    filled("change-passphrase", "p.pause", "--recovery-key-stdin", stdin=f"{recovery}\n{NEW}\n").done()
    changed()


@pytest.mark.parametrize("old_from_stdin", [False, True])
def test_the_new_passphrase_can_lie_in_a_file(filled, changed, monkeypatch, old_from_stdin):
    (filled.folder / "new").write_bytes(NEW.encode() + b"\r\n")
    monkeypatch.setenv("PAUSE_NEW_PASSPHRASE_FILE", str(filled.folder / "new"))
    words = ["--passphrase-stdin"] if old_from_stdin else []
    filled("change-passphrase", "p.pause", *words, stdin=f"{PASSPHRASE}\n" if old_from_stdin else "").done()
    changed()


def test_the_new_passphrase_is_typed_twice(filled, changed, typing):
    filled.passphrase_in(None)
    asked = typing(PASSPHRASE, NEW, NEW)
    filled("change-passphrase", "p.pause", terminal=True).done()
    assert asked == ["Passphrase: ", NEW_ONE, "The same again: "]
    changed()


@pytest.mark.parametrize(
    ("words", "stdin", "said"),
    [
        ((), "", "No new passphrase was given."),
        (("--passphrase-stdin",), f"{PASSPHRASE}\n", "No new passphrase was given."),
        (("--passphrase-stdin",), f"{PASSPHRASE}\ntoo short\n", "at least 12 characters"),
        (("--passphrase-stdin",), f"another one\n{NEW}\n", "does not open this practice"),
    ],
)
def test_a_passphrase_that_is_not_changed_is_the_old_one(filled, words, stdin, said):
    before = filled.contents()
    filled("change-passphrase", "p.pause", *words, stdin=stdin).refused(said)
    assert filled.contents() == before


def test_a_passphrase_is_never_an_argument(filled):
    assert filled("check", "p.pause", PASSPHRASE).status == 2
    assert filled("check", "p.pause", "--passphrase", PASSPHRASE).status == 2


def test_nothing_that_is_printed_holds_a_secret(filled, recovery):
    for done in (filled("check", "p.pause"), filled("check", "p.pause", "--passphrase-stdin", stdin=NEW)):
        assert PASSPHRASE not in done.out + done.err
        assert NEW not in done.out + done.err
        assert recovery not in done.out + done.err


def test_a_new_passphrase_that_is_too_short_is_not_asked_for_again(empty, typing):
    empty.passphrase_in(None)
    asked = typing("elevenchars")
    empty("create", "p.pause", "--practice", "P", terminal=True).refused("at least 12 characters")
    assert asked == [NEW_ONE]
