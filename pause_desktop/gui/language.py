"""Every word that a person reads goes through here, so that it can be said in another language.

`tr` takes the English words themselves, with named or numbered places for what is put in: a translation may put
them in another order. What is said of a number goes through `several`, which asks the language for its plural.
Sentences of the inner rooms, and what went wrong, come as they are and are said anew. The translations are Qt's:
`packaging/translations.py` gathers the words into `resources/translations/pause.ts`.
"""

import datetime as dt
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from pause_desktop.errors import UserError
from pause_desktop.paths import resource
from pause_desktop.sentences import Sentence

CONTEXT = "Pause"
ENGLISH = "en_GB"


def tr(words: str | UserError, /, *places: Any, **named: Any) -> str:
    """The words in the person's language; with places given, `{0}` and `{name}` in them are filled."""
    if isinstance(words, UserError):
        words = words.sentence
    if isinstance(words, Sentence) and words.values:
        words, named = words.template, {**words.values, **named}
    said = QCoreApplication.translate(CONTEXT, words)
    if not places and not named:
        return said
    return said.format(*map(_put_in, places), **{name: _put_in(value) for name, value in named.items()})


def several(count: int, one: str, many: str, /, **named: Any) -> str:
    """What is said of a count: `one` of 1 and `many` of any other in English; `{n}` in them is the count."""
    said = QCoreApplication.translate(CONTEXT, many, one, count)
    if count == 1 and said == many:  # English itself: Qt knows no plural without a translation
        said = QCoreApplication.translate(CONTEXT, one)
    return said.format(n=f"{count:,}", **{name: _put_in(value) for name, value in named.items()})


def month(number: int, *, short: bool = False) -> str:
    """The name of a month, 1 to 12, in the person's language."""
    form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return QLocale().standaloneMonthName(number, form)


def weekday(number: int, *, short: bool = False) -> str:
    """The name of a day of the week, 0 (Monday) to 6, in the person's language."""
    form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return QLocale().standaloneDayName(number + 1, form)


def day(value: dt.date) -> str:
    """A day as it is said: 3 May 2026."""
    return f"{value.day} {month(value.month)} {value.year}"


def _put_in(value: Any) -> Any:
    if isinstance(value, Sentence):
        return tr(value)
    return day(value) if type(value) is dt.date else value


def speak(app: QCoreApplication, name: str = "") -> list[QTranslator]:
    """Has the program speak a language ("cy", "pl_PL"); British English where there is no translation of it.

    Gives the translators that were put in, Qt's own words among them; they live as long as the program does.
    """
    found = [made for path in _files(name) if (made := _loaded(path, app)) is not None] if name else []
    QLocale.setDefault(QLocale(name if found else ENGLISH))
    for each in found:
        app.installTranslator(each)
    return found


def _files(name: str) -> list[Path]:
    base = name.partition("_")[0]
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{base}.qm"
    ours = [resource("translations", f"pause_{each}.qm") for each in dict.fromkeys((name, base))]
    there = [path for path in ours if path.is_file()][:1]
    return [*there, *([qt] if there and qt.is_file() else [])]


def _loaded(path: Path, app: QCoreApplication) -> QTranslator | None:
    made = QTranslator(app)
    return made if made.load(str(path)) else None
