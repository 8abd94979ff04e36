"""Long work runs on one thread away from the window, tells how far it is, and can be stopped cleanly."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from pause_desktop.errors import WrongPassphrase
from pause_desktop.gui.progress_dialog import ProgressDialog
from pause_desktop.gui.tasks import Tasks


@pytest.fixture
def tasks(qapp) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


def counted(total: int, log: list[str], gate: threading.Event | None = None):
    def work():
        try:
            for n in range(total):
                yield n + 1, total, f"Row {n + 1}"
                if gate is not None:
                    gate.wait(5)
            return "done"
        finally:
            log.append(threading.current_thread().name)

    return work


def test_a_plain_callable_runs_away_from_the_window_and_answers_on_its_thread(qtbot, tasks) -> None:
    heard = []
    task = tasks.run(
        lambda: threading.current_thread().name, lambda v: heard.append((v, threading.current_thread()))
    )
    qtbot.waitUntil(lambda: task.over)
    assert heard == [("practice", threading.main_thread())]


def test_work_is_done_in_turn_on_one_thread(qtbot, tasks) -> None:
    heard: list[int] = []
    last = [tasks.run(lambda n=n: (n, threading.get_ident()), heard.append) for n in range(20)][-1]
    qtbot.waitUntil(lambda: last.over)
    assert [n for n, _ in heard] == list(range(20))
    assert len({ident for _, ident in heard}) == 1


def test_a_generator_tells_how_far_it_is_and_what_came_of_it(qtbot, tasks) -> None:
    log, told = [], []
    task = tasks.run(counted(3, log))
    task.progressed.connect(lambda *progress: told.append(progress))
    with qtbot.waitSignal(task.finished) as finished:
        pass
    assert finished.args == ["done"]
    assert told[-1] == (3, 3, "Row 3")
    assert log == ["practice"]


def test_a_bar_is_not_flooded(qtbot, tasks) -> None:
    told = []
    task = tasks.run(counted(20_000, []))
    task.progressed.connect(lambda *progress: told.append(progress))
    with qtbot.waitSignal(task.ended):
        pass
    assert 0 < len(told) < 500


def test_cancel_closes_the_generator_so_that_nothing_is_half_done(qtbot, tasks) -> None:
    log, gate, heard = [], threading.Event(), []
    task = tasks.run(counted(1000, log, gate), heard.append)
    with qtbot.waitSignal(task.progressed):
        pass
    with qtbot.waitSignal(task.cancelled):
        task.cancel()
        gate.set()
    assert log == ["practice"]
    assert heard == []


def test_work_cancelled_while_it_waits_is_never_begun(qtbot, tasks) -> None:
    gate, begun = threading.Event(), []
    tasks.run(lambda: gate.wait(5))
    waiting = tasks.run(lambda: begun.append(1))
    waiting.cancel()
    with qtbot.waitSignal(waiting.cancelled):
        gate.set()
    assert begun == []


def test_what_cannot_be_stopped_is_told_as_finished_and_not_as_cancelled(qtbot, tasks) -> None:
    started, gate, heard = threading.Event(), threading.Event(), []
    task = tasks.run(lambda: (started.set(), gate.wait(5), "written")[-1], heard.append)
    assert started.wait(5)
    task.cancel()
    with qtbot.waitSignal(task.finished):
        gate.set()
    assert heard == ["written"]


def test_what_went_wrong_comes_back_as_it_was_raised(qtbot, tasks) -> None:
    def work():
        raise WrongPassphrase

    heard = []
    task = tasks.run(work, failed=heard.append)
    qtbot.waitUntil(lambda: task.over)
    assert isinstance(heard[0], WrongPassphrase)


def test_a_bug_that_nobody_expects_is_raised_in_the_window(qtbot, tasks) -> None:
    with qtbot.captureExceptions() as raised:
        task = tasks.run(lambda: 1 / 0)
        qtbot.waitUntil(lambda: task.over)
    assert raised[0][0] is ZeroDivisionError


def test_nothing_is_told_to_a_widget_that_is_gone(qtbot, tasks) -> None:
    owner, heard, gate = QObject(), [], threading.Event()
    task = tasks.run(lambda: gate.wait(5), heard.append, owner)
    delete(owner)
    with qtbot.waitSignal(task.ended):
        gate.set()
    assert heard == []


def test_closing_ends_the_thread_and_what_it_was_doing(qapp) -> None:
    tasks, log = Tasks(), []
    tasks.run(counted(10**9, log))
    tasks.run(lambda: log.append("never"))
    tasks.close()
    assert set(log) <= {"practice"}
    assert not tasks._thread.is_alive()


def test_a_progress_dialog_follows_its_task_and_goes_with_it(qtbot, tasks) -> None:
    gate = threading.Event()
    task = tasks.run(counted(4, [], gate))
    dialog = ProgressDialog("Bringing in records", task)
    qtbot.waitUntil(dialog.isVisible)
    qtbot.waitUntil(lambda: dialog.bar.value() == 250)
    assert dialog.words.text() == "Row 1"
    with qtbot.waitSignal(task.finished):
        gate.set()
    qtbot.waitUntil(lambda: dialog.result() == ProgressDialog.DialogCode.Accepted)


def test_cancel_in_the_dialog_waits_until_things_are_put_back(qtbot, tasks) -> None:
    gate, log = threading.Event(), []
    task = tasks.run(counted(1000, log, gate))
    dialog = ProgressDialog("Bringing in records", task)
    qtbot.waitUntil(dialog.isVisible)
    dialog.cancel.click()
    assert dialog.isVisible()
    assert "putting everything back" in dialog.words.text()
    with qtbot.waitSignal(task.cancelled):
        gate.set()
    assert log == ["practice"]


def test_quick_work_shows_no_dialog(qtbot, tasks) -> None:
    task = tasks.run(lambda: 1)
    dialog = ProgressDialog("Quick", task)
    with qtbot.waitSignal(dialog.finished):
        pass
    assert not dialog._soon.isActive()
