"""How a published number is rounded: Decimal and half up, everywhere, because `round(3.25, 1)` is 3.2."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

Exact = int | Decimal | Fraction


def half_up(value: Exact, places: int = 0) -> Decimal:
    """The value rounded half up (away from zero) to so many decimal places."""
    if isinstance(value, Fraction):
        return _fraction_half_up(value, places)
    return Decimal(value).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def _fraction_half_up(value: Fraction, places: int) -> Decimal:
    size = abs(value) * 10**places
    whole = (2 * size.numerator + size.denominator) // (2 * size.denominator)
    return Decimal(whole if value >= 0 else -whole).scaleb(-places)


def whole(value: Exact) -> int:
    """The value as a whole number, half up."""
    return int(half_up(value))


def percent(n: int, of: int) -> int | None:
    """n of so many as a whole percentage, half up; None of nobody."""
    return whole(Fraction(100 * n, of)) if of else None


def mean(total: Exact, n: int, places: int = 1) -> str | None:
    """The mean in words ready to print, half up; None of nothing."""
    return str(half_up(Fraction(total) / n, places)) if n else None


def pounds(pence: int) -> str:
    """Pence as pounds with two decimals and no sign: 87550 becomes "875.50"."""
    return str(Decimal(pence).scaleb(-2).quantize(Decimal("0.01")))


def nearest_five(n: int) -> int:
    """A count rounded to the nearest 5: 8 and 12 become 10."""
    return (n + 2) // 5 * 5
