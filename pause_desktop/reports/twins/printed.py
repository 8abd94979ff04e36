"""A printed figure as a number again, for a cell that can be reckoned with: exactly what the page says, no more."""

import re
from dataclasses import dataclass
from decimal import Decimal

from pause_desktop.reports.wording import MINUS, NB

_FIGURE = re.compile(
    r"(?P<sign>[+\-−]?)(?P<pound>£?)(?P<whole>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?P<part>\.[0-9]+)?(?P<unit> ?%| m)?"
)


@dataclass(frozen=True)
class Number:
    """A number and the format in which a spreadsheet shows it as it was printed."""

    value: int | float
    shown_as: str


def number_of(words: str) -> Number | None:
    """The number that is printed so, as `1,234`, `72 %`, `£2.09 m` or `−0.2`; None for any other words."""
    found = _FIGURE.fullmatch(words.replace(NB, " ").strip())
    if not found:
        return None
    part, unit = found["part"] or "", (found["unit"] or "").strip()
    exact = Decimal(found["whole"].replace(",", "") + part)
    if found["sign"] in ("-", MINUS):
        exact = -exact
    decimals = f".{'0' * (len(part) - 1)}" if part else ""
    if unit == "%":
        return Number(float(exact / 100), f"0{decimals}%")
    pound = '"£"' if found["pound"] else ""
    if unit == "m":
        return Number(float(exact * 1_000_000), f'{pound}0{decimals},," m"')
    shown_as = f"{pound}#,##0{decimals}"
    if found["sign"] == "+":
        shown_as = f"+{shown_as};-{shown_as};{shown_as}"
    return Number(float(exact) if part else int(exact), shown_as)
