"""Every word of every page goes through the language: shown in a process of its own, in a language of brackets."""

import json
import subprocess
import sys
from pathlib import Path

from pause_desktop.gui.opening import MAKERS
from pause_desktop.gui.record.sections import SECTIONS

WALK = Path(__file__).with_name("pseudo_language.py")


def test_no_page_says_a_word_that_cannot_be_translated():
    done = subprocess.run([sys.executable, str(WALK)], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr[-2000:]
    told = json.loads(done.stdout.splitlines()[-1])

    assert told["left"] == {}
    assert set(MAKERS) - {"record"} <= set(told["walked"])
    assert {f"record, {key}" for key, _ in SECTIONS} <= set(told["walked"])
    assert told["translated"] > 500
