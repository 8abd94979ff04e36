"""What the windows ask of the file, each in one pass."""

import datetime as dt

from pause_desktop.store.practice_file import PracticeFile
from pause_desktop.store.queries import Raised, first_written

PASSPHRASE = "a garden with four gates"
MORNING = dt.datetime(2026, 5, 14, 9, 30, tzinfo=dt.UTC)


def test_a_record_was_first_written_when_it_was_added_and_by_whoever_added_it(tmp_path, weak):
    clock = [MORNING]
    made, _ = PracticeFile.create(
        tmp_path / "p.pause", "Riverside", PASSPHRASE, lead="Joan", stretch=weak, now=lambda: clock[0]
    )
    with made.writing(None) as change:
        joan = change.add("workers", {"name": "Beth", "role": "practitioner"})
        her = change.add("women", {"reference": "RP-A0001"})
        brought_in = change.add("risk_alerts", {"woman": her, "kind": "other", "wording": "Dog", "review_on": MORNING.date()})
    with made.writing(joan) as change:
        raised = change.add("risk_alerts", {"woman": her, "kind": "other", "wording": "Stairs", "review_on": MORNING.date()})
    clock[0] += dt.timedelta(days=3)
    with made.writing(None) as change:
        change.edit("risk_alerts", raised, {"wording": "Steep stairs"})
    with made.reading() as rows:
        found = first_written(rows, her, "risk_alerts")
    made.close()

    assert found == {raised: Raised(MORNING, joan), brought_in: Raised(MORNING, None)}
