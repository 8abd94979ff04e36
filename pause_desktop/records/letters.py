"""How words are compared: without accents and case, so that a name is found whichever keyboard wrote it."""

import unicodedata

PLAIN = str.maketrans(
    {
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "Ł": "L",
        "Ø": "O",
        "Đ": "D",
        "Æ": "Ae",
        "Œ": "Oe",
    }
)
"""Letters that no decomposition takes apart, and what is typed for them."""


def plain_words(text: str) -> str:
    """Words as they are compared without accents and case, for lists searched in memory."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.translate(PLAIN))
    return "".join(c for c in decomposed if not unicodedata.combining(c)).lower()
