"""One archive without a clock: Word and Excel files are zips, which would note when each part was packed."""

from io import BytesIO
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_NO_TIME = (1980, 1, 1, 0, 0, 0)


def repack(made: bytes, file: BinaryIO) -> None:
    """Writes the parts of an archive again in their order, all of one time, so that equal parts are equal bytes."""
    with ZipFile(BytesIO(made)) as old, ZipFile(file, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = ZipInfo(name, _NO_TIME)
            part.compress_type = ZIP_DEFLATED
            part.create_system, part.external_attr = 0, 0  # the same on every machine
            new.writestr(part, old.read(name))
