"""The lines of her history in words: a change from what to what, by whom, when, on which laptop; and a look."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from pause_desktop.gui.language import tr
from pause_desktop.gui.record.dates import day_and_month, plainly
from pause_desktop.gui.record.said import Said, Voice, joined, pounds
from pause_desktop.gui.safe_contact import WAYS, beside, of_person
from pause_desktop.gui.undo.wording import capital, day_of
from pause_desktop.records.fields import Column, columns_by_name, from_stored
from pause_desktop.records.tables import TABLES
from pause_desktop.sentences import sentence
from pause_desktop.store.audit import Look
from pause_desktop.store.history import Change

_LONGEST = 160
_KINDS = {
    "added": (sentence("{what} added"), "plus", "accent"),
    "changed": (sentence("{what} changed"), "pencil", "soft"),
    "removed": (sentence("{what} taken out"), "trash-2", "danger"),
    "put back": (sentence("{what} put back"), "undo-2", "good"),
    "put off": (sentence("{what}: the question on risk put off"), "clock", "warn"),
    "joined": (sentence("{what} joined with this one"), "git-merge", "accent"),
    "parted": (sentence("{what} parted from this one"), "scissors", "warn"),
    "taken back": (sentence("{what}: change taken back"), "undo-2", "warn"),
    "brought again": (sentence("{what}: change brought again"), "refresh-cw", "good"),
}
_BLANK = tr("blank")
_UNSAID = ("woman", "plan", "goal", "tool_version")

_LOOKS = {
    "viewed": (sentence("Opened her record"), "eye"),
    "opened": (sentence("Read what to know before a visit"), "footprints"),
    "printed": (sentence("Printed {what}"), "printer"),
    "handed_over": (sentence("Handed the laptop to her"), "hand-heart"),
    "taken_back": (sentence("Took the laptop back from her"), "laptop"),
    "exported": (sentence("Wrote every table to sheets, with her records"), "upload"),
    "joined": (sentence("Joined two records of hers"), "git-merge"),
    "parted": (sentence("Parted two records of hers"), "scissors"),
    "figure": (sentence("Saw her reference behind “{figure}” in the report"), "file-chart-column"),
}
_PRINTED = {
    "day sheet": sentence("the day sheet"),
    "plan to take home": sentence("her plan to take home"),
    "progress sheet": sentence("the sheet to score her progress"),
    "": sentence("a paper of hers"),
}


def told(change: Change, voice: Voice, by: str = "") -> Said:
    """One save in words, and by whom it was taken back; behind the curtain nobody's own words are shown."""
    model = TABLES.get(change.table)
    described = columns_by_name(model) if model else {}
    lines = [
        _line(described[name], *change.fields[name], blank=change.kind != "added", voice=voice)
        for name in described
        if name in change.fields and name not in _UNSAID
    ]
    lines.append(_before_use(change, voice))
    if change.undoes is not None:
        whose = tr("The change was made by {name} on {day}, {at:%H:%M}.", name=tr(change.undoes.worker),
                   day=change.undoes.at.astimezone().date(), at=change.undoes.at.astimezone())  # fmt: skip
        lines.insert(0, whose)
    words, glyph, tone = _KINDS.get(change.kind, _KINDS["changed"])
    at = change.at.astimezone()
    return Said(
        change.table, UUID(int=change.number), at.date(), capital(tr(words, what=_what(change, voice))),
        joined(tr(change.worker), f"{at:%H:%M}", tr(change.device)),
        "\n".join(line for line in lines if line), glyph, tone,
        ((tr("taken back by {name}", name=tr(by)), "plain", "undo-2"),) if by else (), clock=at.time(),
    )  # fmt: skip


def _what(change: Change, voice: Voice) -> str:
    """Which record: its kind, and its day where it has one."""
    model = TABLES.get(change.table)
    if model is None:
        return tr("something")
    if change.kind in ("joined", "parted"):
        names = {each.woman: each.fields.get("reference", "") for each in voice.her.joined}
        reference = names.get(change.with_whom, "")
        return tr("the record {reference}", reference=reference) if reference else tr("another record")
    if change.table == "women":
        return tr("her details")
    row = next((each for each in voice.her.of(change.table) if each.id.hex == change.record), None)
    values = {name: getattr(row, name) for name in columns_by_name(model)} if row is not None else {}
    day = day_of(values or {name: new for name, (_, new) in change.fields.items()})
    title = tr(model.title)
    return tr("{title} of {day}", title=title, day=day_and_month(day, voice.today)) if day else title


def _before_use(change: Change, voice: Voice) -> str:
    """Beside a number or an address, whether it may be used today: an old one was perhaps never safe."""
    if change.table == "women":
        shown = [name for name in WAYS if name in change.fields]
        return " ".join(dict.fromkeys(beside(name, voice.her.woman) for name in shown))
    if change.table == "network_people" and "phone" in change.fields:
        row = next((each for each in voice.her.of(change.table) if each.id.hex == change.record), None)
        return f"{of_person(row.safe_to_contact if row is not None else None)[0]}."
    return ""


def _line(column: Column, old: Any, new: Any, *, blank: bool, voice: Voice) -> str:
    if voice.curtained and column.veiled:
        return tr("{label}: hidden behind the curtain", label=tr(column.label))
    if column.kind == "scores" and old and new:
        return _scores(column, old, new, voice)
    before, after = words_of(column, old, voice), words_of(column, new, voice)
    if not blank:
        return f"{tr(column.label)}: {after}" if after != _BLANK else ""
    return f"{tr(column.label)}: {before} → {after}"


def _scores(column: Column, old: Mapping[str, int], new: Mapping[str, int], voice: Voice) -> str:
    """Of a scored form only what differs: a dozen answers that stayed would hide the one that did not."""
    differing = [area for area in dict.fromkeys((*old, *new)) if old.get(area) != new.get(area)]
    told = [
        f"{voice.low('life_area', area)} {old.get(area, _BLANK)} → {new.get(area, _BLANK)}" for area in differing
    ]
    return f"{tr(column.label)}: {', '.join(told)}"


def words_of(column: Column, stored: Any, voice: Voice, *, whole: bool = False) -> str:
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
    if whole:
        return words
    return f"“{words[:_LONGEST].rstrip()} …”" if len(words) > _LONGEST else words


def _linked(record: UUID, voice: Voice) -> str:
    her = voice.her
    return her.workers.get(record) or her.cohorts.get(record) or voice.goals.get(record) or tr("another record")


def told_look(look: Look) -> Said:
    """One look in words: who opened, printed or took out what of hers, when, on which laptop."""
    at = look.at.astimezone()
    words, glyph = _LOOKS.get(look.kind, (sentence("{what}", what=look.kind.replace("_", " ")), "eye"))
    what, figure = str(look.detail.get("what", "")), str(look.detail.get("figure", ""))
    if look.kind == "viewed" and what == "history":
        words = sentence("Read her history")
    title = tr(words, what=tr(_PRINTED.get(what, what)), figure=tr(figure)) if "{" in words else tr(words)
    detail = joined(tr(look.worker or "somebody"), f"{at:%H:%M}", tr(look.device))
    return Said("", UUID(int=look.number), at.date(), capital(title), detail, "", glyph, "soft", clock=at.time())
