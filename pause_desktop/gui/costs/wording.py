"""How costs are said in the window: the words of fields, rows and amounts; no widget."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from pause_desktop.gui.language import tr
from pause_desktop.measures.case_prices import CasePrice
from pause_desktop.measures.cost_models import CostLine, PerChild
from pause_desktop.measures.cost_rows import Row, Total
from pause_desktop.measures.rounding import half_up
from pause_desktop.records.terms import Terms
from pause_desktop.reports.wording import pounds

SPANS = {"immediate": tr("Immediate"), "five_years": tr("Five years")}
KINDS = {"cashable": tr("Cashable"), "internal": tr("Internal")}
NO_SPLIT = tr("not published")


@dataclass(frozen=True)
class Said:
    """A field of a row as a form shows it: label, help, how it is entered, and its share of twelve columns."""

    label: str
    help: str = ""
    entry: str = "line"
    width: int = 4
    optional: bool = False


_YEAR = Said(tr("Price year"), tr("As the source has it; it is brought to the year of the model."), "year")
_SOURCE = Said(tr("Source"), tr("Who says so: a report, a contract, your finance team and when."), width=12)
_ASSUMED = Said(tr("An assumption?"), tr("Yes where nobody has counted it. Printed beside the source."), "yes", 6)
_CODE = Said(tr("Code"), tr("In the unit cost database, if it is from there."), width=6, optional=True)

FIELDS: Mapping[type[Row], Mapping[str, Said]] = {
    CostLine: {
        "what": Said(tr("What is paid for"), width=12),
        "amount": Said(tr("Amount"), tr("Pounds for one unit.")),
        "unit": Said(tr("Unit"), tr("week, case, hour")),
        "price_year": _YEAR,
        "quantity": Said(tr("Quantity"), tr("Units for each child, over all its months.")),
        "share": Said(tr("Share of children"), tr("1 for every child; 0.5 or 50 % for half.")),
        "first_month": Said(tr("First month"), tr("Birth is 0; before it −3."), width=2),
        "last_month": Said(tr("Last month"), width=2),
        "kind": Said(tr("Saved as"), tr("Cashable is bought; internal is the authority’s own staff."), "kind", 6),
        "payer": Said(tr("Payer"), width=6, optional=True),
        "source": _SOURCE,
        "assumption": _ASSUMED,
        "code": _CODE,
    },
    Total: {
        "span": Said(tr("Over"), "", "span", 6),
        "price_year": Said(tr("Price year"), tr("Blank where the source names none."), "year", 6, True),
        "total": Said(tr("Total"), tr("Pounds for each child.")),
        "cashable": Said(tr("Cashable part"), tr("Blank where nobody split it."), optional=True),
        "internal": Said(tr("Internal part"), optional=True),
        "source": _SOURCE,
        "assumption": _ASSUMED,
    },
    CasePrice: {
        "about": Said(tr("Price of"), "", "about", 6),
        "case": Said(tr("Which"), "", "case", 6),
        "unit": Said(tr("Unit"), tr("case, call-out, person for a year")),
        "low": Said(tr("Lowest"), tr("Pounds for one; the same as the highest where there is no range.")),
        "high": Said(tr("Highest")),
        "price_year": Said(tr("Price year"), tr("Blank where the source names none."), "year", 4, True),
        "payer": Said(tr("Payer"), optional=True),
        "code": Said(tr("Code"), optional=True),
        "source": _SOURCE,
        "assumption": _ASSUMED,
    },
}
"""What each kind of row is asked for, in the order of the form."""

NEW_ROW: Mapping[type[Row], tuple[str, str]] = {
    CostLine: (tr("New line"), tr("Line: {what}")),
    Total: (tr("New total"), tr("Total: {what}")),
    CasePrice: (tr("New price"), tr("Price: {what}")),
}


def money(amount: Decimal | None) -> str:
    """Whole pounds, or that nobody published the split."""
    return tr(NO_SPLIT) if amount is None else pounds(half_up(amount))


def name_of(row: Row, terms: Terms) -> str:
    """What a row is about."""
    if isinstance(row, CostLine):
        return row.what
    if isinstance(row, Total):
        return tr(SPANS[row.span])
    return terms.label(row.about, row.case)


def price_of(row: Row) -> str:
    """What one unit or case costs."""
    if isinstance(row, CostLine):
        return tr("{amount} per {unit}", amount=pounds(row.amount), unit=row.unit)
    if isinstance(row, Total):
        return pounds(row.total)
    low, high = pounds(row.low), pounds(row.high)
    each = low if low == high else tr("{low} to {high}", low=low, high=high)
    return tr("{amount} per {unit}", amount=each, unit=row.unit)


def much_of(row: Row) -> str:
    """How much of it for which share of children."""
    if not isinstance(row, CostLine):
        return ""
    quantity, share = f"{row.quantity.normalize():f}", f"{(row.share * 100).normalize():f} %"
    return tr("{quantity} × {share}", quantity=quantity, share=share)


def months_of(row: Row) -> str:
    """The months after birth in which it is paid."""
    if not isinstance(row, CostLine):
        return ""
    first, last = (str(each).replace("-", "−") for each in (row.first_month, row.last_month))
    one, many = tr("month {first}"), tr("months {first} to {last}")
    return (one if first == last else many).format(first=first, last=last)


def kind_of(row: Row) -> str:
    """What kind of cost a row is."""
    if isinstance(row, CostLine):
        return tr(KINDS[row.kind])
    if isinstance(row, Total):
        return tr("Split") if row.cashable is not None else tr("Not split")
    return tr("Outcome") if row.about == "outcome" else tr("Service")


def amounts(child: PerChild) -> dict[str, tuple[Decimal | None, Decimal | None]]:
    """Cashable, internal and total, each at once and over five years."""
    return {
        "cashable": (child.immediate_cashable, child.five_year_cashable),
        "internal": (
            _less(child.immediate_total, child.immediate_cashable),
            _less(child.five_year_total, child.five_year_cashable),
        ),
        "total": (child.immediate_total, child.five_year_total),
    }


def _less(total: Decimal, part: Decimal | None) -> Decimal | None:
    return None if part is None else half_up(total) - half_up(part)
