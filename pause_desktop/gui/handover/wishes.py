"""“What would you like to work on?”: the areas she chooses become goals, in her own words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pause_desktop.gui.curtain import HIDDEN
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.handover.ready import SIDES
from pause_desktop.gui.handover.sitting import Sitting, step_words
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.fields import Field
from pause_desktop.gui.look.parts import Button, button, frame, icon, text
from pause_desktop.gui.look.rows import H, V, flow, scroll
from pause_desktop.gui.record.form_editors import NoteEditor
from pause_desktop.gui.spelling.watching import watch_notes
from pause_desktop.records.check import checked
from pause_desktop.records.plan import Goal

_ROWS = 2


class WishesPart(QWidget):
    """One button for each area, and a field in her words for each that is chosen."""

    edited = Signal()

    def __init__(self, desk: Desk, sitting: Sitting, draft: str) -> None:
        super().__init__()
        self.sitting, self._terms = sitting, desk.terms()
        self._curtain, self._speller, self._draft = desk.curtain, desk.speller, draft
        known = self._terms.labels("life_area")
        self.buttons: dict[str, Button] = {}
        self.fields: dict[str, Field] = {}
        self._boxes: dict[str, QWidget] = {}
        for area in sitting.areas:
            if area.code in known:
                self.buttons[area.code] = self._button(area.code, tr(area.label))
        question = text(tr("What would you like to work on?"), "section")
        under = text(tr("As many areas as she likes, or none. What she says stands in her plan as she says it."),
                     "soft", wrap=True)  # fmt: skip
        self._rows = V(gap=10)
        top = frame("card", V(question, under, 4, flow(*self.buttons.values()), gap=4, m=(20, 14, 20, 16)))
        self.setLayout(V(scroll(V(top, self._rows, None, gap=12, m=SIDES))))
        for code in self.buttons:
            if code in sitting.wishes:
                self._show(code)

    def _button(self, code: str, words: str) -> Button:
        step = self.sitting.scores.get(code)
        said = tr(step_words(self.sitting.scale, step)) if step else ""
        made = button(words.replace("&", "&&"), "choice", checked=code in self.sitting.wishes)
        made.setAccessibleName(tr("{area}: {words}", area=words, words=said) if said else words)
        made.clicked.connect(lambda on, code=code: self._choose(code, on))
        return made

    def _choose(self, code: str, on: bool) -> None:
        if on:
            self._show(code)
            self.fields[code].editor.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.fields.pop(code)
            box = self._boxes.pop(code)
            box.hide()
            box.deleteLater()
        self._told()

    def _show(self, code: str) -> None:
        editor = NoteEditor(_ROWS)
        editor.put(self.sitting.wishes.get(code, ""))
        label = self.buttons[code].text().replace("&&", "&")
        editor.area.setAccessibleName(tr("{area}, in her own words", area=label))
        made = Field(label.replace("&", "&&"), editor, tr("In her own words."))
        editor.changed.connect(self._told)
        self.fields[code] = made
        watch_notes({code: made}, self._speller, self._draft)
        veil = H(icon("eye-off", "soft", 18), text(HIDDEN, "soft"), None)
        box = frame(
            "card", V(made, gap=0, m=(20, 12, 20, 10)) if not self._curtain else V(veil, made, m=(20, 12, 20, 12))
        )
        made.setVisible(not self._curtain)
        self._boxes[code] = box
        self._rows.addWidget(box)

    def _told(self) -> None:
        self.edited.emit()

    def wishes(self) -> dict[str, str]:
        """Area to her words, in the order of the areas; a chosen one without words is there too."""
        return {code: str(field.editor.typed()) for code in self.buttons if (field := self.fields.get(code))}  # type: ignore[attr-defined]

    def keep(self, sitting: Sitting) -> None:
        """Puts what she wishes into the sitting."""
        sitting.wishes = self.wishes()

    def goals(self, first: dict[str, object]) -> list[dict[str, object]] | None:
        """What is to be written, each on top of `first`; None where her words are missing, which it says."""
        made: list[dict[str, object]] = []
        wrong: Field | None = None
        for code, words in self.wishes().items():
            result = checked(Goal, {**first, "life_area": code, "wording": words}, self._terms)
            field = self.fields[code]
            field.show_help()
            if result.problems:
                missing = tr("Her words are still to be said: write them, or take the area back.")
                field.show_error(tr(result.problems[0].reason) if words.strip() else missing)
                wrong = wrong or field
            made.append(result.values)
        if wrong is not None:
            wrong.editor.setFocus(Qt.FocusReason.TabFocusReason)
            return None
        return made

    def take_keyboard(self) -> None:
        """Puts the keyboard on the first area."""
        next(iter(self.buttons.values()), self).setFocus(Qt.FocusReason.TabFocusReason)
