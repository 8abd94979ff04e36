"""The women's resource: what is left is said, and said again before more is spent than is left."""

import datetime as dt
from collections.abc import Iterator
from types import SimpleNamespace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.gui.record_page import RecordPage
from pause_desktop.records.resource import resource
from pause_desktop.store.queries import practice_of

TODAY = dt.date(2026, 5, 14)


@pytest.fixture
def page(qtbot, desk, woman: UUID) -> Iterator[RecordPage]:
    def write(change) -> None:
        change.add("resource_spends", {"woman": woman, "on": TODAY, "amount": 39500, "kind": "course"})

    desk.save(write)
    made = RecordPage(desk)
    qtbot.addWidget(made)
    made.resize(1270, 768)
    made.show()
    qtbot.waitExposed(made)
    made.open(woman, "resource")
    yield made
    made.flush()


def _set_aside(desk, woman, practice: int | None = None, hers: int | None = None) -> None:
    with desk.reading() as rows:
        key = practice_of(rows).id
    desk.save(lambda change: change.edit("practice", key, {"resource_budget": practice}))
    desk.save(lambda change: change.edit("women", woman, {"resource_budget": hers}))


def _figures(page) -> list[str]:
    return [label.text() for label in page._made["resource"].figures.values()]


def test_what_is_left_is_that_of_the_practice_or_her_own(page, desk, woman):
    section = page._made["resource"]
    assert _figures(page) == ["–", "£395", "–"]
    assert section.unsaid.isVisible()
    _set_aside(desk, woman, practice=60000)
    page.refresh()
    assert _figures(page) == ["£600", "£395", "£205"]
    assert not section.unsaid.isVisible()
    _set_aside(desk, woman, practice=60000, hers=30000)
    page.refresh()
    assert _figures(page) == ["£300", "£395", "−£95"]
    assert section.over.isVisible()
    assert section.over.accessibleName() == "£95 more is spent than was set aside."


def test_an_amount_beyond_what_is_left_is_said_while_it_is_typed_and_saved_all_the_same(page, desk, woman, qtbot):
    _set_aside(desk, woman, hers=50000)
    page.add("resource_spends")
    section = page._made["resource"]
    amount = section.pane.form.fields["amount"]
    qtbot.keyClicks(amount.typing.focusProxy() or amount.typing, "100")
    assert amount.note == ""
    qtbot.keyClicks(amount.typing.focusProxy() or amount.typing, "0")
    assert amount.note == "£895 more than is left: £105. It can be saved all the same."
    assert section.pane.try_saving()
    assert _figures(page)[2] == "−£895"


def test_a_spend_that_is_changed_is_counted_once(page, desk, woman, qtbot):
    _set_aside(desk, woman, hers=40000)
    section = page._made["resource"]
    section.begin("resource_spends", section.shown.her.of("resource_spends")[0].id)
    amount = section.pane.form.fields["amount"]
    amount.typing.put("")
    qtbot.keyClicks(amount.typing.focusProxy() or amount.typing, "400")
    assert amount.note == ""
    qtbot.keyClicks(amount.typing.focusProxy() or amount.typing, ".50")
    assert amount.note.startswith("£0.50 more than is left: £400.")


_PENCE = st.integers(0, 10**6)


@given(st.lists(_PENCE), st.none() | _PENCE, st.none() | _PENCE, _PENCE)
def test_over_is_exactly_what_left_would_fall_below_nothing(amounts, practice, hers, more):
    sums = resource([SimpleNamespace(amount=each) for each in amounts], practice, hers)
    if hers is None and practice is None:
        assert sums.left is None
        assert sums.over_by(more) == 0
        return
    assert sums.left == (practice if hers is None else hers) - sum(amounts)
    assert sums.over_by(more) == max(0, more - sums.left)
    for each in amounts:
        assert sums.over_by(each, each) == max(0, -sums.left)  # the same amount again changes nothing
