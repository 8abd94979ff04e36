"""How distressed the women were and are, by CORE-10: scored by `records.core10`, counted here."""

from collections import Counter
from fractions import Fraction
from typing import Any
from uuid import UUID

from pause_desktop.measures import rounding
from pause_desktop.measures.progress import in_time
from pause_desktop.measures.scope import Scope
from pause_desktop.measures.values import Derived, Number
from pause_desktop.records import core10 as scoring
from pause_desktop.records.journey import TIME_POINTS


class Scores:
    """The group's CORE-10 scores by the day; a form with two or more blanks has none."""

    def __init__(self, scope: Scope) -> None:
        self.at: dict[str, dict[UUID, Fraction]] = {}
        self.over_time: dict[UUID, list[Fraction]] = {}
        rows = scope.of_group(scope.rows.core10s)
        for row in in_time(row for row in rows if row.on <= scope.asked.as_at):
            score = scoring.exact_score(scoring.answers(row))
            if score is not None:
                self.at.setdefault(row.time_point, {})[row.woman] = score
                self.over_time.setdefault(row.woman, []).append(score)

    @property
    def pairs(self) -> dict[UUID, tuple[Fraction, Fraction]]:
        """First and latest score of each woman with two or more."""
        return {woman: (all_[0], all_[-1]) for woman, all_ in self.over_time.items() if len(all_) > 1}


def core10(scope: Scope, scores: Scores) -> dict[str, Any]:
    """Each time point: n scored, mean and bands; and the reliable change, first against latest scored."""
    points = {point: _at_point(scope, scores.at[point]) for point in TIME_POINTS if point in scores.at}
    return points | {"change": _change(scope, scores.pairs)}


def core10_pairs(scope: Scope, scores: Scores) -> dict[str, Any]:
    """First and latest score of each woman, sorted; a pair is a woman, so only the exempt edition has them."""
    pairs = scores.pairs
    ordered = sorted(pairs.values())
    return {
        "pairs": Derived(
            [[str(scoring.printed(score)) for score in pair] for pair in ordered],
            len(pairs),
            scope.references(pairs),
        )
    }


def _at_point(scope: Scope, scores: dict[UUID, Fraction]) -> dict[str, Any]:
    references = scope.references(scores)
    banded = {woman: scoring.band(score) for woman, score in scores.items()}
    counted = Counter(banded.values())
    total = sum(scores.values(), Fraction(0))
    return {
        "n": Number(len(scores), references),
        "mean": Derived(rounding.mean(total, len(scores)), len(scores), references),
        "bands": {
            band: Number(counted[band], scope.references(w for w in banded if banded[w] == band))
            for band in scoring.BANDS
        },
    }


def _change(scope: Scope, pairs: dict[UUID, tuple[Fraction, Fraction]]) -> dict[str, Number]:
    kinds = {woman: scoring.change(*pair) for woman, pair in pairs.items()}
    women = {kind: [woman for woman in kinds if kinds[woman] == kind] for kind in scoring.CHANGES}
    recovered = [woman for woman, pair in pairs.items() if scoring.recovered(*pair)]
    named = {"n": list(pairs), "improved": women["improved"], "recovered": recovered}
    rest = {kind: women[kind] for kind in ("no_reliable_change", "deteriorated")}
    return {name: Number(len(who), scope.references(who)) for name, who in (named | rest).items()}
