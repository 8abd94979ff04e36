"""The women's table with 5,000 women and 100,000 contacts: a key, a sort, a scroll to the painted table."""

from pathlib import Path

from measuring import Line, ms, script
from practices import with_contacts
from window import private_places, saw

_FRAME = 16  # milliseconds
_WHAT = {
    "key": "women: key pressed to table painted, p95 CPU of the window",
    "sort": "women: sorted and painted, p95 CPU of the window",
    "scroll": "women: scrolled and painted, p95 CPU of the window",
    "alike": "new woman: who resembles her, p95 CPU of the window",
}


def measure(folder: Path) -> list[Line]:
    """The best of three processes, for hiccups longer than a frame; the time by the clock stands beside each."""
    private_places(folder)
    file = folder / "women.pause"
    with_contacts(file, 5000, 100_000).close()
    runs = [saw(script("women_once", str(file))) for _ in range(3)]
    lines = []
    for name, words in _WHAT.items():
        best = min(runs, key=lambda run: run[name])
        clock = f"by the clock {ms(best[f'{name}_wall'])}"
        lines.append(Line(words, ms(best[name]), clock, best[name] * 1000, _FRAME, "ms"))
    return lines
