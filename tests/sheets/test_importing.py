"""An import: matched by id or key, all checked first, one transaction, the same source twice does nothing."""

import datetime as dt
import os
import shutil
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pause_desktop.errors import AlreadyExists, FileMissing, NothingToImport, UserError
from pause_desktop.sheets.exporting import export_folder

CONTACTS = "woman,worker,on,started_at,mode,outcome,minutes,summary"


def reasons(outcome):
    return [(remark.row, remark.column, remark.reason) for remark in outcome.refused]


def where(outcome):
    return [(remark.file, remark.row, remark.column) for remark in outcome.refused]


# --- what goes in ------------------------------------------------------------------------------------------


def test_records_go_in_with_their_links_resolved_by_reference_and_name(desk):
    desk.team()
    desk.write(
        "contacts",
        f"""{CONTACTS}
        RP-0001,Nell Marsh,2020-03-31,09:30,home_visit,attended,60,Kettle on.
        rp-0002, bryn  cole ,31/3/2020,9.30am,At home,Attended,45,""",
    )
    outcome = desk.bring()
    assert (outcome.new, outcome.refused) == (2, [])
    assert desk.rows("contacts", "on", "started_at", "mode", "outcome", "minutes", "summary") == [
        ("2020-03-31", "09:30:00", "home_visit", "attended", 45, None),
        ("2020-03-31", "09:30:00", "home_visit", "attended", 60, "Kettle on."),
    ]
    women = dict(desk.rows("women", "id", "reference"))
    assert {women[woman] for (woman,) in desk.rows("contacts", "woman")} == {"RP-0001", "RP-0002"}


def test_the_same_source_twice_does_nothing(desk):
    desk.team()
    desk.write("contacts", f"{CONTACTS}\nRP-0001,Nell Marsh,2020-03-31,09:30,walk,attended,60,By the river.")
    desk.write("children", "woman,name,born_on\nRP-0001,A,2015-02-01\nRP-0001,,2017-02-01")
    assert desk.bring().new == 3
    before = desk.content()
    again = desk.bring()
    assert (again.new, again.changed, again.unchanged, again.refused) == (0, 0, 3, [])
    assert desk.content() == before


def test_a_changed_cell_is_an_edit_and_a_blank_cell_changes_nothing(desk):
    desk.team()
    desk.write("contacts", f"{CONTACTS}\nRP-0001,Nell Marsh,2020-03-31,09:30,walk,attended,60,By the river.")
    desk.bring()
    desk.write("contacts", f"{CONTACTS}\nRP-0001,Nell Marsh,2020-03-31,09:30,walk,attended,75,")
    outcome = desk.bring()
    assert (outcome.new, outcome.changed, outcome.unchanged) == (0, 1, 0)
    assert desk.rows("contacts", "minutes", "summary") == [(75, "By the river.")]


def test_an_edit_says_in_the_journal_only_what_changed(desk):
    desk.team()
    desk.write("women", "reference,first_name,phone\nRP-0001,Holly,07700 900001")
    desk.bring()
    with desk.store.reading() as rows:
        fields = rows.connection.execute("SELECT fields FROM op ORDER BY id DESC LIMIT 1").fetchone()[0]
    assert fields == '{"phone":"07700 900001"}'


def test_a_dry_run_tells_the_same_and_writes_nothing(desk):
    desk.write("workers", "name,role\nNell Marsh,practitioner\nBryn Cole,astronaut")
    before = desk.content()
    dry = desk.bring(dry_run=True)
    assert desk.content() == before
    assert desk.bring() == dry
    assert (dry.new, len(dry.refused)) == (1, 1)


def test_all_or_nothing_holds_the_good_rows_back(desk):
    desk.write("workers", "name,role\nNell Marsh,practitioner\nBryn Cole,astronaut")
    outcome = desk.bring(all_or_nothing=True)
    assert (outcome.new, outcome.held, len(outcome.refused)) == (0, 1, 1)
    assert desk.rows("workers", "name") == []


