"""Figures of all or none of a group are offered beside the rule, and printed only where a person ticks them."""

from pause_desktop.gui.report.confirmed_figures import ConfirmedFigures
from pause_desktop.gui.report.edition_step import EditionStep
from pause_desktop.gui.report.page import ReportPage
from tests.gui.report.conftest import settled


def steps(page: ReportPage) -> tuple[EditionStep, ConfirmedFigures]:
    edition = page.findChild(EditionStep)
    assert edition is not None
    return edition, edition.confirmed


def test_a_tick_prints_the_figure_and_taking_it_away_hides_it_again(qtbot, page: ReportPage) -> None:
    _, offered = steps(page)
    figures = page.workings.latest.all_or_none
    assert figures
    assert list(offered.ticks) == [path for path, _ in figures]
    path = next(path for path, _ in figures if path.startswith("needs."))
    assert page.workings.latest.line(path).hidden
    offered.ticks[path].click()
    settled(qtbot, page)
    assert page.draft.confirmed == [path]
    assert not page.workings.latest.line(path).hidden
    offered.ticks[path].click()
    settled(qtbot, page)
    assert page.workings.latest.line(path).hidden
    assert page.draft.confirmed == []


def test_an_edition_that_hides_nothing_asks_nothing(qtbot, page: ReportPage) -> None:
    edition, offered = steps(page)
    edition.editions.button("exempt").click()
    settled(qtbot, page)
    assert page.workings.latest.all_or_none == ()
    assert not offered.isVisibleTo(edition)


def test_the_next_report_asks_again(page: ReportPage) -> None:
    page.draft.confirmed = ["needs.debt"]
    assert page.draft.remembered().confirmed == []
    assert type(page.draft).from_body(page.draft.body()).confirmed == ["needs.debt"]
