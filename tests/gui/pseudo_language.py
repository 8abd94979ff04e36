"""Run in a process of its own: walks every page in a language that puts each sentence into ⟦brackets⟧.

Prints, as JSON, the words that a person can see or hear and that did not come through `tr`. The records hold Greek
capitals alone and the months are Greek, so whatever is Latin was written into the program.
"""

import datetime as dt
import json
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QLocale, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
TODAY = dt.date(2026, 5, 14)
GREEK = "ΛΕΞΗ"
OURS = re.compile(
    r"Pause Desktop|CORE-10|Ctrl|Shift|Alt|Enter|Esc|Del|Space|plus|minus|F\d+|RP-\w+|<[^>]*>|&nbsp;|&\w+;|https?://\S+"
    r"|CORE System Trust|\b[0-9a-f]{32}\b|PDF|CSV|\.pause|/\S*|\bpx\b"
)


class Brackets(QTranslator):
    """A language in which every sentence is the English one in brackets."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"⟦{source}⟧" if context == "Pause" and source else ""


def strange(words: str) -> bool:
    """Whether words hold Latin letters that stand outside every bracket."""
    while "⟦" in words and (inner := re.sub(r"⟦[^⟦⟧]*⟧", "", words)) != words:
        words = inner
    return bool(re.search(r"[A-Za-z]{2}", OURS.sub("", words)))


def main() -> None:
    app = QApplication(sys.argv[:1])
    language = Brackets(app)
    app.installTranslator(language)
    QLocale.setDefault(QLocale("el_GR"))

    from pause_desktop.gui.look.theme import Look

    Look("light", 1.0).put_on(app)
    left: dict[str, str] = {}
    translated: set[str] = set()
    walked: list[str] = []
    for place, widget in pages(app):
        walked.append(place)
        for words in said(widget):
            translated |= {words} if "⟦" in words else set()
            if strange(words):
                left.setdefault(words[:160], place)
    print(json.dumps({"left": left, "translated": len(translated), "walked": walked}, ensure_ascii=False))


def pages(app: QApplication) -> Iterator[tuple[str, QWidget]]:
    """Every page of the window over a practice in Greek capitals, every section, every form of her record."""
    from pause_desktop.gui.help.help_window import HelpWindow
    from pause_desktop.gui.opening import MAKERS, lay_desk, open_window
    from pause_desktop.gui.places import Place
    from pause_desktop.gui.record.sections import SECTIONS
    from pause_desktop.gui.tasks import Tasks
    from pause_desktop.settings import Settings
    from pause_desktop.store.keyslots import Stretch
    from pause_desktop.store.practice_file import PracticeFile

    folder = Path(tempfile.mkdtemp())
    practice, _ = PracticeFile.create(
        folder / "p.pause", GREEK, "garden gate letterbox", lead=GREEK, stretch=Stretch(64, 1, 1)
    )
    woman, rows = fill(practice)
    with practice.reading() as reading:
        lead = UUID(reading.connection.execute("SELECT id FROM workers").fetchone()[0])
    tasks = Tasks()
    window = open_window(lay_desk(practice, lead, Settings(), tasks, lambda: TODAY), folder / "elsewhere")
    window.show()
    for page in MAKERS:
        if page != "record":
            window.go(Place(page, {"woman": woman.hex} if page in ("contact", "handover") else {}))
            app.processEvents()
            yield page, window
    for section, _ in SECTIONS:
        window.go(Place("record", {"woman": woman.hex, "section": section}))
        app.processEvents()
        yield f"record, {section}", window
    for table, record in rows.items():
        if table in _NO_FORM:
            continue
        window.go(Place("record", {"woman": woman.hex, "table": table, "record": record.hex}))
        app.processEvents()
        yield f"form of {table}", window
    helped = HelpWindow(tour=True)
    yield "help", helped.away
    window.close()
    tasks.run(practice.release)
    tasks.close()
    practice.close()


_NO_FORM = {
    "women", "workers", "cohorts", "practice", "code_entries", "progress_tools", "cost_models", "impact_reports",
    "tasks", "visits",
}  # fmt: skip


def fill(practice: Any) -> tuple[UUID, dict[str, UUID]]:
    """One woman with one record of every table that is hers; gives her id and those of the records."""
    from pause_desktop.records.fields import columns
    from pause_desktop.records.tables import MADE_ELSEWHERE, TABLES

    made: dict[str, UUID] = {}
    terms = practice.terms(TODAY)
    with practice.writing(None) as change:
        for table in ("workers", "cohorts", "women", *TABLES):
            if table in made or table == "practice" or table in MADE_ELSEWHERE:
                continue
            values = {}
            for column in columns(TABLES[table]):
                value = value_of(column, terms, made)
                if value is not None:
                    values[column.name] = value
            values |= _FIXED.get(table, {})
            made[table] = change.add(table, values)
    return made["women"], made


_FIXED: dict[str, dict[str, Any]] = {
    "women": {"reference": "RP-A0001"},
    "contacts": {"outcome": "attended", "mode": "walk", "minutes": 40},
    "stage_periods": {"stage": "open"},
    "progress_reviews": {"completed_by": "herself"},
}


def value_of(column: Any, terms: Any, made: dict[str, UUID]) -> Any:
    """Some value for a field: Greek words, a day of this year, the first choice."""
    kind = column.kind
    if kind in ("text", "note"):
        return GREEK[: column.longest or 40]
    if kind == "day":
        return TODAY - dt.timedelta(days=40)
    if kind == "time":
        return dt.time(14, 30)
    if kind in ("whole", "money"):
        return column.lowest or 1
    if kind in ("tri", "choice"):
        return next(iter(terms.labels(column.choices)))
    if kind == "choices":
        return list(terms.labels(column.choices))[:2]
    if kind == "link":
        return made.get(column.links_to)
    if kind == "scores":
        return dict.fromkeys(terms.tool.codes, 2) or None
    return None


def said(window: QWidget) -> Iterator[str]:
    """Every word that a widget or one inside it shows, offers, or tells a screen reader."""
    for widget in [window, *window.findChildren(QWidget)]:
        if not widget.isVisibleTo(window):
            continue
        yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
            yield widget.placeholderText()
        if isinstance(widget, QComboBox):
            yield from (widget.itemText(at) for at in range(widget.count()))
        if isinstance(widget, QAbstractItemView):
            yield from _cells(widget.model())


def _cells(model: Any) -> Iterator[str]:
    if model is None:
        return
    for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(), 60)):
            index = model.index(row, column)
            yield from (str(index.data(role) or "") for role in ROLES)


if __name__ == "__main__":
    main()
