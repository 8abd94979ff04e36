"""The named colours, sizes and weights of the three themes, so that no other module holds a colour. No Qt here.

ground: window · surface: cards, fields · sunk: wells, headers · line: hairlines · edge: border of a control ·
ink, soft, faint: text · X_soft: quiet fill behind X · on_X: text on a fill of X.
"""

from typing import Literal

ThemeName = Literal["light", "dark", "sunlight"]

THEMES: dict[str, dict[str, str]] = {
    "light": {
        "ground": "#F5F3EE",
        "surface": "#FFFFFF",
        "sunk": "#EDEAE3",
        "line": "#DCD7CC",
        "edge": "#85806F",
        "ink": "#1B2423",
        "soft": "#4C5755",
        "faint": "#5C6562",
        "accent": "#0B5A60",
        "accent_hover": "#08464B",
        "accent_soft": "#DFEEEC",
        "on_accent": "#FFFFFF",
        "danger": "#9C1F28",
        "danger_soft": "#FBE8E5",
        "on_danger": "#FFFFFF",
        "warn": "#744600",
        "warn_soft": "#FCEFD2",
        "good": "#1D6238",
        "good_soft": "#E2F1E4",
        "info": "#274F8C",
        "info_soft": "#E5EDF8",
        "mark": "#FFE9A8",
        "focus": "#1B2423",
    },
    "dark": {
        "ground": "#141A1B",
        "surface": "#1D2526",
        "sunk": "#263031",
        "line": "#384546",
        "edge": "#84938F",
        "ink": "#ECF0EE",
        "soft": "#BAC5C2",
        "faint": "#98A5A2",
        "accent": "#7FD0CC",
        "accent_hover": "#A2E0DC",
        "accent_soft": "#1C3E3F",
        "on_accent": "#05282A",
        "danger": "#FFA69E",
        "danger_soft": "#432123",
        "on_danger": "#3A0508",
        "warn": "#F4C36F",
        "warn_soft": "#3D2F13",
        "good": "#8CD6A0",
        "good_soft": "#1B3825",
        "info": "#A5C8F7",
        "info_soft": "#1D2F49",
        "mark": "#5A4A10",
        "focus": "#ECF0EE",
    },
    "sunlight": {
        "ground": "#FFFFFF",
        "surface": "#FFFFFF",
        "sunk": "#EEEEEE",
        "line": "#595959",
        "edge": "#000000",
        "ink": "#000000",
        "soft": "#1F1F1F",
        "faint": "#333333",
        "accent": "#003F46",
        "accent_hover": "#00282D",
        "accent_soft": "#CFEBEC",
        "on_accent": "#FFFFFF",
        "danger": "#7A0010",
        "danger_soft": "#FFE1DD",
        "on_danger": "#FFFFFF",
        "warn": "#4F2D00",
        "warn_soft": "#FFEDB8",
        "good": "#00401A",
        "good_soft": "#D6F2DC",
        "info": "#062B66",
        "info_soft": "#DCE9FF",
        "mark": "#FFE04D",
        "focus": "#000000",
    },
}

TONES = ("accent", "danger", "warn", "good", "info")
"""What a colour may mean: chosen or safe to contact, risk, due, done, plain information."""

# Five lines of a chart, 8 or more apart in lightness, so that they survive a grey printer and colour blindness.
SERIES: dict[str, tuple[str, ...]] = {
    "light": ("#07323B", "#8C1D5B", "#B8500C", "#3A86C8", "#52A38C"),
    "dark": ("#F4F1E8", "#F3C54B", "#6CC9E8", "#E8839F", "#4E8FB8"),
    "sunlight": ("#000000", "#6B0F45", "#A03F00", "#1A6DB8", "#3A8577"),
}

# CORE-10 bands: five steps of one grey, never traffic lights.
BANDS: dict[str, tuple[str, ...]] = {
    "light": ("#FFFFFF", "#F6F4F0", "#EBE8E1", "#E0DCD2", "#D4CFC2"),
    "dark": ("#1D2526", "#242D2E", "#2B3637", "#334041", "#3C4A4B"),
    "sunlight": ("#FFFFFF", "#F4F4F4", "#E8E8E8", "#DCDCDC", "#D0D0D0"),
}

TYPE = {"display": 30, "figure": 34, "title": 24, "section": 18, "body": 16, "small": 14}
"""Pixels at 100 %; nothing is smaller than 14."""

WEIGHTS: dict[str, dict[str, int]] = {
    "light": {"text": 400, "label": 500, "heading": 600},
    "dark": {"text": 400, "label": 500, "heading": 600},
    "sunlight": {"text": 500, "label": 600, "heading": 700},
}

SPACE = (4, 8, 12, 16, 24, 32, 48)
RADIUS = {"control": 6, "card": 10, "chip": 13}
CONTROL, TAB, ROW, HEAD, CHIP, RAIL = 40, 36, 44, 36, 26, 96

FAMILIES = ("Atkinson Hyperlegible Next", "Noto Sans Arabic", "Noto Emoji")
"""In this order, so that Qt falls back by itself for a script that the first one lacks."""

SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)
"""The text sizes that a person may choose."""

CROWDED = 1.3
"""Above this text size the rail drops its words, and tables drop columns by priority."""
