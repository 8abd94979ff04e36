"""Her words: quotations and stories that a woman agreed to have printed."""

from pause_desktop.reports.content import Block, Note, Quote, Section
from pause_desktop.reports.impact import Quotation
from pause_desktop.reports.sections.telling import Telling
from pause_desktop.reports.wording import month


def section(telling: Telling, number: int) -> Section:
    """Each quotation with the name she chose and the month she said it."""
    quotations = telling.impact.quotations
    if not quotations:
        return Section("Her words", "No quotation or story was chosen for this report.", (), number)
    blocks: list[Block] = [Quote(quotation.words, _said_by(quotation), quotation.story) for quotation in quotations]
    consent = Note(
        "Each quotation and story has a recorded consent for this use, which she can withdraw, and was read before "
        "printing for names, places, courses and illnesses that would tell who she is."
    )
    finding = "Printed with each woman’s consent; names and places are changed."
    return Section("Her words", finding, (*blocks, consent), number)


def _said_by(quotation: Quotation) -> str:
    name = quotation.pseudonym.strip() or "A woman of Pause"
    return f"{name}. {month(quotation.said_on)}" if quotation.said_on else name
