"""One field of a generated form: label, editor, and below it the help, the echo or what is wrong."""

import datetime as dt
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from pause_desktop.gui.curtain import HIDDEN
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.fields import Field
from pause_desktop.gui.look.parts import frame, icon, text
from pause_desktop.gui.look.rows import H
from pause_desktop.gui.look.tokens import CONTROL
from pause_desktop.gui.record.dates import Lean, in_words
from pause_desktop.gui.record.form_editors import Editor
from pause_desktop.gui.record.typed import LONG_AGO, cell_of, lean_of, understood
from pause_desktop.records.fields import Column
from pause_desktop.records.parse import Unreadable, parse
from pause_desktop.records.terms import Terms

_NO_DAY = "is not a day"


class RecordField(Field):
    """A field of a record; `edited` tells that a person changed it, `visited` that the keyboard left it."""

    edited = Signal()

    def __init__(self, table: str, column: Column, editor: Editor, terms: Terms, label: str, help: str) -> None:
        self.column, self.typing, self.terms = column, editor, terms
        self._lean: Lean = lean_of(table, column)
        self._finding, self._cut = "", 0
        self._veil: QWidget | None = None
        super().__init__(label, editor, help, beside=editor.beside)
        self.setObjectName(f"field_{column.name}")
        editor.setAccessibleName(tr(column.label))
        inner = editor.focusProxy()
        if inner is not None:
            inner.setAccessibleName(tr(column.label)) if not editor.beside else None
            inner.installEventFilter(self)
        editor.changed.connect(self._changed)

    @property
    def covered(self) -> bool:
        """Whether the privacy curtain hides what stands in it."""
        return self._veil is not None and not self._veil.isHidden()

    def cover(self, down: bool) -> None:
        """Puts a veil in the editor's place, or takes it away; the editor keeps what was typed."""
        layout = self.layout()
        if down and self._veil is None and isinstance(layout, QBoxLayout):
            words = H(icon("eye-off", "soft", 18), text(HIDDEN, "soft"), None, m=(11, 0, 11, 0))
            self._veil = frame("well", words, height=CONTROL)
            layout.insertWidget(layout.indexOf(self.editor), self._veil)
        if self._veil is not None:
            self._veil.setVisible(down)
            self.editor.setVisible(not down)
            # neither Tab nor its letter may lead behind the veil, where what is typed is not seen
            self.setFocusProxy(None if down else self.editor)  # pyright: ignore[reportArgumentType]
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus if down else Qt.FocusPolicy.ClickFocus)

    def cell(self) -> Any:
        """What the parser is given."""
        return cell_of(self.column, self.typing.typed(), self.terms.today, self._lean)

    def put(self, typed: Any) -> None:
        """Shows what was typed before."""
        self.typing.put(typed)
        self.settle()

    def say_finding(self, words: str) -> None:
        """Shows what is odd or due beside the field, wherever nothing is wrong with it."""
        self._finding = tr(words)
        self.settle()

    def say_problem(self, reason: str, *, aloud: bool = True) -> None:
        """Says why the field cannot be written: "Day is after today"."""
        words = tr(reason)
        if self.column.kind == "day" and str(reason).startswith(_NO_DAY) and self.column.name not in LONG_AGO:
            words = tr("is not understood; 12/7, tue, -2 or 31/3/2026 would be")
        self.show_error(f"{tr(self.column.label)} {words}", aloud=aloud)
        self.typing.mark(True)

    def settle(self) -> None:
        """Shows what belongs below the field while nothing is wrong."""
        self.typing.mark(False)
        echo = self._echo()
        if self._finding:
            self.show_warning(self._finding)
        elif self._cut:
            self.show_warning(
                tr("Only the first {n:,} characters fit here. The rest is still where you copied it.", n=self._cut)
            )
        elif echo:
            self.show_echo(echo)
        else:
            self.show_help()

    def look_again(self) -> bool:
        """Reads the field and shows what is wrong with it, if anything; says whether it can be read."""
        try:
            parse(self.column, self.cell(), self.terms)
        except Unreadable as why:
            self.say_problem(why.reason)
            return False
        self.settle()
        return True

    def _echo(self) -> str:
        """How a short day or time was understood; a time written in full needs no echo."""
        day = self._understood()
        if day is not None:
            return in_words(day, self.terms.today)
        typed = self.typing.typed()
        if self.column.kind != "time" or not isinstance(typed, str) or not typed.strip():
            return ""
        try:
            read = parse(self.column, self.cell(), self.terms)
        except Unreadable:
            return ""
        return "" if read is None or f"{read:%H:%M}" == typed.strip() else f"{read:%H:%M}"

    def _understood(self) -> dt.date | None:
        typed = self.typing.typed()
        if self.column.kind != "day" or not isinstance(typed, str):
            return None
        return understood(self.column, typed, self.terms.today, self._lean)

    def _changed(self) -> None:
        self._finding, self._cut = "", self.typing.cut_at()
        self.settle()
        self.edited.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Reads the field when the keyboard leaves it, not while it is being typed."""
        if event.type() == QEvent.Type.FocusOut and QApplication.activePopupWidget() is None:
            self.look_again()
        return False
