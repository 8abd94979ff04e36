"""The logo on the cover: a picture somebody chose, read with care once, and kept as a plain PNG on white."""

import struct
import zlib
from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING

from pause_desktop.errors import LogoTooLarge, LogoTooSmall, LogoUnreadable, LogoUnseen

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_MEGABYTES = 10
LONGEST_SIDE, MOST_POINTS, SHORTEST_SIDE = 10_000, 25_000_000, 16
"""Of a file, and of the picture in it: what opens to more was made to fill a memory, or is a poster."""

KEPT_SIDE, KEPT_BYTES = 1_000, 300_000
"""A logo of five centimetres is sharp in print with that many points, and the practice stays a small file."""

_FEW, _SMALLER = 256, 0.8
_PALE = 235
"""A picture in which nothing is darker than this cannot be seen on white."""

_MM_OF_POINT = 0.254
"""The largest a point is drawn: below a hundred to the inch its edges show."""

_UNREADABLE = (OSError, SyntaxError, ValueError, TypeError, KeyError, IndexError, EOFError, OverflowError,
               NotImplementedError, struct.error, zlib.error)  # fmt: skip
"""What Pillow raises over what is no picture, or is a broken one."""


@dataclass(frozen=True)
class Logo:
    """A logo as it is printed: the PNG, its size in points, and whose it is."""

    png: bytes = field(repr=False)
    width: int
    height: int
    owner: str

    @property
    def alt(self) -> str:
        """What a screen reader says."""
        return f"Logo of {self.owner}"

    def fitted(self, width: float, height: float) -> tuple[float, float]:
        """Its width and height in mm: the largest that fits, in its own proportions, and no point is coarse."""
        scale = min(width / self.width, height / self.height, _MM_OF_POINT)
        return self.width * scale, self.height * scale


def logo(name: str, content: bytes, owner: str) -> Logo:
    """The logo in the bytes of a file, a PNG or a JPEG; the same bytes for the same picture.

    Raises LogoUnreadable, LogoTooLarge, LogoTooSmall, and LogoUnseen where all of it is as pale as the paper.
    """
    if len(content) > MOST_MEGABYTES * 1_000_000:
        raise _too_large(name)
    picture = _on_white(name, content)
    if picture.convert("L").getextrema()[0] > _PALE:  # type: ignore[operator]
        raise LogoUnseen(name=name)
    picture.thumbnail((KEPT_SIDE, KEPT_SIDE))
    png, kept = _small(picture)
    return Logo(png, *kept, owner)


def _on_white(name: str, content: bytes) -> "Image":
    """The picture upright and without what was said about it, its clear parts white."""
    from PIL import Image, ImageOps
    from PIL.JpegImagePlugin import JpegImageFile
    from PIL.PngImagePlugin import PngImageFile

    kind = PngImageFile if content.startswith(b"\x89PNG") else JpegImageFile
    try:
        with kind(BytesIO(content)) as opened:  # its size is in its head: nothing is unpacked yet
            _check_size(name, *opened.size)
            upright = ImageOps.exif_transpose(_eight_bits(opened))
    except _UNREADABLE as wrong:
        raise LogoUnreadable(name=name) from wrong
    clear = upright.convert("RGBA" if upright.has_transparency_data else "RGB")
    white = Image.new("RGB", clear.size, "white")
    white.paste(clear, mask=clear if clear.mode == "RGBA" else None)
    return white


def _check_size(name: str, width: int, height: int) -> None:
    if max(width, height) > LONGEST_SIDE or width * height > MOST_POINTS:
        raise _too_large(name)
    if min(width, height) < SHORTEST_SIDE:
        raise LogoTooSmall(name=name, least=SHORTEST_SIDE)


def _too_large(name: str) -> LogoTooLarge:
    return LogoTooLarge(name=name, megabytes=MOST_MEGABYTES, side=f"{LONGEST_SIDE:,}")


def _eight_bits(picture: "Image") -> "Image":
    """Greys of sixteen bits as greys of eight, which every step after this takes."""
    picture.load()
    if not picture.mode.startswith("I"):
        return picture
    return picture.convert("I").point(lambda grey: grey / 256).convert("L")


def _small(picture: "Image") -> tuple[bytes, tuple[int, int]]:
    """The picture as a PNG of few bytes: as it is, in fewer colours, or smaller."""
    from PIL.Image import Dither, Quantize

    png = _encoded(picture)
    while len(png) > KEPT_BYTES:
        few = picture.quantize(_FEW, Quantize.MEDIANCUT, dither=Dither.NONE)
        png = _encoded(few)
        if len(png) > KEPT_BYTES:
            width, height = picture.size
            picture = picture.resize((max(1, int(width * _SMALLER)), max(1, int(height * _SMALLER))))
    return png, picture.size


def _encoded(picture: "Image") -> bytes:
    file = BytesIO()
    picture.save(file, "PNG", optimize=True)
    return file.getvalue()
