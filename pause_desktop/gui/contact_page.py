"""Records a contact from anywhere: the woman by three letters, the day filled, saved by Ctrl+Enter."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QWidget

from pause_desktop.errors import NoSuchRecord
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.pages import head
from pause_desktop.gui.look.parts import LaidAnew, Worn, button, frame
from pause_desktop.gui.look.rows import H, V, page
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.record.contact_form import ContactForm, contact_form
from pause_desktop.gui.record.contact_side import nobody_yet, side_parts
from pause_desktop.gui.record.form_pane import FormPane, Job
from pause_desktop.gui.record.jobs import ask_safeguarding
from pause_desktop.gui.record.said import Voice
from pause_desktop.gui.record.woman_finder import WomanEditor
from pause_desktop.store.queries import her_record, women, workers

_SIDE, _LOW = 290, 92
_ANY = 16_777_215  # what Qt takes for "as large as there is room"


class Side(Worn, QScrollArea):
    """The column beside the form; where the text is very large it stands above it instead."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.wear(look_of())

    def wear(self, look: Look) -> None:
        """Keeps its width in step with the text."""
        high, wide = (look.px(_LOW), _ANY) if look.crowded else (_ANY, look.span(_SIDE))
        self.setMinimumSize(0 if wide == _ANY else wide, 0 if high == _ANY else high)
        self.setMaximumSize(wide, high)

    def show_parts(self, *parts: QWidget) -> None:
        """Shows other cards."""
        inside = QWidget()
        inside.setObjectName("inside")
        inside.setLayout(V(*parts, None, gap=12))
        self.setWidget(inside)


class ContactPage(LaidAnew, QWidget):
    """One contact at a time; `finished` carries the woman's id once it is saved, or None where it was left."""

    finished = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.woman: UUID | None = None
        self._another = False
        self.pane = FormPane(desk, save_words=tr("&Save contact"), narrow=True)
        self.another = button(tr("Save and add another"), "plain")
        layout = self.pane.foot.layout()
        if layout is not None:
            layout.insertWidget(layout.count() - 1, self.another)  # type: ignore[attr-defined]
        self.side = Side()
        card = frame("card", V(self.pane, m=1))
        self._body = H((card, 1), self.side, gap=16)
        self.setLayout(V(page(V(head(tr("Record a contact")), (self._body, 1), gap=12, m=(28, 14, 28, 16)))))
        self.pane.saved.connect(self._saved)
        self.pane.left.connect(lambda: self.finished.emit(None))
        self.pane.asking.connect(self._show_another)
        self.another.clicked.connect(self._save_and_add)
        self.desk.curtained.connect(lambda _down: self._again())
        shortcut = QShortcut(QKeySequence("Ctrl+Shift+Return"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._save_and_add)
        self.wear(look_of())
        self.lay_anew(look_of())

    def lay_anew(self, look: Look) -> None:
        """Puts her safety above the form where there is no room beside it; the form follows by itself."""
        crowded = look.crowded
        self._body.setDirection(QBoxLayout.Direction.BottomToTop if crowded else QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(8 if crowded else 16)
        self._show_another(self.pane.later.isVisibleTo(self))
        self.pane.leave.setText(tr("Leave as draft   Esc") if look.scale <= 1 else tr("Leave"))
        self.pane.save.setText(tr("&Save   Ctrl+Enter") if crowded else tr("&Save contact   Ctrl+Enter"))

    def _show_another(self, asking: bool) -> None:
        """There is room for *Save and add another* or for *Save, and answer later*, not for both."""
        self.another.setVisible(not asking and look_of().scale <= 1)  # its key does it at every size

    # --- opening ---------------------------------------------------------------------------------------------

    def begin(self, woman: UUID | None = None, draft_key: str | None = None) -> None:
        """Begins a contact with a woman, or with one to be found; `draft_key` brings back a kept one."""
        if draft_key is not None:
            woman = _woman_in(draft_key) or woman
        self.woman = woman
        terms, today = self.desk.terms(), self.desk.today()
        with self.desk.reading() as rows:
            lines = women(rows, today)
            team = [(each.id.hex, each.name) for each in workers(rows, today)]

        def make() -> ContactForm:
            finder = WomanEditor(lines, self.desk.curtain)
            finder.found.connect(self._show_side)
            return contact_form(terms, {"workers": team}, finder)

        values = {"on": today, "worker": self.desk.worker.id, "outcome": "attended", "woman": woman}
        job = Job(
            "contacts", woman, "", make, values=values, asks=ask_safeguarding,
            begins_at="mode" if woman else "woman",
        )  # fmt: skip
        self.pane.begin(job)
        form = self.pane.form
        self._show_side(_as_id(form.fields["woman"].typing.typed()) if form is not None else None)

    def _again(self) -> None:
        if self.pane.job is not None:
            self.pane.flush()
            self.begin(self.woman)

    def _show_side(self, woman: UUID | None) -> None:
        if woman is None:
            self.side.show_parts(nobody_yet())
            return
        try:
            with self.desk.reading() as rows:
                her = her_record(rows, woman)
        except NoSuchRecord:
            self.side.show_parts(nobody_yet())
            return
        terms = self.desk.terms()
        self.side.show_parts(*side_parts(her, terms, Voice(her, terms, self.desk.curtain)))

    # --- saving ----------------------------------------------------------------------------------------------

    def _save_and_add(self) -> None:
        self._another = True
        if not self.pane.try_saving():
            self._another = False

    def _saved(self, _record: UUID) -> None:
        form = self.pane.form
        typed = form.fields["woman"].typing.typed() if form is not None else None
        woman = _as_id(typed) or self.woman
        if self._another:
            self._another = False
            self.begin(None)
            return
        self.pane.end()
        self.finished.emit(woman)

    # --- leaving and coming back -----------------------------------------------------------------------------

    def flush(self) -> None:
        """Keeps at once what is half-typed."""
        self.pane.flush()

    def place(self) -> dict[str, str]:
        """Whose contact is open; the draft knows the rest."""
        self.flush()
        return {"woman": self.woman.hex} if self.woman else {}

    def restore(self, place: Mapping[str, str]) -> None:
        """Opens the same contact again, at the same cursor."""
        self.begin(UUID(place["woman"]) if place.get("woman") else None)


def _woman_in(draft_key: str) -> UUID | None:
    last = draft_key.rpartition(":")[2]
    return UUID(last) if _is_id(last) else None


def _as_id(words: object) -> UUID | None:
    return UUID(str(words)) if _is_id(words) else None


def _is_id(words: object) -> bool:
    return isinstance(words, str) and len(words) == 32 and all(c in "0123456789abcdef" for c in words)
