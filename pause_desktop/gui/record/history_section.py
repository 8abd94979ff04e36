"""The history of her record, readable by a person: who changed what from what to what, when, on which laptop."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import frame, rule, text
from pause_desktop.gui.look.rows import H, V
from pause_desktop.gui.record.dates import plainly
from pause_desktop.gui.record.entry_view import EntryView
from pause_desktop.gui.record.list_section import by_month
from pause_desktop.gui.record.said import Said, Voice, pounds
from pause_desktop.gui.record.section import Section, Shown
from pause_desktop.records.fields import Column, columns_by_name, from_stored
from pause_desktop.records.tables import TABLES
from pause_desktop.sentences import sentence
from pause_desktop.store.history import Change, history

_LONGEST = 160
_GLYPHS = {"added": ("plus", "accent"), "changed": ("pencil", "soft"), "removed": ("trash-2", "danger"),
           "put back": ("undo-2", "good")}  # fmt: skip
_KINDS = {
    "added": sentence("{what} added"),
    "changed": sentence("{what} changed"),
    "removed": sentence("{what} removed"),
    "put back": sentence("{what} put back"),
}
_BLANK = tr("blank")


def told(change: Change, voice: Voice) -> Said:
    """One save in words; behind the curtain nothing that names her is shown."""
    model = TABLES.get(change.table)
    described = columns_by_name(model) if model else {}
    title = tr(_KINDS.get(change.kind, _KINDS["changed"]), what=tr(model.title) if model else tr("something"))
    lines = [
        _line(described[name], old, new, change.kind, voice)
        for name, (old, new) in ((name, change.fields[name]) for name in described if name in change.fields)
        if described[name].name not in ("woman", "plan", "goal", "tool_version")
    ]
    at = change.at.astimezone()
    glyph, tone = _GLYPHS.get(change.kind, ("pencil", "soft"))
    detail = f"{tr(change.worker)} · {at:%H:%M} · {tr(change.device)}"
    said = Said(
        change.table, UUID(change.record), at.date(), title[0].upper() + title[1:], detail,
        "\n".join(line for line in lines if line), glyph, tone, clock=at.time(),
    )  # fmt: skip
    return voice.veil(said) if voice.curtained else said


def _line(column: Column, old: Any, new: Any, kind: str, voice: Voice) -> str:
    if voice.curtained and column.names_her:
        return tr("{label}: hidden behind the curtain", label=tr(column.label))
    before, after = _words(column, old, voice), _words(column, new, voice)
    if kind == "added" or before == _BLANK:
        return f"{tr(column.label)}: {after}" if after != _BLANK else ""
    return f"{tr(column.label)}: {before} → {after}"


def _words(column: Column, stored: Any, voice: Voice) -> str:
    """A stored value in the words of a person."""
    if stored in (None, "", [], {}):
        return _BLANK
    value = from_stored(column, stored)
    if column.kind == "day":
        return plainly(value)
    if column.kind == "time":
        return f"{value:%H:%M}"
    if column.kind == "money":
        return pounds(value)
    if column.kind in ("tri", "choice"):
        return voice.low(column.choices, value)
    if column.kind == "choices":
        return ", ".join(voice.low(column.choices, code) for code in value)
    if column.kind == "scores":
        return ", ".join(f"{voice.low('life_area', area)} {step}" for area, step in value.items())
    if column.kind == "link":
        return _linked(value, voice)
    words = f"{value} {tr(column.unit)}".strip()
    return f"“{words[:_LONGEST].rstrip()} …”" if len(words) > _LONGEST else words


def _linked(record: UUID, voice: Voice) -> str:
    her = voice.her
    return her.workers.get(record) or her.cohorts.get(record) or voice.goals.get(record) or tr("another record")


class HistorySection(Section):
    """Every save about her, the newest first; read when it is first looked at, and again after a change."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._read_for: Shown | None = None
        self.view = EntryView(tr("History of her record"))
        under = tr("Who changed what, from what to what, when, on which laptop. Nothing is ever rubbed out.")
        head = QWidget()
        head.setLayout(
            H((V(text(tr("History"), "section"), text(under, "small", wrap=True), gap=2), 1), m=(20, 10, 20, 10))
        )
        self.stand(frame("card", V(head, rule(), (self.view, 1), gap=0, m=1)))

    def show_her(self, shown: Shown) -> None:
        """Shows her history, if anybody is looking."""
        super().show_her(shown)
        if self.isVisible():
            self._read()

    def showEvent(self, event: Any) -> None:
        """Reads the history when it comes into sight."""
        super().showEvent(event)
        self._read()

    def _read(self) -> None:
        if self.shown is None or self.shown is self._read_for:
            return
        self._read_for = self.shown
        with self.desk.reading() as rows:
            changes = history(rows, self.shown.her.woman.id.hex)
        said = [told(change, self.shown.voice) for change in changes]
        self.view.show_rows(by_month(said))
