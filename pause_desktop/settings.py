"""What this laptop remembers: theme, text size, files opened here. Nothing about a woman, and no secret."""

import contextlib
import json
import os
import re
import tempfile
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, fields
from datetime import datetime
from pathlib import Path
from typing import Any

from pause_desktop.paths import config_dir

FILE = "settings.json"
THEMES = ("system", "light", "dark", "sunlight")
IDLE = range(1, 16)
RECENT = 6
_LOCALE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?")


@dataclass
class Settings:
    """This person's preferences on this laptop; `load` and `save` them.

    `language` is a locale as "cy" or "pl_PL", blank for the computer's own, `text_scale` 1.0 to 2.0,
    `idle_minutes` 1 to 15, `recent` the paths of practice files, the latest first, `opened` when each was last
    opened (ISO), `last_worker` the id of who sat there, `back_by` the hour at which somebody who is out alone wants
    to be back (ISO), by path. Keys that a newer version wrote are kept.
    """

    theme: str = "system"
    language: str = ""
    text_scale: float = 1.0
    idle_minutes: int = 5
    recent: list[str] = field(default_factory=list)
    opened: dict[str, str] = field(default_factory=dict)
    last_worker: dict[str, str] = field(default_factory=dict)
    back_by: dict[str, str] = field(default_factory=dict)
    unknown: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def load(cls, folder: Path | None = None) -> "Settings":
        """Reads the preferences; a damaged file is set aside and the defaults are used."""
        path = (folder or config_dir()) / FILE
        try:
            found = json.loads(path.read_text(encoding="utf-8"))
            if not isinstance(found, dict):
                raise ValueError("not a JSON object")
        except FileNotFoundError:
            return cls()
        except (OSError, ValueError):
            _set_aside(path)
            return cls()
        return cls._from(found)

    @classmethod
    def _from(cls, found: dict[str, Any]) -> "Settings":
        known = {f.name for f in fields(cls)} - {"unknown"}
        made = cls(unknown={key: value for key, value in found.items() if key not in known})
        if found.get("theme") in THEMES:
            made.theme = found["theme"]
        if isinstance(found.get("language"), str) and _LOCALE.fullmatch(found["language"]):
            made.language = found["language"]
        if _is_number(found.get("text_scale")):
            made.text_scale = min(2.0, max(1.0, float(found["text_scale"])))
        if _is_number(found.get("idle_minutes")):
            made.idle_minutes = min(IDLE[-1], max(IDLE[0], int(found["idle_minutes"])))
        made.recent = _strings(found.get("recent"))[:RECENT]
        made.opened = _words(found.get("opened"))
        made.last_worker = _words(found.get("last_worker"))
        made.back_by = _words(found.get("back_by"))
        return made

    def save(self, folder: Path | None = None) -> None:
        """Writes the preferences in one step: after a power cut the old file or the new one is there, whole."""
        folder = folder or config_dir()
        kept = asdict(self)
        text = json.dumps(kept.pop("unknown") | kept, indent=2, ensure_ascii=False, sort_keys=True)
        handle, name = tempfile.mkstemp(prefix=f".{FILE}.", dir=folder)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text + "\n")
                file.flush()
                os.fsync(file.fileno())
            os.replace(name, folder / FILE)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise

    def remember(self, path: Path | str, when: str, worker: str | None = None) -> None:
        """Puts a practice file first among the recent ones, with the moment (ISO) and who sat there."""
        name = str(path)
        self.recent = [name, *(p for p in self.recent if p != name)][:RECENT]
        self.opened[name] = when
        if worker is not None:
            self.last_worker[name] = worker
        self._only(self.recent)

    def forget(self, path: Path | str) -> None:
        """Takes a file from the list; the file itself is not touched."""
        self._only([p for p in self.recent if p != str(path)])

    def expect_back(self, path: Path | str, moment: datetime | None) -> None:
        """Leaves the moment at which somebody should be back, None where nobody is out; saves what is new."""
        said = moment.isoformat(timespec="minutes") if moment else ""
        if self.back_by.get(str(path), "") == said:
            return
        self.back_by = {p: m for p, m in {**self.back_by, str(path): said}.items() if m}
        self.save()

    def expected_back(self) -> dict[str, datetime]:
        """The moments left behind, by path; what cannot be read is none."""
        found = {}
        for path, said in self.back_by.items():
            with contextlib.suppress(ValueError):
                moment = datetime.fromisoformat(said)
                found |= {path: moment} if moment.tzinfo is None else {}
        return found

    def _only(self, paths: Iterable[str]) -> None:
        self.recent = list(paths)
        self.opened = {p: w for p, w in self.opened.items() if p in self.recent}
        self.last_worker = {p: w for p, w in self.last_worker.items() if p in self.recent}
        self.back_by = {p: m for p, m in self.back_by.items() if p in self.recent}


def _set_aside(path: Path) -> None:
    try:
        os.replace(path, path.with_suffix(".damaged.json"))
    except OSError:
        return  # it cannot be read and cannot be moved: defaults serve, and saving will say more


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value == value and abs(value) < 1e6


def _strings(value: object) -> list[str]:
    return [v for v in value if isinstance(v, str)] if isinstance(value, list) else []


def _words(value: object) -> dict[str, str]:
    return {k: v for k, v in value.items() if isinstance(v, str)} if isinstance(value, dict) else {}
