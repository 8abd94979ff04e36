"""Two records of one woman side by side: where they differ a person chooses, then they are one."""

from functools import partial
from typing import Literal
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QGridLayout, QWidget

from pause_desktop.errors import UserError
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.join.drafts import clash, move
from pause_desktop.gui.join.rows import DifferenceRow, side_card
from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.pages import Foot
from pause_desktop.gui.look.parts import Button, button, text
from pause_desktop.gui.look.rows import V, scroll
from pause_desktop.gui.look.theme import look_of
from pause_desktop.gui.record.history_words import words_of
from pause_desktop.gui.record.record_header import CHANNELS
from pause_desktop.gui.record.said import Voice, joined
from pause_desktop.gui.undo.wording import capital
from pause_desktop.records.choosing import Difference, Side, differences, usual
from pause_desktop.records.fields import columns, to_stored
from pause_desktop.records.journey import period_on
from pause_desktop.records.woman import Woman
from pause_desktop.store.queries import HerRecord

_WIDE, _HIGH, _LABEL = 1040, 690, 190

Kept = Literal["one", "other"]


class JoinDialog(QDialog):
    """`joined` carries the id of the woman who is kept, once it is done."""

    joined = Signal(object)

    def __init__(self, desk: Desk, one: HerRecord, other: HerRecord, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Join two records"))
        self._desk, self._her = desk, {"one": one, "other": other}
        terms = desk.terms()
        self._voices = {side: Voice(her, terms) for side, her in self._her.items()}
        curtain = desk.curtain
        self.rows = [
            DifferenceRow(
                each, lambda side, each=each: self._said(each, side),
                curtain and each.column.veiled, self,
            )
            for each in differences(_fields(one.woman), _fields(other.woman))
        ]  # fmt: skip
        self.keep: dict[Kept, Button] = {}
        self._group = QButtonGroup(self)
        self._lay(curtain)
        self._keep_side("other" if _weight(other) > _weight(one) else "one")

    # --- what stands where -------------------------------------------------------------------------------------

    def _lay(self, curtain: bool) -> None:
        look = look_of()
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        first = 0 if look.crowded else 1
        grid.setColumnMinimumWidth(0, 0 if look.crowded else look.px(_LABEL))
        sides: tuple[Kept, ...] = ("one", "other")
        for column, side in enumerate(sides, first):
            grid.setColumnStretch(column, 1)
            woman = self._her[side].woman
            card, keep = side_card(woman.reference, self._name(side, curtain), self._detail(side), _safe(woman))
            keep.clicked.connect(partial(self._keep_side, side))
            self._group.addButton(keep)
            self.keep[side] = keep
            grid.addWidget(card, 0, column)
        at = 1
        careful = next((each for each in self.rows if each.difference.careful()), None)
        for each in self.rows:
            if each is careful:
                words = tr("Of two answers on safe contact the more careful one is chosen, unless you choose.")
                grid.addWidget(text(words, "small", wrap=True), at, 0 if look.crowded else 1, 1, 2)
                at += 1
            at = each.fill(grid, at)
        if not self.rows:
            grid.addWidget(text(tr("In everything else the two say the same."), "soft", wrap=True), 1, first, 1, 2)
        under = tr("What belongs to either stands under one woman from then on. The two can be parted again.")
        self.leave = button(tr("No&t now"), "quiet", key="Esc")
        self.join = button(tr("&Join the two"), "primary", "git-merge", key="Ctrl+Enter")
        self.foot = Foot(self.leave, self.join)
        self.foot.say(tr("Nothing has changed yet."), "info", "soft")
        self.leave.clicked.connect(self.reject)
        self.join.clicked.connect(self.try_joining)
        head = V(text(tr("Two records of one woman?"), "title"), text(under, "soft", wrap=True), gap=2,
                 m=(28, 18, 28, 6))  # fmt: skip
        middle = scroll(V(grid, None, m=(28, 4, 28, 12)))
        self.setLayout(V(head, (middle, 1), self.foot, gap=0))
        over = self.parentWidget()
        room = over.window().size() if over is not None else self.screen().availableSize()
        self.resize(min(look.px(_WIDE), room.width() - 40), min(look.px(_HIGH), room.height() - 40))

    def _name(self, side: Kept, curtain: bool) -> str:
        woman = self._her[side].woman
        if curtain:
            return "".join(f"{part[0]}." for part in (woman.first_name, woman.last_name) if part)
        return " ".join(part for part in (woman.preferred_name or woman.first_name, woman.last_name) if part)

    def _detail(self, side: Kept) -> str:
        her, voice = self._her[side], self._voices[side]
        now = period_on(her.around.stages(), voice.today)
        stage = voice.label("stage", now.stage) if now else tr("No stage yet")
        contacts = len(her.of("contacts"))
        others = _weight(her) - contacts
        return joined(
            stage, voice.worker(her.woman.worker), several(contacts, "1 contact", "{n} contacts"),
            several(others, "1 other record", "{n} other records"),
        )  # fmt: skip

    def _said(self, difference: Difference, side: Side) -> str:
        value = to_stored(difference.value(side))
        words = words_of(difference.column, value, self._voices["one" if side == "one" else "other"], whole=True)
        return capital(words) if difference.column.kind in ("tri", "choice") else words

    # --- choosing and doing ------------------------------------------------------------------------------------

    @property
    def kept(self) -> Kept:
        """Whose reference stays."""
        return "one" if self.keep["one"].isChecked() else "other"

    def _keep_side(self, side: Kept, _on: bool = True) -> None:
        self.keep[side].setChecked(True)
        for row in self.rows:
            row.choose(usual(row.difference, side))

    def try_joining(self) -> None:
        """Joins the two, or says why that cannot be; nothing is half done."""
        kept, other = self._her[self.kept].woman, self._her["other" if self.kept == "one" else "one"].woman
        if (table := clash(self._desk.drafts, kept.id, other.id)) is not None:
            words = tr("Both have a half-typed {table}. Save one of the two or put it away first.", table=tr(table))
            self.foot.say(words, "pen-line", "warn")
            return
        values = {row.difference.column.name: row.difference.value(row.side) for row in self.rows}
        try:
            self._desk.save(lambda change: change.join(kept.id, other.id, values))
        except UserError as trouble:
            self.foot.say(tr(trouble), "octagon-alert", "danger")
            return
        move(self._desk.drafts, kept.id, other.id)
        self._desk.looked("joined", kept.id, other=other.id.hex)
        self.joined.emit(kept.id)
        self.accept()


def _safe(woman: Woman) -> tuple[str, str]:
    """How she may be reached by this record, in words and their tone: numbers of hers stand below."""
    ways = [words.lower() for name, words in CHANNELS if getattr(woman, name) == "yes"]
    if ways:
        return tr("Safe: {ways}", ways=", ".join(ways)), "good"
    return tr("No way to reach her is known to be safe"), "danger"


def _fields(woman: Woman) -> dict[str, object]:
    return {column.name: getattr(woman, column.name) for column in columns(Woman)}


def _weight(her: HerRecord) -> int:
    """How much belongs to a record: the fuller one is kept unless a person chooses."""
    return sum(len(rows) for rows in her.around.rows.values())


def part(desk: Desk, other: UUID) -> UUID:
    """Parts a record from the woman with whom it was joined, whose id it gives. Raises NotJoined."""
    kept = desk.save(lambda change: change.part(other))
    desk.looked("parted", kept, other=other.hex)
    return kept
