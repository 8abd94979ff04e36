"""What is known of herself: one long form, open from the start, saved as a whole."""

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.look.parts import frame
from pause_desktop.gui.look.rows import V
from pause_desktop.gui.record.form_pane import FormPane
from pause_desktop.gui.record.lookalikes import NAMING, Lookalikes, person_of
from pause_desktop.gui.record.section import Section, Shown


class HerselfSection(Section):
    """The form of the woman herself; what was half-typed is there again whenever it is opened."""

    tables = ("women",)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.pane = FormPane(desk, leaves=False)
        self._begun_for: object = None
        self.lookalikes = Lookalikes(desk, joins=True)
        self.stand(frame("card", V(V(self.lookalikes, m=(16, 10, 16, 0)), (self.pane, 1), gap=0, m=1)))
        self.pane.saved.connect(lambda _record: self._begin())
        self.pane.edited.connect(self._named)

    def show_her(self, shown: Shown) -> None:
        """Opens the form of a woman, once; later changes come in unless something is half-typed."""
        super().show_her(shown)
        fresh = self.pane is not None and self.pane.form is not None and not self.pane.form.changed()
        if self.isVisible() and (self._begun_for != shown.her.woman.id or fresh):
            self._begin()

    def showEvent(self, event: object) -> None:
        """Opens the form when it comes into sight."""
        super().showEvent(event)  # type: ignore[arg-type]
        idle = self.pane is None or self.pane.form is None
        if self.shown is not None and (idle or self._begun_for != self.shown.her.woman.id):
            self._begin()

    def _begin(self) -> None:
        if self.shown is None or self.pane is None:
            return
        self._begun_for = self.shown.her.woman.id
        job = self.shown.bench(self.desk).job("women", self.shown.her.woman.id)
        self.lookalikes.forget()
        self.pane.begin(job)
        for field in self.pane.form.changed() if self.pane.form is not None else ():  # from a draft
            self._named(field)

    def _named(self, field: str) -> None:
        """Looks who resembles her, once her name or birth date is being changed."""
        if field in NAMING and self.shown is not None and self.pane is not None and self.pane.form is not None:
            self.lookalikes.look_for(person_of(self.pane.form, self.shown.her.woman.id))

    def begin(self, table: str, record: object = None, values: object = None) -> None:
        """There is one form here, and it is open already."""

    @property
    def writing(self) -> bool:
        """Whether something is half-typed."""
        return bool(self.pane and self.pane.form and self.pane.form.changed())

    def close_form(self) -> None:
        """Keeps what is half-typed; the form stays."""
        self.flush()

    def take_keyboard(self) -> None:
        """Gives the keyboard to the first field."""
        if self.pane is not None and self.pane.form is not None:
            self.pane.form.go_to(self.pane.form.first())

    def place(self) -> dict[str, str]:
        """Nothing more than that this section is open; the draft knows its cursor."""
        self.flush()
        return {}
