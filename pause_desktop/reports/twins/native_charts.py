"""Charts that the spreadsheet draws itself from the cells beside them; a hidden number has no length."""

from typing import Any

from openpyxl.chart import BarChart, Reference
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.series_factory import SeriesFactory
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.text import CharacterProperties, Paragraph, ParagraphProperties
from openpyxl.styles import PatternFill

from pause_desktop.reports.colours import DEEP, FIVE_STEPS, INK, INK_ON_FIVE_STEPS, MID, MIST, RULE, SLATE, WHITE
from pause_desktop.reports.content import Numbers
from pause_desktop.reports.twins.cells import ONE_LINE, put_table, put_words
from pause_desktop.reports.twins.letters import sound
from pause_desktop.reports.twins.printed import number_of
from pause_desktop.reports.wording import NB

FOR_THE_CHART = "For the chart: hidden numbers are left out"
_WIDE, _ROW, _AROUND, _LEAST, _MOST, _COLUMNS_HIGH = 17.0, 0.9, 3.2, 6.5, 30.0, 9.0
_SHEET_ROW, _PAIR = 0.53, 1.4
"""In centimetres: a chart, its bars, what is round them; a row of the sheet, and how
much higher two bars are than one."""

COVERED = 9
"""The columns of usual width that a chart lies over."""

Fill = tuple[str, str]
"""A colour, and that of the number on it."""


def add_chart(sheet: Any, numbers: Numbers, title: str, alt: str, top: int) -> int:
    """Draws the table that begins at `top` beside it; where a number is hidden, from a copy with a blank. Gives
    how many rows of the sheet the chart lies over."""
    beside, rows = len(numbers.head) + 2, len(numbers.rows)
    names = 1 if numbers.head[0] == "Part" else 0
    if _whole(numbers):
        columns, categories = [column + 1 for column in numbers.drawn], names + 1
    else:
        categories = beside + COVERED + 1
        columns = [categories + 1 + at for at in range(len(numbers.drawn))]
        _copy(sheet, numbers, names, top, categories)
    chart: Any = BarChart()
    for column, (fill, ink) in zip(columns, _fills(numbers), strict=True):
        cells = Reference(sheet, min_col=column, min_row=top, max_row=top + rows)
        series: Any = SeriesFactory(cells, title_from_data=True)
        series.graphicalProperties = GraphicalProperties(solidFill=fill[1:])
        series.graphicalProperties.line = LineProperties(solidFill=(DEEP if fill == DEEP else SLATE)[1:], w=6350)
        series.invertIfNegative = False
        series.dLbls = _number_labels(ink if numbers.form == "stack" else INK)
        chart.series.append(series)
    chart.set_categories(Reference(sheet, min_col=categories, min_row=top + 1, max_row=top + rows))
    _dress(chart, numbers, title)
    chart.alt = sound(alt).replace(NB, " ")
    chart.width, chart.height = _WIDE, _height(numbers)
    sheet.add_chart(chart, sheet.cell(top, beside).coordinate)
    return int(chart.height / _SHEET_ROW) + 1


def _whole(numbers: Numbers) -> bool:
    return all(number_of(row[column]) for row in numbers.rows for column in numbers.drawn)


def _copy(sheet: Any, numbers: Numbers, names: int, top: int, left: int) -> None:
    """What can be drawn, and blank cells where nothing can; the mark stands beside the name instead."""
    put_words(sheet, top - 1, left, FOR_THE_CHART, "said").alignment = ONE_LINE
    head = (numbers.head[names], *(numbers.head[column] for column in numbers.drawn))
    rows = []
    for row in numbers.rows:
        gaps = (row[column] for column in numbers.drawn if not number_of(row[column]))
        marks = dict.fromkeys(words for words in gaps if words != "none")
        name = f"{row[names]} ({', '.join(marks)})" if marks else row[names]
        rows.append((name, *(row[column] for column in numbers.drawn)))
    put_table(sheet, top, head, rows, range(1, len(head)), left=left)
    for down, row in enumerate(rows, 1):
        for at, words in enumerate(row[1:], 1):
            if not number_of(words):
                cell = sheet.cell(top + down, left + at)
                cell.value, cell.fill = None, PatternFill()
    sheet.column_dimensions[sheet.cell(top, left).column_letter].width = 40


# --- how it looks -----------------------------------------------------------------------------------------------


def _fills(numbers: Numbers) -> list[Fill]:
    """One colour for each column that is drawn: what came last is the darkest."""
    many = len(numbers.drawn)
    if many == len(FIVE_STEPS):
        return list(zip(FIVE_STEPS, INK_ON_FIVE_STEPS, strict=True))
    if numbers.form == "stack" and many > 1:
        return [(MID, INK), (DEEP, WHITE), (MIST, INK)][-many:]
    return [(MIST, INK), (DEEP, INK)][-many:] if many <= 2 else [(DEEP, INK)] * many


def _dress(chart: Any, numbers: Numbers, title: str) -> None:
    """Our lines and letters; names from the top down; the number at the end of its bar."""
    chart.type = "col" if numbers.form == "columns" else "bar"
    chart.title, chart.style, chart.gapWidth = sound(title), None, 45
    heading: Any = chart.title  # words until they are set, and then a title
    for paragraph in heading.tx.rich.p:
        paragraph.pPr = ParagraphProperties(defRPr=_letters(DEEP, 1200, True))
    if numbers.form == "stack":
        chart.grouping, chart.overlap = "stacked", 100
    if len(numbers.drawn) == 1:
        chart.legend = None
    else:
        chart.legend.position = "b"
    chart.x_axis.delete = chart.y_axis.delete = False
    if chart.type == "bar":
        chart.x_axis.scaling.orientation = "maxMin"
        chart.y_axis.crosses = "max"  # the scale stays under the bars
    chart.x_axis.tickLblSkip = 1  # every name
    chart.y_axis.scaling.min = 0
    chart.y_axis.majorGridlines.spPr = GraphicalProperties(ln=LineProperties(solidFill=RULE[1:], w=6350))
    for axis in (chart.x_axis, chart.y_axis):
        axis.txPr = _text(SLATE, 900)
        axis.graphicalProperties = GraphicalProperties(ln=LineProperties(solidFill=RULE[1:], w=6350))
    chart.display_blanks = "gap"
    chart.roundedCorners = False


def _number_labels(ink: str) -> Any:
    labels = DataLabelList()
    labels.showVal = True
    labels.showSerName = labels.showCatName = labels.showLegendKey = labels.showPercent = False
    labels.txPr = _text(ink, 900)
    return labels


def _text(colour: str, size: int) -> RichText:
    paragraph = Paragraph(pPr=ParagraphProperties(defRPr=_letters(colour, size)), endParaRPr=CharacterProperties())
    return RichText(p=[paragraph])


def _letters(colour: str, size: int, bold: bool = False) -> CharacterProperties:
    return CharacterProperties(sz=size, b=bold, solidFill=colour[1:])


def _height(numbers: Numbers) -> float:
    side_by_side = numbers.form == "bars" and len(numbers.drawn) > 1
    bars = len(numbers.rows) * (_PAIR if side_by_side else 1)
    return _COLUMNS_HIGH if numbers.form == "columns" else min(_MOST, max(_LEAST, _AROUND + _ROW * bars))
