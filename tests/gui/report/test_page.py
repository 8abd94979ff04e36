"""The whole way from the period to a document on disk, by keyboard, with nothing lost on the way."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.look.theme import Look
from pause_desktop.gui.paper import documents
from pause_desktop.gui.report.last_report import remembered
from pause_desktop.gui.report.page import ReportPage
from pause_desktop.gui.report.step_list import STEPS
from pause_desktop.store import audit

DEADLINE = 60_000
CTRL = Qt.KeyboardModifier.ControlModifier


def wait_for_figures(qtbot, page: ReportPage) -> None:
    qtbot.waitUntil(lambda: page.workings.latest is not None, timeout=DEADLINE)


def press(qtbot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Presses a key where the keyboard is."""
    at = QApplication.focusWidget()
    assert at is not None
    qtbot.keyClick(at, key, modifier)


def type_words(qtbot, words: str) -> None:
    """Types over what stands in the field that has the keyboard."""
    press(qtbot, Qt.Key.Key_A, CTRL)
    at = QApplication.focusWidget()
    assert at is not None
    qtbot.keyClicks(at, words)


def test_a_lead_makes_the_document_without_touching_the_mouse(qtbot, page: ReportPage, tmp_path: Path) -> None:
    out = tmp_path / "for-the-committee.pdf"
    press(qtbot, Qt.Key.Key_L)  # Last quarter
    assert page.draft.preset == "last_quarter"
    press(qtbot, Qt.Key.Key_Return, CTRL)
    assert page.here == "edition"
    press(qtbot, Qt.Key.Key_E)  # Exempt
    assert page.draft.rule == "none"
    press(qtbot, Qt.Key.Key_Return, CTRL)
    assert page.here == "sections"
    press(qtbot, Qt.Key.Key_Return, CTRL)
    assert page.here == "figures"
    wait_for_figures(qtbot, page)
    shown = page.workings.latest
    assert shown is not None
    press(qtbot, Qt.Key.Key_Return, CTRL)
    type_words(qtbot, "Improving Lives")
    press(qtbot, Qt.Key.Key_Return, CTRL)
    assert page.here == "quotations"
    press(qtbot, Qt.Key.Key_Return, CTRL)
    assert page.here == "look"
    press(qtbot, Qt.Key.Key_Return, CTRL)
    type_words(qtbot, str(out))
    press(qtbot, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: page.maker.path is not None and not page.maker.busy, timeout=DEADLINE)
    assert out.read_bytes().startswith(b"%PDF-")
    assert page.maker.said.text() == "for-the-committee.pdf was written"
    if shutil.which("pdftotext"):
        words = subprocess.run(
            ["pdftotext", "-layout", out, "-"], capture_output=True, text=True, check=True
        ).stdout
        contact, opened = shown.line("women_in_contact"), shown.line("open_women.n")
        assert contact is not None
        assert opened is not None
        assert "Improving Lives" in words
        assert f"{contact.value} women" in words.replace("\u00a0", " ")
        assert "1 January 2026 to 31 March 2026" in " ".join(words.split())


def test_what_was_printed_is_recorded_without_a_word_of_a_woman(qtbot, page: ReportPage, tmp_path: Path) -> None:
    make_document(qtbot, page, tmp_path / "one.pdf")
    line = audit.lines(page._desk.practice)[0]
    assert (line.kind, line.stream) == ("printed", None)
    assert line.detail["edition"] == "public"
    assert line.detail["rule"] == "under5"


def make_document(qtbot, page: ReportPage, out: Path) -> None:
    page.go("make")
    page.maker._put(out)
    page.go_on()
    qtbot.waitUntil(lambda: not page.maker.busy, timeout=DEADLINE)


def test_leaving_loses_nothing(qtbot, page_of: Callable[..., ReportPage], desk_of: Callable[..., Desk]) -> None:
    desk = desk_of(12)
    page = page_of(desk=desk)
    page.period.since.edit.selectAll()
    qtbot.keyClicks(page.period.since.edit, "1/2/2026")
    page.restore({"step": "words"})
    page.words.sheet.fields["authors"].editor.setFocus()
    qtbot.keyClicks(page.words.sheet.fields["authors"].editor, "Ruth Abbott")
    page.flush()
    kept = desk.drafts.get("report")
    assert kept is not None
    assert kept.place["step"] == "words"
    again = page_of(desk=desk)
    assert again.here == "words"
    assert again.period.since.text() == "1/2/2026"
    assert again.draft.preset == ""
    assert again.draft.sheet["authors"] == "Ruth Abbott"
    assert again.words.sheet.fields["authors"].editor.property("text") == "Ruth Abbott"
    field = again.words.sheet.fields["authors"].editor
    assert field.isAncestorOf(QApplication.focusWidget()) or field.hasFocus() or field.focusProxy().hasFocus()


