"""What is committed as compiled is what the Designer shells and the tokens compile to."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("script", ["forms.py", "themes.py"])
def test_what_is_made_from_another_file_is_fresh(script: str) -> None:
    made = subprocess.run(
        [sys.executable, ROOT / "packaging" / script, "--check"], capture_output=True, text=True, check=False
    )
    assert (made.returncode, made.stdout) == (0, "")
