"""Her progress: the areas of her life and CORE-10 as pictures, each with its base and a table beside it."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.fields import ChoiceRow
from pause_desktop.gui.look.parts import banner, button, empty, frame, rule
from pause_desktop.gui.look.rows import H, V, scroll
from pause_desktop.gui.look.theme import look_of
from pause_desktop.gui.record.entry_view import EntryView
from pause_desktop.gui.record.list_section import by_month
from pause_desktop.gui.record.progress_cards import area_card, core_card
from pause_desktop.gui.record.said import Said
from pause_desktop.gui.record.scores import core_points, points
from pause_desktop.gui.record.section import Section, Shown

_VIEWS = (("slope", tr("Slope")), ("lines", tr("Lines")), ("radar", tr("Radar")), ("scores", tr("All scores")))

_HAND_OVER = tr("&Hand over")


class ProgressSection(Section):
    """Pictures of her scores, and under *All scores* each form with what was said."""

    tables = ("progress_reviews", "core10s")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.review = button(tr("&Progress review"), "plain", "plus")
        self.core = button(tr("&CORE-10"), "plain", "plus")
        self.hand_over = button(_HAND_OVER, "plain", "hand-heart", key="Ctrl+H")
        self.adds = {"progress_reviews": self.review, "core10s": self.core}
        self.how = ChoiceRow(_VIEWS)
        self.how.set_value("slope")
        self.view = EntryView(tr("Every score"))
        self.take_out = button(tr("Take out"), "quiet", "trash-2", tip=tr("Take out what is chosen (Delete)"))
        self.take_out.setText(tr("Take out"))
        self._radar: list[int] = []
        self._body = QStackedWidget()
        self._pictures = QWidget()
        self._body.addWidget(self._pictures)
        self._body.addWidget(self.view)
        self._due = banner("warn", "calendar-clock", "")
        head = QWidget()
        head.setLayout(
            H(self.how, None, self.take_out, self.hand_over, self.review, self.core, gap=8, m=(14, 8, 12, 8))
        )
        self.stand(frame("card", V(head, rule(), V(self._due, m=(14, 10, 14, 0)), (self._body, 1), gap=0, m=1)))
        self.how.changed.connect(self._show)
        self.review.clicked.connect(lambda: self.begin("progress_reviews"))
        self.hand_over.clicked.connect(lambda: self.elsewhere.emit("handover"))
        self.core.clicked.connect(lambda: self.begin("core10s"))
        self.view.opened.connect(lambda row: self.begin(row.table, row.record))
        self.view.removed.connect(self._remove)
        self.view.picked.connect(lambda _row: self.take_out.show())
        self.take_out.clicked.connect(lambda: self._remove(self.view.chosen()))

    def _remove(self, row: object) -> None:
        if isinstance(row, Said):
            self.removing.emit(row.table, row.record)

    def show_her(self, shown: Shown) -> None:
        """Shows her scores as they are now."""
        super().show_her(shown)
        self._save_room()
        due = [f.words for f in shown.findings if f.due and f.table in self.tables]
        self._due.setVisible(bool(due))
        self._due.say("warn", "calendar-clock", due[0] if due else "", " ".join(due[1:2]))
        self._show()

    def _save_room(self) -> None:
        """With large text an icon has to do for handing over, and one word for a review."""
        look = look_of()
        self.hand_over.setText("" if look.crowded else f"{_HAND_OVER}   Ctrl+H")
        self.hand_over.setToolTip(f"{_HAND_OVER.replace('&', '')}  Ctrl+H" if look.crowded else "")
        self.hand_over.wear(look)
        self.review.setText(tr("Re&view") if look.crowded else tr("&Progress review"))

    def _show(self) -> None:
        shown, how = self.shown, self.how.value()
        if shown is None:
            return
        if how is None:  # one picture always stands
            self.how.set_value("slope")
        self.take_out.setVisible(how == "scores" and self.view.chosen() is not None)
        if how == "scores":
            said = [each for table in self.tables for each in shown.voice.say_all(table)]
            self.view.show_rows(by_month(sorted(said, key=lambda s: s.day or shown.terms.today, reverse=True)))
            self._body.setCurrentIndex(1)
            return
        pictures = self._draw(shown, str(how or "slope"))
        self._body.removeWidget(self._pictures)
        self._pictures.deleteLater()
        self._pictures = pictures
        self._body.insertWidget(0, pictures)
        self._body.setCurrentIndex(0)

    def _draw(self, shown: Shown, how: str) -> QWidget:
        found, cores = points(shown.her.of("progress_reviews")), core_points(shown.her.of("core10s"))
        parts: list[QWidget] = []
        if found:
            parts.append(area_card(shown, found, how, self._radar))
        if cores:
            parts.append(core_card(cores))
        if not parts:
            start = button(tr("First progress review"), "primary", "plus")
            start.clicked.connect(lambda: self.begin("progress_reviews"))
            box = empty(
                "trending-up", tr("No scores yet"), tr("The talk it starts matters as much as the score."), start
            )
            box.setProperty("kind", "row")
            return box
        return scroll(V(*parts, None, gap=12, m=(12, 12, 12, 12)))

    def take_keyboard(self) -> None:
        """Gives the keyboard to the kind of picture."""
        self.how.setFocus(Qt.FocusReason.TabFocusReason)

    def restore(self, place: Mapping[str, str]) -> None:
        """Shows the same picture and the same form again."""
        if place.get("how") in dict(_VIEWS):
            self.how.set_value(place["how"])
            self._show()
        super().restore(place)

    def place(self) -> dict[str, str]:
        """The picture shown and the form that is open."""
        return {"how": str(self.how.value() or "slope")} | super().place()
