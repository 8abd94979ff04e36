"""The topics of the help: one Markdown file each, in the order of their names."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from pause_desktop.paths import resource

if TYPE_CHECKING:
    from pause_desktop.gui.places import Place

_ENGLISH = "en"
_FILE = re.compile(r"\d\d-([a-z0-9-]+)\.md")

OF_PAGE = {"unlock": "first-screen", "new_woman": "women", "group": "contact", "handover": "hand-over"}
"""Pages whose topic has another name."""

OF_SECTION = {
    "plan": "plan", "progress": "progress", "needs": "risk", "history": "history", "privacy": "privacy",
}  # fmt: skip
"""Sections of her record that have a topic of their own."""


@dataclass(frozen=True, slots=True)
class Topic:
    """One page of help: its name, its title, its Markdown."""

    name: str
    title: str
    words: str


@cache
def topics(language: str = "") -> tuple[Topic, ...]:
    """Every topic in a language ("cy"), in English where there is none of it; the window's own by default."""
    language = language or QLocale().name().partition("_")[0]
    here = {path.name: path for path in _files(language)}
    return tuple(_read(here.get(path.name, path)) for path in _files(_ENGLISH))


def topic_of(place: "Place") -> str:
    """The topic that a page opens the help at; the first where it has none."""
    section = OF_SECTION.get(place.facts.get("section", "")) if place.page == "record" else None
    name = section or OF_PAGE.get(place.page, place.page.replace("_", "-"))
    known = [each.name for each in topics()]
    return name if name in known else known[0]


def _files(language: str) -> list[Path]:
    folder = resource("help", language)
    return sorted(path for path in folder.glob("*.md") if _FILE.fullmatch(path.name))


def _read(path: Path) -> Topic:
    words = path.read_text(encoding="utf-8")
    title = words.partition("\n")[0].removeprefix("# ")
    found = _FILE.fullmatch(path.name)
    return Topic(found[1] if found else path.stem, title, words)
