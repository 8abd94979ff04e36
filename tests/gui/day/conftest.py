"""My day over a real encrypted practice with three women of one worker, at a clock that the test turns."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import pytest

from pause_desktop.gui.day.day_page import DayPage
from pause_desktop.gui.day.out_watch import OutWatch
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.main_window import MainWindow
from pause_desktop.gui.opening import lay_desk, open_window
from pause_desktop.gui.tasks import Tasks
from pause_desktop.settings import Settings
from pause_desktop.store.keyslots import Stretch
from pause_desktop.store.practice_file import PracticeFile

TODAY = dt.date(2026, 5, 14)  # a Thursday
PASSPHRASE = "a garden with four gates"


@dataclass
class Turned:
    """The laptop's clock, and the seconds that nobody can set."""

    at: dt.datetime = field(default_factory=lambda: dt.datetime.combine(TODAY, dt.time(9, 55)))
    seconds: float = 1000.0

    def goes_on(self, **span: float) -> None:
        """Time passes while the laptop is awake."""
        self.at += dt.timedelta(**span)
        self.seconds += dt.timedelta(**span).total_seconds()

    def sleeps(self, **span: float) -> None:
        """Time passes while it is asleep: nothing in it counts."""
        self.at += dt.timedelta(**span)

    def is_set(self, **span: float) -> None:
        """Somebody sets the clock."""
        self.at += dt.timedelta(**span)


@pytest.fixture
def clock() -> Turned:
    return Turned()


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[PracticeFile]:
    made, _ = PracticeFile.create(
        tmp_path / "p.pause", "Riverside", PASSPHRASE, lead="Priya Holt", stretch=Stretch(8, 1, 1)
    )
    yield made
    made.close()


@pytest.fixture
def ids(practice: PracticeFile) -> dict[str, UUID]:
    """Joan has Carly (open, two alerts, a home visit at 10), Łucja (a video call at 15) and Wren (closed)."""
    made: dict[str, UUID] = {}
    with practice.writing(None) as change:
        made["Joan"] = change.add(
            "workers", {"name": "Joan Fletcher", "role": "practitioner", "phone": "07700 900111"}
        )
        made["Beth"] = change.add("workers", {"name": "Beth Lowe", "role": "practitioner", "phone": "07700 900222"})
        for reference, name, stage in (
            ("RP-A0001", "Carly", "open"), ("RP-A0002", "Łucja", "engaging"), ("RP-A0003", "Wren", "closed"),
        ):  # fmt: skip
            her = made[reference] = change.add(
                "women",
                {"reference": reference, "first_name": name, "last_name": "Marsden", "worker": made["Joan"],
                 "address": "14 Mill Lane", "safe_to_call": "yes",
                 "safe_contact_notes": "Say Anna from the clinic."},
            )  # fmt: skip
            change.add("stage_periods", {"woman": her, "stage": stage, "started_on": TODAY - dt.timedelta(days=60)})
            change.add(
                "contacts",
                {"woman": her, "worker": made["Joan"], "on": TODAY - dt.timedelta(days=3), "mode": "walk",
                 "outcome": "attended"},
            )  # fmt: skip
        for kind, wording in (("dog", "A dog in the yard"), ("violence", "Ex-partner at weekends")):
            change.add(
                "risk_alerts",
                {"woman": made["RP-A0001"], "kind": kind, "wording": wording, "review_on": dt.date(2026, 9, 1)},
            )
        for reference, hour, mode, place in (
            ("RP-A0001", 10, "home_visit", ""), ("RP-A0002", 15, "video_call", ""),
        ):  # fmt: skip
            made[f"planned {reference}"] = change.add(
                "contacts",
                {"woman": made[reference], "worker": made["Joan"], "on": TODAY, "started_at": dt.time(hour),
                 "mode": mode, "outcome": "planned", "place": place or None},
            )  # fmt: skip
    return made


@pytest.fixture
def tasks(practice: PracticeFile) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.run(practice.release)
    made.close()


@pytest.fixture
def desk(qapp, practice: PracticeFile, ids: dict[str, UUID], tasks: Tasks, clock: Turned) -> Desk:
    made = lay_desk(practice, ids["Joan"], Settings(), tasks, lambda: clock.at.date())
    made.now = lambda: clock.at.replace(microsecond=0)
    return made


@pytest.fixture
def opened(desk: Desk, qtbot, tmp_path: Path, clock: Turned) -> Callable[[], MainWindow]:
    """Opens the window, as it is opened after an unlock; its watch counts by the turned clock."""

    def make() -> MainWindow:
        window = open_window(desk, tmp_path / "elsewhere")
        watch = window.findChild(OutWatch)
        assert watch is not None
        watch.clock.elapsed = lambda: clock.seconds
        watch.clock._at = clock.seconds
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        return window

    return make


@pytest.fixture
def window(opened: Callable[[], MainWindow]) -> MainWindow:
    return opened()


@pytest.fixture
def page(window: MainWindow) -> DayPage:
    found = window.leaf("day").widget
    assert isinstance(found, DayPage)
    return found


@pytest.fixture
def watch(window: MainWindow) -> OutWatch:
    found = window.findChild(OutWatch)
    assert isinstance(found, OutWatch)
    return found


@pytest.fixture
def beeps(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was sounded and said: a beep, the words for a screen reader, the call for attention."""
    heard: list[str] = []
    where = "pause_desktop.gui.day.out_watch"
    monkeypatch.setattr(f"{where}.sound", lambda _owner: heard.append("beep"))
    monkeypatch.setattr(f"{where}.announce", lambda _widget, words, urgent: heard.append(words))
    monkeypatch.setattr(f"{where}.QApplication.alert", lambda _window: heard.append("attention"))
    return heard


@pytest.fixture
def go_out(desk: Desk, clock: Turned) -> Callable[..., UUID]:
    """Signs somebody out by hand."""

    def go(worker: UUID, back: dt.time | None, woman: UUID | None = None, place: str = "Alder Court") -> UUID:
        values = {
            "worker": worker, "woman": woman, "on": clock.at.date(), "place": place,
            "out_at": clock.at.time().replace(second=0), "back_by": back,
        }  # fmt: skip
        return desk.save(lambda change: change.add("visits", values))

    return go
