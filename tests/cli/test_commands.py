"""Every command does what the manual says, and says what it did."""

import datetime as dt
import re
from pathlib import Path
from uuid import UUID

import pytest

from pause_desktop import __version__
from pause_desktop.store import undoing
from pause_desktop.store.history import history
from pause_desktop.store.keyslots import KeyFile
from pause_desktop.store.practice_file import PracticeFile

PASSPHRASE = "seven quiet herons wade"

COMMANDS = (
    "open", "create", "demo", "import", "sheets", "template", "figures", "report", "show", "history", "search",
    "audit", "erase", "check", "backup", "restore", "change-passphrase",
)  # fmt: skip
RECOVERY_KEY = re.compile(r"[0-9A-Z]{5}(-[0-9A-Z]{5}){6}")


def test_help_names_every_command(empty):
    shown = empty("--help").done().out
    assert all(re.search(rf"^  {command} ", shown, re.MULTILINE) for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_helps(empty, command):
    shown = empty(command, "--help").done().out
    assert shown.startswith(f"Usage: pause-desktop {command} ")
    assert not re.search(r"(?i)please|invalid|error|!", shown)


def test_the_version_is_printed(empty):
    assert empty("--version").done().out == f"Pause Desktop {__version__}\n"


@pytest.mark.parametrize(
    "words",
    [
        ("nonsense",), ("create",), ("create", "p.pause"), ("figures", "p.pause"), ("report", "p.pause", "--as-at"),
        ("report", "p.pause", "--as-at", "2024-06-30"), ("show", "p.pause"), ("figures", "p.pause", "--as-ut", "x"),
        ("demo", "p.pause", "--women", "many"), ("demo", "p.pause", "--women", "-1"), ("check", "a", "b"),
        ("create", "p.pause", "--practice", "X", "--passphrase", "a passphrase as an argument"),
    ],
)  # fmt: skip
def test_wrong_usage_is_2_and_one_line(empty, words):
    done = empty(*words)
    assert (done.status, done.out) == (2, "")
    assert re.fullmatch(r"[^\n]+\. Try pause-desktop( [a-z-]+)? --help\.\n", done.err)
    assert "nvalid" not in done.err


def test_create_prints_the_recovery_key_alone_on_the_last_line(empty):
    done = empty("create", "p.pause", "--practice", "Larkfield", "--lead", "Ines Moreau").done()
    assert RECOVERY_KEY.fullmatch(done.last_line)
    assert sorted(empty.contents()) == ["p.pause", "p.pause.keys", "p.pause.keys.2", "passphrase"]
    assert empty("check", "p.pause", "--recovery-key-stdin", stdin=done.last_line + "\n").done()


def test_create_overwrites_nothing(filled):
    before = filled.contents()
    filled("create", "p.pause", "--practice", "Another").refused("p.pause exists already")
    assert filled.contents() == before


@pytest.mark.parametrize("names", [("", "Ann"), ("  ", "Ann"), ("Larkfield", ""), ("x" * 5_000, "Ann")])
def test_create_takes_no_name_that_is_none(empty, names):
    done = empty("create", "p.pause", "--practice", names[0], "--lead", names[1])
    assert done.status == 2
    assert re.fullmatch(
        r"'--(practice|lead)' cannot have that value. Try pause-desktop( create)? --help.\n", done.err
    )
    assert list(empty.contents()) == ["passphrase"]


def test_create_refuses_a_short_passphrase_and_leaves_nothing(empty):
    done = empty("create", "p.pause", "--practice", "X", "--passphrase-stdin", stdin="elevenchars\n")
    done.refused("at least 12 characters")
    assert list(empty.contents()) == ["passphrase"]


def test_the_lead_is_the_devices_own_worker(empty):
    empty("create", "p.pause", "--practice", "Larkfield", "--lead", "Ines Moreau").done()
    empty("import", "p.pause", empty.sheets(women="reference\nLF-01\n")).done()
    assert {each["worker"] for each in empty("history", "p.pause", "LF-01", "--json").done().json} == {
        "Ines Moreau"
    }
    assert empty("audit", "p.pause", "--json").done().json[-1]["worker"] == "Ines Moreau"


def test_somebody_else_writes_where_as_says_so(filled):
    filled("import", "p.pause", filled.sheets(women="reference\nLF-77\n"), "--as", "tom ashby").done()
    assert filled("history", "p.pause", "LF-77", "--json").json[0]["worker"] == "Tom Ashby"


def test_nobody_writes_as_a_worker_who_is_not_there(filled):
    before = filled.contents()
    sheets = filled.sheets(women="reference\nLF-77\n")
    filled("import", "p.pause", sheets, "--as", "Nobody").refused("no worker called Nobody")
    assert filled.contents()["p.pause"] == before["p.pause"]


def test_demo_makes_a_practice_of_the_size_asked(empty):
    done = empty("demo", "d.pause", "--women", "7", "--years", "2", "--until", "2024-06-30", "--seed", "3").done()
    assert RECOVERY_KEY.fullmatch(done.last_line)
    assert "7 invented women" in done.out
    figures = empty("figures", "d.pause", "--as-at", "2024-06-30", "--json").done().json["measures"]
    assert sum(each["n"] for each in figures["women_by_stage"].values()) <= 7
    assert empty("audit", "d.pause", "--json").done().json == []
    empty("check", "d.pause").done()


def test_the_same_seed_gives_the_same_practice(empty):
    for name in ("one", "two"):
        empty("demo", f"{name}.pause", "--women", "5", "--until", "2024-06-30").done()
        empty("sheets", f"{name}.pause", name, "--yes").done()
    own = ("practice.csv", "progress_tools.csv")  # whose ids belong to the file
    one, two = (
        {each.name: each.read_bytes() for each in Path(name).iterdir() if each.name not in own}
        for name in ("one", "two")
    )
    assert one == two
    assert b"reference" in one["women.csv"]


def test_demo_refuses_a_last_day_to_come(empty):
    empty("demo", "d.pause", "--until", "2099-01-01").refused("--until is after today")


def test_import_counts_rows_and_says_what_is_odd(filled):
    sheets = filled.sheets(
        women="reference,first_name\nLF-01,Eileen\nLF-02,Beata\nLF-09,Nell\n",
        contacts="woman,worker,on,started_at,mode,outcome\n"
        "LF-09,Tom Ashby,2024-06-01,10:00,walk,attended\nLF-09,Tom Ashby,2024-06-01,10:00,walk,no_answer\n",
    )
    done = filled("import", "p.pause", sheets).done()
    assert done.out == (
        "Rows: 3 new, 1 changed, 1 unchanged, 0 refused.\n"
        "contacts.csv, row 3: has the same woman, on, started_at, mode as row 2; both were kept\n"
    )


def test_what_was_there_is_backed_up_before_an_import(filled):
    filled("import", "p.pause", filled.sheets(women="reference\nLF-09\n"), "--dry-run").done()
    assert not Path("p.pause.backups").exists()
    filled("import", "p.pause", filled.sheets(women="reference\nLF-09\n")).done()
    (kept,) = Path("p.pause.backups").glob("*-before-import.pause")
    filled("show", kept, "LF-09").refused()
    filled("show", kept, "LF-01").done()


def test_import_json_has_the_documented_shape(filled):
    sheets = filled.sheets(women="reference,date_of_birth\nLF-09,31/02/1990\nLF-10,1990-02-28\n")
    done = filled("import", "p.pause", sheets, "--json")
    assert (done.status, done.err) == (1, "")
    assert done.json == {
        "new": 1, "changed": 0, "unchanged": 0, "conflicts": 0, "held": 0,
        "refused": [
            {"file": "women.csv", "row": 2, "column": "date_of_birth", "reason": "is a day that does not exist"}
        ],
    }  # fmt: skip


def test_an_import_with_refused_rows_is_1_and_the_others_are_in(filled):
    sheets = filled.sheets(women="reference,ethnicity\nLF-09,martian\nLF-10,white_roma\n")
    done = filled("import", "p.pause", sheets)
    assert (done.status, done.out) == (1, "Rows: 1 new, 0 changed, 0 unchanged, 1 refused.\n")
    assert done.err.startswith("women.csv, row 2, ethnicity: is not one of")
    assert "martian" not in done.out + done.err
    assert filled("show", "p.pause", "LF-10", "--json").done()
    filled("show", "p.pause", "LF-09").refused("LF-09")


def test_a_dry_run_changes_nothing(filled):
    before = filled.figures()
    done = filled("import", "p.pause", filled.sheets(women="reference\nLF-09\n"), "--dry-run").done()
    assert done.out == "Rows: 1 new, 0 changed, 0 unchanged, 0 refused. Nothing was written: this was a dry run.\n"
    filled("show", "p.pause", "LF-09").refused()
    assert filled.figures() == before


def test_all_or_nothing_holds_the_good_rows_back(filled):
    sheets = filled.sheets(women="reference,care_experienced\nLF-09,maybe\nLF-10,yes\n")
    done = filled("import", "p.pause", sheets, "--all-or-nothing")
    assert (done.status, done.out) == (1, "Rows: 0 new, 0 changed, 0 unchanged, 1 refused, 1 held back.\n")
    filled("show", "p.pause", "LF-10").refused()


def test_refused_rows_can_be_mended_and_imported_again(filled):
    sheets = filled.sheets(women="reference,first_name,date_of_birth\nLF-09,Nell,31/02/1990\nLF-10,Una,1/2/1990\n")
    done = filled("import", "p.pause", sheets, "--refused", "refused")
    assert done.status == 1
    assert done.err.startswith("The refused rows are written as they are: those files are not encrypted.\n")
    mended = Path("refused/women.csv")
    assert mended.read_text("utf-8") == "reference,first_name,date_of_birth\nLF-09,Nell,31/02/1990\n"
    mended.write_text(mended.read_text("utf-8").replace("31/02", "28/02"), "utf-8")
    assert filled("import", "p.pause", "refused").done().out.startswith("Rows: 1 new,")


@pytest.mark.parametrize("out", ["out", "out.xlsx"])
def test_sheets_come_back_unchanged(filled, out):
    assert filled("sheets", "p.pause", out, "--yes").done().out == f"{out} was written. It is not encrypted.\n"
    done = filled("import", "p.pause", out, "--json").done()
    assert (done.json["new"], done.json["changed"], done.json["refused"]) == (0, 0, [])
    assert done.json["unchanged"] > 60


def test_sheets_fill_an_empty_practice_with_the_same_figures(filled):
    filled("sheets", "p.pause", "out", "--yes").done()
    filled("create", "q.pause", "--practice", "Another").done()
    filled("import", "q.pause", "out").done()
    there = filled("figures", "q.pause", "--as-at", "2024-06-30", "--json").done().json["measures"]
    assert there == filled.figures()


def test_sheets_are_not_written_without_a_yes(filled, typing):
    filled("sheets", "p.pause", "out").refused("not encrypted", "--yes")
    asked = typing("n")
    filled("sheets", "p.pause", "out", terminal=True).refused("Nothing was written.")
    assert "not encrypted" in asked[0]
    assert not Path("out").exists()
    typing("y")
    filled("sheets", "p.pause", "out", terminal=True).done()
    assert Path("out/women.csv").exists()


def test_a_taken_name_is_never_written_over(filled):
    Path("out").mkdir()
    Path("out/mine.txt").write_text("mine")
    before = filled.contents()
    filled("sheets", "p.pause", "out", "--yes").refused("out exists already")
    filled("sheets", "p.pause", "p.pause", "--yes").refused("exists already")
    filled("backup", "p.pause", "p.pause").refused("exists already")
    filled("backup", "p.pause", "passphrase").refused("exists already")
    filled("template", "p.pause").refused("ends in .xlsx")
    assert {name: content for name, content in filled.contents().items() if name != "p.pause"} == {
        name: content for name, content in before.items() if name != "p.pause"
    }


def test_the_template_can_be_filled_and_imported(filled):
    from openpyxl import load_workbook

    assert filled("template", "t.xlsx").done().out == "t.xlsx was written.\n"
    filled("template", "t.xlsx").refused("exists already")
    book = load_workbook("t.xlsx")
    titles = [cell.value for cell in book["women"][1]]
    book["women"].cell(2, titles.index("reference") + 1, "LF-09")
    book["women"].cell(2, titles.index("date_of_birth") + 1, dt.datetime(1990, 2, 28))  # noqa: DTZ001
    book.save("t.xlsx")
    assert filled("import", "p.pause", "t.xlsx").done().out.startswith("Rows: 1 new,")
    assert filled("show", "p.pause", "LF-09", "--json").json["women"]["date_of_birth"] == "1990-02-28"


def test_figures_in_words(filled):
    shown = filled("figures", "p.pause", "--as-at", "30/6/2024", "--since", "1 July 2023").done().out
    assert shown.startswith("Pause Larkfield (invented), as at 30 June 2024, since 1 July 2023\n")
    for line in (
        "women in contact: 3", "  mental health: 2 of 2 (100 %)", "children removed mean: 1.3 (n = 3)",
        "  attended: 4 of 5 (80 %)",
    ):  # fmt: skip
        assert f"{line}\n" in shown
    assert not re.search(r"[{}\[\]']|None", shown)


@pytest.mark.parametrize(("rule", "hidden"), [("none", 5), ("under5", "c"), ("nhs", "*")])
def test_figures_hide_small_numbers_by_the_rule(filled, rule, hidden):
    """Of the five women prioritised four engaged: beside that number five would tell of one."""
    found = filled.figures("2024-06-30", "--rule", rule)
    assert found["women_prioritised"]["n"] == hidden
    assert found["pregnancies"]["n"] == 0


def test_figures_of_a_cohort(filled):
    document = (
        filled("figures", "p.pause", "--as-at", "2024-06-30", "--cohort", "Larkfield 1", "--json").done().json
    )
    assert document["cohort"] == "Larkfield 1"
    assert document["measures"]["women_prioritised"] == {"n": 5}
    filled("figures", "p.pause", "--as-at", "2024-06-30", "--cohort", "Nowhere").refused("no cohort Nowhere")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--as-at", "2024-02-30"), "--as-at is a day that does not exist"),
        (("--as-at", "2024-30-06"), "--as-at has no month from 1 to 12"),
        (("--as-at", "30/6/24"), "--as-at has a year of two digits"),
        (("--as-at", ""), "--as-at is not a day"),
        (("--as-at", "2024-06-30", "--since", "soon"), "--since is not a day"),
        (("--as-at", "2024-06-30", "--since", "2024-07-01"), "--since is later than --as-at"),
        (("--as-at", "2024-06-30", "--rule", "most"), "no small-number rule most"),
    ],
)
def test_figures_refuse_what_cannot_be_meant(filled, words, said):
    filled("figures", "p.pause", *words, "--json").refused(said)


