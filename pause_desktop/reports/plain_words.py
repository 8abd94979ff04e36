"""What a paper that goes home does not name: Pause, contraception, abuse, substances.

Whoever lives with her may find it. The headings that the program writes become neutral; her own words are hers, so
a word of them is only shown to whoever prints, who decides with her.
"""

import re

_NAMED = {
    "pause": r"pause",
    "contraception": (
        r"contracept\w*|larcs?|implant\w*|injections?|depo|coils?|iuds?|iuss?|intrauterine|condoms?|sterilis\w*"
        r"|steriliz\w*|(?:the )?pill|birth control|family planning"
    ),
    "abuse": (
        r"abus\w*|violen\w*|perpetrator\w*|coerci\w*|controlling|gaslight\w*|refuge|marac|dash|idva|dv|dva"
        r"|non-molestation|restraining order|women[’']?s aid|rap(?:e|ed|ist)|assault\w*|hit(?:s|ting)? me|hurts? me"
        r"|beat(?:s|en)? me"
    ),
    "substances": (
        r"alcohol\w*|drink(?:s|ing|er)?|drunk\w*|booze|vodka|drugs?|substances?|addict\w*|cannabis|weed|skunk"
        r"|cocaine|coke|crack|heroin|methadone|subutex|spice|ketamine|speed|amphetamine\w*|valium|using|relaps\w*"
        r"|rehab\w*|detox\w*|sober|sobriety|clean|needle exchange"
    ),
}
_EVERY = re.compile("|".join(rf"\b(?P<{name}>{words})\b" for name, words in _NAMED.items()), re.IGNORECASE)

_NEUTRAL = {
    "domestic_abuse": "Feeling safe", "alcohol": "My health", "drugs": "My health",
}  # fmt: skip
PLAIN_HEADING = "My life"


def named_in(words: str) -> tuple[str, ...]:
    """The words, as they are written, that a plain paper does not hold, each once, in their order."""
    found = dict.fromkeys(match[0].casefold() for match in _EVERY.finditer(words))
    return tuple(found)


def neutral_heading(area: str, label: str) -> str:
    """What stands over a goal of a life area on a plain paper, whatever the practice calls the area."""
    return _NEUTRAL.get(area) or (PLAIN_HEADING if named_in(label) else label)
