"""The figures of a report as lines a person reads: name, value, base, definition and the women behind each."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pause_desktop.measures import values
from pause_desktop.measures.figures import Figures
from pause_desktop.measures.values import Count, Derived, Leaf, Mean, Path, References, Share
from pause_desktop.records.terms import Terms
from pause_desktop.reports.impact import Impact
from pause_desktop.reports.wording import day, group, is_hidden, lower, pounds, shown
from pause_desktop.summaries.figure_names import BANDS, NAMINGS, NOT_PRINTED, SECTIONS, TABLES, VARIED, Naming

Labels = Callable[[str, str], str]
"""Words for a code: `labels("stage", "open") -> "Open"`."""

SCALE = ("Very bad", "Bad", "Neither good nor bad", "Good", "Very good")
MISSING = "–"
_ONE = re.compile(r"\b1 women\b")
_EXACT_RULES = ("none", "under5")


@dataclass(frozen=True, slots=True)
class Parts:
    """A share as a bar: those counted, those asked and not counted, those not asked (None: not known)."""

    yes: int
    no: int
    not_asked: int | None


@dataclass(frozen=True, slots=True)
class FigureLine:
    """One figure; a hidden one carries no women, for their number would give it back."""

    path: str
    section: str
    name: str
    value: str
    base: str
    definition: str
    hidden: bool
    women: References = ()
    parts: Parts | None = None


def figure_lines(figures: Figures, labels: Labels, scale: Sequence[str] = SCALE) -> tuple[FigureLine, ...]:
    """Every figure that the report may print, in the order of its sections; `scale` words the steps 1 to 5."""
    return _Lines(figures, labels, scale).all()


def scale_of(terms: Terms) -> Sequence[str]:
    """The words of the five steps as this practice has them, or the usual ones."""
    return terms.tool.scale if len(terms.tool.scale) == len(SCALE) else SCALE


def naming_of(path: Path) -> tuple[str, Naming] | None:
    """The section and the words of the figure at a path; None for what is part of another figure's line."""
    for section, naming in _BY_HEAD.get(path[0], ()):
        if _matches(naming.path.split("."), path):
            return section, naming
    return None


def figure_name(path: str, labels: Labels, scale: Sequence[str] = SCALE) -> str:
    """The words of a figure from its path alone, for one that is not shown."""
    parts = tuple(path.split("."))
    exits = parts[0] == "exits"
    found = naming_of((*parts[:-1], "n") if exits else parts)
    if found is None:
        return path
    naming = found[1]
    stars = zip(naming.lists, _stars(naming, parts), strict=True)
    name = naming.name.format(*(_Said(_star(labels, scale, *each)) for each in stars))
    return f"{name}, {parts[-1]}" if exits and parts[-1] != "n" else name


def printed(path: Path) -> bool:
    """Whether the report may print what stands at this path."""
    return path[0] not in NOT_PRINTED


