"""Where files lie: the only module that knows, so that a checkout, a wheel and a frozen program agree."""

import os
from functools import cache
from pathlib import Path

from platformdirs import user_cache_path, user_config_path, user_data_path

APP = "pause-desktop"


@cache
def resources() -> Path:
    """The folder of icons, fonts, themes, code lists and cost tables that ship with the program."""
    inside = Path(__file__).parent / "resources"
    return inside if inside.is_dir() else Path(__file__).parent.parent / "resources"


def resource(*parts: str) -> Path:
    """The path of one shipped file, as `resource("fonts", "SourceSans3_400Regular.ttf")`."""
    return resources().joinpath(*parts)


def config_dir() -> Path:
    """This person's folder for preferences of this laptop; made if it is missing, readable by nobody else."""
    return _private(user_config_path(APP, appauthor=False))


def data_dir() -> Path:
    """This person's folder for practices and backups; made if it is missing, readable by nobody else."""
    return _private(user_data_path(APP, appauthor=False))


def cache_dir() -> Path:
    """A folder for what can be made again (font lists); it never holds anything about a woman."""
    return _private(user_cache_path(APP, appauthor=False))


def _private(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    if os.name == "posix":
        folder.chmod(0o700)
    return folder
