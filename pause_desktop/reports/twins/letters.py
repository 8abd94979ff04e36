"""Letters as other programs take them: what XML forbids is left out, lines end one way, scripts are told apart."""

import re

_LINE_ENDS = re.compile("\r\n?|\u2028|\u2029|\x85")
_FORBIDDEN = re.compile("[^\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\U00010000-\U0010ffff]")
_ARABIC = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_ARABIC_RUN = re.compile(f"([{_ARABIC}](?:[{_ARABIC}\\s\\d،؛؟.,:()-]*[{_ARABIC}])?)")


def sound(text: str) -> str:
    """The text without control letters and halves of letters, which no XML can hold."""
    return _FORBIDDEN.sub("", _LINE_ENDS.sub("\n", text))


def scripts(text: str) -> list[tuple[str, bool]]:
    """`[(words, whether they are written from the right)]`, in reading order."""
    parts = _ARABIC_RUN.split(text)
    return [(words, bool(at % 2)) for at, words in enumerate(parts) if words]


def paragraphs(words: str) -> list[str]:
    """The lines that the writer made, without the empty ones."""
    return [line for line in sound(words).splitlines() if line.strip()]