def test_show_gives_her_record_by_table(filled):
    shown = filled("show", "p.pause", "LF-01", "--json").done().json
    assert shown["women"]["first_name"] == "Aileen"
    assert [each["stage"] for each in shown["stage_periods"]] == ["identified", "outreach", "engaging", "open"]
    assert [each["amount"] for each in shown["resource_spends"]] == ["395.00"]
    assert shown["contacts"][0]["woman"] == shown["women"]["id"] == str(UUID(shown["women"]["id"]))
    assert shown["progress_reviews"][0]["scores"] == {"health": 2, "mental_and_emotional_health": 1, "housing": 3}


def test_show_says_her_record_in_words(filled):
    shown = filled("show", "p.pause", "lf-01").done().out.splitlines()
    assert shown[0].startswith("woman: Reference LF-01; First name Aileen; Last name Birch;")
    assert any("Worker Tom Ashby" in line for line in shown)
    assert any("£395.00" in line for line in shown)
    assert any("Living" in line or "lives Kinship" in line for line in shown)


def test_history_says_who_changed_what(filled):
    filled(
        "import", "p.pause", filled.sheets(women="reference,first_name\nLF-01,Eileen\n"), "--as", "Tom Ashby"
    ).done()
    newest = filled("history", "p.pause", "LF-01", "--json").done().json[0]
    assert newest["fields"] == {"first_name": {"old": "Aileen", "new": "Eileen"}}
    assert (newest["worker"], newest["table"], newest["device"]) == ("Tom Ashby", "women", "This laptop")
    assert newest["record"] == filled("show", "p.pause", "LF-01", "--json").json["women"]["id"]
    assert dt.datetime.fromisoformat(newest["at"]).tzinfo is not None
    lines = filled("history", "p.pause", "LF-01").done().out.splitlines()
    assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d  Tom Ashby, This laptop: woman changed", lines[0])
    assert lines[1] == "    First name: Aileen → Eileen"


