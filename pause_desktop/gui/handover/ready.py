"""Before she gets it: which review this is, how the worker comes back, and the same on paper."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.handover.sitting import Sitting
from pause_desktop.gui.handover.way_back import WayBack
from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.parts import button, card, text
from pause_desktop.gui.look.rows import H, V, scroll
from pause_desktop.gui.record.record_form import FormPlan, RecordForm
from pause_desktop.gui.record.typed import plain_draft
from pause_desktop.records.scores import ProgressReview
from pause_desktop.store.queries import HerRecord

SIDES = 28, 0, 28, 12
"""The margins of what scrolls on this page."""

HERS = frozenset({"woman", "tool_version", "scores", "completed_by"})
"""Fields of a review that no worker types after a hand-over."""


class ReadyPart(QWidget):
    """`pin_wanted` and `paper_wanted` are what is pressed; `edited` that something was typed."""

    pin_wanted = Signal()
    paper_wanted = Signal()
    edited = Signal()

    def __init__(self, desk: Desk, her: HerRecord, sitting: Sitting, way: WayBack) -> None:
        super().__init__()
        self._way = way
        self.form = RecordForm(ProgressReview, desk.terms(), plan=FormPlan(HERS | {"conversation"}))
        name = "" if desk.curtain else her.woman.preferred_name or her.woman.first_name or ""
        self.named = QCheckBox(tr("&Greet her by name: {name}", name=name.replace("&", "&&")))
        self.named.setChecked(sitting.named)
        self.named.setVisible(bool(name))
        self.pin_words = text("", wrap=True)
        self.pin = button("", "plain", "lock")
        self.paper = button(tr("Print the &sheet…"), "plain", "printer")
        areas = several(len(sitting.areas), "1 area", "{n} areas")
        what = tr("{areas} of her life, one at a time, in her own time. Earlier scores stay hidden.", areas=areas)
        on_paper = tr("The same on two sides, to be filled in with a pen and typed in afterwards.")
        cards = V(
            self.form,
            card(text(tr("What she sees"), "section"), text(what, "soft", wrap=True), 4, self.named, gap=4,
                 m=(20, 14, 20, 16)),
            card(text(tr("How you come back"), "section"), H((self.pin_words, 1), self.pin, gap=16), gap=6,
                 m=(20, 14, 20, 16)),
            card(text(tr("On paper instead"), "section"),
                 H((text(on_paper, "soft", wrap=True), 1), self.paper, gap=16), gap=4, m=(20, 14, 20, 16)),
            None, gap=12,
        )  # fmt: skip
        cards.setContentsMargins(*SIDES)
        self.setLayout(V(scroll(cards)))
        self.form.edited.connect(lambda _name: self.edited.emit())
        self.named.toggled.connect(lambda _on: self.edited.emit())
        self.pin.clicked.connect(self.pin_wanted)
        self.paper.clicked.connect(self.paper_wanted)
        self.show_pin()

    def show_pin(self) -> None:
        """Says how the worker comes back as things stand."""
        pin = self._way.pin
        if not pin.is_set:
            words, deed = (
                tr("Only the passphrase brings you back: you have no PIN yet."),
                tr("Give yourself a &PIN…"),
            )
        elif pin.tries_left:
            words, deed = tr("Your PIN of six digits, or the passphrase."), tr("Another &PIN…")
        else:
            words = tr("Only the passphrase: the PIN was wrong five times. It counts again after the passphrase.")
            deed = tr("Another &PIN…")
        self.pin_words.setText(words)
        self.pin.setText(deed)
        self.pin.setAccessibleName(deed.replace("&", ""))

    def keep(self, sitting: Sitting) -> None:
        """Puts what is typed, and whether she is greeted by name, into the sitting."""
        sitting.typed |= plain_draft(self.draft())
        sitting.named = self.named.isChecked()

    def draft(self) -> dict[str, Any]:
        """What stands in its form."""
        return self.form.draft()

    def take_keyboard(self) -> None:
        """Puts the keyboard into the first field that is blank."""
        self.form.go_to(self.form.first())
