"""Files are found in a checkout and in an installed program alike, and a person's own folders are private."""

import stat
import sys

import pytest

from pause_desktop import paths


@pytest.mark.parametrize("parts", [("progress_tools", "1.json"), ("fonts",), ("icons",), ("themes",), ("costs",)])
def test_what_ships_with_the_program_is_found(parts):
    assert paths.resource(*parts).exists()


def test_an_installed_program_has_its_resources_inside(monkeypatch, tmp_path):
    inside = tmp_path / "pause_desktop" / "resources"
    inside.mkdir(parents=True)
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "pause_desktop" / "paths.py"))
    assert paths.resources.__wrapped__() == inside


@pytest.mark.parametrize("folder", [paths.config_dir, paths.data_dir, paths.cache_dir])
def test_a_persons_folders_are_made_and_nobody_else_may_read_them(folder, tmp_path):
    made = folder()
    assert made.is_dir()
    assert made.is_relative_to(tmp_path)
    assert made.name == "pause-desktop"
    if sys.platform != "win32":
        assert stat.S_IMODE(made.stat().st_mode) == 0o700


@pytest.mark.skipif(sys.platform == "win32", reason="modes of POSIX")
def test_a_folder_that_others_could_read_is_closed_to_them(tmp_path):
    paths.data_dir().chmod(0o755)
    assert stat.S_IMODE(paths.data_dir().stat().st_mode) == 0o700
