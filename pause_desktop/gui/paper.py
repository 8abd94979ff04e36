"""Papers that leave the laptop: asks where one goes, says it is not encrypted, writes it whole or not at all."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from pause_desktop.errors import UserError
from pause_desktop.files import write_whole
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr

Ask = Callable[[QWidget, str, str], str]
Then = Callable[[Path], object]
Failed = Callable[[str], object]


def documents() -> Path:
    """The folder in which this person keeps documents, or her home where she has none."""
    place = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return place if place.is_absolute() and place.is_dir() else Path.home()


def ask_where(parent: QWidget, title: str, suggested: str) -> str:
    """Asks for the file, beginning with a name in the person's own folder; empty where she thought better of it."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, suggested, tr("PDF (*.pdf)"))
    return chosen


def print_paper(
    parent: QWidget, desk: Desk, make: Callable[[], bytes], name: str, what: str, then: Then, failed: Failed,
    *, woman: UUID | None = None, ask: Ask = ask_where,
) -> None:  # fmt: skip
    """Makes a PDF on the worker thread and puts it where the person says; `name` must not name a woman.

    That it left is recorded as `what`, of her record where it is one woman's. `then` hears the path, `failed` a
    sentence. The title of the question says that a PDF is not encrypted.
    """
    chosen = ask(parent, tr("Where the PDF is kept. It is not encrypted."), str(documents() / name))
    if not chosen:
        return
    path = Path(chosen if chosen.lower().endswith(".pdf") else f"{chosen}.pdf")

    def done(_written: object) -> None:
        desk.looked("printed", woman, what=what)
        then(path)

    def not_done(trouble: Exception) -> None:
        if not isinstance(trouble, UserError):
            raise trouble
        failed(tr(trouble))

    desk.tasks.run(lambda: write_whole(path, make()), done, parent, failed=not_done)


def open_paper(path: Path) -> bool:
    """Opens a paper in whatever program shows PDFs; False where there is none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
