"""Who was at a group and who was not: women found by three letters, or a whole cohort by its name."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from pause_desktop.gui.group.attendance_row import AttendanceRow
from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.announcing import announce
from pause_desktop.gui.look.parts import button, text
from pause_desktop.gui.look.rows import H, V
from pause_desktop.gui.record.form_editors import Editor
from pause_desktop.gui.record.typed import Typed
from pause_desktop.gui.record.woman_finder import WomanEditor
from pause_desktop.gui.spelling.speller import Speller
from pause_desktop.gui.spelling.watching import watch_note
from pause_desktop.records.group import CAME, Present
from pause_desktop.store.queries import WomanLine

_LETTERS, _WOMEN = "letters", "women"

NOBODY_JOINED: Mapping[str, str] = {}
"""Who is shown as another woman, by the hex ids of both, where nobody is."""


@dataclass(frozen=True, slots=True)
class CohortLine:
    """A cohort as it is found among the women: its name, and how many of it are with Pause now."""

    id: UUID
    name: str
    members: tuple[UUID, ...]

    @property
    def reference(self) -> str:
        """What it is found by."""
        return self.name

    @property
    def said(self) -> str:
        """How large it is."""
        return several(len(self.members), "1 woman", "{n} women")


@dataclass(frozen=True, slots=True)
class _Entry:
    """A line of the finder: a woman or a cohort."""

    id: UUID
    reference: str
    name: str
    initials: str


class Attendance(Editor):
    """The list; what is typed is kept letter by letter, each woman with her outcome, her line and her concern."""

    def __init__(
        self, women: Sequence[WomanLine], cohorts: Sequence[CohortLine], curtain: bool, speller: Speller,
        joined: Mapping[str, str] = NOBODY_JOINED,
    ) -> None:  # fmt: skip
        super().__init__()
        self._joined = joined
        self._speller = speller
        self._women = {line.id: line for line in women}
        self._cohorts = {each.id: each for each in cohorts}
        self._curtain = curtain
        self.rows: dict[UUID, AttendanceRow] = {}
        entries = [_Entry(line.id, line.reference, line.name, line.initials) for line in women]
        entries += [_Entry(each.id, each.name, f"({each.said})", f"({each.said})") for each in cohorts]
        self.finder = WomanEditor(entries, curtain)  # pyright: ignore[reportArgumentType]
        self.finder.line.setPlaceholderText(tr("Three letters of her name or reference, or of a cohort"))
        self.cohort = button(tr("A cohort"), "plain", "chevron-down", after=True)
        menu = QMenu(self.cohort)
        for each in cohorts:
            menu.addAction(f"{each.name.replace('&', '&&')}  ({each.said})", lambda c=each: self._add_cohort(c))
        self.cohort.setMenu(menu)
        if not cohorts:
            self.cohort.hide()
        self.count = text("", "small")
        self._list = V(gap=2)
        self.setLayout(V(H((self.finder, 1), self.cohort, gap=8), self._list, gap=6))
        self.setFocusProxy(self.finder.line)
        self.finder.changed.connect(self.changed)
        self.finder.taken.connect(self._take)
        self.finder.line.editingFinished.connect(self._take)
        self._count()

    # --- adding ----------------------------------------------------------------------------------------------

    def _take(self) -> None:
        """Puts whoever was found on the list and makes room for the next."""
        typed = self.finder.typed()
        if not isinstance(typed, str) or not self.finder.chosen:
            return
        found = UUID(typed)
        if found in self._cohorts:
            self.finder.put("")
            self._add_cohort(self._cohorts[found])
        elif found in self._women:
            self.finder.put("")
            if found in self.rows:
                self.rows[found].take_keyboard()  # she is there already: her name leads to her row
            self.add([found])

    def _add_cohort(self, cohort: CohortLine) -> None:
        self.add(cohort.members)
        self.finder.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def add(self, women: Sequence[UUID]) -> None:
        """Puts women on the list as having attended; who is on it stays as she is."""
        new = [each for each in women if each in self._women and each not in self.rows]
        if new:
            self._put_rows(new)
            self._tell()
            announce(self.finder.line, tr("On the list: {count}", count=self.count.text()))

    def _put_rows(self, women: Sequence[UUID]) -> None:
        """Makes the rows of some women inside one part that is shown once; singly, each lays all out again."""
        made = {each: self._row(each) for each in women}
        self.rows = made | self.rows  # the newest stand first, under the line where they were typed
        inside = QWidget()
        inside.setLayout(V(*made.values(), gap=2))
        self._list.insertWidget(0, inside)
        inside.show()  # Qt would show it only later, and until then it takes no keyboard

    def _row(self, woman: UUID) -> AttendanceRow:
        made = AttendanceRow(self._women[woman], self._curtain)
        watch_note(made.line, self._speller, f"group:{woman.hex}")
        made.changed.connect(self._tell)
        made.done.connect(lambda: self.finder.line.setFocus(Qt.FocusReason.OtherFocusReason))
        made.removed.connect(lambda: self._remove(woman))
        made.stepped.connect(lambda by: self._step(woman, by))
        return made

    def _remove(self, woman: UUID) -> None:
        gone = self.rows.pop(woman)
        self.finder.line.setFocus(Qt.FocusReason.OtherFocusReason)
        gone.hide()
        gone.deleteLater()
        self._tell()

    def _step(self, woman: UUID, by: int) -> None:
        order = list(self.rows)
        at = order.index(woman) + by
        if at < 0:
            self.finder.line.setFocus(Qt.FocusReason.TabFocusReason)
        elif at < len(order):
            self.rows[order[at]].take_line()

    def _tell(self) -> None:
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        self.count.setText(said_count(self.present()))

    # --- what stands in it -----------------------------------------------------------------------------------

    def present(self) -> list[Present]:
        """What was said of each woman, in the order in which they stand on the list."""
        return [row.present() for row in self.rows.values()]

    @property
    def letters(self) -> str:
        """Letters that name nobody yet."""
        return self.finder.line.text().strip()

    def typed(self) -> Typed:
        """Who is on the list and what was said of each, and the letters of the next one."""
        found = {
            _WOMEN: [[each.woman.hex, each.outcome, each.line, each.concern] for each in self.present()],
            _LETTERS: self.finder.line.text(),
        }
        return found if any(found.values()) else {}  # type: ignore[return-value]

    def put(self, typed: Typed) -> None:
        """Shows a list kept before; a woman who is not in the practice any more is left out.

        One whose record was joined with another's meanwhile stands under the woman who is kept, with her line.
        """
        while (part := self._list.takeAt(0)) is not None and (inside := part.widget()) is not None:
            inside.hide()
            inside.deleteLater()
        self.rows = {}
        kept: Mapping[str, object] = typed if isinstance(typed, dict) else {}
        known: dict[UUID, Present] = {}
        for her in _kept_women(kept.get(_WOMEN)):
            woman = UUID(self._joined.get(her.woman.hex, her.woman.hex))
            if woman in self._women:
                known[woman] = _both(known[woman], her) if woman in known else replace(her, woman=woman)
        if known:
            self._put_rows(list(known))
        for woman, her in known.items():
            self.rows[woman].show_present(her)
        letters = kept.get(_LETTERS)
        self.finder.put(letters if isinstance(letters, str) else "")
        self._count()

    # --- where the keyboard is -------------------------------------------------------------------------------

    def caret(self) -> int:
        """Where the cursor stands: among the letters, or so many rows of 10,000 further down."""
        focused = QApplication.focusWidget()
        for at, row in enumerate(self.rows.values(), 1):
            if focused is not None and row.isAncestorOf(focused):
                place = min(row.line.textCursor().position() + 1, _ROW - 1)
                return at * _ROW + (place if focused is row.line else 0)
        return self.finder.caret()

    def set_caret(self, at: int) -> None:
        """Puts the cursor there again."""
        row, rest = divmod(at, _ROW)
        rows = list(self.rows.values())
        if not 0 < row <= len(rows):
            self.finder.set_caret(at)
        elif rest:
            rows[row - 1].take_line(rest - 1)
        else:
            rows[row - 1].take_keyboard()


_ROW = 10_000


def _both(one: Present, other: Present) -> Present:
    """What was said of her under two records that are one now: nothing that was typed is lost."""
    line = "  ".join(part for part in (one.line, other.line) if part)
    return replace(one, line=line, concern=one.concern or other.concern)


def _kept_women(kept: object) -> list[Present]:
    """The rows of a draft, as far as they can be read."""
    found = []
    for each in kept if isinstance(kept, list) else ():
        try:
            key, outcome, line, concern = each
            found.append(Present(UUID(key), str(outcome), str(line), bool(concern)))
        except (TypeError, ValueError, AttributeError):
            continue
    return found


def said_count(present: Sequence[Present]) -> str:
    """How many are on the list: "7 women, 5 of them there"."""
    if not present:
        return ""
    came = sum(each.outcome == CAME for each in present)
    women = several(len(present), "1 woman", "{n} women")
    if came == len(present):
        return tr("{women}, all there", women=women) if came > 1 else tr("{women}, there", women=women)
    return tr("{women}, {came} of them there", women=women, came=came)
