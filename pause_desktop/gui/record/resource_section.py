"""The women's resource: what is set aside, spent and left; and a word before more is spent than is left."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QProgressBar, QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import Words, banner, text
from pause_desktop.gui.look.rows import H, V
from pause_desktop.gui.look.theme import look_of
from pause_desktop.gui.record.form_pane import Job
from pause_desktop.gui.record.list_section import Listed, ListSection, SectionPlan
from pause_desktop.gui.record.record_form import RecordForm
from pause_desktop.gui.record.said import pounds
from pause_desktop.gui.record.section import Shown
from pause_desktop.records.fields import columns_by_name
from pause_desktop.records.parse import Unreadable, parse
from pause_desktop.records.plan import ResourceSpend
from pause_desktop.records.resource import Resource

_PLAN = SectionPlan(
    tr("Women’s resource"),
    (Listed("resource_spends", tr("&Spend")),),
    ("wallet", tr("Nothing spent yet"), tr("The women’s resource is hers, for what moves a goal of her plan.")),
)
_AMOUNT = columns_by_name(ResourceSpend)["amount"]


class ResourceSection(ListSection):
    """Three figures and a bar above the spends; the form says how far an amount goes beyond what is left."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, _PLAN)
        self.figures: dict[str, Words] = {}
        parts: list[QWidget] = []
        for key, words in (("set_aside", tr("set aside")), ("spent", tr("spent")), ("left", tr("left"))):
            self.figures[key] = text("", "figure")
            part = QWidget()
            part.setLayout(V(self.figures[key], text(words, "small"), gap=0))
            parts.append(part)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("How much of it is spent"))
        self.unsaid = text(
            tr("Nobody has said what is set aside: under Practice for every woman, or under Herself for her."),
            "soft",
            wrap=True,
        )
        self.over = banner("warn", "triangle-alert", "")
        self._sums = QWidget()
        self._sums.setLayout(
            V(H(*parts, None, gap=48), self.bar, self.unsaid, self.over, gap=10, m=(20, 14, 20, 10))
        )
        self.top.addWidget(self._sums)

    def show_her(self, shown: Shown) -> None:
        """Shows sums and spends as they are now."""
        super().show_her(shown)
        sums = shown.her.resource
        self.figures["set_aside"].setText("–" if sums.set_aside is None else pounds(sums.set_aside))
        self.figures["spent"].setText(pounds(sums.spent))
        self.figures["left"].setText("–" if sums.left is None else _signed(sums.left))
        self.bar.setVisible(sums.set_aside is not None and not look_of().crowded)
        self.bar.setRange(0, max(1, sums.set_aside or 0))
        self.bar.setValue(min(sums.spent, sums.set_aside or 0))
        self.unsaid.setVisible(sums.set_aside is None)
        over = sums.over_by(0)
        self.over.setVisible(bool(over))
        self.over.say("warn", "triangle-alert", tr("{sum} more is spent than was set aside.", sum=pounds(over)))

    def open_job(self, job: Job) -> None:
        """Opens the form of a spend, which watches what is left while an amount is typed."""
        shown = self.shown
        if shown is None or job.table != "resource_spends":
            super().open_job(job)
            return
        before = next((each.amount for each in shown.her.of("resource_spends") if each.id == job.record), 0)
        super().open_job(replace(job, make=_watched(job.make, shown, before)))


def _watched(make: Callable[[], RecordForm], shown: Shown, before: int) -> Callable[[], RecordForm]:
    def made() -> RecordForm:
        form = make()
        form.edited.connect(lambda name: _say_left(form, shown, before) if name == "amount" else None)
        return form

    return made


def _say_left(form: RecordForm, shown: Shown, before: int) -> None:
    amount = form.fields["amount"]
    try:
        typed = parse(_AMOUNT, amount.cell(), shown.terms)
    except Unreadable:
        return  # that it is no amount is said when the field is left
    amount.say_finding(left_in_words(shown.her.resource, typed or 0, before))


def left_in_words(sums: Resource, typed: int, before: int = 0) -> str:
    """What an amount would leave, said only where that is less than nothing."""
    over = sums.over_by(typed, before)
    if not over or sums.left is None:
        return ""
    return tr(
        "{over} more than is left: {left}. It can be saved all the same.",
        over=pounds(over),
        left=pounds(max(0, sums.left + before)),
    )


def _signed(pence: int) -> str:
    return pounds(pence) if pence >= 0 else f"−{pounds(-pence)}"
