"""Invented names, with the languages and backgrounds that go with them."""

from dataclasses import dataclass
from itertools import product

from pause_desktop.demo.chance import Chance, Odds


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


@dataclass(frozen=True, slots=True)
class People:
    """A part of town: first and last names, the languages spoken and the backgrounds given."""

    first: tuple[str, ...]
    last: tuple[str, ...]
    ethnicities: tuple[str, ...]
    languages: tuple[str, ...] = ("English",)
    interpreter: float = 0.0


_ENGLISH = People(
    _words(
        "Holly Olivia Wren Chloe Jade Kayleigh Gemma Stacey Leanne Amber Paige Shannon Kirsty Natalie Toni Demi "
        "Abbie Lauren Charlotte Rebecca Hannah Zoe Kelly Donna Tanya Jodie Carly Sophie Megan Ellie Rosie Poppy "
        "Georgia Naomi Bethany Danielle Robyn Laura Nicole Stephanie"
    ),
    _words(
        "Frost Kirk Pike Marsh Holt Cole Dunn Ashworth Thorne Barlow Wilde Hartley Sharp Booth Clegg Lomas Naylor "
        "Ogden Pickering Rudd Sykes Tranter Varley Whitlock Yardley Bramley Copley Dyson Eastwood Fenwick "
        "Garside Hirst Ibbotson Jessop Kershaw Lockwood"
    ),
    ("white_british", "white_british", "white_british", "white_british", "white_other", "mixed_other"),
)
_WELSH = People(
    _words("Cerys Siân Rhiannon Ffion Angharad Lowri Carys Megan Nia Eleri Bronwen Tegan"),
    _words("Llewellyn Prosser Bevan Gwynne Pugh Meredith Ellis-Rees Prydderch Vaughan Parry"),
    ("white_british",),
    ("English", "English", "Welsh"),
)
_IRISH = People(
    _words("Niamh Aoife Ciara Sinéad Róisín Caoimhe Orla Bridget Kathleen Margaret"),
    _words("O’Dowd Brennan McGinley Doherty Rafferty Maughan Ward Quilligan O’Keeffe"),
    ("white_irish", "white_gypsy_or_traveller"),
)
_POLISH = People(
    _words("Małgorzata Agnieszka Zuzanna Joanna Katarzyna Bożena Elżbieta Łucja Justyna Żaneta"),
    _words("Wiśniewska Dąbrowska Kamińska Zielińska Szczepańska Wójcik Gąsior Pawłowska Jabłońska"),
    ("white_other",),
    ("Polish", "Polish", "English"),
    0.4,
)
_ROMA = People(
    _words("Ioana Mihaela Ştefania Denisa Vanesa Nikola Marcela Žaneta"),
    _words("Căldăraru Horváthová Balážová Lăcătuş Kandráčová Stojka"),
    ("white_roma",),
    ("Romanian", "Slovak", "Romani"),
    0.7,
)
_ARABIC = People(
    _words("نور ليلى مريم هالة سلمى رنا أمل سميرة ياسمين هناء"),
    _words("الخطيب حداد النجار عثمان منصور الصباغ درويش"),
    ("arab", "any_other"),
    ("Arabic", "Arabic", "Kurdish"),
    0.7,
)
_ARABIC_IN_ENGLISH = People(
    _words("Amal Hanan Samira Yasmin Rania Dunya Shirin Leyla"),
    _words("Haddad Al-Khatib Mansour Sabbagh Darwish Aziz Barzani"),
    ("arab", "any_other"),
    ("Arabic", "English", "Kurdish"),
    0.3,
)
_SOUTH_ASIAN = People(
    _words("Ayesha Nadia Samina Rukhsana Priya Farzana Shabnam Meera Zainab Harpreet"),
    _words("Mirza Qureshi Chowdhury Begum Rehman Bhatti Sandhu Rana Siddiqui"),
    ("asian_pakistani", "asian_bangladeshi", "asian_indian", "mixed_white_and_asian"),
    ("English", "Urdu", "Punjabi", "Bengali"),
    0.2,
)
_BLACK = People(
    _words("Abena Chidinma Keisha Folasade Marcia Winsome Tiana Ngozi Shanice Makeda"),
    _words("Mensah Okafor Campbell-Reid Adeyemi Francis Boateng Tesfaye Grant Lewin"),
    ("black_african", "black_caribbean", "mixed_white_and_black_caribbean", "mixed_white_and_black_african"),
    ("English", "English", "English", "French"),
    0.05,
)
_TOWN = Odds.of(
    (_ENGLISH, 62), (_WELSH, 6), (_IRISH, 5), (_POLISH, 7), (_ROMA, 4), (_ARABIC, 3), (_ARABIC_IN_ENGLISH, 2),
    (_SOUTH_ASIAN, 6), (_BLACK, 5),
)  # fmt: skip
_UNSAID = Odds.of((None, 3), ("not_asked", 3), ("prefer_not_to_say", 2))

_TEAM_FIRST = _words(
    "Priya Nell Bryn Chloe Marek Ruth Sanjay Alice Tomasz Eilidh Grace Hamza Imogen Joy Kofi Lena Mair Noor Owen "
    "Petra Quentin Rhys Sadia Theo Una Vera Winnie Yvonne Zadie Anwen"
)
_TEAM_LAST = _words(
    "Holt Marsh Cole Dunn Nowak Abbott Bailey Crane Drake Elwood Fairley Gill Hale Iqbal Jarvis Keane Linden "
    "Moss North Orchard Penn Quayle Reeve Stott Tarn Upton Vale West Yates Ahmed"
)


@dataclass(frozen=True, slots=True)
class Person:
    """Who an invented woman is."""

    first_name: str | None
    last_name: str | None
    preferred_name: str | None
    ethnicity: str | None
    language: str | None
    interpreter_needed: str | None


def person(chance: Chance) -> Person:
    """Somebody new, some of it not yet known."""
    people = chance.of(_TOWN)
    first, language = chance.pick(people.first), chance.pick(people.languages)
    foreign = language != "English"
    needed = "yes" if foreign and chance.yes(people.interpreter) else "no" if chance.yes(0.75) else "not_asked"
    return Person(
        first if chance.yes(0.98) else None,
        chance.pick(people.last) if chance.yes(0.97) else None,
        _short(first) if chance.yes(0.15) else None,
        chance.pick(people.ethnicities) if chance.yes(0.9) else chance.of(_UNSAID),
        language if foreign or chance.yes(0.6) else None,
        needed if foreign or chance.yes(0.5) else None,
    )


def _short(name: str) -> str | None:
    """What friends call her: the first three letters, where the alphabet allows it."""
    return name[:3] if name.isascii() and len(name) > 5 else None


def team_names(number: int) -> list[str]:
    """As many different names of workers as are needed."""
    pairs = [f"{first} {last}" for first, last in zip(_TEAM_FIRST, _TEAM_LAST, strict=True)]
    known = set(pairs)
    others = (name for first, last in product(_TEAM_FIRST, _TEAM_LAST) if (name := f"{first} {last}") not in known)
    while len(pairs) < number:
        name = next(others, None)
        pairs.append(name or f"{_TEAM_FIRST[len(pairs) % 30]} {_TEAM_LAST[len(pairs) % 30]} {len(pairs)}")
    return pairs[:number]
