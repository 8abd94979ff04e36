"""A form of costs at work: it comes up with its draft, keeps what is typed, and saves it or says why not."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pause_desktop.errors import UserError
from pause_desktop.gui.costs.row_form import RowForm
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.pages import Foot
from pause_desktop.gui.look.parts import LaidAnew, button, card, text
from pause_desktop.gui.look.rows import V, scroll
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.record.draft_keeper import DraftKeeper, DraftKey
from pause_desktop.gui.record.form_pane import another_look
from pause_desktop.measures.cost_rows import RowProblem

_REMOVE = tr("Take this &row out")
LETTERS = "itcdkousrvnl"
"""Letters to press that the parts of the page and the buttons of this pane have."""


@dataclass(frozen=True, slots=True)
class CostKey(DraftKey):
    """The draft of one form of costs: `about` says which of a model's rows, or its name and year."""

    about: str = ""

    def __str__(self) -> str:
        return f"cost_models:{self.record or 'new'}:{self.about}"


@dataclass(frozen=True)
class CostJob:
    """What a form of costs is opened for.

    `cells` it begins with · `check` finds what cannot be kept · `keep` keeps it, and lets go of the draft of that
    key · `echo` says above the form what it comes to · `place` finds it again from its draft · `removes` what
    takes the row out, where it is there.
    """

    key: CostKey
    title: str
    make: Callable[[], RowForm]
    cells: Mapping[str, str]
    check: Callable[[Mapping[str, str]], Sequence[RowProblem]]
    keep: Callable[[Mapping[str, str], str], None]
    echo: Callable[[Mapping[str, str]], str] = lambda cells: ""
    place: Mapping[str, Any] = field(default_factory=dict)
    removes: Callable[[], None] | None = None


class CostPane(LaidAnew, QWidget):
    """Shows one form at a time; `done` tells that it was saved, left or taken out."""

    done = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.job: CostJob | None = None
        self.form: RowForm | None = None
        self._desk, self._spoken = desk, False
        self.keeper = DraftKeeper(desk.drafts, self._body, self._where)
        self.keeper.setParent(self)
        self.title, self.echo = text("", "section", wrap=True), text("", "soft", wrap=True)
        self.remove = button(_REMOVE, "quiet", "trash-2")
        self.leave = button(tr("Lea&ve"), "quiet", key="Esc")
        self.save = button(tr("&Save"), "primary", "check", key="Ctrl+Enter")
        self.foot = Foot(self.remove, self.leave, self.save)
        self.foot.layout().setContentsMargins(16, 9, 16, 9)  # pyright: ignore[reportOptionalMemberAccess]
        self._area = scroll(V())
        head = V(self.title, self.echo, gap=2, m=(20, 12, 16, 4))
        self.setLayout(V(head, (self._area, 1), self.foot, gap=0))
        self.keeper.told.connect(self._say_state)
        self.save.clicked.connect(self.try_saving)
        self.leave.clicked.connect(self.go_away)
        self.remove.clicked.connect(self._take_out)

    def begin(self, job: CostJob) -> None:
        """Opens a form, with what was half-typed in it the last time, at the same cursor."""
        self.end()
        self.job, self.form, self._spoken = job, job.make(), False
        self.form.load(job.cells)
        inside = QWidget()
        inside.setObjectName("inside")
        inside.setLayout(V(card(self.form, m=(20, 16, 20, 16)), None, m=(16, 8, 16, 16)))
        self._area.setWidget(inside)
        self._save_room(look_of())
        self.title.setText(job.title)
        self.remove.setVisible(job.removes is not None)
        draft = self.keeper.begin(job.key)
        if draft is not None:
            self.form.restore(draft.body)
        self.form.edited.connect(self._edited)
        self._say_echo()
        place = draft.place if draft else {}
        self.form.go_to(str(place.get("field") or ""), place.get("cursor"))

    def lay_anew(self, look: Look) -> None:
        """Makes the form anew for another text size, with what is typed in it and the keyboard where it was."""
        if self.job is not None and self.form is not None:
            where = self.form.where()
            self.begin(self.job)
            self.form.go_to(str(where.get("field") or ""), where.get("cursor"))

    def _save_room(self, look: Look) -> None:
        """Has the quiet button keep its icon only where the text is large; its tooltip says the rest."""
        self.remove.setText("" if look.crowded else _REMOVE)
        self.remove.setToolTip(_REMOVE.replace("&", "") if look.crowded else "")
        self.remove.wear(look)

    def end(self) -> None:
        """Keeps the draft and lets the form go."""
        self.keeper.end()
        if self.form is not None:
            self.form.edited.disconnect(self._edited)
            self._area.takeWidget().deleteLater()
        self.job = self.form = None

    def flush(self) -> None:
        """Keeps at once what is not kept yet."""
        self.keeper.flush()

    def go_away(self) -> None:
        """Leaves the form; nothing is asked and nothing is lost."""
        self.end()
        self.done.emit()

    def try_saving(self) -> bool:
        """Saves what was typed, or shows beside the fields why it cannot be; says whether it was saved."""
        job, form = self.job, self.form
        if job is None or form is None:
            return False
        cells = form.cells()
        problems = job.check(cells)
        if problems:
            rest = form.show_problems(problems)
            words = another_look(len(problems))
            if rest:
                words = tr("{field} {reason}.", field=_name(rest[0].field), reason=tr(rest[0].reason))
            self._speak(words, "circle-alert", "danger")
            return False
        self.keeper.hold()
        try:
            job.keep(cells, str(job.key))
        except UserError as trouble:
            self.keeper.touch()
            self._speak(tr(trouble), "octagon-alert", "danger")
            return False
        self.keeper.drop()
        self.go_away()
        return True

    def _take_out(self) -> None:
        if self.job is None or self.job.removes is None:
            return
        takes = self.job.removes
        self.keeper.drop()
        self.go_away()
        takes()

    def _edited(self, _name: str) -> None:
        self._spoken = False
        self.keeper.touch()
        self._say_echo()

    def _say_echo(self) -> None:
        words = self.job.echo(self.form.cells()) if self.job and self.form else ""
        self.echo.setText(words)
        self.echo.setVisible(bool(words))

    def _body(self) -> dict[str, Any]:
        return dict(self.form.changed()) if self.form else {}

    def _where(self) -> dict[str, Any]:
        return {**(self.form.where() if self.form else {}), **(self.job.place if self.job else {})}

    def _say_state(self, words: str, glyph: str, tone: str) -> None:
        if not self._spoken or tone == "danger":
            self.foot.say(words, glyph, tone)

    def _speak(self, words: str, glyph: str, tone: str) -> None:
        self._spoken = True
        self.foot.say(words, glyph, tone, aloud=True)


def _name(field: str) -> str:
    return tr(field.replace("_", " ").capitalize())
