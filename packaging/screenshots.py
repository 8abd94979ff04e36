"""Draws the pictures that the README shows into resources/screenshots: windows, and pages of an impact summary.

Pages are drawn by pdftoppm (Debian's poppler-utils). Everything in the pictures is invented.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent)]

import pictures  # noqa: E402
import sample_report  # noqa: E402
from PIL import Image  # noqa: E402

OUT = pictures.ROOT / "resources" / "screenshots"
WINDOWS = {
    "women": "3-women", "day": "2-day", "record": "4-record", "contact": "5-contact", "handover": "7-hand-over",
    "progress": "6-progress", "figures": "8-report-3-figures",
}  # fmt: skip
PAGES = (1, 3, 4, 5)
_GAP, _DESK = 16, "#8A9496"


def main() -> int:
    if not shutil.which("pdftoppm"):
        print("pdftoppm is needed to draw the pages: install poppler-utils.", file=sys.stderr)
        return 1
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        pictures.main([folder, *WINDOWS.values()])
        for name, screen in WINDOWS.items():
            small(Image.open(Path(folder, f"{screen}.png"))).save(OUT / f"{name}.png", optimize=True)
        small(pages(Path(folder))).save(OUT / "report.png", optimize=True)
    print(f"{len(WINDOWS) + 1} pictures in {OUT.relative_to(pictures.ROOT)}")
    return 0


def pages(folder: Path) -> Image.Image:
    """Some pages of the sample report side by side."""
    sample_report.main(folder)
    document = sorted(folder.glob("*public*.pdf"))[0]
    subprocess.run(["pdftoppm", "-r", "60", "-png", str(document), str(folder / "page")], check=True)
    drawn = sorted(folder.glob("page-*.png"))
    chosen = [Image.open(drawn[number - 1]) for number in PAGES]
    width, height = chosen[0].size
    sheet = Image.new("RGB", (len(chosen) * (width + _GAP) + _GAP, height + 2 * _GAP), _DESK)
    for at, page in enumerate(chosen):
        sheet.paste(page, (_GAP + at * (width + _GAP), _GAP))
    return sheet


def small(picture: Image.Image) -> Image.Image:
    """The picture in a palette of its own: a fifth of the bytes, and nobody sees it."""
    return picture.convert("RGB").quantize(256, dither=Image.Dither.NONE)


if __name__ == "__main__":
    sys.exit(main())
