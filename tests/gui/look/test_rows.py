"""Widgets that wrap as words wrap, whatever becomes of them."""

import pytest
from PySide6.QtWidgets import QLayoutItem, QPushButton, QWidget
from shiboken6 import delete

from pause_desktop.gui.look.rows import Flow, flow


@pytest.fixture
def parts() -> list[QPushButton]:
    made = [QPushButton(str(n)) for n in range(6)]
    for part in made:
        part.setFixedSize(80, 40)
    return made


@pytest.fixture
def box(qtbot, parts) -> QWidget:
    made = flow(*parts, gap=10)
    qtbot.addWidget(made)
    made.resize(270, 400)
    made.show()
    return made


def test_what_has_no_room_goes_into_the_next_row(box, parts):
    assert [(each.x(), each.y()) for each in parts] == [(0, 0), (90, 0), (180, 0), (0, 50), (90, 50), (180, 50)]


def test_a_narrower_flow_is_higher(box):
    assert [box.heightForWidth(wide) for wide in (530, 270, 80)] == [40, 90, 290]


def test_its_least_height_is_that_of_all_rows(box):
    assert box.layout().totalMinimumHeightForWidth(80) == 290


def test_a_hidden_widget_leaves_no_hole(box, parts, qtbot):
    parts[0].hide()
    qtbot.waitUntil(lambda: parts[1].x() == 0)
    assert (parts[3].x(), parts[3].y()) == (180, 0)


@pytest.mark.parametrize("goes", [delete, lambda part: part.setParent(None)])
def test_a_widget_that_went_leaves_no_hole(goes, box, parts, qtbot):
    goes(parts[0])
    qtbot.waitUntil(lambda: parts[1].x() == 0)
    assert box.layout().count() == 5
    assert box.layout().sizeHint().width() == 5 * 80 + 4 * 10


def test_a_flow_whose_widgets_are_all_gone_takes_no_room(box, parts):
    for part in parts:
        delete(part)
    assert box.heightForWidth(80) == 0


def test_what_is_added_later_has_a_place_too(box, parts, qtbot):
    """The contact form puts "More" behind a row of choices."""
    more = QPushButton("More")
    more.setFixedSize(80, 40)
    box.layout().addWidget(more)
    qtbot.waitUntil(lambda: (more.x(), more.y()) == (0, 100))
    assert box.heightForWidth(270) == 140


def test_the_order_is_that_of_the_layout_and_not_of_birth(box, parts, qtbot):
    box.layout().insertWidget(0, parts[5])
    qtbot.waitUntil(lambda: parts[5].x() == 0)
    assert (parts[0].x(), parts[0].y()) == (90, 0)


def test_no_item_of_a_layout_is_held_by_python(parts):
    """Qt deletes one untold, and another at the same address was taken for it: the window crashed."""
    made = Flow(*parts)
    held = [each for value in vars(made).values() if isinstance(value, list | tuple) for each in value]
    assert not any(isinstance(each, QLayoutItem) for each in held)
    assert not {"addItem", "itemAt", "takeAt"} & set(vars(Flow))
