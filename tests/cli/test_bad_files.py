"""A practice file, its keys and the disk as they should not be: a sentence, status 1, and nothing spoilt."""

import ctypes
import re
import resource
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from pause_desktop.store.connection import connect
from pause_desktop.store.keyslots import KeyFile
from pause_desktop.store.practice_file import PracticeFile

PASSPHRASE = "seven quiet herons wade"
EVERY_WAY_IN = [
    ("check", "p.pause"), ("figures", "p.pause", "--as-at", "2024-06-30"), ("show", "p.pause", "LF-01"),
    ("import", "p.pause", "sheets"), ("sheets", "p.pause", "out", "--yes"), ("backup", "p.pause", "b.pause"),
    ("restore", "p.pause", "q.pause"), ("report", "p.pause", "--as-at", "2024-06-30", "-o", "r.pdf"),
]  # fmt: skip


def empty_it(file: Path) -> None:
    file.write_bytes(b"")


def cut_it(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:100_000])


def cut_it_within_a_page(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:1_000])


def spoil_its_start(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[20:60] = bytes(40)
    file.write_bytes(content)


def write_text_over_it(file: Path) -> None:
    file.write_text("This was never a practice.\n" * 5_000)


def make_it_newer(file: Path) -> None:
    connection = connect(file, KeyFile.load(file).open_with_passphrase(PASSPHRASE))
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()


@pytest.mark.parametrize("words", EVERY_WAY_IN)
@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (empty_it, "p.pause is empty"), (cut_it, "p.pause is damaged"),
        (cut_it_within_a_page, "p.pause is damaged"),
        (spoil_its_start, "p.pause is damaged"), (write_text_over_it, "p.pause is damaged"),
        (make_it_newer, "p.pause was written by another version of this program"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_trusted_is_left_as_it_is(filled, spoil: Callable, said, words):
    filled.sheets(women="reference\nLF-09\n").rename("sheets")
    spoil(filled.file)
    before = filled.contents()
    filled(*words).refused(said)
    assert filled.contents() == before


def test_one_spoilt_byte_is_found_by_the_check(filled):
    content = bytearray(filled.file.read_bytes())
    content[len(content) // 2] ^= 1
    filled.file.write_bytes(content)
    done = filled("check", "p.pause")
    assert done.status == 1
    assert "cannot be trusted" in done.out
    assert done.err == (
        "p.pause is not whole: see what the check printed. Keep the file as it is until that is mended.\n"
    )


@pytest.mark.parametrize("lost", [("p.pause.keys",), ("p.pause.keys.2",)])
def test_one_copy_of_the_keys_is_enough_and_makes_the_other_again(filled, lost):
    before = filled.contents()
    for name in lost:
        (filled.folder / name).unlink()
    filled("check", "p.pause").done()
    assert filled.contents() == before


def test_a_spoilt_copy_of_the_keys_is_mended(filled):
    before = filled.contents()
    for name in ("p.pause.keys", "p.pause.keys.2"):
        (filled.folder / name).write_bytes(b"{spoilt")
        filled("check", "p.pause").done()
        assert filled.contents() == before


def test_without_any_key_file_nobody_can_open_it(filled):
    keys = [filled.folder / name for name in ("p.pause.keys", "p.pause.keys.2")]
    for path in keys:
        path.write_bytes(b"")
    filled("check", "p.pause").refused("The key file of p.pause and its second copy cannot be read.")
    for path in keys:
        path.unlink()
    filled("check", "p.pause").refused("The key file p.pause.keys is missing, and so is its second copy.")
    assert not any(path.exists() for path in keys)


def test_the_keys_of_another_practice_open_nothing(filled):
    filled("create", "q.pause", "--practice", "Q").done()
    for ending in (".keys", ".keys.2"):
        shutil.copy(f"q.pause{ending}", f"p.pause{ending}")
    before = filled.contents()
    filled("show", "p.pause", "LF-01").refused("p.pause is damaged or was not read completely")
    assert filled.contents() == before


def test_the_keys_of_another_practice_as_second_copy_are_left_alone(filled):
    filled("create", "q.pause", "--practice", "Q").done()
    shutil.copy("q.pause.keys", "p.pause.keys.2")
    filled("check", "p.pause").done()
    assert Path("p.pause.keys.2").read_bytes() == Path("q.pause.keys").read_bytes()


@pytest.mark.parametrize("words", EVERY_WAY_IN)
def test_a_file_that_is_open_elsewhere_is_not_opened_twice(filled, words):
    filled.sheets(women="reference\nLF-09\n").rename("sheets")
    key = KeyFile.load(filled.file).open_with_passphrase(PASSPHRASE)
    practice = PracticeFile(filled.file, key)
    try:
        filled(*words).refused("p.pause is open in another window of this program.")
    finally:
        practice.close()
    assert not {"out", "b.pause", "q.pause", "r.pdf"} & {each.name for each in filled.folder.iterdir()}


def test_a_folder_is_no_practice(filled):
    Path("folder").mkdir()
    filled("check", "folder").refused("folder is not a practice file of this program")
    filled("restore", "folder", "q.pause").refused("folder is not there")
    filled("create", "folder", "--practice", "X").refused("folder exists already")
    filled("restore", "p.pause", "folder").refused()
    assert list(Path("folder").iterdir()) == []


@pytest.mark.parametrize(
    "words",
    [
        ("report", "p.pause", "--as-at", "2024-06-30", "-o", "no/r.pdf"),
        ("report", "p.pause", "--as-at", "2024-06-30", "-o", "r.pdf", "--figures", "no/r.json"),
        ("backup", "p.pause", "no/b.pause"), ("template", "no/t.xlsx"),
    ],
)  # fmt: skip
def test_a_missing_folder_is_named(filled, words):
    filled(*words).refused("The folder no is not there.")
    assert not list(filled.folder.glob("*.pdf"))


@pytest.mark.parametrize("name", ["p.pause", "p.pause.keys", "passphrase", "r.odt", "r"])
def test_a_report_takes_only_a_name_that_says_its_form(filled, name):
    before = filled.contents()
    filled("report", "p.pause", "--as-at", "2024-06-30", "-o", name).refused()
    filled("report", "p.pause", "--as-at", "2024-06-30", "-o", "r.pdf", "--figures", name).refused()
    assert filled.contents() == before


def test_a_report_takes_no_name_of_the_practice_itself(filled):
    for path in filled.folder.glob("p.pause*"):
        shutil.copy(path, path.name.replace("p.pause", "p.pdf"))
    before = filled.contents()
    filled("report", "p.pdf", "--as-at", "2024-06-30", "-o", "p.pdf").refused("belongs to the practice itself")
    assert filled.contents() == before


on_linux = pytest.mark.skipif(sys.platform != "linux", reason="limits and capabilities of Linux")


@pytest.mark.parametrize(
    "words",
    [
        ("check", "x" * 300), ("create", "x" * 300, "--practice", "X"), ("backup", "p.pause", "x" * 300),
        ("report", "p.pause", "--as-at", "2024-06-30", "-o", "x" * 300 + ".pdf"), ("import", "p.pause", "x" * 300),
        ("sheets", "p.pause", "x" * 300, "--yes"), ("template", "x" * 300 + ".xlsx"),
    ],
)  # fmt: skip
def test_a_name_that_is_too_long_is_refused(filled, words):
    filled(*words).refused("x" * 300)


def small_disk(most: int) -> Callable[[], None]:
    """What a child does to itself, so that no file of it can grow beyond `most` bytes."""
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))


@on_linux
def test_a_full_disk_during_import_leaves_everything_as_it_was(filled):
    before, rows = filled.figures(), "".join(f"LF-{n},Name {n},{'note ' * 50}\n" for n in range(1000, 3000))
    sheets = filled.sheets(women="reference,first_name,safe_contact_notes\n" + rows)
    size = filled.file.stat().st_size
    done = filled.program("import", "p.pause", str(sheets), preexec_fn=small_disk(size + 50_000))
    done.refused("That was not saved: the disk did not take it; perhaps it is full.")  # as SQLite tells of it
    assert filled.figures() == before
    filled("check", "p.pause").done()
    assert filled("import", "p.pause", sheets).done().out.startswith("Rows: 2,000 new")


@on_linux
@pytest.mark.parametrize(
    ("words", "most"),
    [
        (("create", "n.pause", "--practice", "N"), 100_000), (("create", "n.pause", "--practice", "N"), 500),
        (("backup", "p.pause", "b.pause"), 100_000), (("sheets", "p.pause", "out.xlsx", "--yes"), 5_000),
        (("report", "p.pause", "--as-at", "2024-06-30", "-o", "r.pdf"), 40_000), (("template", "t.xlsx"), 5_000),
        (("restore", "p.pause", "q.pause"), 100_000), (("sheets", "p.pause", "out", "--yes"), 1_000),
        (("demo", "n.pause", "--women", "20"), 600_000),
    ],
)  # fmt: skip
def test_a_full_disk_leaves_nothing_half_written(filled, words, most):
    of_sqlite = ("p.pause", "p.pause-wal", "p.pause-shm")  # where not even these fit, empty ones stay
    before = {name: content for name, content in filled.contents().items() if name not in of_sqlite}
    done = filled.program(*words, preexec_fn=small_disk(most))
    done.refused()
    assert re.match("There is no room left on the disk|That was not saved: the disk did not take it", done.err)
    after = {name: content for name, content in filled.contents().items() if name not in of_sqlite}
    assert after == before
    filled("check", "p.pause").done()


def without_roots_rights() -> None:
    """What a child does to itself, so that what is read-only is so for root as well."""
    drop_from_bounding_set, overriding, searching = 24, 1, 2
    for right in (overriding, searching):
        ctypes.CDLL(None).prctl(drop_from_bounding_set, right, 0, 0, 0)


@on_linux
@pytest.mark.parametrize(("locked", "mode"), [("p.pause", 0o400), (".", 0o500), ("p.pause", 0o000)])
def test_a_read_only_file_is_left_as_it_is(filled, locked, mode):
    sheets, before = filled.sheets(women="reference\nLF-09\n"), filled.contents()
    path = filled.folder / locked
    usual = path.stat().st_mode
    path.chmod(mode)
    try:
        for words in (("import", "p.pause", str(sheets)), ("show", "p.pause", "LF-01")):
            done = filled.program(*words, preexec_fn=without_roots_rights)
            done.refused("p.pause cannot be written. Check that the file and its folder are not read-only.")
    finally:
        path.chmod(usual)
    assert filled.contents() == before


@on_linux
def test_a_folder_that_cannot_be_written_gets_no_report(filled):
    folder = filled.folder / "locked"
    folder.mkdir()
    folder.chmod(0o500)
    words = ("report", "p.pause", "--as-at", "2024-06-30", "-o", "locked/r.pdf")
    filled.program(*words, preexec_fn=without_roots_rights).refused("r.pdf cannot be written.")
    filled.program("template", "locked/t.xlsx", preexec_fn=without_roots_rights).refused(
        "t.xlsx cannot be written."
    )
    assert list(folder.iterdir()) == []
