"""Sets a Markdown document in the type and the colours of the program; Qt's own would be Times and blue."""

from collections.abc import Iterable, Iterator

from PySide6.QtGui import (
    QBrush,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from pause_desktop.gui.look.theme import Look

_LEVELS = {1: "title", 2: "section", 3: "strong"}
_LINE = 132
_ABOVE = {0: 0, 1: 2, 2: 14, 3: 10}
_CELL, _KEYS = 5, 40


def typeset(document: QTextDocument, look: Look, wanted: Iterable[str] = ()) -> None:
    """Gives headings their sizes, keys their box, tables their lines, and marks the words that were looked for."""
    document.setDefaultFont(look.font())
    document.setDocumentMargin(look.px(14))
    for block in _blocks(document):
        _heading(block, look)
        for start, length in list(_keys(block)):
            _mark(document, start, length, _boxed(look))
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _ruled(frame, look)
    shade = QTextCharFormat()
    shade.setBackground(QBrush(look.colour("accent_soft")))
    shade.setForeground(QBrush(look.colour("accent")))
    for word in wanted:
        found = document.find(word)
        while not found.isNull():
            found.mergeCharFormat(shade)
            found = document.find(word, found)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _heading(block: QTextBlock, look: Look) -> None:
    level = block.blockFormat().headingLevel()
    cursor = QTextCursor(block)
    shape = QTextBlockFormat()
    shape.setLineHeight(_LINE if not level else 110, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    shape.setTopMargin(look.px(_ABOVE.get(level, 8)))
    shape.setBottomMargin(look.px(2 if block.textList() else 6))
    cursor.mergeBlockFormat(shape)
    if level:
        face = QTextCharFormat()  # set, not merged: Qt's own step for headings would win over a size
        face.setFont(look.font(_LEVELS.get(level, "body"), "heading"))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(face)


def _keys(block: QTextBlock) -> Iterator[tuple[int, int]]:
    at = block.begin()
    while not at.atEnd():
        fragment = at.fragment()
        if fragment.charFormat().fontFixedPitch():
            yield fragment.position(), fragment.length()
        at += 1


def _boxed(look: Look) -> QTextCharFormat:
    shape = QTextCharFormat()
    shape.setFont(look.font(weight="label"))
    shape.setBackground(QBrush(look.colour("sunk")))
    shape.setFontFixedPitch(False)
    return shape


def _mark(document: QTextDocument, start: int, length: int, shape: QTextCharFormat) -> None:
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(shape)


def _ruled(table: QTextTable, look: Look) -> None:
    shape = table.format()
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    shape.setColumnWidthConstraints(
        [QTextLength(QTextLength.Type.PercentageLength, share) for share in (_KEYS, 100 - _KEYS)]
    )
    shape.setBorder(0)
    shape.setCellPadding(look.px(_CELL))
    shape.setCellSpacing(0)
    shape.setTopMargin(look.px(6))
    table.setFormat(shape)
    line = QTextFrameFormat.BorderStyle.BorderStyle_Solid
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            face = cell.format().toTableCellFormat()
            face.setBottomBorder(look.hair)
            face.setBottomBorderStyle(line)
            face.setBottomBorderBrush(QBrush(look.colour("line")))
            cell.setFormat(face)
