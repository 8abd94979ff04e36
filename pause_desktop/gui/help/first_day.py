"""What the tour of the window says, and that each worker is offered it once."""

from PySide6.QtWidgets import QWidget

from pause_desktop.gui.help.calling import Help
from pause_desktop.gui.help.topics import topic_of
from pause_desktop.gui.help.tour import Step, Tour
from pause_desktop.gui.language import tr
from pause_desktop.gui.main_window import MainWindow

_SEEN = "tour"


def lend_help(window: MainWindow) -> Help:
    """Puts F1 and the tour on a window."""
    made = Help(window, lambda: topic_of(window.place), tour=True)
    made.tour_wanted.connect(lambda: show_round(window))
    return made


def greet(window: MainWindow) -> None:
    """Offers the tour to a worker who has not seen it on this laptop."""
    if window.desk.preferences.get(_SEEN) is None:
        show_round(window)


def show_round(window: MainWindow) -> Tour:
    """Begins the tour at its first step."""
    return Tour(window, steps(window), lambda: window.desk.preferences.put(_SEEN, 1))


def steps(window: MainWindow) -> list[Step]:
    """The four steps: where things are, how to write, that nothing is lost, who may look."""
    rail = window.form.rail

    def first() -> QWidget:
        return next(iter(rail.places.values()))

    return [
        Step(
            tr("Everything is on this rail"),
            tr("Alt and a number goes to each place. Ctrl+F finds a woman, whichever page is open."),
            first,
        ),
        Step(
            tr("Ctrl+N records a contact, from anywhere"),
            tr("Three letters of her name, a few keys, what was said, and Ctrl+Enter."),
            lambda: None,
        ),
        Step(
            tr("Nothing you type is lost"),
            tr("It is kept while you write. Leave, lock or run out of battery: it waits here."),
            lambda: rail.places.get("drafts"),
        ),
        Step(
            tr("Who else can see the screen?"),
            tr("F9 hides every name, Ctrl+L locks at once. And F1 helps, on every page."),
            lambda: window.curtain,
        ),
    ]
