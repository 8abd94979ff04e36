"""A judge of PDF/UA-1 for what the checker `pdfua` does not look at.

It reads the file with pikepdf and names faults; the numbers are those of the Matterhorn Protocol 1.1.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import pikepdf
from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name, Pdf

SHOWS_TEXT = {"Tj", "TJ", "'", '"'}
PAINTS = {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "BI", "INLINE IMAGE", *SHOWS_TEXT}
KIDS = {
    "/Document": {"/Sect", "/H1", "/H2", "/P", "/L", "/Table", "/Div", "/TOC"},
    "/Table": {"/TR", "/Caption"}, "/TR": {"/TH", "/TD"}, "/L": {"/LI"}, "/LI": {"/Lbl", "/LBody"},
    "/TOC": {"/TOCI"}, "/TOCI": {"/Reference"}, "/Reference": {"/Link"}, "/BlockQuote": {"/P"}, "/Note": {"/P"},
}  # fmt: skip
PARENTS = {
    "/TR": "/Table", "/TH": "/TR", "/TD": "/TR", "/LI": "/L", "/Lbl": "/LI", "/LBody": "/LI", "/TOCI": "/TOC",
    "/Sect": "/Document",
}  # fmt: skip
LEAVES = {"/P", "/H1", "/H2", "/Title", "/Caption", "/Figure", "/Lbl", "/Link"}
STANDARD = {*KIDS, *PARENTS, *LEAVES, "/Div"} - {"/Title"}


@dataclass
class Node:
    """One element of the structure: its role, what it holds itself, and its kids in order."""

    role: str
    obj: Any
    parent: "Node | None"
    kids: list["Node"] = field(default_factory=list)
    marks: list[tuple[int, int]] = field(default_factory=list)
    links: list[Any] = field(default_factory=list)
    order: list[str] = field(default_factory=list)

    def walk(self) -> Iterator["Node"]:
        yield self
        for kid in self.kids:
            yield from kid.walk()

    def text(self, key: str) -> str:
        return str(self.obj.get(key, ""))


class Judged:
    """An opened PDF with its tree and the marks on its pages."""

    def __init__(self, pdf: bytes) -> None:
        self.pdf = Pdf.open(BytesIO(pdf))
        self.faults: list[str] = []
        self._fonts: dict[Any, Font] = {}
        self.page_number = {page.obj.objgen: index for index, page in enumerate(self.pdf.pages)}
        self.root = self.pdf.Root.get("/StructTreeRoot")
        self.tree = self._node(self.root.K, None, self.root) if self.root is not None else None
        self.nodes = list(self.tree.walk()) if self.tree else []

    def fault(self, number: str, said: str) -> None:
        self.faults.append(f"{number}: {said}")

    def _node(self, obj: Any, parent: Node | None, parent_obj: Any) -> Node:
        node = Node(str(obj.S), obj, parent)
        if obj.P.objgen != parent_obj.objgen:
            self.fault("01-000", f"{node.role} does not know its parent")
        kids = obj.get("/K", Array([]))
        for kid in kids if isinstance(kids, Array) else [kids]:
            self._kid(node, kid)
        return node

    def _kid(self, node: Node, kid: Any) -> None:
        if isinstance(kid, int):
            node.marks.append((self.page_number[node.obj.Pg.objgen], kid))
            node.order.append("mark")
        elif kid.get("/Type") == Name.MCR:
            node.marks.append((self.page_number[kid.Pg.objgen], int(kid.MCID)))
            node.order.append("mark")
        elif kid.get("/Type") == Name.OBJR:
            node.links.append(kid.Obj)
            node.order.append("link")
        else:
            node.kids.append(self._node(kid, node, node.obj))
            node.order.append(node.kids[-1].role)

    def fonts(self, page: Any) -> "dict[str, Font]":
        """The fonts of a page by name; each is read once for all pages."""
        named = page.obj.Resources.get("/Font", Dictionary())
        for font in named.values():
            if font.objgen not in self._fonts:
                self._fonts[font.objgen] = Font(font)
        return {name: self._fonts[font.objgen] for name, font in named.items()}

    def of(self, role: str) -> list[Node]:
        return [node for node in self.nodes if node.role == role]


def faults(pdf: bytes) -> list[str]:
    """Every fault found; an empty list is a clean document."""
    judged = Judged(pdf)
    if judged.tree is None:
        return ["01-005: no structure"]
    _file(judged)
    _marks(judged, [_painted(judged, page, index) for index, page in enumerate(judged.pdf.pages)])
    _parent_tree(judged)
    for node in judged.nodes:
        _nesting(judged, node)
        _texts(judged, node)
    _headings(judged)
    _tables(judged)
    _links(judged)
    _fonts(judged)
    return judged.faults


def _file(judged: Judged) -> None:
    root, pdf = judged.pdf.Root, judged.pdf
    if not root.get("/MarkInfo", Dictionary()).get("/Marked", False):
        judged.fault("06-001", "not marked")
    if root.get("/MarkInfo", Dictionary()).get("/Suspects", False):
        judged.fault("02-001", "suspects")
    if str(root.get("/Lang", "")) != "en-GB":
        judged.fault("11-001", "no language")
    if not root.get("/ViewerPreferences", Dictionary()).get("/DisplayDocTitle", False):
        judged.fault("07-001", "the title is not displayed")
    with pdf.open_metadata() as said:
        if said.get("pdfuaid:part") != "1":
            judged.fault("06-002", "PDF/UA-1 is not declared")
        if not said.get("dc:title") or said.get("dc:title") != str(pdf.docinfo.get("/Title", "")):
            judged.fault("06-003", f"title {said.get('dc:title')!r} {pdf.docinfo.get('/Title')!r}")
    if pdf.is_encrypted or "/AcroForm" in root or ("/Names" in root and "/EmbeddedFiles" in root.Names):
        judged.fault("26-000", "encryption, a form or attachments")
    if str(root.get("/RoleMap", "")) or {str(name) for name in judged.root.RoleMap} & STANDARD:
        judged.fault("02-004", "a standard role is mapped anew")


def _painted(judged: Judged, page: Any, index: int) -> list[int]:
    """The numbers of the marks on a page, in order; whatever is painted outside one is a fault."""
    found: list[int] = []
    open_marks: list[str] = []
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in ("BDC", "BMC"):
            _opened(judged, operands, index, open_marks, found)
        elif name == "EMC":
            if not open_marks:
                judged.fault("01-000", f"page {index + 1} closes a mark that is not open")
            else:
                open_marks.pop()
        elif name in PAINTS and not open_marks:
            judged.fault("01-005", f"page {index + 1}: {name} {operands!r} is neither marked nor furniture")
    if open_marks:
        judged.fault("01-000", f"page {index + 1} leaves a mark open")
    return found


def _opened(judged: Judged, operands: Any, index: int, open_marks: list[str], found: list[int]) -> None:
    tag, told = str(operands[0]), operands[1] if len(operands) > 1 else Dictionary()
    if open_marks:
        judged.fault("01-003", f"page {index + 1}: {tag} inside {open_marks[-1]}")
    open_marks.append(tag)
    if tag == "/Artifact":
        if str(told.get("/Type", "")) not in ("/Pagination", "/Layout", "/Background"):
            judged.fault("01-001", f"page {index + 1}: furniture of no kind")
        if "/MCID" in told:
            judged.fault("01-004", f"page {index + 1}: furniture with a number")
    elif "/MCID" in told:
        found.append(int(told["/MCID"]))
    else:
        judged.fault("01-005", f"page {index + 1}: {tag} without a number")


def _marks(judged: Judged, pages: list[list[int]]) -> None:
    on_pages = Counter((index, mark) for index, marks in enumerate(pages) for mark in marks)
    in_tree = Counter(mark for node in judged.nodes for mark in node.marks)
    for mark in on_pages.keys() | in_tree.keys():
        if on_pages[mark] != 1 or in_tree[mark] != 1:
            judged.fault(
                "01-005", f"{mark} is painted {on_pages[mark]} times and {in_tree[mark]} times in the tree"
            )


def _parent_tree(judged: Judged) -> None:
    """From each mark and each link back to its own element, and nothing more."""
    numbers = judged.root.ParentTree.Nums
    table = {int(numbers[at]): numbers[at + 1] for at in range(0, len(numbers), 2)}
    if list(table) != sorted(table) or int(judged.root.ParentTreeNextKey) <= max(table):
        judged.fault("01-000", "the parent tree is out of order")
    back = {}
    for index, page in enumerate(judged.pdf.pages):
        for mark, element in enumerate(table.pop(int(page.obj.StructParents))):
            back[index, mark] = element.objgen
    for node in judged.nodes:
        for mark in node.marks:
            if back.pop(mark, None) != node.obj.objgen:
                judged.fault("01-000", f"{mark} does not lead back to its {node.role}")
        for link in node.links:
            key = int(link.get("/StructParent", -1))
            if key not in table or table.pop(key).objgen != node.obj.objgen:
                judged.fault("28-010", "a link does not lead back to its element")
    if back or table:
        judged.fault("01-000", f"the parent tree knows more than the tree: {back} {table}")


def _nesting(judged: Judged, node: Node) -> None:
    mapped = str(judged.root.RoleMap.get(node.role, node.role))
    if mapped not in STANDARD:
        judged.fault("02-001", f"{node.role} is no known role")
    wrong = {kid.role for kid in node.kids} - KIDS.get(node.role, {kid.role for kid in node.kids})
    if wrong:
        judged.fault("09-004", f"{node.role} holds {wrong}")
    if node.role in PARENTS and (node.parent is None or node.parent.role != PARENTS[node.role]):
        judged.fault("09-004", f"{node.role} stands in {node.parent.role if node.parent else 'nothing'}")
    if node.role in KIDS and node.role != "/Reference" and node.marks:
        judged.fault("09-004", f"{node.role} is painted itself")
    if not (node.kids or node.marks or node.links):
        judged.fault("09-000", f"{node.role} is empty")
    if node.role in LEAVES and (node.kids or not node.marks):
        judged.fault("09-000", f"{node.role} holds no words of its own")


def _texts(judged: Judged, node: Node) -> None:
    if node.role == "/Figure":
        if not node.text("/Alt").strip():
            judged.fault("13-004", "a figure without alternative text")
        left, low, right, high = (float(edge) for edge in node.obj.A.BBox)
        _, _, wide, tall = (float(edge) for edge in judged.pdf.pages[node.marks[0][0]].mediabox)
        if not (0 <= left < right <= wide and 0 <= low < high <= tall):
            judged.fault("13-000", f"a figure off its page: {left} {low} {right} {high}")
    if node.role == "/Note":
        names = judged.root.IDTree.Names
        known = {str(names[at]): names[at + 1].objgen for at in range(0, len(names), 2)}
        if known.get(node.text("/ID")) != node.obj.objgen or len(known) != len(judged.of("/Note")):
            judged.fault("19-003", "a note without an id of its own")
    if node.role == "/L" and str(node.obj.A.ListNumbering) != "/None":
        judged.fault("16-003", "a list whose labels are not told")


def _headings(judged: Judged) -> None:
    level = 0
    for node in judged.nodes:
        if node.role in ("/H1", "/H2"):
            if int(node.role[2]) > level + 1:
                judged.fault("14-003", f"{node.role} after level {level}")
            level = int(node.role[2])
    if not level:
        judged.fault("14-002", "no heading")
    for part in judged.of("/Sect"):
        if sum(kid.role == "/H1" for kid in part.kids) > 1:
            judged.fault("14-006", "a part with two first headings")


def _tables(judged: Judged) -> None:
    for table in judged.of("/Table"):
        rows = [kid for kid in table.kids if kid.role == "/TR"]
        if len({len(row.kids) for row in rows}) != 1:
            judged.fault("15-002", f"rows of {[len(row.kids) for row in rows]} cells")
        if "/Caption" in table.order[1:-1] or table.order.count("/Caption") > 1:
            judged.fault("15-000", "a caption in the middle of a table")
        heads = [cell for row in rows for cell in row.kids if cell.role == "/TH"]
        if not heads:
            judged.fault("15-003", "a table without header cells")
        for cell in heads:
            if str(cell.obj.get("/A", Dictionary()).get("/Scope", "")) not in ("/Row", "/Column"):
                judged.fault("15-003", "a header cell without scope")


def _links(judged: Judged) -> None:
    linked = Counter(link.objgen for node in judged.nodes for link in node.links)
    for index, page in enumerate(judged.pdf.pages):
        if str(page.obj.get("/Tabs", "")) != "/S":
            judged.fault("28-007", f"page {index + 1} is not tabbed by its structure")
        for annotation in page.obj.get("/Annots", Array([])):
            if annotation.Subtype != Name.Link or linked[annotation.objgen] != 1:
                judged.fault("28-002", f"page {index + 1}: an annotation that is not once in the tree")
            if not str(annotation.get("/Contents", "")).strip():
                judged.fault("28-004", f"page {index + 1}: a link that does not say where it leads")
    for node in judged.nodes:
        if node.links and node.role != "/Link":
            judged.fault("28-010", f"a link in {node.role}")


def _fonts(judged: Judged) -> None:
    """Each code that is shown has a glyph, its width, and the letter it stands for."""
    for index, page in enumerate(judged.pdf.pages):
        fonts = judged.fonts(page)
        shown: Font | None = None
        for operands, operator in pikepdf.parse_content_stream(page, "Tf Tj TJ ' \""):
            if str(operator) == "Tf":
                shown = fonts[str(operands[0])]
            elif str(operator) in SHOWS_TEXT:
                assert shown is not None
                for fault in shown.faults_of(text_bytes(operands[-1])):
                    judged.fault("31-000", f"page {index + 1}: {shown.name} {fault}")


def text_bytes(shown: Any) -> bytes:
    """The codes that one operator shows."""
    parts = shown if isinstance(shown, Array) else [shown]
    return b"".join(bytes(part) for part in parts if isinstance(part, pikepdf.String))


class Font:
    """One font as a reader uses it: a symbolic TrueType font with one table from codes to glyphs."""

    def __init__(self, font: Any) -> None:
        self.name, self.wrong, self.letters = str(font.BaseFont), [], {}
        descriptor = font.get("/FontDescriptor", Dictionary())
        if "/FontFile2" not in descriptor or "/ToUnicode" not in font:
            self.wrong = ["is not embedded, or tells no letters"]
            return
        if font.Subtype != Name.TrueType or not int(descriptor.Flags) & 4 or "/Encoding" in font:
            self.wrong.append("is not a symbolic TrueType font without an encoding")
        face = TTFont(BytesIO(descriptor.FontFile2.read_bytes()))
        tables = face["cmap"].tables
        if len(tables) != 1:
            self.wrong.append("has more than one table of codes")
        self.glyphs = tables[0].cmap
        em = face["head"].unitsPerEm
        self.widths = {code: face["hmtx"][glyph][0] * 1000 / em for code, glyph in self.glyphs.items()}
        self.told = {int(font.FirstChar) + at: float(width) for at, width in enumerate(font.Widths)}
        self.letters = _letters(font.ToUnicode.read_bytes())
        self.seen: set[int] = set()

    def read(self, codes: bytes) -> str:
        return "".join(self.letters[code] for code in codes)

    def faults_of(self, codes: bytes) -> list[str]:
        if self.wrong:
            return self.wrong
        new, found = set(codes) - self.seen, []
        self.seen |= new
        for code in sorted(new):
            if self.glyphs.get(code, ".notdef") == ".notdef":
                found.append(f"shows code {code} without a glyph")
            elif abs(self.widths[code] - self.told.get(code, -9)) > 1.01:
                found.append(f"tells a wrong width for code {code}: {self.told.get(code)} {self.widths[code]}")
            if self.letters.get(code, "") in ("", "\0", "\ufeff", "\ufffe"):
                found.append(f"does not tell the letter of code {code}")
        return found


def _letters(cmap: bytes) -> dict[int, str]:
    """What a ToUnicode table says, of the two forms that ReportLab writes."""
    found: dict[int, str] = {}
    text = cmap.decode("latin-1")
    for block in re.findall(r"beginbfrange(.*?)endbfrange", text, re.S):
        for first, _last, letters in re.findall(r"<(\w+)>\s*<(\w+)>\s*\[(.*?)\]", block, re.S):
            for at, letter in enumerate(re.findall(r"<(\w+)>", letters)):
                found[int(first, 16) + at] = bytes.fromhex(letter).decode("utf-16-be")
    for block in re.findall(r"beginbfchar(.*?)endbfchar", text, re.S):
        for code, letter in re.findall(r"<(\w+)>\s*<(\w+)>", block):
            found[int(code, 16)] = bytes.fromhex(letter).decode("utf-16-be")
    return found
