"""Gathers every word that the window says into `resources/translations/pause.ts`, which translators start from.

python packaging/translations.py            writes the words, and compiles each pause_xx.ts to pause_xx.qm
python packaging/translations.py --check    exits 1 where the words are not those of the program

Words come from the calls of `tr`, `several`, `sentence` and `Unreadable`, from the failures of `errors.py`, and
from what records call themselves, their fields and their choices. Qt's own words are translated by Qt.
"""

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from pause_desktop import errors
from pause_desktop.gui.language import CONTEXT
from pause_desktop.records.codes import CODE_LISTS
from pause_desktop.records.fields import columns
from pause_desktop.records.progress_tool import ToolDefinition
from pause_desktop.records.tables import TABLES

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "pause_desktop"
FOLDER = ROOT / "resources" / "translations"
FILE = FOLDER / "pause.ts"

_SAID = {"tr": 1, "sentence": 1, "Unreadable": 1}
_COUNTED = "several"


@dataclass(frozen=True, order=True, slots=True)
class Message:
    """Words to be translated; `one` is what English says of one, where the words are said of a number."""

    words: str
    one: str = ""


def gathered() -> list[Message]:
    """Every message of the program, once, in the order of the alphabet."""
    found = {
        message for path in sorted(PACKAGE.rglob("*.py")) for message in _called(ast.parse(path.read_text("utf-8")))
    }
    found |= {Message(words) for words in (*_failures(), *_described()) if words}
    return sorted(found)


def _called(tree: ast.AST) -> Iterator[Message]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in _SAID and node.args:
            yield from (Message(words) for words in _strings(node.args[0]) if words)
        elif name == _COUNTED:
            (one,), (many,) = _strings(node.args[1]), _strings(node.args[2])
            yield Message(many, one)


def _strings(node: ast.expr) -> list[str]:
    """The literals that an argument may be: itself, or either branch of an `if`."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return _strings(node.body) + _strings(node.orelse)
    return []


def _failures() -> Iterator[str]:
    for kind in vars(errors).values():
        if isinstance(kind, type) and issubclass(kind, errors.UserError):
            yield errors.message_of(kind)


def _described() -> Iterator[str]:
    for model in TABLES.values():
        yield from (model.title, model.plural)
        for column in columns(model):
            yield from (column.label, column.help, column.group, column.unit)
    for choices in CODE_LISTS.values():
        yield from choices.labels.values()
    for definition in sorted((ROOT / "resources" / "progress_tools").glob("*.json")):
        tool = ToolDefinition.from_plain(json.loads(definition.read_text("utf-8")))
        yield from tool.scale
        for area in tool.areas:
            yield from (area.label, area.help)


def written(messages: list[Message]) -> str:
    """The messages as Qt's tools read them."""
    root = ElementTree.Element("TS", version="2.1", sourcelanguage="en_GB")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for message in messages:
        node = ElementTree.SubElement(context, "message", {"numerus": "yes"} if message.one else {})
        ElementTree.SubElement(node, "source").text = message.words
        if message.one:
            ElementTree.SubElement(node, "comment").text = message.one
        wanted = ElementTree.SubElement(node, "translation", type="unfinished")
        if message.one:
            ElementTree.SubElement(wanted, "numerusform")
    ElementTree.indent(root, " ")
    return '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ElementTree.tostring(root, "unicode") + "\n"


def main(arguments: list[str]) -> int:
    text = written(gathered())
    if "--check" in arguments:
        fresh = FILE.is_file() and FILE.read_text("utf-8") == text
        if not fresh:
            print("resources/translations/pause.ts is not what the program says; run make words.")
        return int(not fresh)
    FOLDER.mkdir(exist_ok=True)
    FILE.write_text(text, "utf-8", newline="\n")
    for translated in sorted(FOLDER.glob("pause_*.ts")):
        compiler = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([compiler, translated, "-qm", translated.with_suffix(".qm")], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
