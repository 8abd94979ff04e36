"""What each form of costs is opened for: a line, a total, a price, or the model itself; no widget is kept here."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any
from uuid import UUID

from pause_desktop.gui.costs import deeds
from pause_desktop.gui.costs.form_pane import LETTERS, CostJob, CostKey
from pause_desktop.gui.costs.row_form import RowForm
from pause_desktop.gui.costs.wording import FIELDS, NEW_ROW, Said, amounts, money, name_of
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.fields import Choice
from pause_desktop.gui.record.form_editors import Combo
from pause_desktop.measures import tailored
from pause_desktop.measures.case_prices import CasePrice
from pause_desktop.measures.cost_models import CostLine
from pause_desktop.measures.cost_rows import Row, RowProblem, Total, read_row, written
from pause_desktop.measures.tailored import LISTS, Definition
from pause_desktop.records.terms import Terms

SETTINGS = "model"
_NEW: Mapping[type[Row], Mapping[str, str]] = {
    CostLine: {"share": "1", "quantity": "1", "first_month": "0", "last_month": "0", "kind": "cashable"},
    Total: {},
    CasePrice: {"about": "outcome"},
}
"""What a new row begins with."""

_OF_MODEL = {
    "name": Said(tr("Name"), tr("As the report prints it."), width=12),
    "price_year": Said(tr("Prices of"), tr("Every amount is brought to this year by the GDP deflator."), "year", 6),
    "discounted": Said(
        tr("Discount years to come?"), tr("Yes: 3.5 % a year, the first year in full, as the Green Book has it."),
        "yes", 6,
    ),
}  # fmt: skip


@dataclass(frozen=True)
class Kept:
    """What is said after a save, and how: with a way to take it back."""

    words: str
    say: Callable[[str], None]


def of_row(desk: Desk, record: UUID, made: Definition, listed: str, row: Row | None, kept: Kept) -> CostJob:
    """The form of one row of a model, or of a new one."""
    kind, terms = LISTS[listed], desk.terms()
    cells = written(row) if row is not None else dict(_NEW[kind])
    if row is None and kind is CostLine:
        cells["price_year"] = made.price_year
    about = f"{listed}:{row_key(row)}"

    def read(typed: Mapping[str, str], into: Definition = made) -> deeds.Tried | Sequence[RowProblem]:
        found, problems = read_row(kind, typed)
        return problems if found is None else deeds.with_row(into, listed, row, found)

    def check(typed: Mapping[str, str]) -> Sequence[RowProblem]:
        done = read(typed, deeds.as_it_is(desk, record, made))
        return done.problems if isinstance(done, deeds.Tried) else done

    def keep(typed: Mapping[str, str], draft: str) -> None:
        done = read(typed, deeds.as_it_is(desk, record, made))
        if isinstance(done, deeds.Tried) and deeds.keep(desk, record, done.definition, draft=draft):
            kept.say(kept.words)

    def echo(typed: Mapping[str, str]) -> str:
        done = read(typed)
        return worth(made, done.definition) if isinstance(done, deeds.Tried) and not done.problems else ""

    def remove() -> None:
        now = deeds.as_it_is(desk, record, made)
        if row is not None and deeds.keep(desk, record, deeds.without_row(now, listed, row)):
            kept.say(tr("{what} was taken out.", what=name_of(row, terms)))

    new, changed = NEW_ROW[kind]
    return CostJob(
        CostKey("cost_models", None, record.hex, about),
        tr(new) if row is None else tr(changed, what=name_of(row, terms)),
        lambda: _form(kind, terms, cells), cells, check, keep, echo if kind is not CasePrice else lambda typed: "",
        {"about": listed, "row": written(row) if row is not None else None},
        remove if row is not None and kind is not Total else None,
    )  # fmt: skip


def of_model(desk: Desk, record: UUID, made: Definition, name: str, kept: Kept) -> CostJob:
    """The form of the model itself: its name, the year of its pounds, whether it discounts."""
    said = {each: field for each, field in _OF_MODEL.items() if each != "discounted" or made.base == "unit_costs"}
    cells = {"name": name, "price_year": made.price_year, "discounted": "yes" if made.discounted else "no"}

    def wanted(typed: Mapping[str, str]) -> Definition:
        discounted = typed.get("discounted") == "yes"
        now = deeds.as_it_is(desk, record, made)
        return replace(now, price_year=typed["price_year"], discounted=discounted)

    def check(typed: Mapping[str, str]) -> Sequence[RowProblem]:
        problem = deeds.name_problem(desk, " ".join(typed["name"].split()), record)
        found = [each.problem for each in tailored.checked(wanted(typed))]
        return [*([problem] if problem else []), *found]

    def keep(typed: Mapping[str, str], draft: str) -> None:
        if deeds.keep(desk, record, wanted(typed), " ".join(typed["name"].split()), draft=draft):
            kept.say(kept.words)

    def echo(typed: Mapping[str, str]) -> str:
        return worth(made, wanted(typed)) if not list(tailored.checked(wanted(typed))) else ""

    return CostJob(
        CostKey("cost_models", None, record.hex, SETTINGS), tr("Name and year"), lambda: RowForm(said, {}, LETTERS),
        cells, check, keep, echo, {"about": SETTINGS},
    )  # fmt: skip


def worth(before: Definition, after: Definition) -> str:
    """What a child costs as it is typed, and what it cost before."""
    now, then = (amounts(tailored.costing(each, "").per_child())["total"] for each in (after, before))
    words = tr("{at_once} at once, {five_years} over five years", at_once=money(now[0]), five_years=money(now[1]))
    if now == then:
        return tr("For each child: {words}.", words=words)
    old = tr("{at_once} and {five_years}", at_once=money(then[0]), five_years=money(then[1]))
    return tr("For each child with this: {words}; before {old}.", words=words, old=old)


def row_key(row: Row | None) -> str:
    """A name for the draft of a row that stays as long as the row does; it tells nothing of the words."""
    return "new" if row is None else sha256("\n".join(written(row).values()).encode()).hexdigest()[:16]


def listed_of(made: Definition, place: Mapping[str, Any]) -> tuple[str, Row | None] | None:
    """The row a draft was about, with its list; a row that is not there any more is a new one."""
    listed = str(place.get("about") or "")
    if listed not in LISTS:
        return None
    return listed, next((row for row in made.rows(listed) if written(row) == place.get("row")), None)


def _form(kind: type[Row], terms: Terms, cells: Mapping[str, str]) -> RowForm:
    form = RowForm(FIELDS[kind], {"case": _cases(terms, cells.get("about", ""))}, LETTERS)
    about, case = form.fields.get("about"), form.fields.get("case")
    if about is not None and case is not None and isinstance(case.editor, Combo):
        combo = case.editor
        form.edited.connect(
            lambda name: name == "about" and form.offer_in(combo, _cases(terms, form.cells()["about"]))
        )
    return form


def _cases(terms: Terms, about: str) -> list[Choice]:
    choices: list[Choice] = [("", tr("Choose one"))]
    return choices + ([*terms.labels(about).items()] if about in ("outcome", "service") else [])
