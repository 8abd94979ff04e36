"""The spelling of notes, each in a state worth looking at; everybody in it is invented."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from record_states import contact, desk

from pause_desktop.gui.contact_page import ContactPage
from pause_desktop.gui.spelling.underlining import Underlining
from pause_desktop.gui.spelling.words_menu import WordsMenu

_WORDS = (
    "Carly had tea redy in the garden. She read me the first page of her letter and cried, then laughed about the"
    " spelling. Sleeping better since the new bed arived. MARAC on tue; Nexplanon by 12/7, see RP-A0001."
)


def underlined() -> QWidget:
    page = contact()
    assert isinstance(page, ContactPage)
    assert page.pane.form is not None
    page.pane.form.restore({"summary": _WORDS})
    if not desk().speller.ready:
        desk().speller._begin()
    for lines in page.findChildren(Underlining):
        lines._soon.setInterval(0)
    page.first = page.pane.form.fields["summary"].typing.area  # pyright: ignore
    return page


def menu() -> QWidget:
    page = underlined()
    lines = next(each for each in page.findChildren(Underlining) if each.text.endswith(":summary"))
    words = lines.findChild(WordsMenu)
    assert words is not None
    QTimer.singleShot(60, words, words.go_on)
    return page
