"""The window of an open practice: the rail, the pages, and what works on every one of them.

A page is put in by a maker and opened by ids, so that this module knows no page; `opening` puts them together.
"""

import contextlib
from collections.abc import Callable, Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLayout, QMainWindow, QToolButton, QWidget
from shiboken6 import isValid

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.forms.ui_main_window import Ui_MainWindow
from pause_desktop.gui.language import tr
from pause_desktop.gui.leaf import Leaf, Maker, Section
from pause_desktop.gui.look.announcing import announce
from pause_desktop.gui.look.parts import banner, button
from pause_desktop.gui.look_menu import LookMenu, resize_text
from pause_desktop.gui.places import Place
from pause_desktop.gui.undo.keys import UndoKeys
from pause_desktop.gui.whisper import Whisper
from pause_desktop.gui.window_size import note_size, restore_size

_LEAST = 900, 560
_PATIENCE = 3.0
"""Seconds that closing waits for drafts to be written before it looks why they are not."""


class MainWindow(QMainWindow):
    """Goes from page to page; `locked` carries the place to come back to, `closed` comes last."""

    locked = Signal(object)
    closed = Signal()
    came_back = Signal()

    def __init__(self, desk: Desk, practice: str, sections: list[Section], makers: Mapping[str, Maker]) -> None:
        super().__init__()
        self.desk = desk
        self._makers, self._leaves = dict(makers), dict[str, Leaf]()
        self._home = sections[0].name
        self._now = ""
        self._before = Place(self._home)
        self._on_rail = Place(self._home)
        self._focus: dict[str, QWidget] = {}
        self._stayed = False
        self.away = False
        """Whether a woman has the laptop: nothing of the program comes up but her own screen."""
        self.keepers: list[Callable[[], object]] = []
        """What else than a page has something half-typed to keep."""
        self.form = Ui_MainWindow()
        self.form.setupUi(self)
        self.form.page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(f"{practice} – Pause Desktop")
        self._stay_as_large()
        self.whisper = Whisper(self.form.pages)
        self.undo = UndoKeys(self)
        self._fill_rail(sections)
        self._keys(sections)
        restore_size(self, desk.settings)
        desk.curtained.connect(self._show_curtain)

    def _stay_as_large(self) -> None:
        """Keeps the window as large as a person made it: a larger text must not push its edge off the screen."""
        if (layout := self.layout()) is not None:
            layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setMinimumSize(*_LEAST)

    def _fill_rail(self, sections: list[Section]) -> None:
        rail = self.form.rail
        for at, section in enumerate(sections, 1):
            rail.add_place(section.name, section.words, section.glyph)
            keys = f"Alt+{at}, {section.key}" if section.key else f"Alt+{at}"
            rail.places[section.name].setToolTip(f"{section.words}  {keys}")
        rail.chosen.connect(lambda name: self.go(Place(name)))
        self.appearance = rail.add_deed(tr("Look"), "contrast")
        self.appearance.setToolTip(tr("Theme and text size  Ctrl+plus, Ctrl+minus"))
        self.appearance.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.appearance.clicked.connect(self._choose_look)
        self.curtain = rail.add_deed(tr("Curtain"), "eye", "F9")
        self.curtain.clicked.connect(self._turn_curtain)
        self._lock_button = rail.add_deed(tr("Lock"), "lock", "Ctrl+L")
        self._lock_button.clicked.connect(self.lock)

    def _keys(self, sections: list[Section]) -> None:
        keys: dict[str, Callable[[], object]] = {
            "Ctrl+L": self.lock,
            "F9": self._turn_curtain,
            "Ctrl+N": self._new_contact,
            "Ctrl+G": self.begin_group,
            "Ctrl++": lambda: self._resize_text(1),
            "Ctrl+=": lambda: self._resize_text(1),
            "Ctrl+-": lambda: self._resize_text(-1),
            "Ctrl+0": lambda: self._resize_text(0),
        }
        keys |= {f"Alt+{at}": lambda name=s.name: self.go(Place(name)) for at, s in enumerate(sections, 1)}
        keys |= {s.key: lambda name=s.name: self.go_into(name) for s in sections if s.key}
        for key, deed in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(lambda do=deed: do())

    # --- pages -------------------------------------------------------------------------------------------------

    def go(self, place: Place) -> None:
        """Opens a page at a place; one that this program does not have is the home page."""
        name = place.page if place.page in self._makers else self._home
        if self._now and self._now != name:
            self._leave()
        leaf = self.leaf(name)
        self._now = name
        leaf.open(place.facts)
        asked = leaf.widget.focusWidget() is not None  # where a page asks for nothing, Qt picks any control on it
        self.form.pages.setCurrentWidget(leaf.widget)
        self.form.rail.show_place(name)
        self._give_keyboard(name, leaf, asked)
        if self.whisper.isVisible():
            self.whisper.letter()

    def leaf(self, name: str) -> Leaf:
        """A page, made when it is first needed."""
        if name not in self._leaves:
            made = self._leaves[name] = self._makers[name](self)
            self.form.pages.addWidget(made.widget)
        return self._leaves[name]

    @property
    def place(self) -> Place:
        """Where the window is."""
        return Place(self._now, self._leaves[self._now].facts()) if self._now else Place(self._home)

    def open_record(self, woman: UUID) -> None:
        """Opens her record."""
        self.go(Place("record", {"woman": woman.hex}))

    def begin_contact(self, woman: UUID | None = None) -> None:
        """Begins a contact, with her or with nobody yet."""
        self.go(Place("contact", {"woman": woman.hex} if woman else {}))

    def begin_group(self, women: Sequence[UUID] = ()) -> None:
        """Begins a group, or goes on with the one that is half-typed; these women are put on its list."""
        if self._now != "group" or women:
            self.go(Place("group", {"women": ",".join(each.hex for each in women)} if women else {}))

    def _new_contact(self) -> None:
        """With the woman whose record is open, or with one to be found; one that is half-typed stays."""
        if self._now != "contact":
            woman = self.place.facts.get("woman") if self._now == "record" else None
            self.go(Place("contact", {"woman": woman} if woman else {}))

    def back(self) -> None:
        """Goes to where this page was opened from."""
        self.go(self._before)

    def back_to_rail(self) -> Place:
        """Goes to the place of the rail that was shown last, as it was, and says which it is."""
        self.go(self._on_rail)
        return self._on_rail

    def go_into(self, name: str) -> None:
        """Goes to a page and puts the keyboard where one begins there."""
        self.go(Place(name))
        self._leaves[name].first()

    def flush(self) -> None:
        """Has every page keep what is half-typed."""
        for leaf in self._leaves.values():
            leaf.flush()
        for keep in self.keepers:
            keep()

    def _leave(self) -> None:
        leaf = self._leaves[self._now]
        focused = QApplication.focusWidget()
        if focused is not None and leaf.widget.isAncestorOf(focused):
            self._focus[self._now] = focused
        self._before = self.place
        if self._now in self.form.rail.places:
            self._on_rail = self._before
        leaf.flush()

    def _give_keyboard(self, name: str, leaf: Leaf, asked: bool) -> None:
        known = self._focus.pop(name, None)
        there = known is not None and isValid(known)  # a page may have been laid anew meanwhile
        if known is not None and there and known.isVisibleTo(leaf.widget) and known.isEnabled():
            known.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not (asked and leaf.widget.isAncestorOf(QApplication.focusWidget() or self)):
            leaf.first()

    # --- curtain, look, lock -----------------------------------------------------------------------------------

    def _turn_curtain(self) -> None:
        self.desk.draw_curtain(not self.desk.curtain)

    def _show_curtain(self, down: bool) -> None:
        self.curtain.say(tr("Names") if down else tr("Curtain"), "eye-off" if down else "eye")
        self.whisper.say(
            tr("Names and words are hidden. F9 shows them again.") if down else tr("Names and words are shown.")
        )

    def _choose_look(self) -> None:
        menu = LookMenu(self.desk.settings, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        corner = self.appearance.rect().topRight()
        menu.popup(self.appearance.mapToGlobal(corner))

    def _resize_text(self, step: int) -> None:
        self.whisper.say(tr("Text {scale:.0%}", scale=resize_text(self.desk.settings, step)))

    def lock(self) -> None:
        """Locks at once and asks nothing."""
        self.locked.emit(self.place)

    def step_aside(self) -> None:
        """Leaves the laptop to a woman; whoever hides the window shows it again."""
        self.away = True

    def come_back(self) -> None:
        """Is the worker's again; what has waited meanwhile is told now."""
        self.away = False
        self.activateWindow()
        self.came_back.emit()

    # --- notices, size, end ------------------------------------------------------------------------------------

    def notice(self, tone: str, glyph: str, title: str, words: str, done: str = tr("Good")) -> None:
        """Says above the pages what somebody must know now, until she puts it away.

        Its button has no letter underlined: whichever it were, some page has it for something else.
        """
        away = button(done, "plain")
        made = banner(tone, glyph, title, words, away)
        away.clicked.connect(made.hide)
        away.clicked.connect(made.deleteLater)
        away.clicked.connect(self.settle_notices)
        self.form.notices.addWidget(made)
        self.settle_notices()
        announce(made, f"{title}. {words}", urgent=tone == "danger")

    def keep_on_top(self, strip: QWidget) -> None:
        """Gives a strip its place above every page and every notice."""
        self.form.notices.insertWidget(0, strip)

    def settle_notices(self) -> None:
        """Leaves room above what stands over the pages, and none where nothing does."""
        rows = self.form.notices
        items = (rows.itemAt(at) for at in range(rows.count()))
        shown = any(item is not None and not item.isEmpty() for item in items)
        rows.setContentsMargins(28, 16 if shown else 0, 28, 0)

    def note_geometry(self) -> None:
        """Notes size and place of the window, to be kept with the other settings of this laptop."""
        note_size(self, self.desk.settings)

    def keep_geometry(self) -> None:
        """Remembers size and place of the window on this laptop."""
        self.note_geometry()
        self.desk.settings.save()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keeps what is half-typed and the size of the window; asks nothing; stays once if words would be lost."""
        self.flush()
        drafts = self.desk.drafts
        if not drafts.wait(_PATIENCE) and drafts.trouble is not None and not self._stayed:
            self._stayed = True
            self.notice(
                "danger", "octagon-alert", tr("Not closed: what you typed last would be lost"),
                tr("Make room, and it is kept. Close once more to leave without it."),
            )  # fmt: skip
            event.ignore()
            return
        with contextlib.suppress(OSError):  # a full disk is no reason to stay
            self.keep_geometry()
        super().closeEvent(event)
        self.closed.emit()
