"""The style sheet of the web page: the resource with our colours and faces in it, and the edition on each sheet."""

from string import Template

from pause_desktop.paths import resource
from pause_desktop.reports import colours
from pause_desktop.reports.colours import DEEP, PLUM, SLATE, WHITE
from pause_desktop.reports.impact import Impact
from pause_desktop.reports.wording import edition_line, rule_line, subtitle

_SANS = '"Source Sans 3", "Source Sans Pro", Calibri, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif'
_SERIF = '"Source Serif 4", "Source Serif Pro", Cambria, Georgia, "Noto Naskh Arabic", serif'
_NAMED = ("ink", "slate", "deep", "teal", "plum", "rule", "paper", "white")


def style_sheet(impact: Impact) -> str:
    """Every rule that the page needs, in one piece; the edition's colour and words among them."""
    tokens = {name: getattr(colours, name.upper()) for name in _NAMED}
    tokens |= {"sans": _SANS, "serif": _SERIF, "edition": DEEP if impact.is_public else PLUM}
    tokens["hatch"] = f"repeating-linear-gradient(135deg, {PLUM} 0 5px, {WHITE} 5px 7px)"
    files = ("report.css",) if impact.is_public else ("report.css", "exempt.css")
    rules = (resource("web", file).read_text("utf-8") for file in files)
    return Template("\n".join((*rules, _paper(impact)))).substitute(tokens)


def _paper(impact: Impact) -> str:
    """What stands round each printed sheet."""
    words = {
        "top-left": _quoted(f"{impact.title}  ·  {subtitle(impact)}"),
        "top-right": _quoted(edition_line(impact)),
        "bottom-left": _quoted(rule_line(impact)),
        "bottom-right": '"Page " counter(page) " of " counter(pages)',
    }
    boxes = "".join(f"  @{place} {{ content: {said}; }}\n" for place, said in words.items())
    return f"@page {{\n  size: A4;\n  margin: 22mm 18mm 20mm;\n  font: 8.5pt $sans;\n  color: {SLATE};\n{boxes}}}\n"


def _quoted(words: str) -> str:
    """Words as a string of a style sheet, whatever is in them."""
    return '"' + "".join(each if each.isalnum() or each == " " else f"\\{ord(each):x} " for each in words) + '"'
