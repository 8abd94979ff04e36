"""The third step: every figure of the report in a table, and the women behind the one that is picked."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QComboBox, QHBoxLayout, QStackedWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.cells import Cell
from pause_desktop.gui.look.fields import line_edit
from pause_desktop.gui.look.parts import Worn, button, empty, frame, rule
from pause_desktop.gui.look.rows import V, flow, scroll
from pause_desktop.gui.look.tables import Column, Table
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.report.facts import bare
from pause_desktop.gui.report.figure_card import FigureCard
from pause_desktop.gui.report.step import ReportStep
from pause_desktop.gui.report.workings import Worked
from pause_desktop.records.letters import plain_words
from pause_desktop.summaries.figure_lines import FigureLine

_ALL = ""
_FITS = 10
_LEAST_TABLE, _LEAST_CARD = 320, 380
_A_LOOK = 1_500
_MOST_SEEN = 500
"""Women behind a figure; where there are more, a practice is looked at and no woman."""


class FiguresStep(Worn, ReportStep):
    """The table with its search and filters, the card beside it; `open_woman` carries her id."""

    open_woman = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._worked: Worked | None = None
        self._mark = ""
        self.sought = line_edit(tr("Find a figure"), width=160, glyph="search", say=tr("Find a figure"))
        self.section = QComboBox()
        self.section.setAccessibleName(tr("Section"))
        self.only_hidden = QCheckBox(tr("Only h&idden"))
        columns: list[Column[FigureLine]] = [
            Column(
                tr("Figure"),
                0,
                lambda line: Cell(line.name, mark=self._mark, tip=f"{line.name}: {line.definition}"),
                least=200,
            ),
            Column(tr("Value"), 108, _value, right=True),
            Column(tr("Base"), 206, lambda line: Cell(line.base, tone="soft", tip=line.base), keep=1),
        ]
        self.table = Table(columns, tr("Figures"), row=42, flat=True)
        self.card = FigureCard()
        self._seen: set[str] = set()
        self._stays = QTimer(self)
        self._stays.setSingleShot(True)
        self._stays.timeout.connect(self._looked)
        self._build()
        self.sought.textChanged.connect(self._show)
        self.sought.installEventFilter(self)
        self.table.installEventFilter(self)
        self.section.activated.connect(self._show)
        self.only_hidden.toggled.connect(self._show)
        self.table.picked.connect(self._pick)
        self.table.opened.connect(lambda _line: self._to_the_women())
        self.card.opened.connect(lambda woman: woman and self.open_woman.emit(woman))
        self.wear(look_of())

    def _build(self) -> None:
        bar = flow(self.sought, self.section, self.only_hidden, gap=10)
        self.middle = QStackedWidget()
        self.middle.addWidget(self.table)
        self.all = button(tr("Show &all"), "plain", "list")
        self.all.clicked.connect(self.clear)
        self.middle.addWidget(bare(empty("search", tr("No such figure"), tr("Fewer letters find more."), self.all)))
        nobody = tr(
            "A report can be made all the same; its figures are noughts. Add women, or bring in a spreadsheet."
        )
        self.middle.addWidget(bare(empty("users", tr("No women yet"), nobody)))
        self._list = frame("card", V(V(bar, m=(12, 11, 12, 11)), rule(), (self.middle, 1), gap=0, m=1))
        self._sides = QHBoxLayout()
        self._sides.setSpacing(14)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.addWidget(self._list, 1)
        self._sides.addWidget(self.card)
        self.setLayout(V(scroll(self._sides)))

    def wear(self, look: Look) -> None:
        """Puts the card under the table where the text is so large that both would be cut."""
        way = QBoxLayout.Direction.TopToBottom if look.crowded else QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(way)
        self.section.setFixedWidth(look.span(228))
        self.section.setFixedHeight(look.px(40))
        self.only_hidden.setFixedHeight(look.px(40))
        self._list.setMinimumHeight(_LEAST_TABLE if not look.crowded else look.px(230))
        self.card.setMinimumHeight(0 if not look.crowded else _LEAST_CARD)

    # --- what is shown -----------------------------------------------------------------------------------------

    def show_working(self) -> None:
        """Fades the figures of other choices until the new ones are there."""
        self.table.setEnabled(False)
        self.card.setEnabled(False)

    def show_worked(self, worked: Worked) -> None:
        """Shows the new figures, with the same one picked."""
        self._worked = worked
        self.table.setEnabled(True)
        self.card.setEnabled(True)
        self._offer(worked)
        self._show()

    def _offer(self, worked: Worked) -> None:
        chosen, counted = self.section.currentData(), dict[str, int]()
        for line in worked.lines:
            counted[line.section] = counted.get(line.section, 0) + 1
        self.section.clear()
        self.section.addItem(tr("All sections, {n:,} figures", n=len(worked.lines)), _ALL)
        for section, count in counted.items():
            self.section.addItem(f"{section}, {count:,}", section)
        self.section.setCurrentIndex(max(0, self.section.findData(chosen)))

    def _show(self) -> None:
        if self._worked is None:
            return
        before = self.table.chosen()
        self._mark = self.sought.text().strip()
        words, section = plain_words(self._mark).split(), self.section.currentData() or _ALL
        lines = [
            line
            for line in self._worked.lines
            if (not section or line.section == section)
            and (line.hidden or not self.only_hidden.isChecked())
            and all(word in plain_words(f"{line.name} {line.section}") for word in words)
        ]
        at = next((at for at, line in enumerate(lines) if before and line.path == before.path), 0)
        self.table.show_rows(lines, at)
        self.middle.setCurrentIndex(0 if lines and self._worked.people else 1 if self._worked.people else 2)
        if not lines:
            self.card.show_line(None, {})
        elif (index := self.table.currentIndex()).isValid():
            self.table.scrollTo(index)

    def _pick(self, line: FigureLine) -> None:
        self.card.show_line(line, self._worked.people if self._worked else {})
        self._stays.start(_A_LOOK)

    def _looked(self) -> None:
        """Records who was seen behind a figure, once while the step is open; what is only passed by is no look."""
        line, worked = self.table.chosen(), self._worked
        if line is None or worked is None or not self.isVisible() or line.path in self._seen:
            return
        women = [worked.people[each].hex for each in line.women if each in worked.people]
        if 0 < len(women) <= _MOST_SEEN:
            self._seen.add(line.path)
            self.desk.looked("figure", figure=line.name, women=women)

    def enter(self) -> None:
        """Begins anew with what was looked at."""
        self._seen.clear()
        self._stays.start(_A_LOOK)

    def clear(self) -> None:
        """Shows every figure again."""
        self.sought.clear()
        self.section.setCurrentIndex(0)
        self.only_hidden.setChecked(False)
        self._show()
        self.give_keyboard()

    # --- the keyboard ------------------------------------------------------------------------------------------

    def give_keyboard(self) -> None:
        """Puts the keyboard into the search, from where Down leads into the table."""
        self.sought.setFocus(Qt.FocusReason.TabFocusReason)

    def _to_the_women(self) -> None:
        if self.card.women.isVisibleTo(self.card):
            self.card.women.setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leads Down from the search into the table, Escape and Up back."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if watched is self.sought and event.key() == Qt.Key.Key_Down and self.table.rows.rows:
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if watched is self.sought and event.key() == Qt.Key.Key_Escape and self.sought.text():
            self.sought.clear()
            return True
        up = event.key() == Qt.Key.Key_Up and self.table.currentIndex().row() <= 0
        if watched is self.table and (up or event.key() == Qt.Key.Key_Escape):
            self.give_keyboard()
            return True
        return False


def _value(line: FigureLine) -> Cell:
    """The value, a range on two lines: no part of a number is ever cut; a hidden one says so in a word."""
    if line.hidden:
        return Cell(tr("hidden"), chip="warn", say=tr("{value}, hidden", value=line.value))
    low, _, high = line.value.partition(" to ")
    return Cell(
        low, tr("to {high}", high=high) if high else "", weight="heading", right=True,
        small=bool(high) or len(low) > _FITS, say=line.value,
    )  # fmt: skip
