"""What the lead keeps in order: the practice, its team, cohorts and costs, records, backups, passphrase."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QWidget

from pause_desktop.gui.costs.part import CostsPart
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.cells import Cell
from pause_desktop.gui.look.pages import head
from pause_desktop.gui.look.parts import Worn, button, frame
from pause_desktop.gui.look.rows import H, V, page
from pause_desktop.gui.look.tables import Column
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.practice_keeping import KeepingPart
from pause_desktop.gui.practice_left import LeftPart
from pause_desktop.gui.practice_list import LETTERS, PracticeList
from pause_desktop.gui.practice_logo import LogoPart
from pause_desktop.gui.practice_national import NationalPart
from pause_desktop.gui.practice_sheets import SheetsPart
from pause_desktop.gui.record.dates import plainly
from pause_desktop.gui.record.form_pane import FormPane, Job
from pause_desktop.gui.record.record_form import FormPlan, RecordForm
from pause_desktop.gui.whisper import Whisper
from pause_desktop.records.codes import label
from pause_desktop.records.fields import columns
from pause_desktop.records.practice import Cohort, Practice, Worker
from pause_desktop.store.queries import practice_of

_SIDE, _SIDE_CROWDED = 210, 54
PARTS = {
    "settings": (tr("Sett&ings"), "sliders-horizontal"),
    "team": (tr("&Team"), "users"),
    "cohorts": (tr("&Cohorts"), "flag"),
    "costs": (tr("C&osts"), "wallet"),
    "logo": (tr("&Logo"), "image"),
    "import": (tr("Sprea&dsheets"), "table-2"),
    "national": (tr("Ret&urns"), "mail"),
    "left": (tr("What we&nt out"), "log-out"),
    "keeping": (tr("&Keeping it safe"), "shield-check"),
}
"""The parts of the page, in their order, and what is written on them."""


class PracticePage(Worn, QWidget):
    """The parts as a list at the left, the chosen one at the right; each is made when it is first opened."""

    def __init__(self, desk: Desk, whisper: Whisper) -> None:
        super().__init__()
        self._desk, self._whisper = desk, whisper
        self.parts: dict[str, QWidget] = {}
        self.part = "settings"
        self.stack = QStackedWidget()
        self._tabs = QButtonGroup(self)
        self.tabs = {name: button(words, "tab", glyph, checked=False) for name, (words, glyph) in PARTS.items()}
        for name, tab in self.tabs.items():
            self._tabs.addButton(tab)
            tab.clicked.connect(lambda _=False, name=name: self.show_part(name))
        self._side = frame("card", V(*self.tabs.values(), None, gap=0, m=(1, 8, 1, 8)))
        body = V(head(tr("Practice")), (H(self._side, (self.stack, 1), gap=16), 1), gap=14, m=(28, 20, 28, 20))
        self.setLayout(V(page(body)))
        self.wear(look_of())

    def wear(self, look: Look) -> None:
        """Keeps the list as wide as its words need; with large text it keeps its icons only."""
        self._side.setFixedWidth(look.px(_SIDE_CROWDED) if look.crowded else look.span(_SIDE))
        for name, tab in self.tabs.items():
            tab.setText("" if look.crowded else PARTS[name][0])
            tab.setToolTip(PARTS[name][0].replace("&", "") if look.crowded else "")

    def open(self, facts: Mapping[str, str]) -> None:
        """Opens the part that is named, or the one that was open."""
        self.show_part(facts.get("part", self.part))
        part = self.parts[self.part]
        draft = self._desk.drafts.get(facts["draft"]) if "draft" in facts else None
        if draft is not None and isinstance(part, CostsPart):
            part.go_on(draft)

    def facts(self) -> Mapping[str, str]:
        """Which part is open."""
        return {"part": self.part}

    def show_part(self, name: str) -> None:
        """Opens one part."""
        self.flush()
        name = name if name in PARTS else "settings"
        if name not in self.parts:
            self.parts[name] = self._make(name)
            self.stack.addWidget(self.parts[name])
        part = self.parts[name]
        self.part = name
        self.tabs[name].setChecked(True)
        self.stack.setCurrentWidget(part)
        if isinstance(part, PracticeList | KeepingPart | CostsPart | LeftPart | LogoPart):
            part.open()

    def flush(self) -> None:
        """Keeps at once what is half-typed."""
        for part in self.parts.values():
            if isinstance(part, PracticeList | FormPane | CostsPart):
                part.flush()

    def give_keyboard(self) -> None:
        """Puts the keyboard on the list of parts."""
        self.tabs[self.part].setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, name: str) -> QWidget:
        makers: dict[str, Callable[[], QWidget]] = {
            "settings": self._settings,
            "team": self._team,
            "cohorts": self._cohorts,
            "costs": lambda: CostsPart(self._desk, self._whisper),
            "logo": lambda: LogoPart(self._desk, self._whisper),
            "import": lambda: SheetsPart(self._desk, self._whisper),
            "national": lambda: NationalPart(self._desk, self._whisper),
            "left": lambda: LeftPart(self._desk),
            "keeping": lambda: KeepingPart(self._desk, self._whisper),
        }
        return makers[name]()

    def _settings(self) -> QWidget:
        with self._desk.reading() as rows:
            row = practice_of(rows)
        values: dict[str, Any] = {column.name: getattr(row, column.name) for column in columns(Practice)}
        terms, pane = self._desk.terms(), FormPane(self._desk, leaves=False)
        pane.begin(
            Job(
                "practice",
                None,
                "",
                lambda: RecordForm(Practice, terms, plan=FormPlan(taken=LETTERS)),
                row.id,
                values,
            )
        )
        return pane

    def _team(self) -> QWidget:
        shown: list[Column[Worker]] = [
            Column(tr("Name"), 0, lambda each: Cell(each.name, weight="label"), least=180),
            Column(tr("Role"), 210, lambda each: Cell(label("role", each.role)), keep=1),
            Column(
                tr("Started"), 196, lambda each: Cell(plainly(each.started_on) if each.started_on else "–"), keep=3
            ),
            Column("Left", 196, lambda each: Cell(plainly(each.left_on) if each.left_on else ""), keep=2),
        ]
        under = tr("Whoever writes signs with her name. Somebody who has left stays here, with the day.")
        return PracticeList(
            self._desk, Worker, tr("Team"), under, tr("&Add somebody"), shown,
            lambda each: (each.left_on is not None, each.role != "practice_lead", each.name),
        )  # fmt: skip

    def _cohorts(self) -> QWidget:
        shown: list[Column[Cohort]] = [
            Column(tr("Name"), 0, lambda each: Cell(each.name, weight="label"), least=180),
            Column(
                tr("Started"), 196, lambda each: Cell(plainly(each.started_on) if each.started_on else "–"), keep=1
            ),
            Column(tr("Ended"), 196, lambda each: Cell(plainly(each.ended_on) if each.ended_on else ""), keep=2),
        ]
        return PracticeList(
            self._desk, Cohort, tr("Cohorts"), tr("Women who began together: communities, in practice speech."),
            tr("&Add a cohort"), shown, lambda each: (str(each.started_on or ""), each.name),
        )  # fmt: skip
