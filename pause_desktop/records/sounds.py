"""How a name sounds: keys that are the same for spellings that are heard alike, as Siobhan and Shivawn.

A key is the skeleton of a word's consonants, as in Lawrence Philips' Metaphone ("Hanging on the Metaphone",
Computer Language 7 (12), 1990); where a spelling may be read in two ways a word has several keys, as in his Double
Metaphone (C/C++ Users Journal 18 (6), 2000). The rules are written anew for the names met in Britain: English and
Welsh, Irish (bh, mh, si), Polish (sz, cz, rz, w, j) and romanised Arabic, Urdu, Punjabi and Bengali (kh, q, dh).
Coarser than Metaphone in two things, because laptops lose accents: s, z, sh and ch are one sound, f and v are one.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import product

from pause_desktop.records.letters import plain_words

LEAST = 3
"""Fewer letters than this sound like half of all names."""

LONGEST = 40
"""What is longer is no name, and only its beginning is listened to."""

_MOST = 8
_VOWEL = "."  # stands between consonants while a key is made, so that only neighbours fall together
_V = "aeiouy"

# the first rule that fits at a place counts: letters, and how they may be heard
_RULES: tuple[tuple[str, tuple[str, ...]], ...] = (
    # how a word begins
    (r"^(?:kn|gn|pn)", ("N",)),
    (r"^wr", ("R",)),
    (r"^ps", ("S",)),
    (r"^x", ("S", "KS")),
    (r"^bh", ("B",)),
    (r"^gh", ("K",)),
    (r"^ng", ("NK", "N")),
    (r"^ch(?=[aeou])", ("S",)),
    (r"^c(?=[eiy])(?!z)", ("S", "K")),  # Cynthia, but Ciara and Cerys
    (rf"^y(?=[{_V}])", ("J",)),
    (rf"^i(?=[{_V}])", ("J", "A")),  # Ioana, but Iesha
    (rf"^[{_V}]+", ("A",)),
    (r"^wh?(?=[aeiouy])", ("W", "F")),  # Wendy, but Wiktoria
    (r"^h", ("H",)),
    # two letters and more for one sound
    (r"szcz|shch|sch|tsch|tch|cz|sz|sh|zh|ts|tz", ("S",)),
    (r"rz", ("S", "RS")),
    (r"ch(?=[rlst])|ck(?![aiy]e?$)", ("K",)),
    (r"ch", ("S", "K")),
    (r"c(?=k[aiy]e?$)", ("", "S")),  # Nowicka
    (r"ph", ("F",)),
    (r"bh", ("F", "B")),
    (r"mh", ("F",)),
    (r"dh", ("D", "")),
    (r"th", ("T",)),
    (r"kh", ("K", "H")),
    (r"ngh?$", ("NK", "N")),
    (rf"gh(?=[{_V}])", ("K", "H", "")),  # Monaghan
    (r"gh", ("",)),
    (r"dg(?=[eiy])", ("J",)),
    (r"dj", ("J",)),
    (r"gu(?=[ei])", ("K",)),
    (r"qu?", ("K",)),
    # one letter, heard by what stands around it
    (r"c(?=[eiyj])", ("S",)),
    (r"g(?=[eiy])", ("J", "K")),
    (rf"(?<=[a-z])j(?=[{_V}])", ("J", "")),  # Łucja
    (r"j", ("J",)),
    (rf"(?<=[{_V}])h(?=[{_V}])", ("H", "")),  # Muhammad, but Johanna
    (r"h", ("",)),
    (rf"(?<=[{_V}])w(?=[{_V}])", ("F", "")),  # Ewa, but Rowan
    (rf"w(?=[{_V}])", ("W", "F")),
    (r"w(?=s[kc])", ("F", "")),
    (r"w", ("",)),
    (r"[ck]", ("K",)),
    (r"g", ("K",)),
    (r"[sz]", ("S",)),
    (r"d$", ("D", "T")),  # Ahmad, Ahmet
    (r"d", ("D",)),
    (r"t", ("T",)),
    (r"[fv]", ("F",)),
    (r"x", ("KS",)),
    (r"b", ("B",)),
    (r"p", ("P",)),
    (r"l", ("L",)),
    (r"m", ("M",)),
    (r"n", ("N",)),
    (r"r", ("R",)),
    (rf"[{_V}]+", (_VOWEL,)),
)
_RULE = re.compile("|".join(f"(?P<r{at}>{letters})" for at, (letters, _) in enumerate(_RULES)))
_HEARD = {f"r{at}": codes for at, (_, codes) in enumerate(_RULES)}

_DOUBLED = re.compile(r"([a-z])\1+")
_REPEATED = re.compile(r"([A-Z])\1+")
_WORD = re.compile(r"[a-z]+")
_JOINED = str.maketrans("", "", "'’‘`.")


def words_in(text: str) -> list[str]:
    """The words of a name as they are heard: without accents and case, O’Dowd one word, Ann-Marie two."""
    return _WORD.findall(plain_words(text).translate(_JOINED))


@lru_cache(maxsize=32_768)
def keys(word: str) -> tuple[str, ...]:
    """How one word (small letters a to z) may be heard, the likeliest first; none where only vowels are."""
    heard: list[tuple[str, ...]] = [
        _HEARD[found.lastgroup or ""] for found in _RULE.finditer(_DOUBLED.sub(r"\1", word))
    ]
    ways = 1
    for at, codes in enumerate(heard):  # a word that can be heard in very many ways is heard in its first ones
        ways *= len(codes)
        if ways > _MOST:
            heard[at] = codes[:1]
            ways //= len(codes)
    made = (_REPEATED.sub(r"\1", "".join(way)).replace(_VOWEL, "") for way in product(*heard))
    return tuple(dict.fromkeys(key for key in made if key not in ("", "A")))


def sound_of(names: Iterable[str]) -> str:
    """Every key of every name, each between spaces: a text in which `sounds_like` looks."""
    heard = {key: None for name in names for word in words_in(name) for key in keys(word)}
    return f" {' '.join(heard)} " if heard else ""


def sought(word: str) -> tuple[str, ...]:
    """What to look for in a `sound_of` text for one word that is being typed; none for too few letters.

    A long key is looked for as a beginning, because a person is still typing; a short one begins too much.
    """
    if not LEAST <= len(word) <= LONGEST:
        return ()
    return tuple(f" {key}" if len(key) >= LEAST else f" {key} " for key in keys(word))


def heard_alike(one: str, other: str) -> bool:
    """Whether two words may be heard as the same."""
    return not set(keys(one)).isdisjoint(keys(other))
