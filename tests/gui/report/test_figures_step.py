"""Each figure opens the women behind it; a hidden one does not."""

from PySide6.QtCore import Qt

from pause_desktop.gui.report.page import ReportPage
from pause_desktop.store import audit
from pause_desktop.summaries.figure_lines import FigureLine


def pick(page: ReportPage, path: str) -> FigureLine:
    lines: list[FigureLine] = page.figures.table.rows.rows
    at = next(at for at, line in enumerate(lines) if line.path == path)
    page.figures.table.selectRow(at)
    return lines[at]


def test_the_card_shows_the_figure_and_each_woman_opens_her_record(qtbot, page: ReportPage) -> None:
    page.go("figures")
    line = pick(page, "women_in_contact")
    card = page.figures.card
    assert card.number.text() == line.value
    assert card.women.references() == list(line.women)
    assert card.behind.text() == f"The {len(line.women)} women behind it"
    with qtbot.waitSignal(page.open_woman) as opened:
        qtbot.keyClick(page.figures.table, Qt.Key.Key_Return)
        assert card.women.hasFocus()
        qtbot.keyClick(card.women, Qt.Key.Key_Right)
        qtbot.keyClick(card.women, Qt.Key.Key_Return)
    assert page.workings.latest is not None
    assert opened.args == [page.workings.latest.people[line.women[1]]]


def test_only_references_are_shown_never_a_name(page: ReportPage) -> None:
    page.go("figures")
    with page._desk.reading() as rows:
        names = {name for name, *_ in rows.pick("women", "last_name") if name}
    shown = " ".join(
        f"{line.name} {line.value} {line.base} {' '.join(line.women)}" for line in page.figures.table.rows.rows
    )
    assert names
    assert not [name for name in names if name in shown]


def test_a_hidden_figure_says_so_and_lists_nobody(page: ReportPage) -> None:
    page.go("figures")
    page.figures.only_hidden.setChecked(True)
    lines = page.figures.table.rows.rows
    assert lines
    assert all(line.hidden for line in lines)
    page.figures.table.selectRow(0)
    assert page.figures.card.why.isVisibleTo(page.figures.card)
    assert page.figures.card.women.references() == []


def test_letters_and_sections_narrow_the_table(qtbot, page: ReportPage) -> None:
    page.go("figures")
    qtbot.keyClicks(page.figures.sought, "need debt")
    assert [line.path for line in page.figures.table.rows.rows] == ["needs.debt"]
    qtbot.keyClicks(page.figures.sought, "zzz")
    assert page.figures.middle.currentIndex() == 1
    page.figures.all.click()
    assert page.workings.latest is not None
    assert len(page.figures.table.rows.rows) == len(page.workings.latest.lines)


def test_down_leads_into_the_table_and_up_back(qtbot, page: ReportPage) -> None:
    page.go("figures")
    qtbot.keyClick(page.figures.sought, Qt.Key.Key_Down)
    assert page.figures.table.hasFocus()
    qtbot.keyClick(page.figures.table, Qt.Key.Key_Up)
    assert page.figures.sought.hasFocus()


def test_the_effect_of_a_rule_is_counted_by_section(qtbot, page: ReportPage) -> None:
    worked = page.workings.latest
    assert worked is not None
    page.go("edition")
    effects = page.editions.table.rows.rows
    assert sum(each.hidden for each in effects) == worked.hidden > 0
    assert page.editions.count.text() == f"{worked.hidden:,} figures are hidden"


def test_a_public_edition_cannot_go_without_a_rule(qtbot, page: ReportPage) -> None:
    page.go("edition")
    assert not page.editions.rules.button("none").isEnabled()
    page.editions.editions.button("exempt").click()
    assert page.draft.rule == "none"
    assert page.editions.rules.button("none").isEnabled()
    page.editions.editions.button("public").click()
    assert page.draft.rule == "under5"


def test_who_was_seen_behind_a_figure_is_kept_once_while_the_step_is_open(page: ReportPage) -> None:
    page.go("figures")
    line = pick(page, "women_in_contact")
    step = page.figures
    assert step._stays.isActive()  # what the arrows only pass by is no look
    step._looked()
    step._looked()
    (kept,) = [each for each in audit.lines(page._desk.practice) if each.kind == "figure"]
    assert page.workings.latest is not None
    assert kept.detail["figure"] == line.name
    assert kept.detail["women"] == [page.workings.latest.people[each].hex for each in line.women]
    with page._desk.reading() as rows:
        assert [look.kind for look in audit.looks(rows, kept.detail["women"][0], 9)] == ["figure"]
    step.enter()
    step._looked()
    assert sum(each.kind == "figure" for each in audit.lines(page._desk.practice)) == 2
