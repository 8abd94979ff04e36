"""How far chance alone can move a count: quantiles of a Poisson count, and the interval around a counted one.

Probabilities are summed as floats from the far tail inwards, from logarithms, so that a mean of thousands
neither underflows nor takes more than some hundred steps.
"""

from collections.abc import Callable
from math import ceil, exp, lgamma, log, sqrt

LOW, HIGH = 0.025, 0.975
_REACH = 12
"""Standard deviations beyond which the probability left out is under 1e-25."""


def quantile(mean: float, part: float) -> int:
    """The smallest count whose cumulative probability reaches a part: 14.85 at 0.025 is 8, at 0.975 is 23."""
    if mean <= 0:
        return 0
    count = _first(mean)
    total = _probability(mean, count)
    while total < part:
        count += 1
        total += _probability(mean, count)
    return count


def cumulative(mean: float, count: int) -> float:
    """The probability of a count or fewer."""
    if mean <= 0:
        return 1.0
    return min(1.0, sum(_probability(mean, each) for each in range(_first(mean), count + 1)))


def interval(count: int) -> tuple[float, float]:
    """The exact 95 % interval for the mean behind a count (Garwood 1936)."""
    top = count + _REACH * ceil(sqrt(count + 1)) + 10
    low = 0.0 if count == 0 else _solve(lambda mean: 1 - cumulative(mean, count - 1) < LOW, top)
    return low, _solve(lambda mean: cumulative(mean, count) > LOW, top)


def _first(mean: float) -> int:
    return max(0, int(mean - _REACH * sqrt(mean)))


def _probability(mean: float, count: int) -> float:
    return exp(count * log(mean) - mean - lgamma(count + 1))


def _solve(below: Callable[[float], bool], top: float) -> float:
    """The mean at which a condition that holds for small means stops holding, by halving."""
    low, high = 0.0, float(top)
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if below(middle) else (low, middle)
    return (low + high) / 2
