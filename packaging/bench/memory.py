"""Memory with 5,000 women and 100,000 contacts open against a bare PySide6 window."""

from pathlib import Path

from measuring import Line, in_turns, median_ratio, script
from practices import with_contacts
from window import private_places, saw


def measure(folder: Path) -> list[Line]:
    """Resident memory of each process (RSS), after three seconds at the women's table."""
    private_places(folder)
    file = folder / "memory.pause"
    with_contacts(file, 5000, 100_000).close()
    ours, bare = in_turns(
        lambda: saw(script("window_once", "memory", str(file)))["memory"],
        lambda: saw(script("window_once", "bare"))["memory"],
        runs=3,
    )
    return [
        Line(
            "memory with that file open",
            f"{max(ours):.0f} MB",
            f"{max(bare):.0f} MB",
            median_ratio(ours, bare),
            2.5,
        )
    ]
