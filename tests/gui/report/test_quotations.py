"""Her words are printed only with consent, ticked one by one, and warned of where they tell who she is."""

import datetime as dt
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import QLabel

from pause_desktop.gui.look.parts import Banner
from pause_desktop.gui.report.page import ReportPage


@pytest.fixture
def her(page: ReportPage) -> UUID:
    with page._desk.reading() as rows:
        return rows.woman(rows.pick("women", "reference")[0][0]).id


def say(page: ReportPage, woman: UUID, words: str, consent: str = "yes") -> UUID:
    values = {"woman": woman, "words": words, "consent": consent}
    page._desk.save(lambda change: change.edit("women", woman, {"first_name": "Dorotka"}))
    made: Any = page._desk.save(lambda change: change.add("quotes", values))
    page.go("quotations")
    return made


def warnings(page: ReportPage) -> list[str]:
    return [each.accessibleName() for each in page.quotations.list._rows.findChildren(Banner)]


def test_no_quotation_is_ticked_by_the_program(page: ReportPage, her: UUID) -> None:
    quote = say(page, her, "I open my letters now.")
    assert not page.quotations.list.ticks[quote.hex].isChecked()
    page.quotations.list.ticks[quote.hex].setChecked(True)
    assert page.draft.quotations == [quote.hex]


def test_words_without_consent_are_not_offered(page: ReportPage, her: UUID) -> None:
    quote = say(page, her, "I open my letters now.", "not_asked")
    assert quote.hex not in page.quotations.list.ticks
    assert "no consent to be printed" in page.quotations.list.without.text()


def test_words_that_hold_her_name_and_a_date_are_warned_of(page: ReportPage, her: UUID) -> None:
    say(page, her, "They called me Dorotka on 3 March.")
    assert warnings(page) == ["It may hold her name and a date"]


def test_a_tick_goes_when_consent_is_withdrawn(page: ReportPage, her: UUID) -> None:
    quote = say(page, her, "I open my letters now.")
    page.quotations.list.ticks[quote.hex].setChecked(True)
    page.go("figures")
    withdrawn = {
        "woman": her, "purpose": "quotation", "status": "yes", "on": dt.date(2026, 1, 1),
        "withdrawn_on": dt.date(2026, 5, 1),
    }  # fmt: skip
    with page._desk.reading() as rows:
        before = [UUID(key) for key, woman in rows.pick("consents", "id", "woman") if woman == her.hex]
    for each in before:
        page._desk.save(lambda change, each=each: change.remove("consents", each))
    page._desk.save(lambda change: change.add("consents", withdrawn))
    page.go("quotations")
    assert page.draft.quotations == []
    assert page.quotations.list.gone.isVisibleTo(page.words)


def test_behind_the_curtain_no_word_of_hers_is_shown_and_nothing_is_ticked(page: ReportPage, her: UUID) -> None:
    quote = say(page, her, "I open my letters now.")
    page.quotations.list.ticks[quote.hex].setChecked(True)
    page._desk.draw_curtain(True)
    shown = [each.text() for each in page.quotations.findChildren(QLabel) if each.isVisibleTo(page)]
    assert not any("letters" in words for words in shown)
    assert not page.quotations.list.ticks[quote.hex].isEnabled()
    page._desk.draw_curtain(False)
    assert page.quotations.list.ticks[quote.hex].isChecked(), "the tick of before is not lost"


def test_what_one_woman_alone_has_is_warned_of(page: ReportPage, her: UUID) -> None:
    page._desk.save(lambda change: change.edit("women", her, {"language": "Tigrinya"}))
    say(page, her, "They let me speak tigrinya with my girl.")
    assert "what one woman alone has (tigrinya)" in warnings(page)[0].lower()


def test_a_story_needs_no_withdrawn_consent_to_stories(page: ReportPage, her: UUID) -> None:
    with page._desk.reading() as rows:
        before = [UUID(key) for key, woman in rows.pick("consents", "id", "woman") if woman == her.hex]
    for each in before:
        page._desk.save(lambda change, each=each: change.remove("consents", each))
    values = {"woman": her, "words": "My story.", "consent": "yes", "kind": "story"}
    story: Any = page._desk.save(lambda change: change.add("quotes", values))
    quote = say(page, her, "I open my letters now.")
    assert {story.hex, quote.hex} <= set(page.quotations.list.ticks)
    page._desk.save(
        lambda change: change.add(
            "consents", {"woman": her, "purpose": "story", "status": "no", "on": dt.date(2026, 5, 1)}
        )
    )
    page.go("figures")
    page.go("quotations")
    assert quote.hex in page.quotations.list.ticks
    assert story.hex not in page.quotations.list.ticks
