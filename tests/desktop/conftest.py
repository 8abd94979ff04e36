"""A desktop of its own for the real program: a screen nobody sees, a private bus, a keyboard, a screen reader.

Everything runs in processes of its own with folders of its own, and all of them end with the test. Where the
system lacks a piece the test is skipped and says which; with CI set a missing piece fails.
"""

import json
import os
import queue
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

READER = Path(__file__).with_name("reader.py")
ROOT = Path(__file__).resolve().parents[2]
PROGRAM = "Pause Desktop"
PATIENCE = 180.0
"""Seconds to wait for what comes within two on a machine that has nothing else to do."""

_PYTHON = "/usr/bin/python3"
_TOOLS = (("Xvfb", "xvfb"), ("openbox", "openbox"), ("dbus-daemon", "dbus"), ("xdotool", "xdotool"))
_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_PROBE = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


def missing() -> list[str]:
    """The Debian packages of what this machine lacks for a desktop."""
    lacks = [package for tool, package in _TOOLS
             if shutil.which(tool) is None]  # fmt: skip
    if not any(Path(each).is_file() for each in _LAUNCHERS):
        lacks.append("at-spi2-core")
    if not Path(_PYTHON).is_file() or subprocess.run([_PYTHON, "-c", _PROBE], capture_output=True).returncode:
        lacks.append("python3-pyatspi")
    return lacks


class Reading:
    """What the screen reader knows of the program at one moment."""

    def __init__(self, nodes: list[dict[str, Any]]) -> None:
        self.nodes = nodes

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return iter(self.nodes)

    def __repr__(self) -> str:
        """All that is heard, one object on a line, for whoever must find out why a test failed."""
        return "\n".join(f"{'  ' * n['depth']}{n['role']} “{n['name']}” {n['states']}" for n in self.nodes)

    @property
    def names(self) -> list[str]:
        """Every name and description in it."""
        return [words for node in self.nodes for words in (node["name"], node["description"]) if words]

    @property
    def words(self) -> str:
        """All that can be heard of it, typed words too."""
        typed = [node["text"] for node in self.nodes if node.get("text")]
        return "\n".join([*self.names, *typed])

    def find(self, name: str, role: str = "", **states: bool) -> dict[str, Any] | None:
        """The first object of a name, and of a role where one is given, that is showing."""
        wanted = {"showing": True, **states}
        for node in self.nodes:
            is_so = all((state in node["states"]) is so for state, so in wanted.items())
            if node["name"] == name and role in ("", node["role"]) and is_so:
                return node
        return None


