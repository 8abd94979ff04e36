import re

import pytest
from PySide6.QtWidgets import QTextBrowser

from pause_desktop.gui.help.help_window import HelpWindow
from pause_desktop.gui.help.topics import OF_PAGE, OF_SECTION, Topic, topic_of, topics
from pause_desktop.gui.opening import MAKERS
from pause_desktop.gui.places import Place
from pause_desktop.gui.record.sections import SECTIONS

NAMES = [topic.name for topic in topics()]
FORBIDDEN = re.compile(r"\b(please|oops|invalid|illegal|abort|fatal|exception|n/a|click)\b|!", re.IGNORECASE)


@pytest.mark.parametrize("page", MAKERS)
def test_every_page_has_a_topic(page: str):
    name = topic_of(Place(page))
    assert name in NAMES
    assert name != NAMES[0]


def test_sections_with_a_topic_of_their_own_are_there():
    sections = {key for key, _ in SECTIONS}
    for section, name in OF_SECTION.items():
        assert section in sections
        assert topic_of(Place("record", {"section": section})) == name
    assert topic_of(Place("record", {"section": "contacts"})) == "record"
    assert set(OF_PAGE.values()) <= set(NAMES)


def test_a_page_without_a_topic_begins_at_the_beginning():
    assert topic_of(Place("nowhere")) == "start"


@pytest.mark.parametrize("topic", topics(), ids=lambda topic: topic.name)
def test_a_topic_has_a_title_and_speaks_plainly(topic: Topic):
    assert topic.words.startswith(f"# {topic.title}\n")
    assert not FORBIDDEN.search(topic.words)
    assert "http://" not in topic.words


def test_a_language_without_help_has_it_in_english():
    assert topics("cy") == topics("en")


@pytest.fixture
def window(qtbot) -> HelpWindow:
    made = HelpWindow(tour=True)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.open_at("drafts")
    return made


def test_it_opens_at_its_topic_with_the_keyboard_on_its_words(window: HelpWindow, qtbot):
    assert window.topic.title == "Drafts"
    assert "within two seconds" in window.page.toPlainText()
    assert "#" not in window.page.toPlainText()
    qtbot.waitUntil(window.page.hasFocus)


def test_searching_leaves_the_topics_that_hold_every_word(window: HelpWindow):
    window.sought.setText("Recovery KEY")

    shown = [window.list.item(at).text() for at in range(window.list.count())]
    assert "Opening a practice" in shown
    assert len(shown) < len(topics())
    assert window.found.text() == f"{len(shown)} topics"

    window.sought.setText("zebra")
    assert window.topic is None
    assert "Try fewer" in window.page.toPlainText()
    window.sought.clear()
    assert window.list.count() == len(topics())


def test_no_link_leads_out_of_the_program(window: HelpWindow):
    assert isinstance(window.page, QTextBrowser)
    assert not window.page.openLinks()
    assert not window.page.openExternalLinks()
