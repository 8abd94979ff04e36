"""The costs of a real encrypted practice, in its window."""

import pytest

from pause_desktop.gui.costs import deeds
from pause_desktop.gui.costs.part import CostsPart
from pause_desktop.gui.main_window import MainWindow
from pause_desktop.gui.places import Place
from pause_desktop.measures import tailored
from pause_desktop.measures.cost_models import UNIT_COSTS
from pause_desktop.measures.tailored import Definition
from pause_desktop.summaries.costing import Model
from tests.gui.window.conftest import (  # noqa: F401
    copied,
    desk,
    ids,
    made_once,
    make_desk,
    practice,
    tasks,
    window,
)


def costs_of(window: MainWindow) -> CostsPart:  # noqa: F811
    """The costs as the window shows them."""
    window.go(Place("practice", {"part": "costs"}))
    page = window.leaf("practice").widget
    found = page.parts["costs"]  # pyright: ignore[reportAttributeAccessIssue]
    assert isinstance(found, CostsPart)
    return found


@pytest.fixture
def part(window: MainWindow) -> CostsPart:  # noqa: F811
    return costs_of(window)


def named(part: CostsPart, name: str) -> Model:
    return next(each for each in deeds.all_models(part._desk) if each.name == name)


def now(part: CostsPart) -> Definition:
    """What the open model is in the file."""
    model = deeds.model_of(part._desk, *part._model)
    assert model is not None
    assert model.definition is not None
    return model.definition


@pytest.fixture
def ours(part: CostsPart) -> CostsPart:
    """The same with a copy of the unit costs open."""
    made = tailored.ready(UNIT_COSTS)
    assert made is not None
    deeds.add_model(part._desk, "Ours", made)
    part.open_model(named(part, "Ours"))
    return part
