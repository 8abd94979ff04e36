"""The structure written into a finished PDF: the tree, what each mark belongs to, and what the file says of itself.

This makes a document of PDF/UA-1. The same pages and the same tree give the same bytes.
"""

from collections import defaultdict
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from pause_desktop.reports.tagging.elements import Annotation, Element, Mark, readable

LANGUAGE = "en-GB"
ROLES = {"Title": "P"}
"""Roles that PDF 1.7 does not know, and what they are to a reader that knows no other."""


def tagged(pdf: bytes, document: Element, title: str) -> bytes:
    """The PDF with its structure; `document` holds the marks that were made while it was drawn."""
    with Pdf.open(BytesIO(pdf)) as opened:
        _Tree(opened).write(document)
        root = opened.Root
        root.MarkInfo = Dictionary(Marked=True)
        root.Lang = String(LANGUAGE)
        root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        with opened.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as said:
            said["dc:title"] = readable(title)
            said["dc:language"] = [LANGUAGE]
            said["pdfuaid:part"] = "1"
        written = BytesIO()
        opened.save(
            written,
            min_version="1.7",
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
        )
    return written.getvalue()


class _Tree:
    """The structure tree of one PDF while it is being written."""

    def __init__(self, pdf: Pdf) -> None:
        self.pdf = pdf
        self.pages = [page.obj for page in pdf.pages]
        self.marked: dict[int, dict[int, Object]] = defaultdict(dict)
        self.links: list[tuple[Object, Object]] = []
        self.named: list[tuple[str, Object]] = []

    def write(self, document: Element) -> None:
        """The tree from its root, and what leads from the pages back into it."""
        root = self.pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        root.K = self._element(document, root)
        root.RoleMap = Dictionary({f"/{role}": Name(f"/{known}") for role, known in ROLES.items()})
        root.ParentTree = self.pdf.make_indirect(Dictionary(Nums=Array(self._parents())))
        root.ParentTreeNextKey = len(self.pages) + len(self.links)
        if self.named:
            names = [part for name, element in self.named for part in (String(name), element)]
            root.IDTree = Dictionary(Names=Array(names), Limits=Array([names[0], names[-2]]))
        self.pdf.Root.StructTreeRoot = root

    def _element(self, element: Element, parent: Object) -> Object:
        written = self.pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{element.role}"), P=parent))
        self._describe(element, written)
        page = next((kid.page for kid in element.kids if isinstance(kid, Mark)), None)
        if page is not None:
            written.Pg = self.pages[page]
        kids = [self._kid(kid, written, page) for kid in element.kids]
        written.K = kids[0] if len(kids) == 1 else Array(kids)
        return written

    def _describe(self, element: Element, written: Object) -> None:
        if element.alt and element.role != "Link":  # its annotation says where it leads
            written.Alt = String(readable(element.alt))
        if element.actual:
            written.ActualText = String(readable(element.actual))
        if element.role == "Note":
            name = f"note-{len(self.named) + 1:05}"
            written.ID = String(name)
            self.named.append((name, written))
        attributes = _attributes(element)
        if attributes:
            written.A = attributes

    def _kid(self, kid: Element | Mark | Annotation, parent: Object, page: int | None) -> Object | int:
        if isinstance(kid, Element):
            return self._element(kid, parent)
        if isinstance(kid, Annotation):
            link = self.pages[kid.page].Annots[kid.place]
            self.links.append((link, parent))
            return Dictionary(Type=Name.OBJR, Obj=link, Pg=self.pages[kid.page])
        self.marked[kid.page][kid.number] = parent
        if kid.page == page:
            return kid.number
        return Dictionary(Type=Name.MCR, Pg=self.pages[kid.page], MCID=kid.number)

    def _parents(self) -> list[Object | int]:
        """By page the element of each mark in order, then by link its element."""
        numbers: list[Object | int] = []
        for index, page in enumerate(self.pages):
            page.Tabs = Name.S
            page.StructParents = index
            elements = [element for _, element in sorted(self.marked[index].items())]
            numbers += [index, self.pdf.make_indirect(Array(elements))]
        for index, (link, element) in enumerate(self.links, len(self.pages)):
            link.StructParent = index
            numbers += [index, element]
        return numbers


def _attributes(element: Element) -> Dictionary | None:
    if element.scope:
        return Dictionary(O=Name.Table, Scope=Name(f"/{element.scope}"))
    if element.role == "Figure" and element.box:
        edges = Array([round(edge, 2) for edge in element.box])
        return Dictionary(O=Name.Layout, Placement=Name.Block, BBox=edges)
    if element.role == "L":
        return Dictionary(O=Name.List, ListNumbering=Name("/None"))
    return None
