"""Beside the form of a contact: what is dangerous, how she may be reached, the last time, her goals."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import empty, frame, icon, text
from pause_desktop.gui.look.rows import H, V, flow
from pause_desktop.gui.record.dates import shortly
from pause_desktop.gui.record.record_header import CHANNELS, alert_banner, live_alerts, name_of
from pause_desktop.gui.record.said import Voice, joined
from pause_desktop.records.terms import Terms
from pause_desktop.store.queries import HerRecord

_MOST_GOALS = 4
_LONGEST = 260


def side_parts(her: HerRecord, terms: Terms, voice: Voice) -> list[QWidget]:
    """The cards of the side column: who she is, since the form may scroll her out of sight, then safety first."""
    alerts = live_alerts(her, terms.today)
    hide = voice.hide if voice.curtained else str
    parts: list[QWidget] = [alert_banner(alerts, terms, hide, narrow=True)] if alerts else []
    return [_who(her, voice.curtained), *parts, _safe(her, hide), _last_time(her, terms, voice)]


def _who(her: HerRecord, curtain: bool) -> QWidget:
    name, made = name_of(her, curtain), QWidget()
    reference = [text(her.woman.reference, "soft")] if name != her.woman.reference else []
    made.setLayout(H((flow(text(name, "section", wrap=True), *reference, gap=8), 1), m=(2, 0, 2, 0)))
    return made


def brief_parts(her: HerRecord, terms: Terms, voice: Voice) -> list[QWidget]:
    """The same in as few lines as safety needs, for a text so large that the column stands above the form."""
    hide = voice.hide if voice.curtained else str
    alerts = live_alerts(her, terms.today)
    parts: list[QWidget] = []
    if alerts:
        words = " · ".join(hide(each.wording) for each in alerts)
        parts.append(frame("danger", V(_channel("shield-alert", "danger", words), m=(12, 6, 12, 6))))
    tone, lines = _safe_lines(her.woman)
    notes = hide(her.woman.safe_contact_notes) if her.woman.safe_contact_notes else ""
    words = " · ".join([*(words for _, _, words in lines), *([notes] if notes else [])])
    return [*parts, frame(tone, V(_channel("phone", tone, words), m=(12, 6, 12, 6)))]


def unsafe_words(woman: Any, mode: object) -> str:
    """Why a way of contact is not safe with her, or nothing; what nobody asked is not safe."""
    channel = _WAY.get(str(mode))
    if woman is None or channel is None:
        return ""
    answer = getattr(woman, channel[0])
    if answer == "yes":
        return ""
    return channel[1] if answer == "no" else channel[2]


_WAY = {
    "phone_call": (
        "safe_to_call",
        tr("It is not safe to call her."),
        tr("Nobody asked whether calling her is safe, so it is not."),
    ),
    "text": (
        "safe_to_text",
        tr("It is not safe to text her."),
        tr("Nobody asked whether texting her is safe, so it is not."),
    ),
    "letter": (
        "safe_to_post",
        tr("It is not safe to write to her."),
        tr("Nobody asked whether post is safe, so it is not."),
    ),
    "home_visit": (
        "safe_to_visit",
        tr("It is not safe to visit her."),
        tr("Nobody asked whether visiting her is safe, so it is not."),
    ),
}


def nobody_yet() -> QWidget:
    """What stands there until a woman is chosen."""
    return empty("user", tr("Who was it with?"), tr("Her safety, last time and her goals come up here."))


def _safe(her: HerRecord, hide: Any) -> QWidget:
    woman = her.woman
    tone, found = _safe_lines(woman)
    lines = [_channel(*each) for each in found]
    notes = [text(hide(woman.safe_contact_notes), wrap=True)] if woman.safe_contact_notes else []
    head = H(icon("phone", tone, 20), text(tr("Safe contact"), "strong", tone), None, gap=8)
    return frame(tone, V(head, *lines, *notes, gap=5, m=(14, 10, 14, 12)))


def _safe_lines(woman: Any) -> tuple[str, list[tuple[str, str, str]]]:
    """The tone of her safe contact, and a line each with icon and tone: safe, not safe, not asked."""
    safe = [words for name, words in CHANNELS if getattr(woman, name) == "yes"]
    unsafe = [words.lower() for name, words in CHANNELS if getattr(woman, name) == "no"]
    unasked = [words.lower() for name, words in CHANNELS if getattr(woman, name) not in ("yes", "no")]
    lines = []
    if safe:
        lines.append(("check", "good", _listed([safe[0], *map(str.lower, safe[1:])])))
    if unsafe:
        lines.append(("x", "danger", tr("No {list}", list=_listed(unsafe, tr("or")))))
    if unasked:
        words = tr("Not asked, so not safe: {list}", list=_listed(unasked))
        lines.append(("circle-question-mark", "warn", words))
    return ("accent" if safe or unsafe else "warn"), lines


def _channel(glyph: str, tone: str, words: str) -> QWidget:
    line = QWidget()
    line.setLayout(
        H(V(icon(glyph, tone, 18), None, m=(0, 2, 0, 0)), (text(words, "label", tone, wrap=True), 1), gap=6)
    )
    return line


def _listed(words: Sequence[str], last: str = "") -> str:
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last or tr('and')} {words[-1]}"


def _last_time(her: HerRecord, terms: Terms, voice: Voice) -> QWidget:
    past = [each for each in her.of("contacts") if each.on <= terms.today and each.outcome == "attended"]
    rows: list[Any] = [text(tr("Last time"), "section")]
    if past:
        last = max(past, key=lambda each: (each.on, str(each.started_at or "")))
        said = voice.say("contacts", last)
        rows.append(
            text(joined(shortly(last.on, terms.today), said.title.lower(), said.detail), "small", wrap=True)
        )
        if said.words:
            rows.append(text(said.words[:_LONGEST] + ("…" if len(said.words) > _LONGEST else ""), wrap=True))
        if last.next_step:
            flag = V(icon("flag", "accent", 18), None, m=(0, 2, 0, 0))
            rows += [4, text(tr("Promised last time"), "smallstrong")]
            rows.append(H(flag, (text(voice.hide(last.next_step), wrap=True), 1), gap=8))
    else:
        rows.append(text(tr("No contact attended yet."), "soft", wrap=True))
    goals = [goal for goal in her.of("goals") if goal.status in ("not_started", "in_progress", "partly_achieved")]
    if goals:
        rows += [4, text(tr("Her goals"), "smallstrong")]
        for at, goal in enumerate(sorted(goals, key=lambda each: each.priority or 99)[:_MOST_GOALS], 1):
            number = V(text(str(goal.priority or at), "strong"), None)
            rows.append(H(number, (text(voice.hide(goal.wording), wrap=True), 1), gap=10))
    return frame("card", V(*rows, None, gap=6, m=16))
