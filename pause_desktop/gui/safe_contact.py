"""How she may be reached, in the words that stand beside every number and address: not asked counts as not safe."""

from collections.abc import Mapping, Sequence
from typing import Any

from pause_desktop.gui.language import tr

CHANNEL_WORDS: Mapping[str, str] = {
    "call": tr("call"), "text": tr("text"), "visit": tr("visit"), "leave_voicemail": tr("voicemail"),
    "post": tr("post"), "email": tr("e-mail"),
}  # fmt: skip
"""The ways of reaching her inside a sentence; the field of each is `safe_to_` and its key."""

WAYS: Mapping[str, Sequence[str]] = {
    "phone": ("call", "text", "leave_voicemail"), "email": ("email",), "address": ("post", "visit"),
    "postcode": ("post", "visit"),
}  # fmt: skip
"""By which ways a field of hers leads to her."""

_PERSON: Mapping[str, tuple[str, str, str]] = {
    "yes": (tr("Safe to contact"), "good", "check"),
    "no": (tr("Not safe to contact"), "danger", "x"),
}


def beside(name: str, woman: Any) -> str:
    """What is to be known before a field of hers is used, as she said it last; nothing for other fields."""
    found: dict[str, list[str]] = {"yes": [], "no": [], "": []}
    for way in WAYS.get(name, ()):
        answer = getattr(woman, f"safe_to_{way}") or ""
        found[answer if answer in found else ""].append(CHANNEL_WORDS[way])
    said = (
        (found["yes"], tr("Safe: {ways}.")),
        (found["no"], tr("Not safe: {ways}.")),
        (found[""], tr("Not asked, so not safe: {ways}.")),
    )
    return " ".join(words.format(ways=", ".join(ways)) for ways, words in said if ways)


def of_person(answer: str | None) -> tuple[str, str, str]:
    """Whether somebody around her may be contacted: words, tone and icon."""
    return _PERSON.get(answer or "", (tr("Not asked, so not safe to contact"), "warn", "circle-question-mark"))
