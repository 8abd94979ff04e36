"""The logo of a practice: taken from a file, kept in the encrypted one, and found for the cover."""

import base64
from pathlib import Path
from typing import Literal
from uuid import UUID

from pause_desktop.errors import FileMissing, LogoUnreadable
from pause_desktop.reports.logo import MOST_MEGABYTES, Logo, logo
from pause_desktop.store import queries
from pause_desktop.store.practice_file import PracticeFile
from pause_desktop.store.preferences import Preferences

Owner = Literal["practice", "local_authority"]
"""Whose logo it is: what a screen reader says of it."""

EVERYBODY = UUID(int=0)
"""Keeps what all workers of this laptop share: a report is the same whoever makes it."""

_KEY = "logo"


def take_logo(practice: PracticeFile, path: Path, owner: Owner) -> Logo:
    """Keeps the picture in a file as the logo, in place of the one before.

    Raises FileMissing, LogoUnreadable, LogoTooLarge, LogoTooSmall and LogoUnseen; then the one before stays.
    """
    if not path.is_file():
        raise FileMissing(name=path.name)
    try:
        with open(path, "rb") as file:
            content = file.read(MOST_MEGABYTES * 1_000_000 + 1)
    except OSError as wrong:
        raise LogoUnreadable(name=path.name) from wrong
    made = logo(path.name, content, _name(practice, owner))
    png = base64.b64encode(made.png).decode()
    kept = {"png": png, "width": made.width, "height": made.height, "owner": owner}
    Preferences(practice, EVERYBODY).put(_KEY, kept)
    return made


def logo_of(practice: PracticeFile) -> Logo | None:
    """The logo that is kept, under its owner's present name; None where there is none."""
    kept = Preferences(practice, EVERYBODY).get(_KEY)
    if kept is None:
        return None
    return Logo(base64.b64decode(kept["png"]), kept["width"], kept["height"], _name(practice, kept["owner"]))


def owner_of(practice: PracticeFile) -> Owner:
    """Whose logo is kept, or is thought to be chosen next."""
    kept = Preferences(practice, EVERYBODY).get(_KEY)
    return kept["owner"] if kept else "practice"


def say_owner(practice: PracticeFile, owner: Owner) -> None:
    """Says whose the logo is that is kept already."""
    ours = Preferences(practice, EVERYBODY)
    kept = ours.get(_KEY)
    if kept is not None:
        ours.put(_KEY, {**kept, "owner": owner})


def forget_logo(practice: PracticeFile) -> None:
    """Reports have no logo from here on."""
    Preferences(practice, EVERYBODY).put(_KEY, None)


def _name(practice: PracticeFile, owner: Owner) -> str:
    """The name of the owner; of the practice where no authority is named."""
    with practice.reading() as rows:
        settings = queries.practice_of(rows)
    return (settings.local_authority if owner == "local_authority" else "") or settings.name
