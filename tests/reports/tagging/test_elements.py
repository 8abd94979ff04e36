"""An element takes its place when it is drawn, the cells of a row together; a counting pass leaves nothing."""

from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from pause_desktop.reports.tagging.elements import Element, Mark, readable
from pause_desktop.reports.tagging.marks import MarkedCanvas, furniture, marked


def roles(element: Element) -> list[str]:
    return [kid.role for kid in element.kids if isinstance(kid, Element)]


def test_elements_stand_in_the_order_in_which_they_are_drawn_and_what_is_not_drawn_is_not_there() -> None:
    document = Element("Document")
    first, _never, last = document.within("H1"), document.within("H2"), document.within("Note").within("P")
    last.place()
    first.place()
    first.place()
    assert roles(document) == ["Note", "H1"]


def test_the_cells_of_a_row_keep_their_order_whichever_is_drawn_first() -> None:
    table = Element("Document").within("Table")
    row = table.within("TR").settle()
    cells = [row.within("TH").settle(), row.within("TD").settle(), row.within("TD").settle()]
    assert table.parent
    assert table.parent.kids == []
    cells[2].place()
    cells[0].place()
    assert row.kids == cells
    assert roles(table.parent) == ["Table"]


def test_a_mark_knows_its_page_and_its_number_there() -> None:
    document, canvas = Element("Document"), MarkedCanvas(BytesIO())
    words = document.within("P")
    for _ in range(2):
        with furniture(canvas):
            canvas.line(0, 0, 9, 9)
        with marked(canvas, words):
            canvas.line(0, 0, 9, 9)
        with marked(canvas, document.within("P")):
            canvas.line(0, 0, 9, 9)
        canvas.showPage()
    assert words.kids == [Mark(0, 0), Mark(1, 0)]
    assert roles(document) == ["P", "P", "P"]


def test_what_recurs_is_said_once() -> None:
    document, canvas = Element("Document"), MarkedCanvas(BytesIO())
    head = document.within("P", recurs=True)
    for _ in range(3):
        with marked(canvas, head):
            canvas.line(0, 0, 9, 9)
    assert head.kids == [Mark(0, 0)]


def test_a_canvas_that_keeps_no_marks_leaves_the_tree_as_it_was() -> None:
    document, canvas = Element("Document"), Canvas(BytesIO())
    with marked(canvas, document.within("P")), furniture(canvas):
        canvas.line(0, 0, 9, 9)
    assert document.kids == []


def test_words_lose_only_what_no_text_string_can_hold() -> None:
    assert readable("a\x00b\ud800\uffff\tŁ 🙂 سلام\n") == "ab\tŁ 🙂 سلام\n"
