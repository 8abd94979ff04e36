"""Which numbers a published edition hides, so that no woman can be recognised from it.

Rules of `domain.md` section 5. A number is hidden first for itself (few women, or all but few, or none or all
of a group), then because another printed number would give a hidden one back, until every hidden number keeps
a range at least as wide as the rule's own. Nothing downstream ever holds the hidden numbers.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

from pause_desktop.measures import hiding, linked, rounding
from pause_desktop.measures.secondary import DROPPED
from pause_desktop.measures.values import Count, Derived, Leaf, Mean, Path, Share


@dataclass(frozen=True)
class Rule:
    """A small-number rule: the largest count it hides, how a hidden number is written, how others are rounded."""

    name: str
    largest: int
    symbol: str
    rounds: bool = False

    def small(self, n: int) -> bool:
        """True for a count of women that the rule hides; zero is shown."""
        return 1 <= n <= self.largest

    def shown(self, n: int) -> int:
        """A count that is not hidden, as the rule prints it."""
        return rounding.nearest_five(n) if self.rounds else n

    def base(self, n: int) -> int:
        """The number of women that derived figures are worked out from."""
        return n if self.small(n) else self.shown(n)

    def range_of(self, n: int) -> tuple[int, int]:
        """The counts a reader must think possible behind one that is shown."""
        if not self.rounds or n == 0:
            return n, n
        return max(self.largest + 1, self.shown(n) - 2), self.shown(n) + 2


RULES: Mapping[str, Rule] = {
    rule.name: rule for rule in (Rule("none", 0, ""), Rule("under5", 4, "c"), Rule("nhs", 7, "*", rounds=True))
}


def rule_named(name: str) -> Rule:
    """The rule of a name: none, under5 or nhs."""
    return RULES[name]


def suppress(
    measures: Mapping[str, Any], rule_name: str, confirmed: frozenset[str] = frozenset()
) -> Mapping[str, Any]:
    """The measures as an edition under the rule shows them; under "none" as they are.

    A figure of 0 % or 100 % of a group is shown only where its dotted path is among the confirmed.
    """
    rule = rule_named(rule_name)
    if rule.name == "none":
        return measures
    tree = {**measures, "core10_pairs": None}  # a pair of scores is a woman
    hidden = hiding.hidden_cells(tree, rule, confirmed)
    shown = _rewritten(tree, (), lambda path, leaf: _shown(path, leaf, hidden, rule), hidden, rule.symbol)
    shown["outcome_savings"] = [
        _repriced(*both) for both in zip(tree["outcome_savings"], shown["outcome_savings"], strict=True)
    ]
    if rule.rounds:
        shown["resource_spend"] = _spent(shown["resource_spend"], rule.symbol)
        shown |= _children_each(shown, rule.symbol)
    return shown


def all_or_none(measures: Mapping[str, Any], rule_name: str) -> tuple[str, ...]:
    """The figures of 0 % or 100 % of a group that an edition under the rule shows only where a person confirms."""
    rule = rule_named(rule_name)
    return () if rule.name == "none" else hiding.all_or_none({**measures, "core10_pairs": None}, rule)


def _rewritten(
    tree: Any, path: Path, show: Callable[[Path, Leaf], Leaf], hidden: Mapping[Path, str], symbol: str
) -> Any:
    """The tree as it is shown; a table of which every row is left out is the mark, not a table of nothing."""
    if isinstance(tree, Leaf):
        return show(path, tree)
    if isinstance(tree, Mapping):
        kept = {
            name: part
            for name, part in tree.items()
            if hidden.get((*path, name)) != DROPPED or not isinstance(part, Leaf)
        }
        if hidden.get(path) == DROPPED or (tree and not kept):
            return symbol
        return {name: _rewritten(part, (*path, name), show, hidden, symbol) for name, part in kept.items()}
    if isinstance(tree, list | tuple):
        return [_rewritten(part, (*path, str(place)), show, hidden, symbol) for place, part in enumerate(tree)]
    return tree


def _shown(path: Path, leaf: Leaf, hidden: Mapping[Path, str], rule: Rule) -> Leaf:
    gone = path in hidden
    if isinstance(leaf, Share):
        return _shown_share(leaf, gone, (*path, linked.OF) in hidden, rule)
    if isinstance(leaf, Derived):
        return replace(leaf, value=rule.symbol, n=0) if gone and leaf.value is not None else leaf
    n = rule.symbol if gone else rule.shown(_int(leaf.n))
    if isinstance(leaf, Mean):
        return replace(leaf, n=n, mean=rule.symbol if gone or (*path, linked.MEAN) in hidden else leaf.mean)
    return replace(leaf, n=n, of=None)


def _shown_share(leaf: Share, n_gone: bool, of_gone: bool, rule: Rule) -> Share:
    of = rule.symbol if of_gone else rule.shown(_int(leaf.of))
    if n_gone or of_gone:
        return replace(leaf, n=rule.symbol, of=of, percent=rule.symbol)
    n = rule.shown(_int(leaf.n))
    return replace(leaf, n=n, of=of, percent=rounding.percent(n, _int(of)))


def _int(number: Any) -> int:
    return number if isinstance(number, int) else 0


def _repriced(line: Mapping[str, Any], shown: Mapping[str, Any]) -> Mapping[str, Any]:
    """A line of savings with its amounts worked out from the printed count."""
    n: Count = shown["n"]
    if not isinstance(n.n, int) or not line["n"].n:
        return shown
    ends = {end: line[end].value // line["n"].n * n.n for end in ("low", "high")}
    return {**shown, **{end: replace(shown[end], value=value) for end, value in ends.items()}}


def _spent(spend: Mapping[str, Any], symbol: str) -> Mapping[str, Any]:
    """What was spent, with the mean worked out from the printed count: total ÷ mean would give the exact one."""
    n, total, mean = (spend[name] for name in ("n", "total", "mean"))
    if not isinstance(n.n, int) or not n.n or symbol in (total.value, mean.value):
        return spend
    each = rounding.half_up(Fraction(total.value) / n.n, 2)
    return {**spend, "mean": replace(mean, value=str(each))}


def _children_each(shown: Mapping[str, Any], symbol: str) -> Mapping[str, Any]:
    """The children removed for each woman, of the printed numbers: an exact mean tells which numbers fit."""
    group, here = shown["children_removed_mean"], shown["open_women"]
    of_group = _each(shown["children_removed"].n, group.n)
    of_open = _each(here["children_removed"].n, here["n"].n)
    return {
        "children_removed_mean": group if symbol == group.mean else replace(group, mean=of_group),
        "open_women": here
        if symbol == here["children_removed_mean"].value
        else {**here, "children_removed_mean": replace(here["children_removed_mean"], value=of_open)},
    }


def _each(children: Any, women: Any) -> str | None:
    return rounding.mean(_int(children), _int(women))
