"""Run in a process of its own: draws screens and asks of each what a person with other senses needs of it.

    python tests/gui/access/walk.py NAME …      screens of packaging/pictures.py by how their names begin

Prints one JSON object: the screens that were walked, how much was looked at, and what was found on which.
"""

import gc
import json
import os
import sys
import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(Path(__file__).resolve().parent), str(ROOT), str(ROOT / "packaging")]
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={ROOT / 'packaging' / 'small_laptop.json'}"

import contrast  # noqa: E402
import naming  # noqa: E402
import tabbing  # noqa: E402
from pictures import SCREENS, SIZE, away, cut, made, settle  # noqa: E402
from PySide6.QtGui import QAccessible  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog, QWidget  # noqa: E402

from pause_desktop.gui.look.theme import Look  # noqa: E402
from pause_desktop.gui.whisper import Whisper  # noqa: E402

NO_SCREEN = {"0-parts", "6-progress-whole"}
"""One of each part side by side, and a section without its scrolling: no screens of the program."""
COVERED = {"14-tour", "2-day-week-curtain"}
"""Screens with a card over the page, or entries that paint their words elsewhere: not measured in pictures."""
GOES = "14-tour"
"""It goes when the keyboard leaves it, so a round would end it: test_tour goes through it by keyboard."""
CHECKS = os.environ.get("CHECKS", "names tab large contrast").split()


def fit(window: QWidget) -> None:
    """Makes a window as large as a small laptop; a dialog is as large as it makes itself."""
    if not isinstance(window, QDialog):
        window.resize(SIZE)


class Walk:
    """Goes from screen to screen and keeps what was found."""

    def __init__(self, app: QApplication) -> None:
        self.app = app
        self.found: dict[str, dict[str, list[str]]] = {}
        self.seen: Counter[str] = Counter()

    def note(self, screen: str, subject: str, sentences: Iterable[str]) -> None:
        """Keeps what was found on a screen."""
        if told := list(dict.fromkeys(sentences)):
            self.found.setdefault(subject, {}).setdefault(screen, []).extend(told)

    def screen(self, name: str) -> None:
        """Looks at one screen from all sides."""
        Look("light", 1.0).put_on(self.app)
        window = made(name)
        fit(window)
        window.show()
        window.activateWindow()
        settle(self.app)
        for whisper in window.findChildren(Whisper):  # it lies over the page for some seconds
            whisper.hide()
        if "names" in CHECKS:
            self.names(name, window)
        if "contrast" in CHECKS:
            self.contrast(name, window, "light", 4.5)
        if "tab" in CHECKS and name != GOES:
            self.tab(name, window)
        if "contrast" in CHECKS:
            for theme, least in (("dark", 4.5), ("sunlight", 7.0)):
                self.look(Look(theme, 1.0), window)  # pyright: ignore[reportArgumentType]
                self.contrast(name, window, theme, least)
        if "large" in CHECKS:
            if isinstance(window, QDialog):  # it has the keyboard alone, so nobody enlarges the text behind it
                away(self.app, window)
                Look("light", 2.0).put_on(self.app)
                window = made(name)
                window.show()
                window.activateWindow()
            self.look(Look("light", 2.0), window)
            self.large(name, window)
        away(self.app, window)
        del window
        gc.collect()  # never in the middle of an event, nor on the thread of a task

    def look(self, look: Look, window: QWidget) -> None:
        look.put_on(self.app)
        settle(self.app)
        fit(window)
        settle(self.app)

    def names(self, name: str, window: QWidget) -> None:
        self.note(name, "names", naming.nameless(window))
        self.note(name, "labels", naming.unlabelled(window))
        self.note(name, "letters", naming.claimed_twice(window))
        self.note(name, "thumbs", naming.too_small(window))
        self.note(name, "cells", naming.speechless(window))
        self.note(name, "pictures", naming.wordless_pictures(window))

    def tab(self, name: str, window: QWidget) -> None:
        stops, found = tabbing.go_round(window, self.app.processEvents)
        self.seen["stops"] += len(stops)
        self.note(name, "tab", found)
        self.note(name, "order", tabbing.out_of_order(stops))
        self.note(name, "order", tabbing.scattered(stops, window))

    def contrast(self, name: str, window: QWidget, theme: str, least: float) -> None:
        if name in COVERED:
            return
        picture = contrast.Picture.of(window)
        self.seen["texts"] += sum(1 for each in naming.seen(window) for _ in contrast.texts(each))
        self.seen["painted"] += len(picture.painted)
        self.note(f"{name}, {theme}", "contrast", contrast.pale_paint(picture, least))
        self.note(f"{name}, {theme}", "contrast", contrast.pale_words(picture, least))
        self.note(f"{name}, {theme}", "contrast", contrast.pale_cells(picture, least))
        self.note(f"{name}, {theme}", "edges", contrast.pale_edges(picture))
        self.note(f"{name}, {theme}", "icons", contrast.pale_icons(picture))

    def large(self, name: str, window: QWidget) -> None:
        least = window.minimumSizeHint()
        if window.width() > SIZE.width() or window.height() > SIZE.height():
            self.note(name, "large", [f"the window is {window.width()} × {window.height()}"])
        if least.width() > SIZE.width() or least.height() > SIZE.height():
            self.note(name, "large", [f"the window needs {least.width()} × {least.height()}"])
        self.note(name, "large", cut(window))
        self.note(name, "large", naming.outside(window))
        self.note(f"{name}, large", "letters", naming.claimed_twice(window))
        self.note(f"{name}, large", "thumbs", naming.too_small(window))
        self.note(f"{name}, large", "names", naming.nameless(window))


def main(parts: list[str]) -> None:
    gc.disable()
    app = QApplication(sys.argv[:1])
    app.setCursorFlashTime(0)
    QAccessible.setActive(True)
    walk, walked = Walk(app), []
    for name in SCREENS:
        if name not in NO_SCREEN and (not parts or any(name.startswith(part) for part in parts)):
            began = time.monotonic()
            walk.screen(name)
            print(f"{name} {time.monotonic() - began:.1f} s, {len(app.allWidgets())} widgets", file=sys.stderr)
            walked.append(name)
    print(json.dumps({"walked": walked, "seen": walk.seen, "found": walk.found}, ensure_ascii=False))


if __name__ == "__main__":
    main(sys.argv[1:])
