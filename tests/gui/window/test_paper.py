"""Papers: written whole where the person said, recorded as printed, and a clear word where they cannot be."""

from pause_desktop.gui.paper import print_paper
from pause_desktop.store import audit


def test_a_paper_is_written_and_recorded(qtbot, desk, tmp_path):
    said = []
    print_paper(
        None, desk, lambda: b"%PDF-1.7", "plan.pdf", "plan", said.append, said.append,
        ask=lambda *_: str(tmp_path / "mine"),
    )  # fmt: skip
    qtbot.waitUntil(lambda: bool(said))
    assert said == [tmp_path / "mine.pdf"]
    assert said[0].read_bytes() == b"%PDF-1.7"
    assert (audit.lines(desk.practice)[0].kind, audit.lines(desk.practice)[0].detail) == (
        "printed",
        {"what": "plan"},
    )


def test_where_it_cannot_be_written_a_sentence_says_so_and_nothing_is_recorded(qtbot, desk, tmp_path):
    said, wrong = [], []
    print_paper(
        None, desk, lambda: b"%PDF-1.7", "plan.pdf", "plan", said.append, wrong.append,
        ask=lambda *_: str(tmp_path / "gone" / "plan.pdf"),
    )  # fmt: skip
    qtbot.waitUntil(lambda: bool(wrong))
    assert not said
    assert "gone" in wrong[0] or "folder" in wrong[0]
    assert all(line.kind != "printed" for line in audit.lines(desk.practice))


def test_thinking_better_of_it_makes_nothing(qtbot, desk):
    made = []
    print_paper(None, desk, lambda: made.append(1) or b"", "plan.pdf", "plan", made.append, made.append,
                ask=lambda *_: "")  # fmt: skip
    assert made == []
