"""A terminal for the tests: commands run in this process or as programs of their own, under weak keys."""

import contextlib
import io
import json
import logging
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from pause_desktop.cli import main
from pause_desktop.store.keyslots import Stretch, key_paths

PASSPHRASE = "seven quiet herons wade"
GOLDEN = Path(__file__).parent.parent / "golden" / "practice"


@dataclass(frozen=True)
class Done:
    """How a command ended, and what it said."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def last_line(self) -> str:
        return self.out.splitlines()[-1]

    def refused(self, *words: str) -> None:
        """Holds what is asked of every refusal: status 1, one or two plain lines on standard error."""
        assert (self.status, self.out) == (1, ""), (self.status, self.out, self.err)
        assert 1 <= len(self.err.splitlines()) <= 2
        assert "unexpected" not in self.err
        for each in words:
            assert each in self.err

    def done(self) -> "Done":
        """Sees that all went well and nothing was said on standard error."""
        assert (self.status, self.err) == (0, "")
        return self


class Input(io.TextIOWrapper):
    """Standard input of a test: a pipe, or a terminal at which nobody may be asked anything twice."""

    def __init__(self, content: str | bytes, terminal: bool) -> None:
        super().__init__(io.BytesIO(content if isinstance(content, bytes) else content.encode()), encoding="utf-8")
        self._terminal = terminal

    def isatty(self) -> bool:
        return self._terminal


class Terminal:
    """Runs commands in one folder, with the passphrase in a file unless told otherwise."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder, self._patch = folder, monkeypatch
        self.file = folder / "p.pause"
        self.secret = folder / "passphrase"
        self.secret.write_text(PASSPHRASE + "\n", "utf-8")
        self.passphrase_in(self.secret)
        monkeypatch.delenv("PAUSE_NEW_PASSPHRASE_FILE", raising=False)
        monkeypatch.chdir(folder)

    def passphrase_in(self, file: Path | None) -> None:
        """Names the file with the passphrase in the environment, or takes it away."""
        self._patch.delenv("PAUSE_PASSPHRASE_FILE", raising=False)
        if file:
            self._patch.setenv("PAUSE_PASSPHRASE_FILE", str(file))

    def __call__(self, *words: object, stdin: str | bytes = "", terminal: bool = False) -> Done:
        """Runs one command in this process."""
        out, err, status = io.StringIO(), io.StringIO(), 0
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(sys, "argv", ["pause-desktop", *map(str, words)])
            patch.setattr(sys, "stdin", Input(stdin, terminal))
            patch.setattr(sys, "unraisablehook", sys.unraisablehook)  # put back as it was
            patch.setattr(logging, "lastResort", logging.lastResort)
            with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
                try:
                    main()
                except SystemExit as end:
                    status = end.code if isinstance(end.code, int) else 0 if end.code is None else 70
        return Done(status, out.getvalue(), err.getvalue())

    def program(self, *words: object, stdin: bytes = b"", **options: Any) -> Done:
        """Runs one command as a program of its own."""
        ended = subprocess.run(self.command(*words), input=stdin, capture_output=True, check=False, **options)
        return Done(ended.returncode, ended.stdout.decode(), ended.stderr.decode())

    def started(self, *words: object) -> subprocess.Popen[bytes]:
        """Starts one command as a program of its own, to be stopped on its way."""
        return subprocess.Popen(
            self.command(*words), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )

    def command(self, *words: object) -> list[str]:
        return [sys.executable, "-m", "pause_desktop", *map(str, words)]

    def figures(self, as_at: str = "2024-06-30", *more: str) -> dict[str, Any]:
        """Every measure of the practice."""
        return self("figures", self.file, "--as-at", as_at, *more, "--json").done().json["measures"]

    def contents(self) -> dict[str, bytes]:
        """All that lies in the folder, by name."""
        found = (each for each in self.folder.rglob("*") if each.is_file() and "xdg" not in each.parts)
        return {str(each.relative_to(self.folder)): each.read_bytes() for each in found}

    def sheets(self, **tables: str | bytes) -> Path:
        """A new folder of CSV files, one for each table."""
        folder = self.folder / f"sheets {len(list(self.folder.glob('sheets *')))}"
        folder.mkdir()
        for table, content in tables.items():
            raw = content.encode() if isinstance(content, str) else content
            (folder / f"{table}.csv").write_bytes(raw)
        return folder


WEAK = (64, 1, 1)
"""What new key slots ask for in these tests: next to no work."""


@pytest.fixture(autouse=True)
def keys_cost_little(monkeypatch: pytest.MonkeyPatch) -> None:
    """The command line has no way to ask for weak keys, so the constructor's own defaults are weaker here."""
    monkeypatch.setattr(Stretch.__init__, "__defaults__", WEAK)


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """A terminal in an empty folder."""
    folder = tmp_path / "desk"
    folder.mkdir()
    return Terminal(folder, monkeypatch)


@dataclass(frozen=True)
class Pattern:
    """A practice that was made and filled once, to be copied for each test."""

    file: Path
    recovery: str


@pytest.fixture(scope="session")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Pattern:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Stretch.__init__, "__defaults__", WEAK)
        terminal = Terminal(tmp_path_factory.mktemp("pattern"), patch)
        made = terminal("create", terminal.file, "--practice", "Larkfield", "--lead", "Ines Moreau").done()
        terminal("import", terminal.file, GOLDEN).done()
    return Pattern(terminal.file, made.last_line)


@pytest.fixture
def filled(empty: Terminal, pattern: Pattern) -> Terminal:
    """A terminal beside the practice of `tests/golden/practice`."""
    for path in (pattern.file, *key_paths(pattern.file)):
        shutil.copy(path, empty.folder)
    return empty


@pytest.fixture
def recovery(pattern: Pattern) -> str:
    """The recovery key of that practice."""
    return pattern.recovery


@pytest.fixture
def typing(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """Answers what is asked at a terminal, in turn; gives the list of the questions."""

    def answers(*lines: str) -> list[str]:
        waiting, asked = list(lines), []

        def ask(question: str = "") -> str:
            asked.append(question)
            return waiting.pop(0)

        monkeypatch.setattr("getpass.getpass", ask)
        monkeypatch.setattr("builtins.input", ask)
        return asked

    return answers


@pytest.fixture(scope="session")
def golden() -> Path:
    """The folder of the practice whose figures are known."""
    return GOLDEN