def test_labels_of_the_form_serve_as_headings_too(desk):
    desk.write("women", "Reference,First name,DATE OF BIRTH,Safe to call\nRP-0001,Holly,1/2/1993,Not asked")
    assert not desk.bring().refused
    assert desk.rows("women", "reference", "date_of_birth", "safe_to_call") == [
        ("RP-0001", "1993-02-01", "not_asked")
    ]


def test_lists_are_separated_by_semicolons_in_a_file_separated_by_either(desk):
    desk.team()
    desk.write(
        "contacts",
        """woman;worker;on;mode;outcome;life_areas
        RP-0001;Nell Marsh;2020-03-31;walk;attended;"housing;money" """,
    )
    assert not desk.bring().refused
    assert desk.rows("contacts", "life_areas") == [('["housing","money"]',)]


def test_a_byte_order_mark_and_blank_lines_do_no_harm(desk):
    folder = desk.write("workers", "x")
    (folder / "workers.csv").write_bytes(
        b"\xef\xbb\xbf\r\nname,role\r\n\r\n,\r\nNell Marsh,practitioner\r\nX,nobody\r\n"
    )
    outcome = desk.bring()
    assert outcome.new == 1
    assert where(outcome) == [("workers.csv", 6, "role")]


def test_a_row_is_found_by_its_id_before_its_key(desk):
    desk.team()
    ((record, _),) = [each for each in desk.rows("women", "id", "reference") if each[1] == "RP-0001"]
    desk.write("women", f"id,reference,first_name\n{record},RP-0009,Holly")
    outcome = desk.bring()
    assert (outcome.new, outcome.changed) == (0, 1)
    assert ("RP-0009",) in desk.rows("women", "reference")


def test_an_id_that_is_not_there_yet_is_kept(desk):
    record = "0123456789ab4def8123456789abcdef"
    desk.write("workers", f"id,name,role\n{record},Nell Marsh,practitioner")
    assert desk.bring().new == 1
    assert desk.rows("workers", "id", "name") == [(record, "Nell Marsh")]


def test_a_record_that_was_taken_out_comes_back_by_its_id(desk):
    from uuid import UUID

    desk.team()
    record = desk.rows("cohorts", "id")[0][0]
    with desk.store.writing(None) as change:
        change.remove("cohorts", UUID(record))
    desk.write("cohorts", f"id,name,started_on\n{record},Cohort 1,2018-07-16")
    desk.bring()
    assert desk.rows("cohorts", "id", "name", "started_on") == [(record, "Cohort 1", "2018-07-16")]


def test_a_child_is_found_by_name_or_else_by_birth(desk):
    desk.team()
    desk.write("children", "woman,name,born_on\nRP-0001,K,2015-02-01\nRP-0001,,2017-05-03")
    desk.bring()
    desk.write(
        "children",
        "woman,name,born_on,family_time\nRP-0001,K,2015-02-02,direct\nRP-0001,,2017-05-03,letterbox",
    )
    outcome = desk.bring()
    assert (outcome.new, outcome.changed) == (0, 2)
    assert desk.rows("children", "name", "born_on", "family_time") == [
        ("K", "2015-02-02", "direct"), (None, "2017-05-03", "letterbox")
    ]  # fmt: skip


def test_two_rows_of_one_key_are_both_kept_and_counted_when_they_differ(desk):
    desk.team()
    rows = [
        "RP-0001,Nell Marsh,2020-03-31,09:30,text,sent,,First",
        "RP-0001,Nell Marsh,2020-03-31,09:30,text,sent,,",
    ]
    desk.write("contacts", "\n".join([CONTACTS, *rows, rows[0]]))
    outcome = desk.bring()
    assert (outcome.new, outcome.unchanged) == (2, 1)
    assert [finding.row for finding in outcome.findings] == [3]
    desk.write("contacts", "\n".join([CONTACTS, *reversed(rows)]))
    again = desk.bring()
    assert (again.new, again.changed, again.unchanged) == (0, 0, 2)


