"""Every paper is a document of PDF/UA-1: to the checker, to our own judge, and to two programs that others use."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from pdfua import validate

from tests.reports.tagging.conftest import PAPERS
from tests.reports.tagging.judge import faults

Paper = Callable[[str], bytes]
PaperFile = Callable[[str], Path]
each_paper = pytest.mark.parametrize("name", PAPERS)


def run(program: str, *arguments: str | Path) -> str:
    """What another program says of a file; the test is left out, and says why, where there is no such program."""
    if not shutil.which(program):
        pytest.skip(f"{program} is not installed")
    done = subprocess.run([program, *map(str, arguments)], capture_output=True, check=True)
    return (done.stdout + done.stderr).decode()


@each_paper
def test_the_checker_finds_no_error_and_no_warning_and_leaves_no_rule_out(name: str, paper_file: PaperFile) -> None:
    report = validate(str(paper_file(name)))
    assert [finding.message for finding in report.findings] == []
    assert report.skipped == ()


@each_paper
def test_our_own_judge_finds_no_fault(name: str, paper: Paper) -> None:
    assert faults(paper(name)) == []


@each_paper
def test_every_font_is_embedded_and_tells_its_letters(name: str, paper_file: PaperFile) -> None:
    fonts = [line.split() for line in run("pdffonts", paper_file(name)).splitlines()[2:]]
    assert fonts
    assert [font for font in fonts if font[-5:-2] != ["yes", "yes", "yes"]] == []


@each_paper
def test_the_file_has_no_syntax_error(name: str, paper_file: PaperFile) -> None:
    assert "No syntax or stream encoding errors found" in run("qpdf", "--check", paper_file(name))


@each_paper
def test_poppler_reads_the_structure_without_a_complaint(name: str, paper_file: PaperFile) -> None:
    told = run("pdfinfo", "-struct-text", paper_file(name))
    assert told.startswith("Document\n")
    assert "Error" not in told