class _Lines:
    """The lines of one set of figures."""

    def __init__(self, figures: Figures, labels: Labels, scale: Sequence[str]) -> None:
        self._figures, self._labels, self._scale = figures, labels, scale
        asked = figures.asked
        about = Impact("", asked.as_at, {}, since=asked.since, cohort=asked.cohort)
        within = "in the period" if asked.since else f"by {day(asked.as_at)}"
        whole = figures.measures.get("in_work_education_or_training")
        size = whole.of if isinstance(whole, Share) and isinstance(whole.of, int) else None
        of_them = f"the {group(about)}" if size is None else f"{size:,} women"
        self._asked = {"day": day(asked.as_at), "period": within, "group": of_them}
        self._size = size if figures.rule in _EXACT_RULES else None

    def all(self) -> tuple[FigureLine, ...]:
        made = list(self._made())
        return tuple(sorted(made, key=lambda line: SECTIONS.index(line.section)))

    def _made(self) -> Iterator[FigureLine]:
        for path, leaf in values.leaves(self._figures.measures):
            found = naming_of(path)
            if found and not (found[1].some and leaf.json() in (0, {"n": 0})):
                yield self._line(path, leaf, *found)
        yield from self._whole_tables()

    def _whole_tables(self) -> Iterator[FigureLine]:
        """A line for each table that is hidden as a whole, so that it is not taken for an empty one."""
        for path, (name, definition) in TABLES.items():
            mark = values.find(self._figures.measures, path)
            if isinstance(mark, str) and is_hidden(mark):
                section = _BY_HEAD[path.split(".")[0]][0][0]
                yield FigureLine(path, section, name, mark, "every row of it", definition, hidden=True)

    def _line(self, path: Path, leaf: Leaf, section: str, naming: Naming) -> FigureLine:
        beside = self._beside(path)
        said: dict[str, Any] = {**beside, **_own(leaf)}
        words = {name: _Said(value) for name, value in said.items()} | {
            name: _Said(text) for name, text in self._asked.items()
        }
        stars = [
            _Said(_star(self._labels, self._scale, *each))
            for each in zip(naming.lists, _stars(naming, path), strict=True)
        ]
        if "kind" in said:
            words["kind"] = _Said(lower(self._labels("outcome", str(said["kind"]))))
        if "service" in said:
            words["service"] = _Said(self._labels("service", str(said["service"])))
        if "what" in said:
            words["what"] = _Said(VARIED.get(str(said["what"]), str(said["what"])))
        if path[0] == "cost":
            words["avoided"] = _Said(_plain(self._at(("avoided_births", "n"))))
        words["reckoned_for"] = _Said(f"{_plain(self._at(('cost', 'parameters', 'women')))} women")
        value = _one(naming.value.format(*stars, **words)) if naming.value else _value(leaf)
        hidden = any(is_hidden(part) for part in value.split())
        return FigureLine(
            ".".join(path), section, naming.name.format(*stars, **words), _mark(value) if hidden else value,
            _ONE.sub("1 woman", naming.base.format(*stars, **words)), naming.definition, hidden,
            () if hidden else leaf.women, None if hidden else self._parts(path, leaf),
        )  # fmt: skip

    def _parts(self, path: Path, leaf: Leaf) -> Parts | None:
        if (
            not isinstance(leaf, Share)
            or not isinstance(leaf.n, int)
            or not isinstance(leaf.of, int)
            or not leaf.of
        ):
            return None
        of_group = path[0] in ("needs", "care_experienced") and self._size is not None
        return Parts(
            leaf.n, leaf.of - leaf.n, self._size - leaf.of if of_group and self._size is not None else None
        )

    def _beside(self, path: Path) -> dict[str, Any]:
        """The numbers in the same place as the figure, and in the place around it."""
        found: dict[str, Any] = {}
        for place in (path[:-2], path[:-1]):
            around = self._at(place) if place else {}
            if isinstance(around, Mapping):
                found |= {name: _plain(value) for name, value in around.items()}
        return found

    def _at(self, path: Path) -> Any:
        tree: Any = self._figures.measures
        for name in path:
            tree = tree[int(name)] if isinstance(tree, list | tuple) else tree.get(name)
        return tree


def _star(labels: Labels, scale: Sequence[str], code_list: str, code: str) -> str:
    if code_list == "scale":
        return scale[int(code)]
    if code_list == "band":
        return BANDS.get(code, code)
    return labels(code_list, code) if code_list else code


class _Said:
    """A number or word as a template writes it: {n}, {low:£} as money, {0:a} with a small letter at its start."""

    def __init__(self, value: Any) -> None:
        self._value = value

    def __format__(self, spec: str) -> str:
        if spec == "£":
            return pounds(self._value)
        if spec == "a":
            words = str(self._value)
            return lower(words) if words[1:].islower() else words
        return shown(self._value, MISSING)


def _own(leaf: Leaf) -> dict[str, Any]:
    if isinstance(leaf, Share):
        return {"n": leaf.n, "of": leaf.of, "value": leaf.percent}
    if isinstance(leaf, Mean):
        return {"n": leaf.n, "value": leaf.mean}
    return {"value": _plain(leaf)}


def _plain(value: Any) -> Any:
    """The one number of a value inside another figure's words."""
    if isinstance(value, Count):
        return value.n
    return value.value if isinstance(value, Derived) else value


def _value(leaf: Leaf) -> str:
    if isinstance(leaf, Share):
        return shown(leaf.percent, MISSING) + ("%" if isinstance(leaf.percent, int) else "")
    if isinstance(leaf, Mean):
        return shown(leaf.mean, MISSING)
    return shown(_plain(leaf), MISSING)


def _one(value: str) -> str:
    """A range with two equal ends is one amount."""
    low, _, high = value.partition(" to ")
    return low if low == high else value


def _mark(value: str) -> str:
    return next(part for part in value.split() if is_hidden(part))


def _stars(naming: Naming, path: Path) -> list[str]:
    return [part for name, part in zip(naming.path.split("."), path, strict=True) if name == "*"]


def _matches(names: Sequence[str], path: Path) -> bool:
    return len(names) == len(path) and all(a in ("*", b) for a, b in zip(names, path, strict=True))


def _grouped(namings: Iterable[tuple[str, tuple[Naming, ...]]]) -> dict[str, list[tuple[str, Naming]]]:
    found: dict[str, list[tuple[str, Naming]]] = {}
    for section, listed in namings:
        for naming in listed:
            found.setdefault(naming.path.split(".")[0], []).append((section, naming))
    return found


_BY_HEAD = _grouped(NAMINGS)