def test_the_practice_is_one_row_and_another_name_is_an_edit_that_is_said(desk):
    desk.write("practice", "name,local_authority\nMillbrook,Millbrook Council")
    outcome = desk.bring()
    assert (outcome.new, outcome.changed) == (0, 1)
    assert [finding.column for finding in outcome.findings] == ["name"]
    assert desk.rows("practice", "name", "local_authority") == [("Millbrook", "Millbrook Council")]


def test_a_second_practice_is_refused(desk):
    desk.write("practice", "name\nMillbrook\nMillbrook\nFernley")
    outcome = desk.bring()
    assert (outcome.changed, outcome.unchanged, where(outcome)) == (1, 1, [("practice.csv", 4, "")])
    assert desk.rows("practice", "name") == [("Millbrook",)]


def test_many_rows_of_one_key_do_nothing_the_second_time_in_whatever_order(desk):
    desk.team()
    rows = [f"RP-0001,Nell Marsh,2020-03-31,,text,sent,,Note {number}" for number in range(150)]
    desk.write("contacts", "\n".join([CONTACTS, *rows]))
    assert desk.bring().new == 150
    desk.write("contacts", "\n".join([CONTACTS, *reversed(rows)]))
    again = desk.bring()
    assert (again.new, again.changed, again.unchanged) == (0, 0, 150)


def test_a_row_that_agrees_is_taken_before_one_that_differs(desk):
    desk.team()
    head = "woman,worker,on,mode,outcome,summary,place"
    desk.write(
        "contacts",
        f"{head}\nRP-0001,Nell Marsh,2020-03-31,text,sent,One,A\nRP-0001,Nell Marsh,2020-03-31,text,sent,Two,B",
    )
    desk.bring()
    desk.write(
        "contacts",
        f"{head}\nRP-0001,Nell Marsh,2020-03-31,text,sent,Three,\nRP-0001,Nell Marsh,2020-03-31,text,sent,One,",
    )
    outcome = desk.bring()
    assert (outcome.new, outcome.changed, outcome.unchanged) == (0, 1, 1)
    assert desk.rows("contacts", "summary", "place") == [("One", "A"), ("Three", "B")]


def test_a_goal_without_a_plan_gives_her_one_that_starts_on_its_agreed_day(desk):
    desk.team()
    desk.write(
        "goals",
        """woman,life_area,wording,agreed_on,status
        RP-0001,money,I want to open the post.,2019-03-01,in_progress
        RP-0001,housing,I want a key.,2019-02-01,in_progress
        RP-0002,health,I want to sleep.,2019-05-01,achieved""",
    )
    outcome = desk.bring()
    assert outcome.new == 3
    assert sorted(day for (day,) in desk.rows("pause_plans", "started_on")) == ["2019-02-01", "2019-05-01"]
    plans = {plan for (plan,) in desk.rows("goals", "plan")}
    assert len(plans) == 2
    assert None not in plans
    assert desk.bring().unchanged == 3
    assert len(desk.rows("pause_plans", "id")) == 2


def test_steps_and_spends_name_a_goal_by_her_wording(desk):
    desk.team()
    desk.write(
        "goals",
        """woman,life_area,wording,status
        RP-0001,money,I want to open the post.,in_progress
        RP-0002,money,I want to open the post.,in_progress""",
    )
    desk.write("steps", "woman,goal,what\nRP-0002,I want to open the post.,Buy a folder")
    desk.write("resource_spends", "woman,on,amount,goal\nRP-0001,2020-01-14,395.00,i want to open the post.")
    assert not desk.bring().refused
    goals = dict(desk.rows("goals", "id", "woman"))
    women = dict(desk.rows("women", "id", "reference"))
    assert women[goals[desk.rows("steps", "goal")[0][0]]] == "RP-0002"
    assert women[goals[desk.rows("resource_spends", "goal")[0][0]]] == "RP-0001"
    assert desk.rows("resource_spends", "amount") == [(39500,)]


def test_a_step_whose_goal_two_women_share_asks_whose(desk):
    desk.team()
    desk.write(
        "goals",
        "woman,life_area,wording,status\nRP-0001,money,Save.,in_progress\nRP-0002,money,Save.,in_progress",
    )
    desk.write("steps", "goal,what\nSave.,Buy a tin")
    assert where(desk.bring()) == [("steps.csv", 2, "goal")]