def test_history_says_what_was_taken_back_and_whose_change_it_was(filled):
    filled(
        "import", "p.pause", filled.sheets(women="reference,first_name\nLF-01,Eileen\n"), "--as", "Tom Ashby"
    ).done()
    practice = PracticeFile(filled.file, KeyFile.load(filled.file).open_with_passphrase(PASSPHRASE))
    with practice.reading() as rows:
        woman = rows.woman("LF-01").id
        newest = history(rows, woman.hex, 1)[0]
    with practice.writing(None) as change:
        undoing.undo_change(change, woman, newest.name)
    practice.close()
    lines = filled("history", "p.pause", "LF-01").done().out.splitlines()
    assert lines[0][18:].startswith("the program, This laptop: woman: change taken back (Tom Ashby, 20")
    assert lines[1] == "    First name: Eileen → Aileen"
    assert filled("history", "p.pause", "LF-01", "--json").done().json[0]["kind"] == "taken back"


def test_search_says_where_the_words_are(filled):
    found = filled("search", "p.pause", "garden", "--json").done().json
    assert [set(each) for each in found] == [{"reference", "table", "record", "where"}]
    assert (found[0]["reference"], found[0]["table"], found[0]["where"]) == ("LF-01", "outcomes", "evidence")
    assert filled("search", "p.pause", "lukasik").done().out == "LF-02: woman, last_name\n"
    assert filled("search", "p.pause", "نور", "--json").json[0]["reference"] == "LF-04"
    assert filled("search", "p.pause", "letterbox", "river").done().out == "LF-01: contact, summary\n"


