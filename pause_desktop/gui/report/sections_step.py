"""The third step: which sections the report has, in which order, and which of them draw their charts."""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.announcing import announce
from pause_desktop.gui.look.parts import button, card, rule, text
from pause_desktop.gui.look.rows import H, V, into_sight, scroll
from pause_desktop.gui.report.report_draft import ReportDraft
from pause_desktop.gui.report.section_row import SectionRow
from pause_desktop.gui.report.step import ReportStep
from pause_desktop.reports.order import CHARTED, FIRST, LAST, MOVABLE, SECTIONS, TITLES, SectionName, in_print


class SectionsStep(ReportStep):
    """The twelve sections; one that is left out keeps the place it had among the others."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._order: list[SectionName] = list(MOVABLE)
        self.rows = {name: SectionRow(name) for name in SECTIONS}
        self.count = text("", "soft")
        self.usual = button(tr("&Usual order"), "plain", "undo-2")
        self._list = V(*self._laid(), gap=2)
        about = text(
            tr("The cover and the committee sheet come first. Numbers of headings follow the order. Alt+Up and "
               "Alt+Down move a section."),
            "soft", wrap=True,
        )  # fmt: skip
        head = H(text(tr("Sections"), "section"), (self.count, 1), self.usual, gap=10)
        self._area = scroll(V(card(head, about, 4, rule(), self._list, gap=4, m=(20, 14, 20, 14)), None))
        self.setLayout(V(self._area))
        self.usual.clicked.connect(self._take_usual)
        for row in self.rows.values():
            row.edited.connect(self._take)
            row.moved.connect(partial(self._move, row.name))

    def _laid(self) -> list[SectionRow]:
        return [self.rows[name] for name in (FIRST, *self._order, LAST)]

    def begin(self, draft: ReportDraft) -> None:
        """Shows the sections of a draft."""
        super().begin(draft)
        self._order = with_left_out(draft.sections)
        self._lay()
        self._show()

    def _lay(self) -> None:
        for row in self._laid():
            self._list.removeWidget(row)
            self._list.addWidget(row)
        parts = [part for row in self._laid() for part in row.parts()]
        for one, after in pairwise(parts):
            QWidget.setTabOrder(one, after)

    def _show(self) -> None:
        printed = in_print(self.draft.sections)
        numbered = [name for name in printed if name != FIRST]
        for name, row in self.rows.items():
            number = numbered.index(name) + 1 if name in numbered else None
            at = self._order.index(name) if name in self._order else -1
            drawn = name not in self.draft.tables_only
            row.show_state(name in printed, drawn, number, at == 0, at == len(self._order) - 1)
        self.count.setText(several(len(printed), "{n} section is printed", "{n} sections are printed"))
        self.usual.setEnabled(self._order != list(MOVABLE) or len(printed) < len(SECTIONS))

    def _take(self) -> None:
        chosen = [name for name, row in self.rows.items() if row.tick.isChecked()]
        off = [name for name in CHARTED if not self.rows[name].charts.isChecked()]
        if off != self.draft.tables_only:
            self.draft.tables_only = list(off)
            self.changed.emit()
        self._put(chosen)

    def _put(self, chosen: Sequence[str]) -> None:
        """Writes what is chosen into the draft in the order of the list."""
        wanted = [name for name in (FIRST, *self._order, LAST) if name in chosen]
        if wanted != self.draft.sections:
            self.draft.sections = list(wanted)
            self.changed.emit()
        self._show()

    def _move(self, name: SectionName, by: int) -> None:
        if name not in self._order:
            return
        at = self._order.index(name)
        to = at + by
        if not 0 <= to < len(self._order):
            return
        self._order.insert(to, self._order.pop(at))
        row = self.rows[name]
        holder = self.focusWidget()
        self._lay()
        self._put(self.draft.sections)
        target = holder if holder is not None and holder.isEnabled() and row.isAncestorOf(holder) else row.tick
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        into_sight(row)
        announce(row, tr("{title} is now {at} of {n}", title=tr(TITLES[name]), at=to + 1, n=len(self._order)))

    def _take_usual(self) -> None:
        self._order = list(MOVABLE)
        self._lay()
        self._put(SECTIONS)
        self.give_keyboard()

    def give_keyboard(self) -> None:
        """Puts the keyboard on the first section."""
        self.rows[FIRST].tick.setFocus(Qt.FocusReason.TabFocusReason)


def with_left_out(chosen: Sequence[str]) -> list[SectionName]:
    """Every section that can be moved, in the order of a choice; what is left out stands where it usually does,
    after its neighbour."""
    order: list[SectionName] = [name for name in in_print(chosen) if name not in (FIRST, LAST)]
    for at, name in enumerate(MOVABLE):
        if name not in order:
            before = MOVABLE[at - 1] if at else None
            order.insert(order.index(before) + 1 if before in order else 0, name)
    return order