def test_areas_of_the_progress_tool_are_gathered_into_one_form(desk):
    desk.team()
    desk.write("progress_reviews", "woman,on,time_point,health,housing,money\nRP-0001,2019-01-07,baseline,1,,5")
    assert desk.bring().new == 1
    assert desk.rows("progress_reviews", "tool_version", "scores") == [("1", '{"health":1,"money":5}')]
    desk.write("progress_reviews", "woman,on,time_point,health,housing,money\nRP-0001,2019-01-07,baseline,,3,")
    assert desk.bring().changed == 1
    assert desk.rows("progress_reviews", "scores") == [('{"health":1,"housing":3,"money":5}',)]


def test_a_woman_without_a_reference_gets_the_next_one_and_is_found_again(desk):
    desk.write("women", "reference,first_name\nRP-A0007,Holly\n,Wren\n,Poppy")
    outcome = desk.bring()
    assert (outcome.new, [finding.row for finding in outcome.findings]) == (3, [3, 4])
    assert desk.rows("women", "reference", "first_name") == [
        ("RP-A0007", "Holly"), ("RP-A0008", "Wren"), ("RP-A0009", "Poppy")
    ]  # fmt: skip
    again = desk.bring()
    assert (again.new, again.changed, again.unchanged) == (0, 0, 3)


def test_choices_that_the_file_itself_adds_can_be_used_in_it(desk):
    desk.team()
    desk.write("code_entries", "list_name,code,words\nneed,gambling,Gambling")
    desk.write("needs", "woman,kind,status\nRP-0001,Gambling,current")
    assert not desk.bring().refused
    assert desk.rows("needs", "kind") == [("gambling",)]


# --- what is refused ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("column", "cell"),
    [
        ("on", "31/02/2020"), ("on", "03/31/2020"), ("on", "1/2/20"), ("on", "soon"), ("on", "2027-01-01"),
        ("on", ""), ("mode", "telepathy"), ("minutes", "an hour"), ("minutes", "-1"), ("minutes", "1441"),
        ("started_at", "25:00"), ("woman", "RP-0999"), ("worker", "Nobody"), ("summary", "x" * 100_001),
        ("outcome", "sent"),
    ],
)  # fmt: skip
def test_a_row_with_a_problem_is_refused_by_file_row_and_column_and_the_others_go_in(desk, column, cell):
    desk.team()
    cells = ["RP-0001", "Nell Marsh", "2020-03-31", "09:30", "walk", "attended", "60", "Fine"]
    good = dict(zip(CONTACTS.split(","), cells, strict=True))
    bad = good | {column: cell}
    desk.write("contacts", "\n".join([CONTACTS, ",".join(bad.values()), ",".join(good.values())]))
    outcome = desk.bring()
    assert outcome.new == 1
    assert where(outcome) == [("contacts.csv", 2, column)]
    assert cell == "" or cell not in outcome.refused[0].reason
    assert len(desk.rows("contacts", "id")) == 1


def test_a_long_note_goes_in_whole(desk):
    desk.team()
    note = "Words and more words. " * 2273
    desk.write("contacts", f'{CONTACTS}\nRP-0001,Nell Marsh,2020-03-31,,walk,attended,,"{note}"')
    assert desk.bring().new == 1
    assert desk.rows("contacts", "summary") == [(note.strip(),)]


def test_a_planned_contact_may_lie_ahead(desk):
    desk.team()
    desk.write("contacts", f"{CONTACTS}\nRP-0001,Nell Marsh,2026-12-01,09:30,walk,planned,,")
    assert desk.bring().new == 1


def test_scores_out_of_range_are_refused(desk):
    desk.team()
    desk.write("progress_reviews", "woman,on,time_point,health\nRP-0001,2019-01-07,baseline,6")
    desk.write("core10s", "woman,on,time_point,item_1,item_2\nRP-0001,2019-01-07,baseline,5,x")
    assert where(desk.bring()) == [
        ("progress_reviews.csv", 2, "health"), ("core10s.csv", 2, "item_1"), ("core10s.csv", 2, "item_2")
    ]  # fmt: skip


