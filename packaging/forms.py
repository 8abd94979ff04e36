"""Compiles the Designer shells of `ui/` into `pause_desktop/gui/forms/ui_*.py`, which are committed.

python packaging/forms.py            compiles those that are stale
python packaging/forms.py --check    exits 1 and names those that are stale
"""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHELLS = ROOT / "ui"
FORMS = ROOT / "pause_desktop" / "gui" / "forms"


def compiled(shell: Path) -> str:
    """The Python text of a Designer file; the same on every machine with the pinned PySide6."""
    compiler = Path(sys.executable).with_name("pyside6-uic")
    made = subprocess.run(
        [compiler, "--absolute-imports", shell.name], cwd=shell.parent, capture_output=True, check=True, text=True
    )
    return only_used_imports(made.stdout.rstrip() + "\n")


def only_used_imports(text: str) -> str:
    """The text without what it imports in vain: PySide6 makes a class when it is imported, and that takes time."""

    def kept(block: re.Match[str]) -> str:
        names = re.findall(r"\w+", block["names"])
        used = [name for name in names if len(re.findall(rf"\b{name}\b", text)) > 1]
        return f"from {block['module']} import {', '.join(used)}\n" if used else ""

    return re.sub(r"from (?P<module>PySide6\.\w+) import \((?P<names>[^)]*)\)\n", kept, text)


def form_of(shell: Path) -> Path:
    """Where the compiled form of a shell lies."""
    return FORMS / f"ui_{shell.stem}.py"


def stale() -> dict[Path, str]:
    """Each form that is missing or differs from its shell, with the text it should have."""
    texts = {form_of(shell): compiled(shell) for shell in sorted(SHELLS.glob("*.ui"))}
    return {form: text for form, text in texts.items() if not form.is_file() or form.read_text("utf-8") != text}


def orphans() -> list[Path]:
    """Forms whose shell is gone."""
    kept = {form_of(shell) for shell in SHELLS.glob("*.ui")}
    return sorted(form for form in FORMS.glob("ui_*.py") if form not in kept)


def main(arguments: list[str]) -> int:
    old, left = stale(), orphans()
    if "--check" in arguments:
        if old or left:
            names = ", ".join(form.name for form in [*old, *left])
            print(f"These forms are not what ui/ compiles to; run python packaging/forms.py: {names}.")
        return int(bool(old or left))
    for form, text in old.items():
        form.write_text(text, encoding="utf-8")
        print(f"compiled {form.name}")
    for form in left:
        form.unlink()
        print(f"removed {form.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
