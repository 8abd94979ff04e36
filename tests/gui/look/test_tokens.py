"""The colours keep their promise: readable on every fill that the screens put behind them."""

from collections.abc import Iterator
from itertools import pairwise

import pytest

from pause_desktop.gui.look.tokens import BANDS, SERIES, THEMES, TONES, TYPE, WEIGHTS

# Machado 2009, severity 1: how each kind of colour blindness mixes linear red, green and blue.
BLIND = {
    "full": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}


def linear(colour: str) -> list[float]:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    return [x / 12.92 if x <= 0.04045 else ((x + 0.055) / 1.055) ** 2.4 for x in parts]


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, 1 to 21."""
    lights = [sum(w * x for w, x in zip((0.2126, 0.7152, 0.0722), linear(c), strict=True)) for c in (one, other)]
    return (max(lights) + 0.05) / (min(lights) + 0.05)


def lab(colour: str, blind: str) -> tuple[float, float, float]:
    """CIE L*a*b* as a person of that colour vision sees it."""
    seen = [sum(m * x for m, x in zip(row, linear(colour), strict=True)) for row in BLIND[blind]]
    r, g, b = (min(1.0, max(0.0, x)) for x in seen)
    xyz = (
        (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
        0.2126 * r + 0.7152 * g + 0.0722 * b,
        (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
    )
    x, y, z = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def pairs(theme: str) -> Iterator[tuple[str, str, float]]:
    """(foreground, background, least ratio) for every pair that the screens use."""
    text = 7.0 if theme == "sunlight" else 4.5
    for fore in ("ink", "soft", "faint", *TONES):
        yield from ((fore, back, text) for back in ("ground", "surface", "sunk"))
    for tone in TONES:
        yield tone, f"{tone}_soft", text
        yield "soft", f"{tone}_soft", text
        yield "ink", f"{tone}_soft", 7.0
    for fore in ("danger", "warn", "good", "info", "faint"):
        yield fore, "accent_soft", text
    yield "on_accent", "accent", text
    yield "on_accent", "accent_hover", text
    yield "on_danger", "danger", text
    yield "ink", "mark", 7.0
    yield "surface", "ink", text  # tooltips
    for back in ("ground", "surface", "sunk"):
        yield "edge", back, 3.0
        yield "focus", back, 3.0


CASES = [(theme, *pair) for theme in THEMES for pair in pairs(theme)]


@pytest.mark.parametrize(("theme", "fore", "back", "least"), CASES, ids=lambda value: str(value))
def test_what_is_written_can_be_read_on_what_is_behind_it(theme: str, fore: str, back: str, least: float) -> None:
    assert contrast(THEMES[theme][fore], THEMES[theme][back]) >= least


def test_all_themes_name_the_same_colours() -> None:
    assert set(THEMES["light"]) == set(THEMES["dark"]) == set(THEMES["sunlight"])
    assert set(THEMES) == set(SERIES) == set(BANDS) == set(WEIGHTS)


@pytest.mark.parametrize("theme", THEMES)
def test_lines_of_a_chart_stand_out_and_survive_a_grey_printer(theme: str) -> None:
    assert all(contrast(colour, THEMES[theme]["surface"]) >= 3 for colour in SERIES[theme])
    lights = sorted(lab(colour, "full")[0] for colour in SERIES[theme])
    assert min(b - a for a, b in pairwise(lights)) >= 5


@pytest.mark.parametrize("blind", BLIND)
@pytest.mark.parametrize("theme", THEMES)
def test_no_two_lines_look_alike_to_the_colour_blind(theme: str, blind: str) -> None:
    seen = [lab(colour, blind) for colour in SERIES[theme]]
    gaps = [
        sum((p - q) ** 2 for p, q in zip(a, b, strict=True)) ** 0.5 for n, a in enumerate(seen) for b in seen[:n]
    ]
    assert min(gaps) >= 10


def test_nothing_is_written_smaller_than_14_pixels() -> None:
    assert min(TYPE.values()) == 14