def test_after_a_lock_the_cursor_is_where_it_was(qtbot, page: ReportPage) -> None:
    page.restore({"step": "words"})
    page.words.background.setFocus()
    type_words(qtbot, "It began in a garden.")
    for _ in range(7):
        press(qtbot, Qt.Key.Key_Left)
    place = page.place()
    page.words.sheet.fields["committee"].setFocus()
    page.restore(place)
    page.give_keyboard()
    qtbot.keyClicks(QApplication.focusWidget(), "big ")
    assert page.draft.background == "It began in a big garden."


def test_a_field_that_is_gone_leaves_the_keyboard_at_the_first(page: ReportPage) -> None:
    page.restore({"step": "words", "field": "Nothing", "cursor": "3"})
    page.give_keyboard()
    assert "field" in page.place()
    assert page.place()["field"] == page.words.sheet.fields["committee"].editor.accessibleName()


def test_looking_round_without_changing_anything_leaves_no_draft(qtbot, page: ReportPage) -> None:
    for name in STEPS:
        page.go(name)
    page.flush()
    assert page._desk.drafts.get("report") is None


def test_the_words_of_one_report_begin_the_next(
    qtbot, page_of: Callable[..., ReportPage], desk_of: Callable[..., Desk], tmp_path: Path
) -> None:
    desk = desk_of(12)
    page = page_of(desk=desk)
    page.go("words")
    for name, words in (("authors", "Ruth Abbott"), ("recommendations", "That the report be noted.")):
        editor = page.words.sheet.fields[name].editor
        qtbot.keyClicks(getattr(editor, "area", editor), words)
    page.go("quotations")
    first = next(iter(page.quotations.list.ticks.values()), None)
    if first is not None:
        first.setChecked(True)
    make_document(qtbot, page, tmp_path / "one.pdf")
    assert desk.drafts.get("report") is None
    assert remembered(desk.practice)["authors"] == "Ruth Abbott"
    again = page_of(desk=desk)
    assert again.draft.sheet["recommendations"] == "That the report be noted."
    assert again.draft.quotations == []  # each is read again before it is printed again


def test_a_cancel_leaves_the_document_of_before(qtbot, page: ReportPage, tmp_path: Path) -> None:
    out = tmp_path / "one.pdf"
    out.write_bytes(b"the one before")
    page.go("make")
    page.maker._put(out)
    page.go_on()
    assert page.maker.progress is not None
    page.maker.progress.reject()
    qtbot.waitUntil(lambda: not page.maker.busy, timeout=DEADLINE)
    assert out.read_bytes() == b"the one before"
    assert page.maker.done.isHidden()
    assert "Nothing was written" in page.foot._words.text()


def test_a_folder_that_is_gone_is_said_beside_the_field(page: ReportPage, tmp_path: Path) -> None:
    page.go("make")
    page.maker._put(tmp_path / "away" / "one.pdf")
    page.go_on()
    assert not page.maker.busy
    assert page.maker.where.wrong
    assert page.maker.where.note == "There is no such folder. Choose another, or make it first."


