"""Every command, in the order of the manual; each opens the file, does one thing, and says what it did."""

from pause_desktop.cli import impact, making, national, records, rights
from pause_desktop.cli.program import open_window, program

_ORDER = (
    open_window, making.create, making.demo, records.import_, records.sheets, records.template,
    impact.figures, impact.report, national.return_, national.national,
    records.show, records.history, records.search, records.audit,
    rights.erase,
    making.backup, making.restore, making.check, making.change_passphrase,
)  # fmt: skip

program.registered_commands.sort(key=lambda command: _ORDER.index(command.callback))

__all__ = ["program"]
