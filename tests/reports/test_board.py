"""The drawing board: matplotlib comes in when a chart is drawn, and its font list goes to our own cache."""

import os
import subprocess
import sys
from pathlib import Path

from pause_desktop.reports.board import figure_of
from pause_desktop.reports.charts.bars import Count, count_bars


def test_telling_a_report_does_not_import_matplotlib() -> None:
    program = (
        "import sys; from datetime import date; from pause_desktop.records.codes import label;"
        "from pause_desktop.reports import impact_pdf; from pause_desktop.reports.impact import Impact;"
        "from pause_desktop.reports.sections import sections;"
        "from pause_desktop.reports.sections.telling import Telling;"
        "measures = {'referrals': {'self': {'n': 9}, 'other': {'n': 8}}};"
        "sections(Telling(Impact('P', date(2020, 3, 3), measures), label));"
        "sys.exit('matplotlib' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_the_font_list_lies_in_our_cache_folder(tmp_path: Path) -> None:
    program = (
        "import os; os.environ.pop('MPLCONFIGDIR', None); from pause_desktop.paths import cache_dir;"
        "from pause_desktop.reports.board import Board; Board(10, 10); import matplotlib;"
        "assert matplotlib.get_configdir() == str(cache_dir() / 'matplotlib')"
    )
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path)}
    assert subprocess.run([sys.executable, "-c", program], env=environment, check=False).returncode == 0


def test_a_drawing_is_a_figure_of_its_size_in_millimetres() -> None:
    (drawing,) = count_bars([Count("Debt", 3), Count("Drugs", 2)], "Bars")
    assert [round(inches * 25.4) for inches in figure_of(drawing).get_size_inches()] == [
        round(drawing.width),
        round(drawing.height),
    ]