@pytest.mark.parametrize("words", ["xyzzy", '"', "*", "a OR b NOT", "NEAR(", "o'neil'); DROP TABLE women"])
def test_search_for_nothing_says_so(filled, words):
    assert filled("search", "p.pause", words).done().out == "Nothing was found.\n"
    assert filled("search", "p.pause", words, "--json").json == []


def test_the_audit_tells_who_looked_without_telling_what_was_searched(filled):
    filled("show", "p.pause", "LF-01", "--as", "Tom Ashby").done()
    filled("search", "p.pause", "letterbox").done()
    filled("sheets", "p.pause", "out", "--yes").done()
    lines = filled("audit", "p.pause", "--json").done().json
    assert [(each["kind"], each["worker"], each["reference"]) for each in lines[:3]] == [
        ("exported", "Ines Moreau", None), ("searched", "Ines Moreau", None), ("viewed", "Tom Ashby", "LF-01"),
    ]  # fmt: skip
    shown = filled("audit", "p.pause").done().out
    assert re.search(r"^\d{4}-\d\d-\d\d \d\d:\d\d  Tom Ashby: viewed LF-01$", shown, re.MULTILINE)
    assert "letterbox" not in shown


def test_looking_changes_no_figure(filled):
    before = filled.figures()
    filled("show", "p.pause", "LF-01").done()
    filled("report", "p.pause", "--as-at", "2024-06-30", "--edition", "exempt", "-o", "r.pdf").done()
    assert filled.figures() == before


