"""The first row of a sheet: which field each column holds, by its name or by its label on the form."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from pause_desktop.records.codes import CODE_LISTS
from pause_desktop.records.fields import columns
from pause_desktop.records.progress_tool import ToolDefinition
from pause_desktop.records.tables import TABLES
from pause_desktop.records.terms import folded
from pause_desktop.sheets.cells import not_utf8
from pause_desktop.sheets.reading import Sheet
from pause_desktop.sheets.remarks import Remark

_CONTINUED = re.compile(r"(.+?) \((\d+)\)")


@dataclass(slots=True)
class Header:
    """Field name to the places of its cells: one, or several where long words go on in further columns."""

    places: dict[str, list[int]] = field(default_factory=dict)
    remarks: list[Remark] = field(default_factory=list)


def continued(name: str, part: int) -> str:
    """The header of a further column, for words too long for one cell of a workbook."""
    return f"{name} ({part})"


def areas_of(tools: Iterable[ToolDefinition]) -> dict[str, str]:
    """The areas of every known version of the progress tool, code to label; those of the code list first."""
    return dict(CODE_LISTS["life_area"].labels) | {area.code: area.label for tool in tools for area in tool.areas}


def words_of(table: str, areas: Mapping[str, str]) -> dict[str, str]:
    """What a column of this table may be called, folded, and the field that is meant."""
    names, labels = {"id": "id"}, {}
    for column in columns(TABLES[table]):
        if column.kind == "scores":
            names |= {folded(code): code for code in areas}
            labels |= {folded(label): code for code, label in areas.items()}
        else:
            names[folded(column.name)] = column.name
            labels.setdefault(folded(column.label), column.name)
    if table == "steps":
        names["woman"] = "woman"
    return labels | names


def read_header(sheet: Sheet, areas: Mapping[str, str]) -> Header:
    """The places of each field; columns that no field has are named in `remarks` and left out."""
    header, words = Header(), words_of(sheet.table, areas)
    unknown: list[str] = []
    for place, title in enumerate(sheet.header):
        title = title.strip()
        if not title:
            continue
        further = _CONTINUED.fullmatch(title)
        if name := words.get(folded(title)):
            if name in header.places:
                header.remarks.append(Remark(sheet.file, 1, name, "is there twice; the first was taken"))
            else:
                header.places[name] = [place]
        elif further and (name := words.get(folded(further[1]))) in header.places:
            header.places[name].append(place)
        else:
            unknown.append(title)
    if not header.places:
        header.remarks.append(Remark(sheet.file, 1, "", "names no known column; the first row names the columns"))
    else:
        header.remarks += [
            Remark(sheet.file, 1, "" if not_utf8(title) else title[:60], f"is not a column of {sheet.table}")
            for title in unknown
        ]
    return header
