"""Charts that the spreadsheet draws itself from the cells beside them; a hidden number has no length."""

from typing import Any

from openpyxl.chart import BarChart, Reference
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.series_factory import SeriesFactory
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.drawing.line import LineProperties
from openpyxl.styles import PatternFill

from pause_desktop.reports.colours import DEEP, FIVE_STEPS, MID, MIST, RULE, SLATE
from pause_desktop.reports.content import Numbers
from pause_desktop.reports.twins.cells import put_table, put_words
from pause_desktop.reports.twins.letters import sound
from pause_desktop.reports.twins.printed import number_of
from pause_desktop.reports.wording import NB

FOR_THE_CHART = "For the chart: hidden numbers are left out"
_SERIES = (DEEP, MIST, MID)
_WIDE, _ROW, _AROUND, _LEAST, _MOST = 17.0, 0.75, 3.2, 6.5, 26.0
"""In centimetres."""

COVERED = 9
"""The columns of usual width that a chart lies over."""


def add_chart(sheet: Any, numbers: Numbers, title: str, alt: str, top: int) -> None:
    """Draws the table that begins at `top` beside it; where a number is hidden, from a copy with a blank."""
    beside, rows = len(numbers.head) + 2, len(numbers.rows)
    names = 1 if numbers.head[0] == "Part" else 0
    if _whole(numbers):
        columns, categories = [column + 1 for column in numbers.drawn], names + 1
    else:
        categories = beside + COVERED + 1
        columns = [categories + 1 + at for at in range(len(numbers.drawn))]
        _copy(sheet, numbers, names, top, categories)
    chart: Any = BarChart()
    chart.type = "col" if numbers.form == "columns" else "bar"
    for at, column in enumerate(columns):
        cells = Reference(sheet, min_col=column, min_row=top, max_row=top + rows)
        series: Any = SeriesFactory(cells, title_from_data=True)
        fill = FIVE_STEPS[at] if len(columns) == len(FIVE_STEPS) else _SERIES[at % len(_SERIES)]
        series.graphicalProperties = GraphicalProperties(solidFill=fill[1:])
        series.graphicalProperties.line = LineProperties(solidFill=(SLATE if fill != DEEP else DEEP)[1:], w=6350)
        series.invertIfNegative = False
        chart.series.append(series)
    chart.set_categories(Reference(sheet, min_col=categories, min_row=top + 1, max_row=top + rows))
    _dress(chart, numbers, title, len(columns))
    chart.alt = sound(alt).replace(NB, " ")
    chart.width, chart.height = _WIDE, _height(numbers)
    sheet.add_chart(chart, sheet.cell(top, beside).coordinate)


def _whole(numbers: Numbers) -> bool:
    return all(number_of(row[column]) for row in numbers.rows for column in numbers.drawn)


def _copy(sheet: Any, numbers: Numbers, names: int, top: int, left: int) -> None:
    """What can be drawn, and blank cells where nothing can; the mark stands beside the name instead."""
    put_words(sheet, top - 1, left, FOR_THE_CHART, "said").alignment = None
    head = (numbers.head[names], *(numbers.head[column] for column in numbers.drawn))
    rows = []
    for row in numbers.rows:
        marks = dict.fromkeys(row[column] for column in numbers.drawn if not number_of(row[column]))
        name = f"{row[names]} ({', '.join(marks)})" if marks else row[names]
        rows.append((name, *(row[column] for column in numbers.drawn)))
    put_table(sheet, top, head, rows, range(1, len(head)), left=left)
    for down, row in enumerate(rows, 1):
        for at, words in enumerate(row[1:], 1):
            if not number_of(words):
                cell = sheet.cell(top + down, left + at)
                cell.value, cell.fill = None, PatternFill()
    sheet.column_dimensions[sheet.cell(top, left).column_letter].width = 40


def _dress(chart: Any, numbers: Numbers, title: str, series: int) -> None:
    """Our lines and letters; names from the top down; the number at the end of its bar."""
    chart.title, chart.style = sound(title), None
    chart.gapWidth = 45
    if numbers.form == "stack":
        chart.grouping, chart.overlap = "stacked", 100
    if series == 1:
        chart.legend = None
    else:
        chart.legend.position = "b"
    chart.dataLabels = DataLabelList()
    chart.dataLabels.showVal = True
    for name in ("showSerName", "showCatName", "showLegendKey", "showPercent"):
        setattr(chart.dataLabels, name, False)
    chart.x_axis.delete = chart.y_axis.delete = False
    if chart.type == "bar":
        chart.x_axis.scaling.orientation = "maxMin"
        chart.y_axis.crosses = "max"  # the scale stays under the bars
    chart.y_axis.scaling.min = 0
    chart.y_axis.majorGridlines.spPr = GraphicalProperties(ln=LineProperties(solidFill=RULE[1:], w=6350))
    chart.display_blanks = "gap"
    chart.roundedCorners = False


def _height(numbers: Numbers) -> float:
    bars = len(numbers.rows) * (len(numbers.drawn) if numbers.form == "bars" else 1)
    if numbers.form == "columns":
        return 9.0
    return min(_MOST, max(_LEAST, _AROUND + _ROW * bars))