def test_check_says_that_all_is_well(filled):
    said = "p.pause is whole: every page, every record, every line of the journal.\n"
    assert filled("check", "p.pause").done().out == said


def test_a_backup_can_be_put_back(filled):
    before = filled.figures()
    filled("backup", "p.pause", "b.pause").done()
    filled("import", "p.pause", filled.sheets(women="reference\nLF-09\n")).done()
    done = filled("restore", "b.pause", "p.pause").done()
    first, second = done.out.splitlines()
    assert first == "p.pause was restored from b.pause."
    aside = second.removeprefix("What was there before is kept as ").removesuffix(".")
    assert filled("show", aside, "LF-09").done()
    filled("show", "p.pause", "LF-09").refused()
    assert filled.figures() == before
    filled("check", "p.pause").done()


def test_a_backup_opens_alone(filled, empty):
    filled("backup", "p.pause", "b.pause").done()
    for name in ("p.pause", "p.pause.keys", "p.pause.keys.2"):
        (filled.folder / name).unlink()
    assert filled("restore", "b.pause", "p.pause").done().out == "p.pause was restored from b.pause.\n"
    filled("check", "p.pause").done()


def test_a_practice_is_not_restored_from_itself(filled):
    before = filled.contents()
    filled("restore", "p.pause", "p.pause").refused("is the practice itself")
    filled("restore", "nothing.pause", "p.pause").refused("nothing.pause is not there")
    assert filled.contents() == before


def test_without_a_screen_a_file_is_not_opened(filled, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    filled("open", "p.pause").refused("There is no screen here")


def test_without_a_screen_an_invented_practice_is_made(empty, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    lines = empty().done().out.splitlines()
    assert lines[0].startswith("There is no screen here, so no window can be shown.")
    practice, document, passphrase = (line.partition(":")[2].strip() for line in lines[1:])
    assert Path(document).read_bytes().startswith(b"%PDF-")
    empty("check", practice, "--passphrase-stdin", stdin=passphrase + "\n").done()
    assert empty().done().out.splitlines() == lines  # again, with the one that is there