def test_two_stages_on_one_day_are_refused_against_the_file_and_the_practice(desk):
    desk.team()
    desk.write(
        "stage_periods",
        "woman,stage,started_on\nRP-0001,outreach,2019-01-07\nRP-0001,engaging,2019-01-07\nRP-0002,outreach,2019-01-07",
    )
    outcome = desk.bring()
    assert (outcome.new, where(outcome)) == (2, [("stage_periods.csv", 3, "started_on")])
    desk.write("stage_periods", "woman,stage,started_on\nRP-0001,open,2019-01-07")
    assert where(desk.bring()) == [("stage_periods.csv", 2, "started_on")]


def test_one_reference_on_two_different_women_is_refused_with_what_hangs_on_it(desk):
    desk.write("women", "reference,first_name\nRP-0001,Holly\nRP-0001,Wren\nRP-0002,Poppy")
    desk.write("needs", "woman,kind,status\nRP-0001,debt,current\nRP-0002,debt,current")
    outcome = desk.bring()
    assert outcome.new == 2
    assert where(outcome) == [
        ("women.csv", 2, "reference"),
        ("women.csv", 3, "reference"),
        ("needs.csv", 2, "woman"),
    ]


def test_a_reference_of_another_woman_is_refused_although_the_id_is_known(desk):
    desk.team()
    ((record, _),) = [each for each in desk.rows("women", "id", "reference") if each[1] == "RP-0001"]
    desk.write("women", f"id,reference\n{record},RP-0002")
    assert where(desk.bring()) == [("women.csv", 2, "reference")]


def test_a_record_never_moves_to_another_woman(desk):
    desk.team()
    desk.write("needs", "woman,kind,status\nRP-0001,debt,current")
    desk.bring()
    record = desk.rows("needs", "id")[0][0]
    desk.write("needs", f"id,woman,kind,status\n{record},RP-0002,debt,current")
    assert where(desk.bring()) == [("needs.csv", 2, "woman")]


def test_an_id_of_another_table_or_of_an_earlier_row_is_refused(desk):
    desk.team()
    worker = desk.rows("workers", "id")[0][0]
    desk.write("cohorts", f"id,name\n{worker},Cohort 2\n{'0' * 31}1,Cohort 3\n{'0' * 31}1,Cohort 4\nx,Cohort 5")
    outcome = desk.bring()
    assert outcome.new == 1
    assert sorted(where(outcome)) == [("cohorts.csv", row, "id") for row in (2, 4, 5)]


def test_unknown_tables_and_columns_are_refused_by_name_and_the_rest_goes_in(desk):
    desk.write("astrology", "sign\nLeo")
    desk.write("workers", "name,role,shoe_size\nNell Marsh,practitioner,5")
    outcome = desk.bring()
    assert outcome.new == 1
    assert where(outcome) == [("astrology.csv", 0, ""), ("workers.csv", 1, "shoe_size")]


def test_a_file_without_a_first_row_of_names_is_refused_without_repeating_a_cell(desk):
    desk.write("workers", "Nell Marsh,secret\nBryn Cole,secret")
    outcome = desk.bring()
    assert outcome.new == 0
    assert where(outcome) == [("workers.csv", 1, "")]
    assert "Nell" not in str(outcome.refused)


def test_a_row_with_more_cells_than_names_is_refused(desk):
    desk.write("workers", "name,role\nNell Marsh,practitioner,and more\nBryn Cole,practitioner,")
    outcome = desk.bring()
    assert (outcome.new, where(outcome)) == (1, [("workers.csv", 2, "")])


def test_bytes_that_are_not_utf8_are_named_by_row_and_the_others_go_in(desk):
    folder = desk.write("workers", "x")
    (folder / "workers.csv").write_bytes("name,role\nZoë,practitioner\n".encode() + b"Zo\xeb,practitioner\n")
    outcome = desk.bring()
    assert (outcome.new, where(outcome)) == (1, [("workers.csv", 3, "name")])


