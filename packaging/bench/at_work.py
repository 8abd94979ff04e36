"""Work in an open window of 5,000 women and 100,000 contacts: keys, records, drafts."""

from pathlib import Path

from measuring import Line, ms, script
from practices import with_contacts
from window import private_places, saw

_FRAME, _RECORD, _DRAFT, _SNAPSHOT = 16, 100, 5, 1

_ASKED = (
    ("summary", "key to painted letter in a contact, p95", _FRAME),
    ("search", "key to painted letter in the search, p95", _FRAME),
    ("record", "a record opened, p95", _RECORD),
    ("draft", "a draft written, on its own thread, p95", _DRAFT),
    ("snapshot", "a draft, on the window's thread, p95", _SNAPSHOT),
)


def measure(folder: Path) -> list[Line]:
    """One process in which ours and the bare thing take turns; each line in milliseconds and as a ratio."""
    private_places(folder)
    file = folder / "at_work.pause"
    made = with_contacts(file, 5000, 100_000)
    key = made.key.hex()
    made.close()
    found = saw(script("at_work_once", str(file), key))
    lines = []
    for name, what, asked in _ASKED:
        late, bare = found[name], found[f"{name}_bare"]
        words = f"{ms(bare)}, ours {late / bare:.1f} ×"
        lines.append(Line(what, ms(late), words, late * 1000, asked, "ms"))
    return lines
