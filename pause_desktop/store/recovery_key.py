"""The printed recovery key: 140 random bits in seven groups, each with a check digit that finds a slip."""

import secrets

_SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: no I, L, O, U
_ALIKE = str.maketrans("ILO", "110")
_GROUPS, _LETTERS = 7, 4


def new_recovery_key() -> str:
    """A key such as `7KQ2M-…`: seven groups of four symbols (5 bits each) and a check symbol."""
    groups = []
    for number in range(_GROUPS):
        body = "".join(secrets.choice(_SYMBOLS) for _ in range(_LETTERS))
        groups.append(body + _check(number, body))
    return "-".join(groups)


def read_recovery_key(typed: str) -> str | None:
    """The key as made, however it was typed; None where a group does not agree with its check symbol."""
    symbols = "".join(c for c in typed.upper().translate(_ALIKE) if c.isalnum())
    size = _LETTERS + 1
    groups = [symbols[at : at + size] for at in range(0, len(symbols), size)]
    good = len(groups) == _GROUPS and all(_agrees(number, group) for number, group in enumerate(groups))
    return "-".join(groups) if good else None


def wrong_group(typed: str) -> int | None:
    """The first group, from 1, that does not agree with its check symbol; None where all that is typed does."""
    symbols = "".join(c for c in typed.upper().translate(_ALIKE) if c.isalnum())
    size = _LETTERS + 1
    for number, at in enumerate(range(0, len(symbols) - size + 1, size)):
        if not _agrees(number, symbols[at : at + size]):
            return number + 1
    return None


def _agrees(number: int, group: str) -> bool:
    body, check = group[:-1], group[-1:]
    return len(group) == _LETTERS + 1 and all(c in _SYMBOLS for c in group) and _check(number, body) == check


def _check(number: int, body: str) -> str:
    # odd weights have inverses modulo 32, so any one wrong symbol changes the sum; the group's number finds
    # two groups that changed places
    total = 5 * number + sum((2 * at + 1) * _SYMBOLS.index(symbol) for at, symbol in enumerate(body))
    return _SYMBOLS[total % 32]
