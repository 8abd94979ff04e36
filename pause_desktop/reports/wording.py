"""How a suppressed figure is read and said: numbers, percentages, money, days; a hidden one stays hidden.

Nothing here calculates a new figure from hidden ones. A figure that is missing, null or hidden on the way to
it is returned as such, so that a section can choose its sentence.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Any

from pause_desktop.reports.impact import Impact

HIDDEN = ("c", "*")
NOT_RECORDED = "not recorded"
NOT_PUBLISHED = "not published"
NB = "\u00a0"
MINUS = "\u2212"

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def at(measures: Any, *path: str) -> Any:
    """The value at this path; None where it is missing, the mark where something on the way is hidden."""
    value = measures
    for name in path:
        if is_hidden(value):
            return value
        if not isinstance(value, Mapping):
            return None
        value = value.get(name)
    return value


def table_at(measures: Any, *path: str) -> dict[str, Any]:
    """The mapping at this path, empty where there is none."""
    value = at(measures, *path)
    return dict(value) if isinstance(value, Mapping) else {}


def is_hidden(value: Any) -> bool:
    """Whether a small-number rule hid this value."""
    return isinstance(value, str) and value in HIDDEN


def whole(value: Any) -> int | None:
    """A shown whole number; None where it is missing or hidden."""
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def exact(value: Any) -> Decimal | None:
    """A shown number, whole or decimal; None where it is missing or hidden."""
    if value is None or isinstance(value, bool) or is_hidden(value):
        return None
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def shown(value: Any, missing: str = NOT_RECORDED) -> str:
    """The value as it is printed: thousands with commas, a true minus, the mark where it is hidden."""
    if value is None:
        return missing
    if is_hidden(value):
        return value
    number = exact(value)
    if number is None:
        return str(value)
    return f"{number:,}".replace("-", MINUS)


def percent(value: Any, missing: str = NOT_RECORDED) -> str:
    """A percentage, as `83 %`."""
    return f"{shown(value)}{NB}%" if exact(value) is not None else shown(value, missing)


def n_of(share: Any) -> str:
    """A share in words: `31 of 43`; `c of 43` where its count is hidden."""
    count, base = at(share, "n"), at(share, "of")
    if count is None and base is None:
        return NOT_RECORDED
    if base is None or is_hidden(base):
        return shown(count)
    return f"{shown(count)} of {shown(base)}"


def pounds(value: Any, missing: str = NOT_PUBLISHED) -> str:
    """Money as it stands: `£1,292,599`, `£875.50`."""
    number = exact(value)
    if number is None:
        return shown(value, missing)
    return f"{MINUS if number < 0 else ''}£{abs(number):,}"


def millions(value: Any) -> str:
    """Money in a few letters for a chart or a large number: `£2.09 m`, `£41,000`."""
    number = exact(value)
    if number is None:
        return shown(value, NOT_PUBLISHED)
    if abs(number) < 100_000:
        return pounds(number.quantize(Decimal(1), ROUND_HALF_UP))
    return f"£{(number / 1_000_000).quantize(Decimal('0.01'), ROUND_HALF_UP)}{NB}m"


def rounded(number: Decimal, to: str = "1") -> Decimal:
    """Half up, as every published figure is rounded."""
    return number.quantize(Decimal(to), ROUND_HALF_UP)


def signed(change: Decimal) -> str:
    """A change with its sign; no change has none."""
    sign = "+" if change > 0 else MINUS if change < 0 else ""
    return f"{sign}{abs(change)}"


def day(value: date | None) -> str:
    """A day as people say it: `3 March 2020`."""
    return f"{value.day} {_MONTHS[value.month - 1]} {value.year}" if value else "not stated"


def month(value: date) -> str:
    """A month as people say it: `March 2020`."""
    return f"{_MONTHS[value.month - 1]} {value.year}"


def counted(number: int, one: str, many: str) -> str:
    """A number with the right noun: `1 woman`, `47 women`."""
    return f"{shown(number)}{NB}{one if number == 1 else many}"


def in_letters(number: int) -> str:
    """Numbers up to twelve in letters, as running words have them."""
    return _SMALL[number] if 0 <= number < len(_SMALL) else shown(number)


def listed(words: Iterable[str]) -> str:
    """`a, b and c`."""
    *first, last = list(words) or [""]
    return f"{', '.join(first)} and {last}" if first else last


def capital(text: str) -> str:
    """The sentence with a capital letter at its start; the mark of a hidden number stays as it is."""
    return text if is_hidden(text) or text.startswith("c of ") else text[:1].upper() + text[1:]


def lower(label: str) -> str:
    """A label inside a sentence: its capital goes, unless the word is an abbreviation."""
    return label[:1].lower() + label[1:] if label[1:2].islower() else label


def period(impact: Impact) -> str:
    """The days that the figures cover, as a caption has them."""
    return f"{day(impact.since)} to {day(impact.as_at)}" if impact.since else f"to {day(impact.as_at)}"


def subtitle(impact: Impact) -> str:
    """The days that the report covers, under its title and at the head of each page."""
    return period(impact) if impact.since else f"As at {day(impact.as_at)}"


def in_period(impact: Impact) -> str:
    """The period inside a sentence."""
    if impact.since:
        return f"from {day(impact.since)} to {day(impact.as_at)}"
    return f"from the first record to {day(impact.as_at)}"


def group(impact: Impact) -> str:
    """The women whose circumstances are counted, as the definitions of the measures say."""
    if impact.since:
        cohort = f" of {impact.cohort}" if impact.cohort else ""
        return f"women{cohort} in contact in the period"
    return f"women of {impact.cohort}" if impact.cohort else f"women open on {day(impact.as_at)}"


def hidden_note(impact: Impact, values: Iterable[Any]) -> str:
    """The meaning of the mark, for a caption in which it occurs."""
    if not any(is_hidden(value) for value in values):
        return ""
    if impact.rule == "nhs":
        return " *: hidden, because it is 1 to 7 or another hidden number could be worked out from it."
    return " c: hidden, because it or its remainder is 1 to 4, or a total would give another one back."


def rule_line(impact: Impact) -> str:
    """What the rule does, in the one line that the foot of each page has."""
    if impact.rule == "under5":
        return "Counts of 1 to 4 are hidden and shown as c."
    if impact.rule == "nhs":
        return "Counts of 1 to 7 are hidden and shown as *; other counts are rounded to the nearest 5."
    return "No counts are hidden."


def edition_line(impact: Impact) -> str:
    """The name of the edition, the same words on cover, head and title."""
    line = "Public edition" if impact.is_public else "Exempt edition: not for publication"
    return f"Draft. {line}" if impact.draft else line


def title_line(impact: Impact) -> str:
    """What the document is called: practice, days and edition."""
    return f"{impact.practice}: {lower(impact.title)}, {subtitle(impact)} ({edition_line(impact)})"


_EXEMPT = "Exempt from publication under Schedule 12A, Local Government Act 1972."
_LONGEST_FOOT = 240


def exempt_line(impact: Impact) -> str:
    """The paragraph under which the exempt edition is closed to the public."""
    return impact.sheet.schedule_12a.strip() or _EXEMPT


def foot_line(impact: Impact) -> str:
    """What stands at the foot of each page; a paragraph too long for that stands on the committee sheet alone."""
    if impact.is_public:
        return rule_line(impact)
    line = " ".join(exempt_line(impact).split())
    return line if len(line) <= _LONGEST_FOOT else _EXEMPT


def edition_words(impact: Impact) -> str:
    """What the edition hides, and why it is closed where it is."""
    return rule_line(impact) if impact.is_public else f"{foot_line(impact)} {rule_line(impact)}"
