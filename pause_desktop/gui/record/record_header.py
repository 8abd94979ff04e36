"""The top of her record, which never scrolls away: who she is, where she stands, how she may be reached, what is
dangerous.
"""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QProgressBar, QWidget

from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.parts import Words, Worn, brief, button, chip, frame, icon, text
from pause_desktop.gui.look.rows import H, V, flow
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.record.dates import ago, shortly
from pause_desktop.records.journey import in_order, opened_in_episode, period_on, weeks_left
from pause_desktop.records.terms import Terms
from pause_desktop.store.queries import HerRecord

CHANNELS = (
    ("safe_to_call", tr("Call")), ("safe_to_text", tr("Text")), ("safe_to_visit", tr("Visit")),
    ("safe_to_leave_voicemail", tr("Voicemail")), ("safe_to_post", tr("Post")), ("safe_to_email", tr("E-mail")),
)  # fmt: skip
STAGE_TONES = {"open": "accent", "engaging": "info", "transition": "good", "next_steps": "good"}
_ANSWERS = {"yes": ("check", "good"), "no": ("x", "danger")}
_NOT_ASKED = ("circle-question-mark", "warn")
_MOST_ALERTS = 2
_BAR = 150


def name_of(her: HerRecord, curtain: bool) -> str:
    """What she is called here: her preferred name, or her initials behind the curtain, or her reference."""
    woman = her.woman
    if curtain:
        initials = "".join(f"{part[0]}." for part in (woman.first_name, woman.last_name) if part)
        return initials or woman.reference
    return woman.preferred_name or woman.first_name or woman.last_name or woman.reference


class WeeksBar(Worn, QProgressBar):
    """How much of her programme has passed."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextVisible(False)
        self.wear(look_of())

    def wear(self, look: Look) -> None:
        """Keeps its width in step with the text."""
        self.setFixedWidth(look.px(_BAR))


class RecordHeader(QWidget):
    """One line: back, name, reference, stage, worker, weeks left, and what can be done from anywhere."""

    back = Signal()
    record_contact = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.leave = button("", "quiet", "arrow-left", tip=tr("Back to women (Esc)"))
        self.name, self.reference = brief("", "display"), brief("", "soft", select=True)
        self.stage, self.worker = chip(""), brief("", "soft")
        self.bar, self.weeks = WeeksBar(), text("", "soft")
        self.menu = QMenu(self)
        self.more = button(tr("More"), "plain", "ellipsis")
        self.more.setMenu(self.menu)
        self.contact = button(tr("&Record a contact"), "primary", "plus")
        self.bar.setAccessibleName(tr("How much of her programme has passed"))
        self.setLayout(
            H(
                self.leave, self.name, self.reference, self.stage, 8, self.worker, 10,
                V(self.bar, m=(0, 3, 0, 0)), self.weeks, None, self.more, self.contact, gap=10,
            )
        )  # fmt: skip
        self.leave.clicked.connect(self.back)
        self.contact.clicked.connect(self.record_contact)

    def show_her(self, her: HerRecord, terms: Terms, curtain: bool) -> None:
        """Shows a woman as on the day of the terms."""
        crowded = look_of().crowded
        self.name.setText(name_of(her, curtain))
        others = ", ".join(str(each.fields.get("reference", "")) for each in her.joined)
        also = tr("{reference}, also {others}", reference=her.woman.reference, others=others) if others else ""
        self.reference.setText(her.woman.reference if crowded or not also else also)
        self.reference.setToolTip(also)
        self.reference.setVisible(self.name.text() != her.woman.reference or bool(also))
        stages = her.around.stages()
        now = period_on(stages, terms.today)
        self.stage.say(
            terms.label("stage", now.stage) if now else tr("No stage yet"),
            STAGE_TONES.get(now.stage if now else "", "plain"),
        )
        worker = her.workers.get(her.woman.worker, "") if her.woman.worker else ""
        self.worker.setText(tr("Worker: {name}", name=worker.split(" ")[0]) if worker else tr("No worker yet"))
        look = look_of()
        self.worker.setVisible(not crowded and not (look.sunlight and look.scale > 1))
        self.more.setText("" if crowded else tr("More"))
        self.contact.setText(tr("&Record") if crowded else tr("&Record a contact"))
        self._show_weeks(her, stages, now, terms.today, crowded)

    def _show_weeks(self, her: HerRecord, stages: Sequence[Any], now: Any, today: dt.date, crowded: bool) -> None:
        opened = opened_in_episode(in_order(stages), today) if now is not None and now.stage == "open" else None
        months = her.around.programme_months
        if opened is not None:
            left, whole = weeks_left(opened, today, months), weeks_left(opened, opened, months)
            self.bar.setRange(0, max(whole, 1))
            self.bar.setValue(whole - left)
            self.weeks.setText(several(left, "1 week left", "{n} weeks left"))
        elif now is not None:
            self.weeks.setText(tr("since {day}", day=shortly(now.started_on, today)))
        else:
            self.weeks.clear()
        self.bar.setVisible(opened is not None and not crowded)


class SafetyBar(QWidget):
    """How she may be reached, always; and what is dangerous, at most two alerts, the others counted."""

    asked_about = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._row = H(gap=12)
        self.setLayout(self._row)

    def show_her(self, her: HerRecord, terms: Terms, words_of: Any = str) -> None:
        """Shows a woman; `words_of` hides names behind the curtain."""
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        alerts, crowded = live_alerts(her, terms.today), look_of().crowded
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if crowded else across)
        self._row.addWidget(safe_contact(her, terms.today, words_of), 8 if len(alerts) < 2 else 11)
        if alerts:  # two alerts want as much room as the ways of reaching her, so that each keeps to its line
            self._row.addWidget(alert_banner(alerts, terms, words_of, low=crowded), 5 if len(alerts) < 2 else 10)
        if self.isVisible():  # before it is shown its width says nothing
            self._stand_firm()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the height that its words need: nothing on safety is ever cut."""
        super().resizeEvent(event)
        self._stand_firm()

    def _stand_firm(self) -> None:
        needs = self._row.heightForWidth(self.width()) if self._row.hasHeightForWidth() else 0
        self.setMinimumHeight(max(needs, 0))


