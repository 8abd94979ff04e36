"""What every section of her record can do, and what they all are shown: her record as read at one moment."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.record.form_pane import FormPane, Job
from pause_desktop.gui.record.jobs import Bench
from pause_desktop.gui.record.said import Voice
from pause_desktop.records.rules import Finding
from pause_desktop.records.terms import Terms
from pause_desktop.store.queries import HerRecord


@dataclass(frozen=True)
class Shown:
    """Her record at one moment, with its findings and the voice it is said in."""

    her: HerRecord
    terms: Terms
    findings: Sequence[Finding]
    voice: Voice

    def bench(self, desk: Desk) -> Bench:
        """Where the forms of her record are prepared."""
        return Bench(desk, self.her, self.terms, self.findings)


class Section(QStackedWidget):
    """A section: its list or picture, and a form over it while something is added or changed.

    `tables` are those whose records it shows · `removing` carries (table, record) of what is to be taken out
    `elsewhere` names another page of the window that is about her.
    """

    removing = Signal(str, object)
    asked = Signal(str, object)
    elsewhere = Signal(str)
    tables: tuple[str, ...] = ()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.shown: Shown | None = None
        self.pane: FormPane | None = None
        self.front: QWidget | None = None

    def stand(self, front: QWidget) -> None:
        """Makes a widget the front of the section."""
        self.front = front
        self.insertWidget(0, front)
        self.setCurrentIndex(0)

    def show_her(self, shown: Shown) -> None:
        """Shows her record as it is now; an open form stays as it is."""
        self.shown = shown

    def start_over(self) -> bool:
        """Forgets her, to be shown another woman; False where the section has to be made anew for that."""
        return False

    def begin(self, table: str, record: UUID | None = None, values: Mapping[str, object] | None = None) -> None:
        """Opens the form of a record, or of a new one."""
        if self.shown is not None:
            self.open_job(self.shown.bench(self.desk).job(table, record, dict(values or {})))

    def open_job(self, job: Job) -> None:
        """Opens a form over the section; forms are made when they are first wanted."""
        if self.pane is None:
            self.pane = FormPane(self.desk)
            self.pane.saved.connect(self._saved)
            self.pane.left.connect(self.close_form)
            self.addWidget(self.pane)
        self.setCurrentWidget(self.pane)
        self.pane.begin(job)

    def _saved(self, record: UUID) -> None:
        self.close_form()
        self.choose(record)

    def close_form(self) -> None:
        """Goes back to the front; what was half-typed is kept."""
        if self.pane is not None:
            self.pane.end()
        self.setCurrentIndex(0)
        self.take_keyboard()

    @property
    def writing(self) -> bool:
        """Whether a form is open."""
        return self.pane is not None and self.currentWidget() is self.pane and self.pane.job is not None

    def choose(self, record: UUID) -> None:
        """Brings a record into sight."""

    def take_keyboard(self) -> None:
        """Gives the keyboard to what a person works with first."""
        if self.front is not None:
            self.front.setFocus()

    def flush(self) -> None:
        """Keeps at once what is half-typed."""
        if self.pane is not None:
            self.pane.flush()

    def place(self) -> dict[str, str]:
        """Which form is open, if one is."""
        if not self.writing or self.pane is None or self.pane.job is None:
            return {}
        self.flush()
        job = self.pane.job
        place = {"table": job.table, "record": job.record.hex if job.record else ""}
        goal = job.values.get("goal")
        if job.table == "steps" and isinstance(goal, UUID):
            place["goal"] = goal.hex
        return place

    def restore(self, place: Mapping[str, str]) -> None:
        """Opens the same form again."""
        if place.get("table") in self.tables:
            record = UUID(place["record"]) if place.get("record") else None
            values = {"goal": UUID(place["goal"])} if place.get("goal") else None
            self.begin(place["table"], record, values)
