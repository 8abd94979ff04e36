"""The judge must find what it is there to find: each of these papers has one thing wrong with it."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String

from pause_desktop.reports import typefaces
from tests.reports.tagging.judge import faults

Paper = Callable[[str], bytes]


def elements(pdf: Pdf, role: str) -> list[Any]:
    """The elements of one role in their order."""
    found: list[Any] = []

    def walk(element: Any) -> None:
        if element.get("/S") == Name(f"/{role}"):
            found.append(element)
        kids = element.get("/K", Array([]))
        for kid in kids if isinstance(kids, Array) else [kids]:
            if isinstance(kid, Dictionary) and "/S" in kid:
                walk(kid)

    walk(pdf.Root.StructTreeRoot.K)
    return found


def add(pdf: Pdf, code: bytes) -> None:
    """Draw something more on the first page, after all else."""
    pdf.pages[0].contents_add(code)


def without(element: Any, key: str) -> None:
    del element[key]


def first_mark_twice(pdf: Pdf) -> None:
    heading, paragraph = elements(pdf, "H1")[0], elements(pdf, "P")[0]
    paragraph.K = Array([paragraph.K, heading.K])


def lose_a_cell(pdf: Pdf) -> None:
    row = elements(pdf, "TR")[1]
    row.K = Array(list(row.K)[:-1])


def move_the_caption(pdf: Pdf) -> None:
    table = next(table for table in elements(pdf, "Table") if Name.Caption == table.K[-1].S)
    kids = list(table.K)
    table.K = Array([kids[0], kids[-1], *kids[1:-1]])


def swap_parents(pdf: Pdf) -> None:
    marks = pdf.Root.StructTreeRoot.ParentTree.Nums[1]
    first, second = marks[0], marks[1]
    marks[0], marks[1] = second, first


def untold_letters(pdf: Pdf) -> None:
    for page in pdf.pages:
        for font in page.obj.Resources.Font.values():
            font.ToUnicode.write(b"nothing")


WRONG: dict[str, tuple[Callable[[Pdf], object], str]] = {
    "words outside every mark": (lambda pdf: add(pdf, b"BT (x) Tj ET"), "01-005"),
    "a line outside every mark": (lambda pdf: add(pdf, b"0 0 m 9 9 l S"), "01-005"),
    "a mark that nobody knows": (lambda pdf: add(pdf, b"/P <</MCID 999>> BDC 0 0 m 9 9 l S EMC"), "01-005"),
    "a mark in a mark": (lambda pdf: add(pdf, b"/Artifact BMC /Artifact BMC EMC EMC"), "01-003"),
    "furniture of no kind": (lambda pdf: add(pdf, b"/Artifact BMC 0 0 m 9 9 l S EMC"), "01-001"),
    "a mark that is not closed": (lambda pdf: add(pdf, b"/Artifact <</Type /Layout>> BDC"), "01-000"),
    "a mark in two elements": (first_mark_twice, "01-005"),
    "marks that lead back to each other's element": (swap_parents, "01-000"),
    "a figure without words": (lambda pdf: without(elements(pdf, "Figure")[0], "/Alt"), "13-004"),
    "a header cell of nothing": (lambda pdf: without(elements(pdf, "TH")[0], "/A"), "15-003"),
    "a row with a cell too few": (lose_a_cell, "15-002"),
    "a caption in the middle": (move_the_caption, "15-000"),
    "a heading that skips": (lambda pdf: setattr(elements(pdf, "H1")[0], "S", Name.H2), "14-003"),
    "a note without an id": (lambda pdf: without(elements(pdf, "Note")[0], "/ID"), "19-003"),
    "a list of no kind": (lambda pdf: setattr(elements(pdf, "L")[0].A, "ListNumbering", Name.Decimal), "16-003"),
    "a role that nobody knows": (lambda pdf: setattr(elements(pdf, "P")[-1], "S", Name.Word), "02-001"),
    "a cell outside a row": (lambda pdf: setattr(elements(pdf, "P")[-1], "S", Name.TD), "09-004"),
    "an empty element": (lambda pdf: setattr(elements(pdf, "P")[-1], "K", Array([])), "09-000"),
    "no language": (lambda pdf: without(pdf.Root, "/Lang"), "11-001"),
    "no mark of being marked": (lambda pdf: without(pdf.Root, "/MarkInfo"), "06-001"),
    "a title that is not shown": (lambda pdf: without(pdf.Root, "/ViewerPreferences"), "07-001"),
    "another title": (lambda pdf: pdf.docinfo.__setitem__("/Title", String("Another")), "06-003"),
    "no declaration": (lambda pdf: without(pdf.Root, "/Metadata"), "06-002"),
    "a page that tabs as it likes": (lambda pdf: without(pdf.pages[1].obj, "/Tabs"), "28-007"),
    "a link to who knows where": (lambda pdf: without(pdf.pages[1].obj.Annots[0], "/Contents"), "28-004"),
    "a link of no element": (lambda pdf: without(pdf.pages[1].obj.Annots[0], "/StructParent"), "28-010"),
    "letters that are not told": (untold_letters, "31-000"),
    "a standard role that means another": (
        lambda pdf: setattr(pdf.Root.StructTreeRoot, "RoleMap", Dictionary(H1=Name.P)), "02-004",
    ),
}  # fmt: skip


@pytest.mark.parametrize("wrong", WRONG)
def test_the_judge_finds(wrong: str, paper: Paper) -> None:
    spoil, number = WRONG[wrong]
    with pikepdf.open(BytesIO(paper("exempt"))) as pdf:
        spoil(pdf)
        written = BytesIO()
        pdf.save(written)
    assert any(fault.startswith(number) for fault in faults(written.getvalue())), faults(written.getvalue())


def test_the_judge_finds_a_paper_without_structure() -> None:
    from reportlab.pdfgen.canvas import Canvas

    typefaces.register()
    canvas = Canvas(written := BytesIO())
    canvas.drawString(9, 9, "words")
    canvas.save()
    assert faults(written.getvalue()) == ["01-005: no structure"]
