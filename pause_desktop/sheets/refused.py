"""The rows that an import left out, as CSV in the same format, to be mended and imported again."""

import csv
import datetime as dt
import io
from pathlib import Path
from typing import Any

from pause_desktop.errors import AlreadyExists
from pause_desktop.files import write_whole
from pause_desktop.sheets.table import Table


class RefusedFolder:
    """A new or empty folder for them; what is written there is not encrypted. Raises AlreadyExists."""

    def __init__(self, folder: Path) -> None:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise AlreadyExists(name=folder.name)
        self._folder = folder

    def write(self, tables: list[Table]) -> None:
        """Writes one file for each table that has such rows."""
        for table in tables:
            if table.refused:
                self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                write_whole(self._folder / f"{table.name}.csv", _as_csv(table))


def _as_csv(table: Table) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(table.sheet.header)
    writer.writerows([_as_text(cell) for cell in table.sheet.rows[at]] for at in sorted(table.refused))
    return text.getvalue().encode("utf-8", "surrogateescape")


def _as_text(cell: Any) -> str:
    """A cell of a workbook or of a file as it stood there, or near enough to be read again."""
    if cell is None:
        return ""
    if isinstance(cell, dt.datetime) and cell.time() == dt.time():
        return cell.date().isoformat()
    return str(cell)
