"""The costs of a practice on its page: the list of models, one of them, its forms, two side by side."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from pause_desktop.errors import UserError
from pause_desktop.gui.costs import deeds, jobs
from pause_desktop.gui.costs.compare_view import CompareView
from pause_desktop.gui.costs.form_pane import CostPane
from pause_desktop.gui.costs.model_list import ModelList
from pause_desktop.gui.costs.model_view import Listed, ModelView
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.rows import V
from pause_desktop.gui.paper import documents
from pause_desktop.gui.report.cost_choice import model_words
from pause_desktop.gui.undo.offering import offer_undo
from pause_desktop.gui.whisper import Whisper
from pause_desktop.measures.tailored import Definition
from pause_desktop.records.report import CostModel
from pause_desktop.store.drafts import Draft
from pause_desktop.store.writing import Entry
from pause_desktop.summaries.costing import Model

SHEET = tr("CSV (*.csv)")


class CostsPart(QWidget):
    """Goes from view to view; whatever is saved can be taken back, and what is shown follows what is saved."""

    def __init__(self, desk: Desk, whisper: Whisper) -> None:
        super().__init__()
        self._desk, self._whisper = desk, whisper
        self._model: tuple[str, UUID | None] = ("", None)
        terms = desk.terms()
        self.list, self.view = ModelList(), ModelView(terms)
        self.compare, self.pane = CompareView(terms), CostPane(desk)
        self.stack = QStackedWidget()
        for each in (self.list, self.view, self.compare, self.pane):
            self.stack.addWidget(each)
        self.setLayout(V(self.stack))
        self._connect()

    def _connect(self) -> None:
        self.list.opened.connect(self.open_model)
        self.list.copied.connect(self.copy)
        self.list.compare_wanted.connect(self.begin_comparing)
        self.list.bring_wanted.connect(self._choose_sheet)
        self.view.left.connect(self.show_list)
        self.compare.left.connect(self.show_list)
        self.view.copied.connect(lambda: self.copy(self.view.model))
        self.view.settings_wanted.connect(self.edit_settings)
        self.view.removed.connect(self.remove)
        self.view.taken_out.connect(self._choose_out)
        self.view.row_opened.connect(self.edit_row)
        self.view.row_wanted.connect(self.new_row)
        self.pane.done.connect(self._back_to_model)
        self._desk.changed.connect(self._changed)

    # --- views ---------------------------------------------------------------------------------------------------

    def open(self) -> None:
        """Shows what there is now; a form that is open stays."""
        if self.stack.currentWidget() is not self.pane:
            self._reload()

    def flush(self) -> None:
        """Keeps at once what is not kept yet."""
        self.pane.flush()

    def show_list(self) -> None:
        """Shows the list, with the model that was open picked."""
        self.stack.setCurrentWidget(self.list)
        self.list.show_models(deeds.all_models(self._desk), self._model[0])
        self.list.give_keyboard()

    def open_model(self, model: Model | None) -> None:
        """Opens a model; one that cannot be used says why."""
        made = self._usable(model)
        if model is None or made is None:
            return
        self._model = (model.name, model.record.id if model.record else None)
        self.view.show_model(model, made)
        self.stack.setCurrentWidget(self.view)
        self.view.give_keyboard()

    def _usable(self, model: Model | None) -> Definition | None:
        """What a model is, or None; why it cannot be used is said."""
        if model is not None and model.definition is None:
            why = str(model.problems[0])
            words = tr("{name} cannot be used: {why}.", name=model.name, why=why)
            self._whisper.say(words, glyph=("circle-alert", "warn"))
        return model.definition if model is not None else None

    def begin_comparing(self) -> None:
        """Puts the model that is picked beside another."""
        picked = self.list.table.chosen()
        self.compare.show_models(deeds.all_models(self._desk), picked.name if isinstance(picked, Model) else "")
        self.stack.setCurrentWidget(self.compare)
        self.compare.give_keyboard()

    def _reload(self) -> None:
        here, name = self.stack.currentWidget(), self._model[0]
        if here is self.view:
            model = deeds.model_of(self._desk, *self._model)
            if model is None or model.definition is None:
                self.show_list()
            else:
                self._model = (model.name, self._model[1])
                self.view.show_model(model, model.definition)
        elif here is self.compare:
            self.compare.show_models(deeds.all_models(self._desk), name)
        else:
            self.list.show_models(deeds.all_models(self._desk))

    def _changed(self, entries: Sequence[Entry]) -> None:
        if any(each.table == CostModel.__tablename__ for each in entries):
            self.open()

    def _back_to_model(self) -> None:
        self.stack.setCurrentWidget(self.view)
        self._reload()
        if self.stack.currentWidget() is self.view:
            self.view.give_keyboard()

    # --- models --------------------------------------------------------------------------------------------------

    def copy(self, model: Model | None) -> None:
        """Makes a model of one's own from one that is there, and opens it."""
        made = self._usable(model)
        if model is None or made is None:
            return
        name = deeds.free_name(self._desk, tr("{name}, our own", name=model_words(model.name)))
        self._add(name, made, tr("{name} was made.", name=name))

    def remove(self) -> None:
        """Takes the open model out; it can be put back at once."""
        model = self.view.model
        if model is None or model.record is None:
            return
        try:
            deeds.remove(self._desk, model.record)
        except UserError as trouble:
            self._refuse(trouble)
            return
        self.show_list()
        offer_undo(self._desk, self._whisper, tr("{name} was deleted.", name=model.name))

    def _add(self, name: str, made: Definition, words: str) -> None:
        try:
            record = deeds.add_model(self._desk, name, made)
        except UserError as trouble:
            self._refuse(trouble)
            return
        self.open_model(deeds.model_of(self._desk, name, record))
        offer_undo(self._desk, self._whisper, words)

    def _refuse(self, trouble: UserError) -> None:
        self._whisper.say(tr(trouble), glyph=("circle-alert", "warn"))

    # --- rows ----------------------------------------------------------------------------------------------------

    def _open(self) -> tuple[UUID, Definition, str] | None:
        """The model that is open, as it is in the file now."""
        model = deeds.model_of(self._desk, *self._model)
        if model is None or model.record is None or model.definition is None:
            return None
        return model.record.id, model.definition, model.name

    def edit_row(self, listed: Listed) -> None:
        """Opens the form of a row; those of a ready model are read only."""
        opened = self._open()
        if opened is None:
            self._whisper.say(tr("A ready model stays as it is. Copy it to change it."), glyph=("info", "info"))
            return
        name, row = listed
        job = jobs.of_row(self._desk, *opened[:2], name, row, self._kept(tr("The change was saved.")))
        self._begin(job)

    def new_row(self, listed: str) -> None:
        """Opens an empty form for a line or a price."""
        opened = self._open()
        if opened is not None:
            self._begin(jobs.of_row(self._desk, *opened[:2], listed, None, self._kept(tr("It was added."))))

    def edit_settings(self) -> None:
        """Opens the form of name, year and discounting."""
        opened = self._open()
        if opened is not None:
            record, made, name = opened
            self._begin(jobs.of_model(self._desk, record, made, name, self._kept(tr("The change was saved."))))

    def go_on(self, draft: Draft) -> None:
        """Goes on with a form that was left half-typed; where its model is gone, the list is shown."""
        found = deeds.all_models(self._desk)
        model = next((each for each in found if each.record and each.record.id.hex == draft.record), None)
        if model is None or model.definition is None:
            self.show_list()
            return
        self.open_model(model)
        place: Mapping[str, Any] = draft.place
        if place.get("about") == jobs.SETTINGS:
            self.edit_settings()
        elif found := jobs.listed_of(model.definition, place):
            listed, row = found
            self.new_row(listed) if row is None else self.edit_row((listed, row))

    def _begin(self, job: jobs.CostJob) -> None:
        self.stack.setCurrentWidget(self.pane)
        self.pane.begin(job)

    def _kept(self, words: str) -> jobs.Kept:
        return jobs.Kept(words, lambda said: offer_undo(self._desk, self._whisper, said))

    # --- CSV -----------------------------------------------------------------------------------------------------

    def _choose_sheet(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, tr("The CSV of a cost model"), str(documents()), SHEET)
        if chosen:
            self.bring_in(Path(chosen))

    def bring_in(self, path: Path) -> None:
        """Takes a model from CSV, whole or not at all; what cannot be read is named by row and column."""
        from pause_desktop.sheets.cost_sheet import read_costs

        try:
            sheet = read_costs(path)
            made = sheet.taken(path.name)
        except UserError as trouble:
            self.show_list()
            self.list.refuse(tr("Not brought in"), tr(trouble))
            return
        self.list.refusal.hide()
        name = deeds.free_name(self._desk, sheet.name)
        self._add(name, made, tr("{name} was brought in.", name=name))

    def _choose_out(self) -> None:
        model = self.view.model
        if model is None:
            return
        words = "".join(c if c.isalnum() else " " for c in model_words(model.name).lower()).split()
        suggested = documents() / f"{'-'.join(words) or 'costs'}.csv"
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Where the CSV is kept"), str(suggested), SHEET)
        if chosen:
            self.take_out(Path(chosen if chosen.lower().endswith(".csv") else f"{chosen}.csv"))

    def take_out(self, path: Path) -> None:
        """Writes the open model as CSV. It holds nothing about anybody."""
        from pause_desktop.sheets.cost_sheet import export_costs

        model = self.view.model
        if model is None or model.definition is None:
            return
        try:
            export_costs(model_words(model.name), model.definition, path)
        except UserError as trouble:
            self._refuse(trouble)
            return
        self._desk.looked("exported", what="cost model", form=".csv")
        self._whisper.say(tr("{name} was written. It holds nothing about anybody.", name=path.name))
