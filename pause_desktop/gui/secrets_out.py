"""The two ways a recovery key leaves the screen, each leaving as little behind as the platform allows."""

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QWidget

from pause_desktop.gui.language import tr

# What clipboard histories of KDE, Windows and macOS look for before they keep a copy.
_PRIVATE = {
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"1",
    "CanIncludeInClipboardHistory": b"\0\0\0\0",
    "org.nspasteboard.ConcealedType": b"1",
}


def copy_secret(secret: str, milliseconds: int) -> None:
    """Puts a secret on the clipboard, kept out of its history, and takes it back after so many milliseconds."""
    clipboard = QGuiApplication.clipboard()
    data = QMimeData()
    data.setText(secret)
    for kind, value in _PRIVATE.items():
        data.setData(kind, value)
    clipboard.setMimeData(data)

    def forget() -> None:
        if clipboard.text() == secret:
            clipboard.clear()

    QTimer.singleShot(milliseconds, clipboard, forget)


def print_recovery_key(practice: str, key: str, parent: QWidget) -> bool:
    """Prints the sheet with the key; False where it was cancelled."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # only whoever prints waits for the printers

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    recovery_sheet(practice, key).print_(printer)
    return True


def recovery_sheet(practice: str, key: str) -> QTextDocument:
    """The sheet to keep: which practice, the key in groups, what it is for. No address, no name of a woman."""
    from html import escape  # its table of entities takes 5 ms that the first screen does not have

    groups = "&nbsp;&nbsp; ".join(escape(group) for group in key.replace("-", " ").split())
    what_for = tr(
        "Opens the practice in Pause Desktop when the passphrase is forgotten: choose “Forgotten it?”."
        " Keep this sheet away from the laptop, where only the lead finds it."
    )
    sheet = QTextDocument()
    sheet.setHtml(
        f"<h1>{tr('Recovery key')}</h1><p>{escape(practice)}</p>"
        f"<p style='font-size:20pt'>{groups}</p><p>{what_for}</p>"
    )
    return sheet
