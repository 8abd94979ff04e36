"""Writes a workbook without a trace: openpyxl would put every sheet, in clear, into the temporary folder first."""

import datetime as dt
from io import BytesIO
from typing import Any, BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.writer.excel import ExcelWriter


def new_sheet(book: Workbook, title: str, *, freeze: str = "") -> Any:
    """A sheet of a write-only workbook whose rows go into memory as they come; `freeze` as openpyxl's panes."""
    sheet: Any = book.create_sheet(title)
    if freeze:  # before the first row: the top of a sheet is written at once
        sheet.freeze_panes = freeze
    sheet._writer = _writer(sheet)
    sheet._writer.write_top()
    return sheet


def save_workbook(book: Workbook, file: BinaryIO, modified: dt.datetime | None = None) -> None:
    """Writes a workbook into an open file, now unless another time is given; the sheets of a write-only one came
    from `new_sheet`."""
    now = modified or dt.datetime.now(dt.UTC)
    book.properties.modified = now.replace(tzinfo=None)  # as openpyxl wants it
    _InMemory(book, ZipFile(file, "w", ZIP_DEFLATED, allowZip64=True)).save()


class _Described(SpreadsheetDrawing):
    """The charts of a sheet, each with the alternative text that was put on it as `alt`."""

    __elements__ = SpreadsheetDrawing.__elements__  # openpyxl would write nothing of a class of another name

    def _chart_frame(self, idx: int) -> Any:
        drawing: Any = super()
        frame = drawing._chart_frame(idx)
        frame.nvGraphicFramePr.cNvPr.descr = getattr(self.charts[idx - 1], "alt", None)
        return frame


def _writer(sheet: Any) -> Any:
    untyped: Any = WorksheetWriter  # its stub knows no open file
    return untyped(sheet, out=BytesIO())


class _InMemory(ExcelWriter):
    """openpyxl's writer, with each sheet taken from memory instead of a temporary file."""

    def __init__(self, book: Workbook, archive: ZipFile) -> None:
        super().__init__(book, archive)
        self._sheets = archive

    def write_worksheet(self, ws: Any) -> None:
        """Adds one sheet to the archive."""
        ws._drawing = _Described()
        ws._drawing.charts, ws._drawing.images = ws._charts, ws._images
        writer: Any = ws._writer if self.workbook.write_only else _writer(ws)
        if not self.workbook.write_only:
            writer.write()
        elif not ws.closed:
            ws.close()
        ws._rels = writer._rels
        self._sheets.writestr(ws.path[1:], writer.out.getvalue())
        self.manifest.append(ws)
        writer.out.close()
