"""Every screen of packaging/pictures.py, from all sides; each walk runs in a process of its own."""

import json
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
NO_SCREEN = {"0-parts", "6-progress-whole"}  # as in walk.py


def screens() -> list[str]:
    """The names of all screens."""
    spec = spec_from_file_location("pictures_of_access", ROOT / "packaging" / "pictures.py")
    assert spec is not None
    assert spec.loader is not None
    pictures = module_from_spec(spec)
    spec.loader.exec_module(pictures)
    return [name for name in pictures.SCREENS if name not in NO_SCREEN]


SCREENS = screens()
SUBJECTS = sorted({name.split("-")[0] for name in SCREENS} - {"0"}, key=int)
"""The numbers with which the names of screens begin: those of one number are walked in one process."""


_WORDS = {"14": 4}
"""The help has few words beside its page, and the tour over a page is not measured: every other subject has 20."""

_PAINTED = {"4": 100, "6": 100}
"""Her journey and her charts paint their words by themselves."""


@pytest.mark.parametrize("subject", SUBJECTS)
def test_whoever_sees_hears_or_types_differently_can_use_every_screen(subject: str):
    wanted = [name for name in SCREENS if name.startswith(f"{subject}-")]
    done = subprocess.run(
        [sys.executable, str(HERE / "walk.py"), *wanted], capture_output=True, text=True, timeout=1800
    )
    assert done.returncode == 0, done.stderr[-3000:]
    told = json.loads(done.stdout.splitlines()[-1])

    assert told["found"] == {}
    assert told["walked"] == wanted
    assert told["seen"]["stops"] >= 2 * len(wanted)
    assert told["seen"].get("painted", 0) >= _PAINTED.get(subject, 0)
    assert told["seen"]["texts"] >= _WORDS.get(subject, 20) * len(wanted)
