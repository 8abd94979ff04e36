"""The few colours of the printed page; position, length and number carry the meaning, colour never alone."""

INK = "#17252C"
SLATE = "#4C5C65"
DEEP = "#0A4A57"
TEAL = "#2A7B7C"
MIST = "#A9CFCB"
MID = "#7FA9A9"
RUST = "#B5471B"
PLUM = "#74213F"
RULE = "#C9D2D6"
TRACK = "#E6ECED"
WEDGE = "#E3EFEE"
PAPER = "#F4F7F7"
OPEN_CIRCLE = "#7B8F97"
WHITE = "#FFFFFF"

FIVE_STEPS = ("#F6E3C4", "#E4BE7E", "#97A5A7", "#2F7C7E", DEEP)
"""Worst to best: each is darker than the last, so that a grey print keeps the order."""

INK_ON_FIVE_STEPS = (INK, INK, INK, WHITE, WHITE)
