"""Whether a file can be written where a command was told to."""

from pathlib import Path

from pause_desktop.errors import FileMissing, OwnFile, UnknownFormat


def check_ending(out: Path, ending: str, known: str) -> None:
    """Refuses a name with another ending. Raises UnknownFormat."""
    if out.suffix.lower() != ending:
        raise UnknownFormat(name=out.name, known=known)


def check_place(out: Path, *own: Path) -> None:
    """Refuses a file that is read from, and a folder that is not there. Raises OwnFile, FileMissing."""
    if out.resolve() in {each.resolve() for each in own}:
        raise OwnFile(name=out.name)
    if not out.parent.is_dir():
        raise FileMissing(name=f"The folder {out.parent}")
