"""The form of a contact, with the fields of every day in a hand-drawn shell and all others folded below it."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from pause_desktop.gui.forms.ui_contact_form import Ui_ContactForm
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.fields import Choice, line_edit
from pause_desktop.gui.look.parts import button, set_role, text
from pause_desktop.gui.look.rows import H, V
from pause_desktop.gui.look.theme import look_of
from pause_desktop.gui.record.form_editors import ChoiceEditor, Editor, LineEditor, SentenceEditor
from pause_desktop.gui.record.record_form import FormPlan, RecordForm
from pause_desktop.gui.record.said_records import MODES
from pause_desktop.gui.record.typed import Typed
from pause_desktop.gui.record.what_next import COLUMNS, LABELS, read_next, records_after
from pause_desktop.records.check import Checked
from pause_desktop.records.contact import Contact
from pause_desktop.records.fields import Column
from pause_desktop.records.terms import Terms

_ROWS = ("who_and_when", "next_contact", "task", "what_next")
_DAY_AND_TIME = ("on", "started_at")
_NARROW, _LABEL = ("mode", "outcome", "life_areas"), 84
_MINUTES = ("30", "45", "60")
_FEW_MODES = ("home_visit", "garden", "walk", "video_call", "phone_call", "text")
_FEW_OUTCOMES = ("attended", "did_not_attend", "cancelled_by_woman", "cancelled_by_practice", "no_answer")
_FEW_AREAS = ("health", "mental_and_emotional_health", "relationship_with_children", "housing", "money")
_SHORT = {
    "home_visit": tr("Home"),
    "garden": tr("Garden"),
    "walk": tr("Walk"),
    "video_call": tr("Video"),
    "phone_call": tr("Phone"),
    "text": tr("Text"),
    "relationship_with_children": tr("Children"),
    "health": tr("Health"),
    "mental_and_emotional_health": tr("Mental health"),
    "recovery_from_loss": tr("Loss"),
    "domestic_abuse": tr("Safety"),
    "fun_and_happiness": tr("Fun"),
    "learning_and_work": tr("Learning"),
}


class MinutesEditor(Editor):
    """Minutes by a press, 30, 45 or 60 where no others are offered, or any number typed."""

    def __init__(self, offered: Sequence[str] = _MINUTES) -> None:
        super().__init__()
        self.buttons = [
            button(each, "choice", checked=False, tip=tr("{each} minutes", each=each)) for each in offered
        ]
        self.line = line_edit(tr("min"), width=74, say=tr("Minutes"))
        self.setLayout(H(*self.buttons, self.line, None, gap=6))
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._typed_in)
        for each in self.buttons:
            each.clicked.connect(lambda _on, words=each.text(): self._press(words))

    def typed(self) -> Typed:
        """The number as it was typed or pressed."""
        return self.line.text()

    def put(self, typed: Typed) -> None:
        """Shows a number."""
        self.line.setText(str(typed or ""))
        self._show()

    def caret(self) -> int:
        """Where the cursor stands in the number."""
        return self.line.cursorPosition()

    def set_caret(self, at: int) -> None:
        """Puts the cursor there again."""
        self.line.setCursorPosition(at)

    def _press(self, words: str) -> None:
        self.line.setText("" if self.line.text() == words else words)
        self._typed_in()

    def _typed_in(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        for each in self.buttons:
            each.setChecked(each.text() == self.line.text().strip())


class ContactForm(RecordForm):
    """A contact: more about it is folded away until it is wanted, and a concern asks at once what was done.

    With `ahead`, what comes next is typed in the same breath, and a draft remembers the day it was begun on.
    """

    def __init__(
        self, terms: Terms, links: Mapping[str, Sequence[Choice]], plan: FormPlan, *, ahead: bool = False
    ) -> None:  # fmt: skip
        self._ahead = ahead
        self._read: tuple[Mapping[str, Any], Mapping[str, Any]] = ({}, {})
        super().__init__(Contact, terms, links, plan)
        self.rest = self.shell.findChild(QWidget, "rest")
        self.concern = self.shell.findChild(QWidget, "concern")
        if look_of().crowded:
            for row in self.shell.findChildren(QHBoxLayout):
                if row.objectName() in _ROWS:
                    row.setDirection(QHBoxLayout.Direction.TopToBottom)
        self.fold = button(tr("Place, travel, worker and more"), "quiet", "chevron-down")
        place = self.shell.findChild(QWidget, "fold")
        if place is not None:
            place.setLayout(H(self.fold, None))
        title = self.shell.findChild(QWidget, "ahead_title")
        if title is not None:
            title.setLayout(V(text(tr("What comes next"), "section")))
        for name in _NARROW:  # their labels are short, and their rows long
            self.fields[name].label.width_at_100 = _LABEL
            self.fields[name].label.wear(look_of())
        self.fold.clicked.connect(lambda: self._unfold(True))
        self.edited.connect(self._look_at_concern)
        self._settle()

    def _make_fields(self, described: Sequence[Column], links: Mapping[str, Sequence[Choice]]) -> None:
        super()._make_fields([*described, *(COLUMNS if self._ahead else ())], links)

    def changed(self) -> dict[str, Typed]:
        """What was typed; a new contact keeps its day and time too, which are not today and now for ever."""
        found = super().changed()
        if found and self._ahead:
            draft = self.draft()
            found = {name: draft[name] for name in _DAY_AND_TIME} | found
        return found

    def check(self) -> Checked:
        """Reads the contact and what comes next."""
        result = super().check()
        if self._ahead:
            values, problems = read_next({c.name: self.fields[c.name].cell() for c in COLUMNS}, self.terms)
            self._read = (result.values, values)
            if problems:
                result.problems += problems
                self.show_problems(result.problems)
        return result

    def day(self) -> dt.date | None:
        """The day as it is understood now, or None."""
        read = self.fields["on"].cell()
        return read if isinstance(read, dt.date) else None

    def following(self) -> list[tuple[str, dict[str, Any]]]:
        """The records that come next, as they were read the last time."""
        return records_after(*self._read) if self._read[0] else []

    def load(self, values: Mapping[str, Any]) -> None:
        """Shows a contact."""
        super().load(values)
        self._settle()

    def restore(self, draft: Mapping[str, Any]) -> None:
        """Shows a kept draft."""
        super().restore(draft)
        self._settle()

    def reveal(self, name: str) -> None:
        """Unfolds whatever hides a field."""
        if self.rest is not None and self.rest.isAncestorOf(self.fields[name]):
            self._unfold(True)
        if name == "safeguarding_action":
            self.fields[name].show()

    def _settle(self) -> None:
        if not hasattr(self, "fold"):
            return
        folded = ("place", "travel_minutes", "group_name", "with_services", "infection_risk_checked")
        self._unfold(any(self.fields[name].typing.typed() for name in folded))
        self._look_at_concern()

    def _unfold(self, shown: bool) -> None:
        if self.rest is not None:
            self.rest.setVisible(shown)
        self.fold.setVisible(not shown)

    def _look_at_concern(self, _name: str = "") -> None:
        concern = self.fields["safeguarding_concern"].typing.typed() == "yes"
        action = self.fields["safeguarding_action"]
        action.setVisible(concern or bool(action.typing.typed()))
        if self.concern is not None:
            set_role(self.concern, kind="danger" if concern else "well")


def contact_form(
    terms: Terms, links: Mapping[str, Sequence[Choice]], woman: Editor | None = None, *, ahead: bool = False
) -> ContactForm:  # fmt: skip
    """The form of a contact; `woman` is the editor that finds her, `ahead` adds what comes next."""
    modes = [
        (code, _SHORT.get(code, words), MODES.get(code, "circle")) for code, words in terms.labels("mode").items()
    ]
    areas = [(code, _SHORT.get(code, words)) for code, words in terms.labels("life_area").items()]
    outcomes = list(terms.labels("contact_outcome").items())
    editors: dict[str, Editor] = {
        "minutes": MinutesEditor(), "travel_minutes": LineEditor(tr("min")),
        "mode": ChoiceEditor(modes, few=_FEW_MODES),
        "outcome": ChoiceEditor(outcomes, few=_FEW_OUTCOMES),
        "life_areas": ChoiceEditor(areas, many=True, few=_FEW_AREAS),
        "next_step": SentenceEditor(), "task_what": SentenceEditor(),
    }  # fmt: skip
    if woman is not None:
        editors["woman"] = woman
    hidden = frozenset() if woman is not None else frozenset({"woman"})
    return ContactForm(
        terms, links, FormPlan(hidden, editors=editors, labels=LABELS, shell=Ui_ContactForm), ahead=ahead
    )
