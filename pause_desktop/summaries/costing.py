"""The cost models of a practice by their names: the two ready ones, and its own."""

from collections.abc import Sequence
from dataclasses import dataclass

from pause_desktop.errors import CostsNotRead, NoSuchRecord
from pause_desktop.measures import tailored
from pause_desktop.measures.cost_models import PUBLISHED_TOTALS, UNIT_COSTS, Costing
from pause_desktop.measures.tailored import Definition, Problem
from pause_desktop.records.report import CostModel
from pause_desktop.store.reading import Reading

READY = (PUBLISHED_TOTALS, UNIT_COSTS)


@dataclass(frozen=True, slots=True)
class Model:
    """One model as a list shows it: a ready one has no record; one that cannot be read says why."""

    name: str
    record: CostModel | None
    definition: Definition | None
    problems: Sequence[Problem] = ()

    @property
    def costing(self) -> Costing:
        """How it prices a child. Raises CostsNotRead."""
        if self.definition is None:
            raise CostsNotRead(name=self.name, why=str(self.problems[0]))
        return tailored.ready_costing(self.name) or tailored.costing(self.definition, self.name)


def models(rows: Reading) -> list[Model]:
    """The ready models, then the practice's own by name."""
    found = [Model(name, None, tailored.ready(name)) for name in READY]
    for record in sorted(rows.all(CostModel), key=lambda each: (each.name.casefold(), each.id.hex)):
        definition, problems = tailored.read(record.definition)
        found.append(Model(record.name, record, definition, problems))
    return found


def costing_named(rows: Reading, name: str | None) -> Costing:
    """The model of a name, the published totals where none is given. Raises NoSuchRecord, CostsNotRead."""
    wanted = (name or PUBLISHED_TOTALS).strip()
    ready = tailored.ready_costing(wanted)
    if ready is not None:
        return ready
    for each in models(rows):
        if each.name.casefold() == wanted.casefold():
            return each.costing
    raise NoSuchRecord(what="cost model", name=wanted)
