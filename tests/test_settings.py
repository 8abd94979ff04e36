"""What this laptop remembers survives power cuts, damage and newer versions, and holds no secret."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.settings import FILE, IDLE, Settings


def test_a_new_laptop_has_the_defaults(tmp_path: Path) -> None:
    settings = Settings.load(tmp_path)
    assert (settings.theme, settings.text_scale, settings.idle_minutes) == ("system", 1.0, 5)
    assert list(tmp_path.iterdir()) == []


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    settings = Settings(theme="sunlight", language="cy", text_scale=1.5, idle_minutes=3)
    settings.remember("/p/river.pause", "2026-05-14T17:42", "7")
    settings.save(tmp_path)
    assert Settings.load(tmp_path) == settings
    assert [p.name for p in tmp_path.iterdir()] == [FILE]


def test_keys_of_a_newer_version_are_kept(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(json.dumps({"theme": "dark", "voice": {"rate": 2}}))
    Settings.load(tmp_path).save(tmp_path)
    assert json.loads((tmp_path / FILE).read_text())["voice"] == {"rate": 2}


@pytest.mark.parametrize("bytes_", [b"", b"{", b"[1]", b"\xff\xfe\x00", b'{"theme": "dark"'])
def test_a_damaged_file_is_set_aside(tmp_path: Path, bytes_: bytes) -> None:
    (tmp_path / FILE).write_bytes(bytes_)
    assert Settings.load(tmp_path) == Settings()
    assert (tmp_path / "settings.damaged.json").read_bytes() == bytes_
    assert not (tmp_path / FILE).exists()


def test_impossible_values_give_way_to_possible_ones(tmp_path: Path) -> None:
    wild = {
        "theme": "pink",
        "language": "../cy",
        "text_scale": 9,
        "idle_minutes": 0,
        "recent": [1, "/a"],
        "last_worker": {"/a": 3},
    }
    (tmp_path / FILE).write_text(json.dumps(wild))
    settings = Settings.load(tmp_path)
    assert (settings.theme, settings.language) == ("system", "")
    assert (settings.text_scale, settings.idle_minutes) == (2.0, 1)
    assert (settings.recent, settings.last_worker) == (["/a"], {})


values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)


@given(
    st.dictionaries(
        st.sampled_from(["theme", "language", "text_scale", "idle_minutes", "recent", "opened", "x"]), values
    )
)
def test_whatever_the_file_says_the_program_starts(found: dict) -> None:
    settings = Settings._from(found)
    assert 1.0 <= settings.text_scale <= 2.0
    assert settings.idle_minutes in IDLE
    assert all(isinstance(path, str) for path in settings.recent)


def test_a_save_that_breaks_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Settings(theme="dark").save(tmp_path)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(OSError, match="No space"):
        Settings(theme="light").save(tmp_path)
    monkeypatch.undo()
    assert Settings.load(tmp_path).theme == "dark"
    assert [p.name for p in tmp_path.iterdir()] == [FILE]


def test_the_last_file_comes_first_and_forgotten_ones_leave_no_trace() -> None:
    settings = Settings()
    for n in range(8):
        settings.remember(f"/{n}.pause", "2026-05-14", str(n))
    settings.remember("/3.pause", "2026-05-15")
    assert settings.recent[0] == "/3.pause"
    assert len(settings.recent) == 6
    assert set(settings.last_worker) == set(settings.opened) == set(settings.recent)
    settings.forget("/3.pause")
    assert "/3.pause" not in [*settings.recent, *settings.opened, *settings.last_worker]
