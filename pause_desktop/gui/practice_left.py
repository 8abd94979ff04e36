"""What left this machine: every document, sheet and return that was written or printed, by whom and for whom."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.cells import Cell
from pause_desktop.gui.look.parts import empty, frame, text
from pause_desktop.gui.look.rows import V
from pause_desktop.gui.look.tables import Column, Table
from pause_desktop.gui.record.dates import shortly
from pause_desktop.records.codes import label
from pause_desktop.reports.wording import capital
from pause_desktop.sentences import sentence
from pause_desktop.store.audit import Look, count_left, left

MOST = 500
"""So many are listed; older ones are kept all the same."""

_WHAT = {
    "day sheet": sentence("day sheet"),
    "plan to take home": sentence("plan to take home"),
    "progress sheet": sentence("sheet to score progress"),
    "sheets": sentence("every table, as sheets"),
    "": sentence("a paper"),
}
_FORMS = {
    ".pdf": "PDF",
    ".docx": tr("Word"),
    ".xlsx": tr("Excel"),
    ".html": tr("web page"),
    ".csv": "CSV",
    "printer": tr("on paper"),
}
_HIDDEN = tr("behind the curtain")


@dataclass(frozen=True, slots=True)
class Gone:
    """One line of the list in words; `more` is what there is no column for."""

    when: str
    what: str
    to: str
    form: str
    worker: str
    more: str


class LeftPart(QWidget):
    """The list, the newest first, and below it all that is known of the picked one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.about = text("", "soft", wrap=True)
        columns: list[Column[Gone]] = [
            Column(tr("When"), 186, lambda each: Cell(each.when, tip=each.when)),
            Column(tr("What"), 226, lambda each: Cell(each.what, weight="label", tip=each.what)),
            Column(tr("For whom"), 0, lambda each: Cell(each.to or tr("not said"), tip=each.to,
                   tone="ink" if each.to else "soft"), least=160),
            Column(tr("As"), 128, lambda each: Cell(each.form, tone="soft"), keep=3),
            Column(tr("By"), 120, lambda each: Cell(each.worker, tip=each.worker), keep=2),
        ]  # fmt: skip
        self.table = Table(columns, tr("What left this machine"), row=38, flat=True)
        self.more = text("", "soft", wrap=True, select=True)
        self.none = empty("shield-check", tr("Nothing has left yet"), tr(
            "Each report, sheet and return that is written or printed is listed here."
        ))  # fmt: skip
        foot = QWidget()
        foot.setLayout(V(self.more, m=(13, 9, 13, 11)))
        self._list = frame("card", V((self.table, 1), foot, gap=0, m=1))
        head = V(text(tr("What left this machine"), "section"), self.about, gap=2)
        self.setLayout(V(head, (self._list, 1), (self.none, 1), gap=12))
        self.table.picked.connect(lambda gone: self.more.setText(gone.more))
        desk.curtained.connect(lambda _down: self.open())

    def open(self) -> None:
        """Reads the list again."""
        with self._desk.reading() as rows:
            looks, every = left(rows, MOST), count_left(rows)
        found = [self._gone(look) for look in looks]
        self._list.setVisible(bool(found))
        self.none.setVisible(not found)
        kept = tr("It is only ever added to, on this laptop, and is no part of any figure.")
        self.about.setText(
            several(every, "One time so far. {kept}", "{n} times so far. {kept}", kept=kept)
            if every <= MOST
            else tr("The newest {most:,} of {every:,}. {kept}", most=MOST, every=every, kept=kept)
        )
        self.more.clear()
        self.table.show_rows(found, 0 if found else None)

    def _gone(self, look: Look) -> Gone:
        at, detail = look.at.astimezone(), look.detail
        what = capital(tr(_WHAT.get(str(detail.get("what", "")), str(detail.get("what", "")))))
        edition = detail.get("edition")
        if edition in ("public", "exempt"):
            what = tr("{what}, {edition}", what=what, edition=tr("public") if edition == "public" else tr("exempt"))
        form = tr(_FORMS.get(str(detail.get("form", "")), ""))
        to = _HIDDEN if detail.get("to") and self._desk.curtain else str(detail.get("to", ""))
        return Gone(
            tr("{day}, {at:%H:%M}", day=shortly(at.date(), self._desk.today()), at=at), what, to,
            tr("{form}, locked", form=form) if detail.get("protected") else form,
            look.worker or tr("somebody"), _more(look, detail),
        )  # fmt: skip


def _more(look: Look, detail: Mapping[str, Any]) -> str:
    """Rule, check code, pages, size, protection and laptop, where they are known."""
    parts: list[str] = []
    if detail.get("rule"):
        parts.append(label("small_number_rule", str(detail["rule"])))
    if detail.get("check"):
        parts.append(tr("check code {code}", code=detail["check"]))
    if isinstance(detail.get("pages"), int):
        parts.append(several(detail["pages"], "1 page", "{n} pages"))
    if isinstance(detail.get("size"), int):
        parts.append(tr("{size:,} kB", size=max(1, round(detail["size"] / 1000))))
    if "protected" in detail:
        parts.append(tr("opens with a passphrase") if detail["protected"] else tr("not encrypted"))
    if detail.get("quarter"):
        parts.append(tr("quarter {quarter}", quarter=detail["quarter"]))
    parts.append(look.device)
    return " · ".join(part for part in parts if part)
