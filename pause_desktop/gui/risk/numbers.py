"""Whom to ring where a worry about safety is still to be answered: the lead, and the practice's own numbers."""

from dataclasses import dataclass

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.store.queries import practice_of, workers


@dataclass(frozen=True)
class Numbers:
    """The leads with their telephones ("" where none is known), and the numbers for an emergency, line by line."""

    leads: tuple[tuple[str, str], ...] = ()
    emergency: tuple[str, ...] = ()

    def lines(self) -> list[str]:
        """Each in a sentence; one that is not known says where it is entered."""
        said = [
            tr("{name}, practice lead: {phone}", name=name, phone=phone)
            if phone
            else tr("{name}, practice lead: no number yet; enter it under Practice, Team.", name=name)
            for name, phone in self.leads
        ]
        if not self.leads:
            said.append(tr("No practice lead is recorded; enter one under Practice, Team."))
        said += self.emergency or [tr("No numbers for an emergency yet; enter them under Practice, Settings.")]
        return said


def numbers_of(desk: Desk) -> Numbers:
    """The numbers as they stand today."""
    with desk.reading() as rows:
        written = practice_of(rows).emergency_numbers or ""
        team = workers(rows, desk.today())
    leads = tuple((each.name, (each.phone or "").strip()) for each in team if each.role == "practice_lead")
    return Numbers(leads, tuple(line.strip() for line in written.splitlines() if line.strip()))
