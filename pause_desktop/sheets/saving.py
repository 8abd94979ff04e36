"""A disk without room, as a person may read of it while a workbook is made.

openpyxl writes every sheet into a temporary file first, and lxml says in a way of its own that it could not.
"""

import contextlib
from collections.abc import Iterator

from pause_desktop.errors import DiskFull


@contextlib.contextmanager
def room_for_workbook() -> Iterator[None]:
    """Turns lxml's failure to write into DiskFull."""
    try:
        yield
    except Exception as error:
        if type(error).__name__ == "SerialisationError" and str(error).startswith("IO_"):
            raise DiskFull from error
        raise