def test_a_quotation_mark_that_never_ends_swallows_nothing_in_silence(desk):
    desk.write("workers", 'name,role\nNell Marsh,practitioner\n"Bryn Cole,practitioner\nWren Holt,practitioner')
    outcome = desk.bring()
    assert (outcome.new, where(outcome)) == (1, [("workers.csv", 3, "")])


@pytest.mark.parametrize("content", [b"", b"\n\n", b"name,role\n", b"\xef\xbb\xbf"])
def test_a_source_without_a_row_says_so(desk, content):
    folder = desk.write("workers", "x")
    (folder / "workers.csv").write_bytes(content)
    before = desk.content()
    try:
        outcome = desk.bring()
    except NothingToImport:
        pass
    else:
        assert where(outcome) == [("workers.csv", 1, "")]
    assert desk.content() == before


def test_an_empty_or_missing_folder_is_named(desk):
    empty = desk.folder / "empty"
    empty.mkdir()
    with pytest.raises(NothingToImport, match="empty"):
        desk.bring(empty)
    with pytest.raises(FileMissing, match="nowhere"):
        desk.bring(desk.folder / "nowhere")


def test_text_that_begins_with_an_equals_sign_stays_text(desk):
    desk.team()
    desk.write("quotes", "woman,words,said_on\nRP-0001,=SUM(A1:A9),=1+1")
    assert where(desk.bring()) == [("quotes.csv", 2, "said_on")]
    desk.write("quotes", "woman,words\nRP-0001,=SUM(A1:A9)")
    desk.bring()
    assert desk.rows("quotes", "words") == [("=SUM(A1:A9)",)]


# --- refused rows written out ------------------------------------------------------------------------------


def test_refused_rows_are_written_in_the_same_format_and_go_in_once_mended(desk):
    desk.team()
    desk.write(
        "contacts",
        f"""{CONTACTS}
        RP-0001,Nell Marsh,31/2/2020,09:30,walk,attended,60,"Said ""yes"", twice"
        RP-0001,Nell Marsh,2020-03-31,09:30,walk,attended,60,Fine""",
    )
    refused = desk.folder / "refused"
    assert len(desk.bring(refused_folder=refused).refused) == 1
    text = (refused / "contacts.csv").read_text("utf-8")
    assert text.splitlines()[0] == CONTACTS
    assert "Fine" not in text
    (refused / "contacts.csv").write_text(text.replace("31/2/2020", "28/2/2020"), "utf-8")
    mended = desk.bring(refused)
    assert (mended.new, mended.refused) == (1, [])
    assert 'Said "yes", twice' in {summary for (summary,) in desk.rows("contacts", "summary")}


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps no such rights")
def test_nobody_else_can_open_the_folder_of_refused_rows(desk):
    desk.write("workers", "name,role\nNell Marsh,astronaut")
    desk.bring(refused_folder=desk.folder / "refused")
    assert (desk.folder / "refused").stat().st_mode & 0o777 == 0o700
    assert (desk.folder / "refused" / "workers.csv").stat().st_mode & 0o777 == 0o600


def test_refused_bytes_come_back_as_they_were(desk):
    folder, line = desk.write("workers", "x"), b"Zo\xeb,practitioner"
    (folder / "workers.csv").write_bytes(b"name,role\n" + line + b"\n")
    refused = desk.folder / "refused"
    desk.bring(refused_folder=refused)
    assert line in (refused / "workers.csv").read_bytes()


def test_refused_rows_never_overwrite_what_is_there_and_nothing_is_imported(desk):
    desk.write("workers", "name,role\nNell Marsh,practitioner")
    (desk.folder / "refused").mkdir()
    (desk.folder / "refused" / "mine.txt").write_text("keep")
    with pytest.raises(AlreadyExists, match="refused"):
        desk.bring(refused_folder=desk.folder / "refused")
    assert desk.rows("workers", "name") == []


