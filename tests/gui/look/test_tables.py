"""A table says in words what it paints, and drops columns before it cuts words."""

import pytest
from PySide6.QtCore import Qt

from pause_desktop.gui.look.cells import CELL, Cell
from pause_desktop.gui.look.laid_words import laid
from pause_desktop.gui.look.tables import Column, Table
from pause_desktop.gui.look.theme import look_of

WOMEN = [("RP-A0001", "Carly", "Open"), ("RP-A0002", "Łucja", "Closed")]
COLUMNS = [
    Column("Reference", 110, lambda r: Cell(r[0], tone="soft")),
    Column("Name", 0, lambda r: Cell(r[1], weight="label", mark="car"), least=100),
    Column("Stage", 120, lambda r: Cell(r[2], chip="accent"), keep=2),
    Column("Alert", 60, lambda r: Cell(icons=(("shield-alert", "danger"),), say="risk alert"), keep=1),
]


@pytest.fixture
def table(qtbot) -> Table:
    made = Table(COLUMNS, "Women")
    qtbot.addWidget(made)
    made.show_rows(WOMEN)
    made.resize(800, 300)
    made.show()
    return made


def test_a_cell_is_spoken(table) -> None:
    model = table.rows
    assert model.data(model.index(0, 3), Qt.ItemDataRole.AccessibleTextRole) == "Alert: risk alert"
    assert model.data(model.index(1, 1), Qt.ItemDataRole.DisplayRole) == "Łucja"
    assert model.data(model.index(0, 2), CELL).chip == "accent"


def test_cells_are_made_only_when_they_are_looked_at(qtbot) -> None:
    made = []
    table = Table([Column("Number", 0, lambda r: made.append(r) or Cell(str(r)))], "Numbers")
    qtbot.addWidget(table)
    table.show_rows(range(5000))
    table.resize(300, 200)
    table.show()
    qtbot.waitExposed(table)
    table.grab()
    assert 0 < len(set(made)) < 100


@pytest.mark.parametrize("hidden", [(), (0,), (0, 1)])
def test_the_bar_of_the_picked_row_stands_in_the_first_column_that_is_shown(table, hidden) -> None:
    for column in hidden:
        table.setColumnHidden(column, True)
    table.selectRow(0)
    picture = table.viewport().grab().toImage()
    accent = look_of().colour("accent")
    assert picture.pixelColor(1, 12) == accent
    assert [x for x in range(8, picture.width()) if picture.pixelColor(x, 3) == accent] == []


def test_enter_opens_the_row_that_is_picked(qtbot, table) -> None:
    table.selectRow(1)
    with qtbot.waitSignal(table.opened) as told:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert told.args == [WOMEN[1]]


def test_picking_a_row_tells_which(qtbot, table) -> None:
    with qtbot.waitSignal(table.picked) as told:
        table.selectRow(0)
    assert told.args == [WOMEN[0]]
    assert table.chosen() == WOMEN[0]


def test_a_narrow_table_drops_columns_by_priority(table) -> None:
    table.resize(330, 300)
    assert [table.isColumnHidden(n) for n in range(4)] == [False, False, True, False]
    table.resize(250, 300)
    assert [table.isColumnHidden(n) for n in range(4)] == [False, False, True, True]
    table.resize(800, 300)
    assert not any(table.isColumnHidden(n) for n in range(4))


def test_rows_are_44_pixels_high(table) -> None:
    assert table.rowHeight(0) == 44


def test_every_kind_of_cell_can_be_painted(qtbot) -> None:
    cells = [
        Cell("RP-A0001", tone="soft"),
        Cell("Moira", "sounds like “mar”"),
        Cell("32", bar=0.6, right=True),
        Cell("33 days ago", glyph="triangle-alert", tone="danger"),
        Cell("Open", chip="plain"),
        Cell("ẞ and İ", mark="i"),
        Cell(),
    ]
    table = Table([Column("All", 0, lambda cell: cell)], "All")
    qtbot.addWidget(table)
    table.show_rows(cells, pick=2)
    table.resize(300, 400)
    assert not table.grab().toImage().isNull()


def test_words_that_are_painted_again_and_again_are_laid_out_once(qtbot) -> None:
    table = Table([Column("Stage", 0, lambda _row: Cell("laid out once and no more"))], "Stages")
    qtbot.addWidget(table)
    table.show_rows(range(50))
    table.resize(400, 600)
    before = laid.cache_info().misses
    table.grab()
    table.grab()
    assert laid.cache_info().misses == before + 1


def test_words_are_cut_to_their_room(qtbot) -> None:
    kind = ("body", "text", True)
    assert laid(look_of(), kind, "all of it", 400.0).static.text() == "all of it"
    assert laid(look_of(), kind, "far too long for so little room", 80.0).static.text().endswith("…")
    assert laid(look_of(), kind, "<b>so it was typed</b>", 400.0).static.text() == "<b>so it was typed</b>"


def test_what_was_typed_on_two_lines_stays_two_words() -> None:
    one = laid(look_of(), ("body", "text", True), "walked", 400.0)
    two = laid(look_of(), ("body", "text", True), "walked\ntalked", 400.0)
    assert two.height > one.height
    assert two.width < 1.5 * one.width


def test_a_colour_that_was_asked_for_may_be_changed_without_changing_the_look() -> None:
    look = look_of()
    look.colour("accent").setAlpha(3)
    look.font("body").setPixelSize(99)
    assert look.colour("accent").alpha() == 255
    assert look.font("body").pixelSize() == look.size("body")
