from pathlib import Path

from pause_desktop.errors import DiskFull
from pause_desktop.gui import trouble
from pause_desktop.gui.trouble import UNEXPECTED, Surprises, TroubleDialog
from pause_desktop.records.fields import Column, from_stored


def raised(work) -> BaseException:
    try:
        work()
    except BaseException as problem:
        return problem
    raise AssertionError("nothing went wrong")


def meet(hook: Surprises, problem: BaseException) -> None:
    hook(type(problem), problem, problem.__traceback__)


def test_a_user_error_is_shown_as_its_sentence_and_leaves_no_note(tmp_path: Path):
    shown: list[str] = []
    meet(Surprises(tmp_path, shown.append), DiskFull())

    assert shown == [str(DiskFull())]
    assert list(tmp_path.iterdir()) == []


def test_a_bug_leaves_a_note_of_where_it_was_and_of_no_value(tmp_path: Path):
    shown: list[str] = []
    problem = raised(lambda: from_stored(Column("on", "day", "Day"), "Carly Marsden"))
    meet(Surprises(tmp_path, shown.append), problem)

    note = (tmp_path / "crashes.txt").read_text()
    assert shown == [UNEXPECTED]
    assert "ValueError records/fields.py:" in note
    assert "Carly" not in note
    assert str(tmp_path) not in note


def test_a_second_trouble_while_one_is_shown_opens_no_second_window(tmp_path: Path):
    shown: list[str] = []
    hook = Surprises(tmp_path, lambda sentence: (shown.append(sentence), meet(hook, DiskFull())))
    meet(hook, DiskFull())

    assert len(shown) == 1


def test_the_dialog_has_one_sentence_and_one_button(qtbot):
    dialog = TroubleDialog(trouble.UNEXPECTED)
    qtbot.addWidget(dialog)

    assert dialog.words.text() == UNEXPECTED
    assert dialog.away.isDefault()