class Desktop:
    """The screen, the keyboard and the ears of somebody who sees nothing and has no mouse."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self.folder, self._stack = folder, stack
        self.said = folder / "said"
        self.said.mkdir()
        self.environment = self._own_environment()
        self.environment["DISPLAY"] = self._begin_screen()
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._begin_bus()
        launcher = next(each for each in _LAUNCHERS if Path(each).is_file())
        self.start("bus-launcher", [launcher, "--launch-immediately"])
        self.start("window-manager", ["openbox", "--sm-disable"])
        self._answers: queue.Queue[Any] = queue.Queue()
        self._reader: subprocess.Popen[bytes] | None = None

    def _own_environment(self) -> dict[str, str]:
        kept = {name: os.environ[name] for name in ("PATH", "LANG", "CI") if name in os.environ}
        made = {"HOME": "home", "XDG_CONFIG_HOME": "config", "XDG_DATA_HOME": "data", "XDG_CACHE_HOME": "cache",
                "XDG_STATE_HOME": "state", "XDG_RUNTIME_DIR": "run", "TMPDIR": "tmp"}  # fmt: skip
        for name, folder in made.items():
            path = self.folder / folder
            path.mkdir(mode=0o700)
            kept[name] = str(path)
        return {
            **kept, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "PYTHONPATH": str(ROOT),
            "GSETTINGS_BACKEND": "memory", "LIBGL_ALWAYS_SOFTWARE": "1", "PYTHONDONTWRITEBYTECODE": "1",
        }  # fmt: skip

    # --- processes ---------------------------------------------------------------------------------------------

    def start(self, name: str, command: list[str], **options: Any) -> subprocess.Popen[bytes]:
        """Starts a process that ends with the test, whatever becomes of the test; what it says is kept."""
        log = self._stack.enter_context((self.said / f"{name}.txt").open("ab"))
        options.setdefault("stdout", log)
        made = subprocess.Popen(
            command, env=self.environment, stderr=log, start_new_session=True, cwd=self.folder, **options
        )
        self._stack.callback(end, made)
        return made

    def _begin_screen(self) -> str:
        """A screen on the first free number, which the server itself finds and tells."""
        read, write = os.pipe()
        try:
            command = [
                "Xvfb",
                "-displayfd",
                str(write),
                "-screen",
                "0",
                "1366x768x24",
                "-nolisten",
                "tcp",
                "-noreset",
            ]
            self.start("screen", command, pass_fds=(write,))
        finally:
            os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        assert number, self.log("screen")
        return f":{number}"

    def _begin_bus(self) -> str:
        bus = self.start("bus", ["dbus-daemon", "--session", "--print-address", "--nofork"], stdout=subprocess.PIPE)
        assert bus.stdout is not None
        self._stack.callback(bus.stdout.close)
        address = bus.stdout.readline().decode().strip()
        assert address, self.log("bus")
        return address

    def log(self, name: str) -> str:
        """What a process has said, for whoever must find out why a test failed."""
        return (self.said / f"{name}.txt").read_text(errors="replace")[-4000:]

    def open(self, practice: Path) -> None:
        """Starts the program as a person does, with a file."""
        self._program = self.start("program", [sys.executable, "-m", "pause_desktop", "open", str(practice)])

    def close(self) -> None:
        """Ends the program."""
        end(self._program)

    # --- keyboard ----------------------------------------------------------------------------------------------

    def press(self, *keys: str) -> None:
        """Presses keys by their X names: "Tab", "ctrl+Return", "alt+s"."""
        for key in keys:
            self._xdotool("key", "--clearmodifiers", key)

    def type(self, words: str) -> None:
        """Types words where the keyboard is."""
        self._xdotool("type", "--delay", "30", words)

    def _xdotool(self, *command: str) -> None:
        subprocess.run(["xdotool", *command], env=self.environment, check=True, timeout=PATIENCE)

    # --- ears --------------------------------------------------------------------------------------------------

    def _ask(self, order: str) -> Any:
        if self._reader is None:
            self._reader = self.start(
                "reader", [_PYTHON, str(READER), PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE
            )
            assert self._reader.stdin is not None
            self._stack.callback(self._reader.stdin.close)
            threading.Thread(target=self._listen, daemon=True).start()
            assert self._answers.get(timeout=PATIENCE) == "ready", self.log("reader")
        assert self._reader.stdin is not None
        self._reader.stdin.write(json.dumps(order).encode() + b"\n")
        self._reader.stdin.flush()
        answer = self._answers.get(timeout=PATIENCE)
        assert answer is not None, self.log("reader")
        return answer

    def _listen(self) -> None:
        assert self._reader is not None
        assert self._reader.stdout is not None
        with self._reader.stdout as lines:
            for line in lines:
                self._answers.put(json.loads(line))
        self._answers.put(None)

    def read(self) -> Reading:
        """Everything there is to be heard of the window now."""
        told = self._ask("tree")
        return Reading(told if isinstance(told, list) else [])

    def push(self, name: str) -> None:
        """Does what the object of a name is for, as a screen reader does at its owner's word."""
        assert self._ask(f"press {name}"), f"nothing called {name} can be pressed"

    def go_to(self, name: str, most: int = 60) -> dict[str, Any]:
        """Presses Tab until the keyboard is on what has a name, hearing each thing on the way."""
        heard = []
        for _ in range(most):
            self.move("Tab")
            now = self.read()  # on its way the keyboard may have touched something else
            heard.append([node["name"] for node in now if "focused" in node["states"]])
            if (at := now.find(name, focused=True)) is not None:
                return at
        pytest.fail(f"Tab never came to {name}; it came to {heard}")

    def move(self, key: str) -> dict[str, Any]:
        """Presses a key that moves the keyboard; gives where it has gone."""
        before = self._ask("focus")["moves"]
        self.press(key)
        now = self.wait(lambda: self._ask("focus"), lambda now: now["moves"] > before, f"the keyboard after {key}")
        return now["at"]

    def wait(self, ask: Callable[[], Any], holds: Callable[[Any], Any], what: str) -> Any:
        """Asks again and again until something holds of the answer."""
        end_at = time.monotonic() + PATIENCE
        while not holds(answer := ask()):
            assert time.monotonic() < end_at, f"never came: {what}, but {answer}\n{self.log('program')}"
            time.sleep(0.05)
        return answer

    def heard(self) -> list[dict[str, Any]]:
        """What was announced since this was asked last."""
        return self._ask("heard")

    def until(self, holds: Callable[[Reading], Any], what: str) -> Reading:
        """Reads the window until something holds of it."""
        return self.wait(self.read, holds, what)


def end(process: subprocess.Popen[bytes]) -> None:
    """Ends a process and all that it has started: they share a session that is its own."""
    for how in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, how)
        except ProcessLookupError:
            break
        try:
            process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            continue
    process.wait()


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    """A desktop with nothing on it yet."""
    lacks = missing()
    if lacks:
        words = f"this machine lacks {', '.join(lacks)}: `packaging/setup.sh test` installs them where it may"
        pytest.fail(words) if os.environ.get("CI") else pytest.skip(words)
    folder = tmp_path / "desktop"
    folder.mkdir()
    with ExitStack() as stack:
        yield Desktop(folder, stack)