def test_no_file_is_written_where_nothing_is_refused(desk):
    desk.write("workers", "name,role\nNell Marsh,practitioner")
    desk.bring(refused_folder=desk.folder / "refused")
    assert not (desk.folder / "refused").exists()


# --- whatever the file -------------------------------------------------------------------------------------


def test_an_import_that_is_abandoned_half_way_leaves_nothing(desk):
    from pause_desktop.sheets.importing import import_source

    desk.write("workers", "name,role\n" + "\n".join(f"Worker {number},practitioner" for number in range(5000)))
    before = desk.content()
    steps = import_source(desk.store, desk.folder / "sheets", None, today=dt.date(2026, 11, 20))
    for _, _, words in steps:
        if words.startswith("Writing"):
            break
    next(steps)
    steps.close()
    assert desk.content() == before


_CELLS = st.one_of(
    st.sampled_from(
        [
            "",
            "RP-0001",
            "Nell Marsh",
            "2020-03-31",
            "walk",
            "attended",
            "=1",
            '"',
            ";",
            "'=x",
            "\x00",
            "é",
            "99999999999",
        ]
    ),
    st.text(max_size=12),
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    table=st.sampled_from(
        ["contacts", "women", "steps", "goals", "progress_reviews", "practice", "core10s", "tasks"]
    ),
    rows=st.lists(st.lists(_CELLS, max_size=9), max_size=8),
    tail=st.binary(max_size=40),
)
def test_no_garbage_crashes_or_is_written_half(desk, table, rows, tail):
    head = {
        "contacts": CONTACTS, "women": "reference,first_name,worker", "steps": "woman,goal,what",
        "tasks": "id,what", "goals": "id,woman,wording,life_area,status,plan",
        "progress_reviews": "woman,on,time_point,health,tool_version",
        "practice": "id,name", "core10s": "woman,on,time_point,item_1",
    }[table]  # fmt: skip
    folder = desk.write(table, head)
    body = "\n".join([head, *(",".join(row) for row in rows)])
    (folder / f"{table}.csv").write_bytes(body.encode("utf-8", "surrogatepass") + tail)
    try:
        dry = desk.bring(dry_run=True)
        outcome = desk.bring()
        again = desk.bring()
    except UserError:
        pass
    else:
        assert (outcome.new, outcome.refused) == (dry.new, dry.refused)
        assert again.new == again.changed == 0
    shutil.rmtree(folder)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=300))
def test_random_bytes_are_never_a_crash(desk, content):
    folder = desk.write("women", "x")
    (folder / "women.csv").write_bytes(content)
    (folder / "women.xlsx").write_bytes(content)
    for source in (folder, folder / "women.xlsx"):
        try:
            desk.bring(source, dry_run=True)
        except UserError:
            continue


def test_an_export_from_before_two_women_were_joined_changes_nothing_and_loses_nothing(desk):
    desk.team()
    one = "RP-0001,Nell Marsh,2020-03-31,09:30,walk,attended,60,By the river."
    other = "RP-0002,Bryn Cole,2020-04-01,09:30,walk,attended,60,In the garden."
    desk.write("contacts", f"{CONTACTS}\n{one}\n{other}")
    desk.bring()
    for _ in export_folder(desk.store, desk.folder / "before"):
        pass
    women = {reference: UUID(key) for key, reference in desk.rows("women", "id", "reference")}
    with desk.store.writing(None) as change:
        change.join(women["RP-0001"], women["RP-0002"])
    joined = desk.content()
    outcome = desk.bring(desk.folder / "before")

    assert (outcome.new, outcome.changed, outcome.refused) == (0, 0, [])
    assert [finding.reason for finding in outcome.findings] == [
        "is a record that was joined with RP-0001; change it there"
    ]
    assert desk.content() == joined
    desk.write("contacts", f"{CONTACTS}\nrp-0002,Bryn Cole,2020-05-01,09:30,walk,attended,60,Again.")
    assert desk.bring().new == 1
    assert {woman for (woman,) in desk.rows("contacts", "woman")} == {women["RP-0001"].hex}
