"""Search over 5,000 women and 100,000 contacts against the bare FTS5 query."""

import random
from pathlib import Path

from measuring import Line, in_turns, ms, seconds
from practices import WORDS, with_contacts

from pause_desktop.store.search import find, match_of

_BARE = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT 50"


def measure(folder: Path) -> list[Line]:
    """The 95th percentile of 400 searches: words, beginnings of words, pairs of words."""
    practice = with_contacts(folder / "search.pause", 5000, 100_000)
    chance = random.Random(2)
    asked = [_typed(chance) for _ in range(400)]
    mine, base = [], []
    with practice.reading() as rows:
        for typed in asked:
            match = match_of(typed)
            # the best of three in turns: the machine's hiccups are longer than these queries
            bare, ours = in_turns(
                lambda m=match: seconds(lambda: rows.connection.execute(_BARE, (m,)).fetchall()),
                lambda t=typed: seconds(lambda: find(rows.connection, t)),
                runs=3,
            )
            base.append(min(bare))
            mine.append(min(ours))
    practice.close()
    late, late_base = _p95(mine), _p95(base)
    return [
        Line("search, 95th percentile", ms(late), ms(late_base), late / late_base, 2),
        Line("search, 95th percentile", ms(late), "", late * 1000, 16, "ms"),
    ]


def _typed(chance: random.Random) -> str:
    word = chance.choice([each for each in WORDS if len(each) > 3])
    kind = chance.randrange(3)
    return word if kind == 0 else word[: chance.randrange(2, 4)] if kind == 1 else f"{chance.choice(WORDS)} {word}"


def _p95(values: list[float]) -> float:
    return sorted(values)[int(len(values) * 0.95)]
