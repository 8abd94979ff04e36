"""Writes the few icons that a style sheet can only take as files, once for each theme, from the tokens.

python packaging/themes.py            writes resources/themes/<theme>/*.svg
python packaging/themes.py --check    exits 1 and names those that are stale
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from pause_desktop.gui.look.icons import coloured  # noqa: E402
from pause_desktop.gui.look.tokens import THEMES  # noqa: E402

ICONS = {"check": "on_accent", "dot": "accent", "chevron-down": "soft"}


def wanted() -> dict[Path, str]:
    """Each file that should be there, with its text."""
    folder = ROOT / "resources" / "themes"
    return {
        folder / theme / f"{icon}.svg": coloured(icon, colours[name], 2.4 if theme == "sunlight" else 2)
        for theme, colours in THEMES.items()
        for icon, name in ICONS.items()
    }


def stale() -> list[Path]:
    """The files that are missing or differ from the tokens."""
    return [f for f, text in wanted().items() if not f.is_file() or f.read_text(encoding="utf-8") != text]


def main(arguments: list[str]) -> int:
    old = stale()
    if "--check" in arguments:
        if old:
            names = ", ".join(str(f.relative_to(ROOT)) for f in old)
            print(f"These theme icons do not match the tokens; run python packaging/themes.py: {names}.")
        return int(bool(old))
    for file in old:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(wanted()[file], encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
