"""What the sections say: only what is shown, and a sentence where there is nothing to show."""

import copy
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pause_desktop.measures.cost_tables import unit_cost_model
from pause_desktop.records.codes import label
from pause_desktop.reports.content import Caption, Columns, Figure, PartedFigure, Section, Table
from pause_desktop.reports.impact import CommitteeSheet, Earlier, Impact, check_code
from pause_desktop.reports.sections.committee import UNTYPED, sheet_blocks, sheet_rows
from pause_desktop.reports.sections.outcomes import groups_of
from pause_desktop.reports.sections.telling import Telling

Say = Callable[[Impact], str]
Sections = Callable[[Impact], list[Section]]


def leaves(tree: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """Every value of the measures with the way to it."""
    if isinstance(tree, dict | list):
        for name, part in tree.items() if isinstance(tree, dict) else enumerate(tree):
            yield from leaves(part, (*path, name))
    else:
        yield path, tree


def with_value(tree: Any, path: tuple[Any, ...], value: Any) -> Any:
    """A copy of the measures with one value replaced."""
    changed = copy.deepcopy(tree)
    place = changed
    for name in path[:-1]:
        place = place[name]
    place[path[-1]] = value
    return changed


COUNTED = ("needs", "referrals", "outcomes", "exits", "contacts_by_mode", "children_outcomes", "women_in_contact")


def test_every_count_that_is_shown_is_told(exempt: Impact, say: Say) -> None:
    places = [path for path, value in leaves(exempt.measures) if path[0] in COUNTED and path[-1] == "n"]
    assert len(places) > 30
    for path in places:
        assert "777,777" in say(replace(exempt, measures=with_value(exempt.measures, path, 777_777))), path


def test_the_births_table_begins_with_the_women_it_multiplies(exempt: Impact, say: Say) -> None:
    places = ("cost", "parameters", "women")
    assert "Women 4,321 4,321" in say(replace(exempt, measures=with_value(exempt.measures, places, 4321)))


def test_contacts_are_counted_whether_or_not_their_minutes_are_known_and_hours_half_up(
    exempt: Impact, say: Say
) -> None:
    measures = with_value(exempt.measures, ("contact_minutes",), {"n": 8, "minutes": 150})
    text = say(replace(exempt, measures=measures))
    assert "8 contacts were recorded" in text
    assert "3 hours in all" in text
    assert "visits" not in text.lower()


def test_hidden_losses_are_not_worked_out_from_the_stages(exempt: Impact, say: Say) -> None:
    reached = {"outreach": 640, "engaging": 28}
    open_text = say(
        replace(exempt, measures={"journey": {"reached": reached, "left": {"outreach": {"declined": 612}}}})
    )
    assert "−612" in open_text
    hidden = {"journey": {"reached": reached, "left": {"outreach": {"declined": "c"}}}}
    assert "612" not in say(replace(exempt, rule="under5", measures=hidden))
    assert "declined c" in say(replace(exempt, rule="under5", measures=hidden))


def test_women_who_only_improved_are_not_worked_out_from_a_hidden_count(exempt: Impact, say: Say) -> None:
    change = {"n": 900, "improved": 713, "recovered": "c", "no_reliable_change": "c", "deteriorated": 20}
    text = say(replace(exempt, rule="under5", measures={"core10": {"change": change}}))
    assert "713" in text
    assert "167" not in text


def test_a_total_is_not_printed_where_one_of_its_parts_is_hidden(exempt: Impact, say: Say) -> None:
    assert "47 referrals" in say(exempt)
    hidden = with_value(exempt.measures, ("referrals", "self", "n"), "c")
    assert "47 referrals" not in say(replace(exempt, rule="under5", measures=hidden))


def test_rows_and_columns_of_losses_with_a_hidden_cell_have_no_total(exempt: Impact, sections_of: Sections) -> None:
    hidden = with_value(exempt.measures, ("journey", "left", "open", "moved_away"), "c")
    journey = sections_of(replace(exempt, rule="under5", measures=hidden))[2]
    table: Any = next(block for block in journey.blocks if getattr(block, "title", "") == "Why women left")
    rows = {row[0]: row for row in table.rows}
    assert rows["Moved away"][-1] == "c"
    assert rows["Declined"][-1] == "11"
    assert rows["All"] == ("All", "22", "12", "8", "c", "c")


def test_parts_of_learning_go_where_one_of_them_is_hidden(exempt: Impact, sections_of: Sections) -> None:
    hidden = with_value(exempt.measures, ("outcomes", "in_work", "n"), "c")
    learning = sections_of(replace(exempt, rule="under5", measures=hidden))[4]
    figure = learning.blocks[0]
    assert isinstance(figure, Figure)
    assert "In education or training" not in figure.drawing.alt


def test_no_finding_names_a_hidden_figure(public: Impact, sections_of: Sections) -> None:
    for section in sections_of(public):
        assert not re.search(r"\bc\b(?! of)", section.finding), section.finding


def test_the_plot_of_pairs_is_never_in_a_public_edition(exempt: Impact, say: Say) -> None:
    assert "A point is one woman" in say(exempt)
    assert "A point is one woman" not in say(replace(exempt, edition="public", rule="under5"))
    assert "A point is one woman" not in say(replace(exempt, rule="under5"))


def test_the_five_point_question_is_never_called_core10(exempt: Impact, sections_of: Sections) -> None:
    mental = sections_of(exempt)[6]
    question = mental.blocks[0]
    assert isinstance(question, Figure)
    assert "CORE" not in question.title + question.drawing.alt
    assert "This is not the CORE-10." in question.caption


def test_an_empty_practice_gets_sentences_instead_of_charts(exempt: Impact, sections_of: Sections) -> None:
    for section in sections_of(replace(exempt, measures={}, quotations=())):
        assert section.finding
        for block in section.blocks:
            assert not isinstance(block, Figure)
            if isinstance(block, Columns):
                assert not any(isinstance(part, Figure) for part in (*block.left, *block.right))


def test_one_row_is_a_sentence(exempt: Impact, say: Say) -> None:
    needs = {"debt": {"n": 31, "of": 43, "percent": 72}}
    text = say(replace(exempt, measures={"needs": needs}))
    assert "Debt: 31 of 43 (72 %)." in text


def test_hidden_is_not_said_to_be_nothing(public: Impact, say: Say) -> None:
    text = say(replace(public, measures={"needs": "c", "referrals": "c"}))
    assert "These figures are hidden in this edition (c)." in text
    assert "No referral was recorded" not in text


def test_an_unpublished_split_is_not_guessed(exempt: Impact, say: Say) -> None:
    text = say(exempt)
    assert "not split: not published" in text
    assert "Cashable not published £1,631,683" in text


def test_every_chart_of_money_says_its_n_and_has_its_table(exempt: Impact, sections_of: Sections) -> None:
    blocks = sections_of(exempt)[9].blocks
    charts = [at for at, block in enumerate(blocks) if isinstance(block, Figure)]
    titles = [block.title for block in blocks if isinstance(block, Figure)]
    assert titles == ["What the cost is made of", "How sure it is", "What changes the answer most"]
    for at in charts:
        figure, table = blocks[at], blocks[at + 1]
        assert isinstance(figure, Figure)
        assert "n = 15 births avoided by 20 women" in figure.caption
        assert isinstance(table, Table)


def test_what_changes_the_answer_stands_widest_first(exempt: Impact, sections_of: Sections) -> None:
    blocks = sections_of(exempt)[9].blocks
    at = next(n for n, block in enumerate(blocks) if getattr(block, "title", "") == "What changes the answer most")
    table = blocks[at + 1]
    assert isinstance(table, Table)
    assert [row[0] for row in table.rows] == [
        "Births avoided, as a chance count", "Months of exposure", "Birth rate, a woman a year",
    ]  # fmt: skip


def test_the_cautious_births_have_an_interval_too(exempt: Impact, say: Say) -> None:
    assert "Cautious: 10 births 4 to 16 £1,392,320 £556,928 £2,227,712" in say(exempt).replace("\u00a0", " ")


def test_a_service_without_a_price_says_so_and_one_with_a_price_says_whose(exempt: Impact, say: Say) -> None:
    text = say(exempt)
    assert "Police call out 1 13 0 no price no price" in text
    priced = with_value(
        exempt.measures, ("service_savings",),
        [{
            "service": "police_call_out", "fewer": 13, "low": 1001, "high": 32110, "each_low": "77",
            "each_high": "2470", "unit": "call-out", "price_year": "2008-09", "source": "Two hours, or an incident",
            "assumption": True,
        }],
    )  # fmt: skip
    text = say(replace(exempt, measures=priced))
    assert "£77 to £2,470, call-out £1,001 to £32,110" in text
    assert "Two hours, or an incident; prices of 2008-09 (an assumption)." in text


def test_a_model_is_printed_with_every_line_it_rests_on(exempt: Impact, say: Say) -> None:
    model = json.loads(json.dumps(unit_cost_model(discounted=True).parameters()))
    measures = with_value(exempt.measures, ("cost", "parameters"), {**model, "women": 20, "avoided_births": 15})
    text = say(replace(exempt, measures=measures))
    for line in model["lines"]:
        assert line["source"] in text
        assert f"£{int(line['amount']):,}, {line['unit']}, {line['price_year']}" in text
    assert "Discount rate 3.5 % a year, the first year in full" in text.replace("\u00a0", " ")


def test_the_name_a_practice_gave_its_model_is_printed_as_it_is(exempt: Impact, say: Say) -> None:
    assert "Riverside_2026 by Ann" in say(
        replace(exempt, measures=with_value(exempt.measures, ("cost", "model"), "Riverside_2026 by Ann"))
    )


def test_a_modelled_avoidance_is_said_not_to_be_a_realised_saving(public: Impact, sections_of: Sections) -> None:
    money = sections_of(public)[9]
    assert money.finding.endswith("This is modelled, not a realised saving.")


@pytest.mark.parametrize(
    ("then", "words"),
    [
        (14, "↑ up 6 since 1 March 2019 (14)"),
        (18, "change not shown: too small to be safe"),
        (20, "no change since 1 March 2019 (20)"),
        ("c", "not compared: not shown in both reports"),
    ],
)
def test_a_change_is_told_only_where_it_is_safe(public: Impact, say: Say, then: Any, words: str) -> None:
    earlier = Earlier(date(2019, 3, 1), {"women_in_contact": {"n": then}}, public.since, public.cohort)
    assert words in say(replace(public, earlier=earlier))


def test_another_group_of_women_is_not_compared(public: Impact, say: Say) -> None:
    earlier = Earlier(date(2019, 3, 1), {"women_in_contact": {"n": 14}}, public.since, "Cohort 2")
    assert "not compared: another group of women" in say(replace(public, earlier=earlier))


def test_the_check_code_follows_every_input(public: Impact) -> None:
    assert check_code(public) == check_code(replace(public))
    assert check_code(public) != check_code(replace(public, background="other"))
    assert check_code(public) != check_code(replace(public, measures={}))
    assert re.fullmatch(r"([0-9A-F]{4} ?){4}", check_code(public))


def test_no_number_is_printed_that_is_not_in_the_input(exempt: Impact, say: Say) -> None:
    """Every number of three digits or more comes from the measures, a date, a definition or a stated sum."""
    stated = {"535", "1,835", "2013", "2017", "2020", "57,102", "139,232.00", "585", "521", "100"}
    stated |= {"7,000", "14.4", "4.50", "7.61", "19.7", "0.1.0"}
    given_numbers = {f"{value:,}" for _, value in leaves(exempt.measures) if isinstance(value, int)}
    given_numbers |= {str(value) for _, value in leaves(exempt.measures)}
    years = {"2018", "2019", "2021"}
    text = say(replace(exempt, quotations=(), background="")).replace(check_code(exempt), "")
    text = text.replace(check_code(replace(exempt, quotations=(), background="")), "")
    numbers = {found.strip(",.") for found in re.findall(r"\d[\d,.]*", text)}
    unknown = {number for number in numbers if len(re.sub(r"\D", "", number)) >= 3}
    unknown -= stated | given_numbers | years
    unknown -= {"556,928", "2,227,712"}  # the cautious 9.90 births as a Poisson count, 4 to 16, at £139,232.00
    in_millions = {"0.56", "2.23", "1.11", "1.39", "1.63", "1.67", "2.09", "2.51", "2.78", "3.20"}
    assert unknown <= in_millions


# --- random measures ---------------------------------------------------------------------------------------

FEW = settings(max_examples=60, suppress_health_check=list(HealthCheck))

VALUES = st.one_of(
    st.none(), st.sampled_from(["c", "*"]), st.integers(0, 3_000), st.sampled_from(["0.00", "3.2", "not a number"])
)


@FEW
@given(data=st.data())
def test_any_mixture_of_missing_and_hidden_figures_can_be_told(
    exempt: Impact, say: Say, data: st.DataObject
) -> None:
    measures = copy.deepcopy(exempt.measures)
    paths = [path for path, _ in leaves(measures)]
    chosen = data.draw(st.lists(st.sampled_from(paths), max_size=60))
    for path in chosen:
        measures = with_value(measures, path, data.draw(VALUES))
    for name in data.draw(st.lists(st.sampled_from(sorted(measures)), max_size=8)):
        measures = {**measures, name: data.draw(st.one_of(VALUES, st.just({}), st.just([])))}
    rule = data.draw(st.sampled_from(["none", "under5", "nhs"]))
    assert "How these figures were made" in say(replace(exempt, measures=measures, rule=rule))


@settings(max_examples=4, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_mixture_makes_a_document(exempt: Impact, data: st.DataObject, opened: Any) -> None:
    from pause_desktop.reports.impact_pdf import pdf_bytes

    measures = copy.deepcopy(exempt.measures)
    paths = [path for path, _ in leaves(measures)]
    for path in data.draw(st.lists(st.sampled_from(paths), min_size=20, max_size=80)):
        measures = with_value(measures, path, data.draw(VALUES))
    assert len(opened(pdf_bytes(replace(exempt, measures=measures))).pages) > 4


def test_outcomes_come_in_one_drawing_for_each_theme_and_none_is_left_out(
    exempt: Impact, sections_of: Sections
) -> None:
    outcomes = next(told for told in sections_of(exempt) if told.title == "Outcomes for women")
    figure = outcomes.blocks[0]
    assert isinstance(figure, PartedFigure)
    alternative = " ".join(drawing.alt for drawing in figure.drawings)
    for theme, rows in groups_of(Telling(exempt, label)):
        assert f", {theme}: {rows[0].name} {rows[0].words}" in alternative
        assert all(f"{row.name} {row.words}" in alternative for row in rows)


def test_a_score_not_repeated_is_not_given_a_cause(exempt: Impact, say: Say) -> None:
    text = say(exempt)
    assert "Scored at the start and not later, among women who had left" in text
    assert "because she left" not in text


def test_an_untouched_committee_sheet_has_four_rows_and_says_where_it_is_filled_in(exempt: Impact) -> None:
    untouched = replace(exempt, sheet=CommitteeSheet())
    assert [name for name, _ in sheet_rows(untouched)] == ["Title", "Key decision", "Summary", "Exempt"]
    assert sheet_blocks(untouched)[-1] == Caption(UNTYPED)


def test_a_committee_sheet_prints_what_was_typed_and_no_other_line(public: Impact) -> None:
    typed = replace(public, sheet=CommitteeSheet(wards="North", key_decision="Yes", authors="  "))
    assert dict(sheet_rows(typed)) | {"Summary": ""} == {
        "Title": f"{public.practice}: impact summary",
        "Key decision": "Yes",
        "Wards": "North",
        "Summary": "",
        "Exempt": "No",
    }
    assert Caption(UNTYPED) not in sheet_blocks(typed)
