"""What a measure returns: small frozen values that carry their base and the women behind them.

A measure is one of these, or a dict or list of them; `as_json` writes the tree as `measures.md` says. A number
hidden by a small-number rule is a string ("c" or "*") in the place of the number.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pause_desktop.measures import rounding

Shown = int | str | None
References = tuple[str, ...]
Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Count:
    """How many, written {"n": 47}.

    `of` is the size of the group counted in, where it is known from elsewhere on the page: it is not written,
    but a count of 19 of 20 reveals one woman.
    """

    n: Shown
    women: References = ()
    of: int | None = None

    def json(self) -> Any:
        """The count as an object with its one number."""
        return {"n": self.n}


@dataclass(frozen=True, slots=True)
class Number(Count):
    """A count inside a larger measure, written bare: 47."""

    def json(self) -> Any:
        """The number alone."""
        return self.n


@dataclass(frozen=True, slots=True)
class Share:
    """n of a base with its whole percentage, written {"n": 40, "of": 43, "percent": 93}.

    `women` are those counted, `base` all who were asked.
    """

    n: Shown
    of: Shown
    percent: Shown
    women: References = ()
    base: References = ()

    def json(self) -> Any:
        """The three numbers."""
        return {"n": self.n, "of": self.of, "percent": self.percent}


@dataclass(frozen=True, slots=True)
class Mean:
    """A mean ready to print with the number it is of, written {"mean": "3.2", "n": 47}."""

    mean: str | None
    n: Shown
    women: References = ()

    def json(self) -> Any:
        """The mean and its n."""
        return {"mean": self.mean, "n": self.n}


@dataclass(frozen=True, slots=True)
class Derived:
    """A value that is no count of anybody but rests on `n` women: a rate, a median, an amount of money.

    It is written bare and hidden where its women are too few.
    """

    value: Any
    n: int
    women: References = ()

    def json(self) -> Any:
        """The value alone."""
        return self.value


Leaf = Count | Share | Mean | Derived


def share(n: int, of: int, women: References = (), base: References = ()) -> Share:
    """The share n of so many, with its percentage half up."""
    return Share(n, of, rounding.percent(n, of), women, base)


def as_json(tree: Any) -> Any:
    """The tree with every value written out, ready for `json.dumps`."""
    if isinstance(tree, Leaf):
        return tree.json()
    if isinstance(tree, Mapping):
        return {name: as_json(part) for name, part in tree.items()}
    if isinstance(tree, list | tuple):
        return [as_json(part) for part in tree]
    return tree


def leaves(tree: Any, path: Path = ()) -> Iterator[tuple[Path, Leaf]]:
    """Every value of a tree with the path to it; the places of a list are named "0", "1", …"""
    if isinstance(tree, Leaf):
        yield path, tree
    elif isinstance(tree, Mapping):
        for name, part in tree.items():
            yield from leaves(part, (*path, name))
    elif isinstance(tree, list | tuple):
        for place, part in enumerate(tree):
            yield from leaves(part, (*path, str(place)))


def find(tree: Any, path: str) -> Any | None:
    """The part of a tree at a dotted path, or None; a name may itself hold a full stop ("J. Kaur")."""
    if not path:
        return tree
    parts = {str(place): part for place, part in enumerate(tree)} if isinstance(tree, list | tuple) else tree
    for name, part in parts.items() if isinstance(parts, Mapping) else ():
        if path == name or path.startswith(f"{name}."):
            found = find(part, path[len(name) + 1 :])
            if found is not None:
                return found
    return None