def live_alerts(her: HerRecord, today: dt.date) -> list[Any]:
    """Her alerts that have not ended, the soonest to be reviewed first."""
    live = [each for each in her.of("risk_alerts") if each.ended_on is None or each.ended_on > today]
    return sorted(live, key=lambda each: each.review_on)


def safe_contact(her: HerRecord, today: dt.date, words_of: Any = str) -> QWidget:
    """Each channel with its mark and word; what was not asked counts as not safe and says so."""
    woman = her.woman
    marks = [_channel(words, getattr(woman, name)) for name, words in CHANNELS]
    asked = any(getattr(woman, name) in ("yes", "no") for name, _ in CHANNELS)
    tone = "accent" if asked else "warn"
    checked = woman.safe_contact_checked_on
    when = tr("Checked {when}", when=ago(checked, today)) if checked else tr("Never checked with her")
    notes = woman.safe_contact_notes or (
        "" if asked else tr("Not asked yet, so no way of reaching her counts as safe.")
    )
    title = H(icon("phone", tone, 20), text(tr("Safe contact"), "strong", tone), gap=8)
    head = QWidget()
    head.setLayout(title)
    line = flow(head, *marks, gap=12)
    words = text(words_of(notes), wrap=True)
    edge = 6 if look_of().crowded else 10
    box = frame(tone, V(line, H((words, 1), text(when, "small"), gap=10), None, gap=6, m=(16, edge, 16, edge)))
    box.setAccessibleName(tr("Safe contact"))
    return box


def _channel(words: str, answer: str | None) -> QWidget:
    glyph, tone = _ANSWERS.get(answer or "", _NOT_ASKED)
    said = words if answer in _ANSWERS else tr("{way}: not asked", way=words)
    mark = QWidget()
    mark.setLayout(H(icon(glyph, tone, 18), text(said, "label", tone), gap=4))
    mark.setAccessibleName(
        {"yes": tr("{way}: safe", way=words), "no": tr("{way}: not safe", way=words)}.get(answer or "", said)
    )
    return mark


def alert_banner(
    alerts: Sequence[Any], terms: Terms, words_of: Any = str, *, narrow: bool = False, low: bool = False
) -> QWidget:
    """What is dangerous: each alert in its words with the day of its review; the third and later are counted.

    `narrow` puts the days below the words, `low` the title beside them.
    """
    title = text(tr("Risk alert") if len(alerts) == 1 else tr("Risk alerts"), "strong", "danger")
    head = H(icon("shield-alert", "danger", 20), title, None, gap=10)
    lines = []
    for alert in alerts[:_MOST_ALERTS]:
        when = _review(alert, terms.today)
        if narrow:
            lines.append(V(text(words_of(alert.wording), wrap=True), when, gap=2))
        elif len(alerts) == 1 and not low:
            head.addWidget(when)
            lines.append(text(words_of(alert.wording), wrap=True))
        else:
            lines.append(H((text(words_of(alert.wording), wrap=True), 1), when, gap=10))
    if len(alerts) > _MOST_ALERTS:
        lines.append(
            text(
                several(
                    len(alerts) - _MOST_ALERTS,
                    "And {n} more under Needs and risk.",
                    "And {n} more under Needs and risk.",
                ),
                "smallstrong",
                "danger",
            )
        )
    if low:
        body = H(V(head, None), (V(*lines, None, gap=4), 1), gap=14, m=(16, 6, 16, 6))
    else:
        body = V(head, *lines, None, gap=6, m=(16, 10, 16, 10))
    box = frame("danger", body)
    box.setAccessibleName(title.text())
    return box


def _review(alert: Any, today: dt.date) -> Words:
    late = alert.review_on < today
    day = shortly(alert.review_on, today)
    said = tr("review was due {day}", day=day) if late else tr("review by {day}", day=day)
    return text(said, "smallstrong" if late else "small", "danger" if late else None)
