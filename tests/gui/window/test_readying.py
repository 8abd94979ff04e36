"""The first record opens as fast as the second: what it needs is made ready in small steps, and shows nothing."""

from uuid import UUID

from sqlalchemy import event

from pause_desktop.gui.places import Place
from pause_desktop.gui.readying import Readying, steps_to_a_record
from pause_desktop.records.tables import TABLES
from pause_desktop.store.queries import her_record


def test_every_table_of_a_record_is_asked_once_and_then_its_page_is_made(window):
    hers = [name for name, model in TABLES.items() if model.belongs == "woman"]

    assert list(steps_to_a_record(window)) == [*hers, "page"]


def test_a_record_that_was_made_ready_needs_no_new_statement_for_its_tables(window, ids: dict[str, UUID]):
    list(steps_to_a_record(window))
    with window.desk.reading() as rows:
        engine = rows.session.get_bind()
        before, asked = set(engine._compiled_cache), []
        event.listen(engine, "before_cursor_execute", lambda *each: asked.append(each[2]))
        her_record(rows, next(iter(ids.values())))
        new = set(engine._compiled_cache) - before

    hers = [name for name, model in TABLES.items() if model.belongs == "woman"]
    assert len(asked) > len(hers)
    assert len(new) <= len(asked) - len(hers)


def test_nobody_sees_that_something_is_made_ready(window, qtbot):
    window.go(Place("day"))
    shown, keyboard = window.form.pages.currentWidget(), window.focusWidget()
    readying = Readying(window)
    qtbot.waitUntil(lambda: readying.done)

    assert window.form.pages.currentWidget() is shown
    assert window.focusWidget() is keyboard
    assert window.place.page == "day"
    with window.desk.reading() as rows:
        looked = rows.connection.execute("SELECT count(*) FROM audit WHERE kind = 'viewed'").fetchone()
    assert looked == (0,)


def test_a_window_that_closes_takes_no_further_step(window):
    readying = Readying(window)
    window.closed.emit()

    assert readying.done
