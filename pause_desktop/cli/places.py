"""Whether a file can be written where a command was told to."""

from pathlib import Path

from pause_desktop.errors import FileMissing, OwnFile, UnknownFormat


def check_place(out: Path, ending: str, known: str, *own: Path) -> None:
    """Refuses, before anything is done, a name with another ending, a file that is read from, a folder that is
    not there. Raises UnknownFormat, OwnFile, FileMissing."""
    if out.suffix.lower() != ending:
        raise UnknownFormat(name=out.name, known=known)
    if out.resolve() in {each.resolve() for each in own}:
        raise OwnFile(name=out.name)
    if not out.parent.is_dir():
        raise FileMissing(name=f"The folder {out.parent}")
