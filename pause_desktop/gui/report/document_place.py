"""Whether a document can be put where somebody wants it, in a sentence where it cannot."""

import os
from pathlib import Path

from pause_desktop.gui.language import tr


def trouble_with(path: Path | None) -> str:
    """Why nothing can be written there; empty where something can."""
    if path is None:
        return tr("A name is needed for the document.")
    if not path.is_absolute():
        return tr("Write the whole path, or press Choose.")
    if path.is_dir():
        return tr("This is a folder. Add the name of the document.")
    if not path.parent.is_dir():
        return tr("There is no such folder. Choose another, or make it first.")
    if not os.access(path.parent, os.W_OK) or (path.exists() and not os.access(path, os.W_OK)):
        return tr("Nothing can be written there. Choose another folder.")
    return ""