def test_a_folder_that_cannot_be_written_is_said_beside_the_field(
    page: ReportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pause_desktop.gui.report.document_place.os.access", lambda *_: False)
    page.go("make")
    page.maker._put(tmp_path / "one.pdf")
    page.go_on()
    assert page.maker.where.note == "Nothing can be written there. Choose another folder."


def test_what_fails_on_the_way_is_a_sentence_and_keeps_the_older_file(
    qtbot, page: ReportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pause_desktop.errors import DiskFull

    def full(*_: object) -> object:
        yield 0, 1, "Reading the records"
        raise DiskFull

    monkeypatch.setattr("pause_desktop.gui.report.make_step.make_document", full)
    out = tmp_path / "one.pdf"
    out.write_bytes(b"the one before")
    make_document(qtbot, page, out)
    assert page.maker.trouble.isVisibleTo(page.maker)
    assert "no room left" in page.maker.trouble.accessibleDescription()
    assert out.read_bytes() == b"the one before"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("31/2/2026", "This cannot be read as a day. Write it as 31/3/2026."),
        ("1/6/2027", "This day is still to come. Figures end today at the latest."),
        ("", "The last day is needed."),
    ],
)
def test_a_wrong_last_day_is_said_beside_it_and_keeps_somebody_here(
    qtbot, page: ReportPage, typed: str, said: str
) -> None:
    page.period.as_at.edit.setFocus()
    type_words(qtbot, typed or " ")
    press(qtbot, Qt.Key.Key_Return, CTRL)
    assert page.here == "period"
    assert page.period.as_at.note == said
    assert QApplication.focusWidget() is page.period.as_at.edit


def test_a_first_day_after_the_last_is_said_beside_it(qtbot, page: ReportPage) -> None:
    page.period.since.edit.setFocus()
    type_words(qtbot, "2/4/2026")
    assert page.period.since.note == "The first day is after the last."


def test_a_wrong_day_of_the_committee_stops_the_document(qtbot, page: ReportPage) -> None:
    page.go("words")
    page.words.sheet.fields["committee_date"].editor.setFocus()
    qtbot.keyClicks(page.words.sheet.fields["committee_date"].editor, "soon")
    page.go("make")
    page.go_on()
    assert page.here == "words"
    assert page.words.sheet.fields["committee_date"].wrong
    assert page.form.about.text() == "The day of the committee cannot be read."


def test_a_practice_without_women_has_a_report_all_the_same(
    qtbot, page_of: Callable[..., ReportPage], tmp_path: Path
) -> None:
    page = page_of(0)
    page.go("figures")
    assert page.figures.middle.currentIndex() == 2
    make_document(qtbot, page, tmp_path / "nobody.pdf")
    assert (tmp_path / "nobody.pdf").is_file()


def test_the_last_choice_is_the_one_that_is_shown(qtbot, page: ReportPage) -> None:
    told: list[int] = []
    page.workings.worked.connect(lambda worked: told.append(worked.hidden))
    for edition in ("exempt", "public", "exempt"):
        page.editions.editions.button(edition).click()
    wait_for_figures(qtbot, page)
    qtbot.wait(50)
    assert told == [0]


def test_a_change_in_the_records_works_the_figures_out_again(qtbot, page: ReportPage) -> None:
    desk = page._desk
    before = page.workings.latest
    assert before is not None
    desk.save(lambda change: change.add("women", {"reference": "RP-Z0001"}))
    wait_for_figures(qtbot, page)
    assert page.workings.latest is not None
    assert len(page.workings.latest.people) == len(before.people) + 1


def test_ctrl_and_a_number_goes_to_a_step(qtbot, page: ReportPage) -> None:
    press(qtbot, Qt.Key.Key_5, CTRL)
    assert page.here == "words"
    press(qtbot, Qt.Key.Key_2, CTRL)
    assert page.here == "edition"
    assert page.editions.editions.button("public").hasFocus()


def test_large_text_puts_the_steps_into_one_line(qapp, page: ReportPage) -> None:
    Look("light", 2.0).put_on(qapp)
    try:
        page.go("figures")
        assert page.form.steps.now.text() == "Step 4 of 8: Figures"
        assert page.form.steps.now.isVisibleTo(page)
        assert not page.form.steps.buttons["figures"].isVisibleTo(page)
    finally:
        Look().put_on(qapp)


def test_consent_withdrawn_at_the_last_moment_stops_the_document(qtbot, page: ReportPage, tmp_path: Path) -> None:
    with page._desk.reading() as rows:
        her = rows.woman(rows.pick("women", "reference")[0][0])
    values = {"woman": her.id, "words": "I open my letters now.", "consent": "yes"}
    quote = page._desk.save(lambda change: change.add("quotes", values))
    page.go("quotations")
    page.quotations.list.ticks[quote.hex].setChecked(True)
    page.go("make")
    page._desk.save(lambda change: change.edit("quotes", quote, {"consent": "no"}))
    make_document(qtbot, page, tmp_path / "one.pdf")
    assert page.maker.trouble.isVisibleTo(page.maker)
    assert her.reference in page.maker.trouble.accessibleDescription()
    assert not (tmp_path / "one.pdf").exists()


