"""What an import has to say about a row: refused, or odd; it never repeats a cell."""

from dataclasses import asdict, dataclass, field


@dataclass(frozen=True, slots=True)
class Remark:
    """A file (with its sheet), a row as the spreadsheet numbers it, a column, and what is the matter."""

    file: str
    row: int
    column: str
    reason: str

    def __str__(self) -> str:
        row = f", row {self.row}" if self.row else ""
        column = f", {self.column}" if self.column else ""
        return f"{self.file}{row}{column}: {self.reason}"


@dataclass(slots=True)
class Outcome:
    """What an import did, or would do, in rows.

    `held` are good rows that stayed outside because all or nothing was asked for · `refused` says why rows or
    columns were left out, `findings` what is odd about those that went in.
    """

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    conflicts: int = 0
    held: int = 0
    refused: list[Remark] = field(default_factory=list)
    findings: list[Remark] = field(default_factory=list)

    def to_plain(self) -> dict[str, object]:
        """The outcome as the command line prints it in JSON."""
        plain = asdict(self)
        del plain["findings"]
        return plain
