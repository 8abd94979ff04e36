"""What is done to a practice's cost models, each in one save that can be taken back; no widget."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from pause_desktop.errors import UserError
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.report.cost_choice import model_words
from pause_desktop.measures import tailored
from pause_desktop.measures.cost_rows import Row, RowProblem
from pause_desktop.measures.tailored import Definition
from pause_desktop.records.report import CostModel
from pause_desktop.sentences import sentence
from pause_desktop.store.writing import Writing
from pause_desktop.summaries.costing import Model, models

LONGEST_NAME = 80


@dataclass(frozen=True)
class Tried:
    """A definition as it would be, and what is the matter with the row that was changed."""

    definition: Definition
    problems: Sequence[RowProblem]


def all_models(desk: Desk) -> list[Model]:
    """The ready models and the practice's own, as they are now."""
    with desk.reading() as rows:
        return models(rows)


def model_of(desk: Desk, name: str, record: UUID | None) -> Model | None:
    """One model: by its record, or a ready one by its name; None where it is not there any more."""
    for each in all_models(desk):
        if (each.record.id == record) if each.record is not None else (record is None and each.name == name):
            return each
    return None


def as_it_is(desk: Desk, record: UUID, known: Definition) -> Definition:
    """What a model is in the file now, whoever changed it meanwhile; what was known where it is gone."""
    model = model_of(desk, "", record)
    return model.definition if model is not None and model.definition is not None else known


def with_row(made: Definition, listed: str, old: Row | None, new: Row) -> Tried:
    """The definition with one row changed, or added where `old` is not there; and why that row cannot stand."""
    rows = list(made.rows(listed))
    at = rows.index(old) if old in rows else len(rows)
    rows[at : at + 1] = [new]
    return tried(made, made.having(listed, rows), listed, at)


def without_row(made: Definition, listed: str, old: Row) -> Definition:
    """The definition without a row."""
    rows = list(made.rows(listed))
    if old in rows:
        rows.remove(old)
    return made.having(listed, rows)


def tried(before: Definition, after: Definition, listed: str, at: int) -> Tried:
    """What is the matter after a change that was not the matter before, said of the row that was changed."""
    known = {str(each.problem.reason) for each in tailored.checked(before)}
    fresh = [each for each in tailored.checked(after) if str(each.problem.reason) not in known]
    here = [each.problem for each in fresh if each.listed == listed and each.row == at]
    return Tried(after, here or [each.problem for each in fresh])


def free_name(desk: Desk, wanted: str) -> str:
    """The name itself, or with the first number that makes it one of its own."""
    taken = {name for each in all_models(desk) for name in _called(each)}
    base, number = wanted[: LONGEST_NAME - 4], 2
    name = base
    while name.casefold() in taken:
        name, number = f"{base} {number}", number + 1
    return name


def _called(model: Model) -> tuple[str, str]:
    """What a model is called in the file and on the screen, without regard to capitals."""
    return model.name.casefold(), model_words(model.name).casefold()


def name_problem(desk: Desk, name: str, record: UUID | None) -> RowProblem | None:
    """Why a model cannot have a name."""
    if not name:
        return RowProblem("name", sentence("is needed"))
    if len(name) > LONGEST_NAME:
        return RowProblem("name", sentence("has more than {most} characters", most=LONGEST_NAME))
    for each in all_models(desk):
        if name.casefold() in _called(each) and (each.record is None or each.record.id != record):
            return RowProblem("name", sentence("is that of another model"))
    return None


def add_model(desk: Desk, name: str, made: Definition) -> UUID:
    """Keeps a new model. Raises why it cannot be kept."""
    return desk.save(lambda change: change.add("cost_models", {"name": name, "definition": made.plain()}))


def keep(desk: Desk, record: UUID, made: Definition, name: str | None = None, draft: str = "") -> bool:
    """Keeps what a model is now, and lets its draft go in the same save; whether anything differed."""
    values = {"definition": made.plain(), **({"name": name} if name is not None else {})}

    def write(change: Writing) -> bool:
        done = change.edit("cost_models", record, values)
        if draft:
            desk.drafts.drop(draft)
        return done

    return desk.save(write)


def remove(desk: Desk, record: CostModel) -> None:
    """Takes a model out; it can be put back."""
    desk.save(lambda change: change.remove("cost_models", record.id))


def why(trouble: Exception) -> str:
    """What is said of a deed that failed; a bug is raised."""
    if isinstance(trouble, UserError):
        return tr(trouble)
    raise trouble