def test_the_file_is_named_by_day_and_edition_only(qtbot, page: ReportPage) -> None:
    page.go("make")
    assert Path(page.maker.where.text()).name == "impact-summary-2026-03-31-public.pdf"
    page.editions.editions.button("exempt").click()
    page.go("make")
    assert Path(page.maker.where.text()).name == "impact-summary-2026-03-31-exempt.pdf"


def test_the_kind_of_document_changes_the_name_and_says_what_it_is_for(qtbot, page: ReportPage) -> None:
    page.go("make")
    page.maker.form.row.button(".docx").click()
    assert Path(page.maker.where.text()).name == "impact-summary-2026-03-31-public.docx"
    assert "template" in page.maker.form.field.note
    page.maker.form.row.button(".docx").click()  # a second press takes nothing back
    assert page.maker.form.row.value() == ".docx"
    page.maker.where.edit.setFocus()
    type_words(qtbot, "/tmp/figures.xlsx")
    assert page.maker.form.row.value() == ".xlsx"
    assert page.draft.form == ".xlsx"


@pytest.mark.parametrize(("form", "starts"), [(".docx", b"PK"), (".xlsx", b"PK"), (".html", b"<!DOCTYPE html>")])
def test_every_kind_is_made_and_remembered(
    qtbot,
    page_of: Callable[..., ReportPage],
    desk_of: Callable[..., Desk],
    tmp_path: Path,
    form: str,
    starts: bytes,
) -> None:
    desk = desk_of(12)
    page = page_of(desk=desk)
    page.go("make")
    page.maker._put(tmp_path / "summary.pdf")
    page.maker.form.row.button(form).click()
    page.go_on()
    qtbot.waitUntil(lambda: page.maker.path is not None and not page.maker.busy, timeout=DEADLINE)
    assert (tmp_path / f"summary{form}").read_bytes().startswith(starts)
    assert audit.lines(desk.practice)[0].detail["form"] == form
    assert remembered(desk.practice)["form"] == form
    assert page_of(desk=desk).draft.form == form


def test_the_one_sentence_about_encryption_stands_before_the_document(page: ReportPage) -> None:
    page.go("make")
    words = [each.text() for each in page.maker.findChildren(type(page.maker.said)) if each.isVisibleTo(page.maker)]
    assert "A plain PDF is not encrypted: whoever has the file can read it." in words


def test_where_there_is_no_folder_of_documents_the_document_goes_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("HOME", str(tmp_path))

    assert documents() == tmp_path
    (tmp_path / "Documents").mkdir()
    assert documents() == tmp_path / "Documents"


def five_years(page: ReportPage) -> str:
    assert page.workings.latest is not None
    line = page.workings.latest.line("cost.five_year_total")
    assert line is not None
    return line.value


def test_the_money_is_reckoned_by_the_costs_that_are_chosen(qtbot, page: ReportPage) -> None:
    page.editions.draft.choose_edition("exempt")
    page._changed()
    wait_for_figures(qtbot, page)
    before = five_years(page)
    page.period.costs.row.button("unit_costs").click()
    qtbot.waitUntil(lambda: page.workings.latest is None)
    wait_for_figures(qtbot, page)
    assert page.draft.cost_model == "unit_costs"
    assert five_years(page) != before
    page.period.costs.row.button("unit_costs").click()
    assert page.draft.cost_model == "unit_costs", "some model it must be"


def test_a_model_that_is_gone_gives_way_to_the_published_totals(page: ReportPage) -> None:
    page.draft.cost_model = "Ours, long ago"
    page.period.begin(page.draft)
    assert page.draft.cost_model == "published_per_child_totals"
    assert page.period.costs.value() == "published_per_child_totals"


def test_many_models_are_a_list(page: ReportPage) -> None:
    names = ["published_per_child_totals", *(f"Model {n}" for n in range(9))]
    page.period.costs.offer(names, "Model 3")
    assert page.period.costs.row.isHidden()
    assert (page.period.costs.many.currentText(), page.period.costs.value()) == ("Model 3", "Model 3")


def test_the_printer_stands_on_the_last_step_alone(page: ReportPage) -> None:
    page.go("make")
    assert not page.next.icon().isNull()
    page.go("period")
    assert page.next.icon().isNull()
