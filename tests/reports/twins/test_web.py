"""The web page: one file that fetches nothing, with marks that a screen reader goes by."""

import itertools
import re
from collections.abc import Callable
from html import unescape
from html.parser import HTMLParser
from typing import Any

import pytest

from pause_desktop.reports.content import Section
from pause_desktop.reports.impact import Impact

Twin = Callable[[str, str], bytes]
Told = Callable[[Impact], list[Section]]

VOID = ("meta", "br", "path")


class Page(HTMLParser):
    """The page as a tree of tags: each element with what it is in, and its words."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, Any], tuple[str, ...]]] = []
        self.words: dict[int, str] = {}
        self._open: list[tuple[str, int]] = []
        self.feed(content.decode())
        self.close()
        assert not self._open, self._open

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self.elements.append((tag, dict(attrs), tuple(name for name, _ in self._open)))
        if tag not in VOID:
            self._open.append((tag, len(self.elements) - 1))

    def handle_startendtag(self, tag: str, attrs: Any) -> None:
        self.elements.append((tag, dict(attrs), tuple(name for name, _ in self._open)))

    def handle_endtag(self, tag: str) -> None:
        name, _ = self._open.pop()
        assert name == tag, (name, tag, self.getpos())

    def handle_data(self, data: str) -> None:
        for _, at in self._open:
            self.words[at] = self.words.get(at, "") + data

    def all(self, *tags: str) -> list[tuple[dict[str, Any], str]]:
        """The attributes and words of every element of these tags."""
        return [
            (attrs, " ".join(self.words.get(at, "").replace("\u00a0", " ").split()))
            for at, (tag, attrs, _) in enumerate(self.elements)
            if tag in tags
        ]


@pytest.fixture(params=["public", "exempt"])
def edition(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def page(twin: Twin, edition: str) -> Page:
    return Page(twin("html", edition))


def test_it_says_its_language_and_what_it_is(page: Page, edition: str) -> None:
    assert page.all("html")[0][0]["lang"] == "en-GB"
    title = page.all("title")[0][1]
    assert title.startswith("Pause Northmoor: impact summary, 16 July 2018 to 3 March 2020")
    assert page.all("h1") == [({}, "Impact summary")]
    said = "Public edition" if edition == "public" else "Exempt edition: not for publication"
    assert said in title
    assert said in page.all("header")[0][1]


def test_nothing_of_it_runs_and_nothing_is_fetched(twin: Twin, edition: str) -> None:
    text = twin("html", edition).decode()
    for word in ("<script", "javascript:", "onload", "http:", "https:", "url(", "@import", "<img", "<link", "src="):
        assert word not in text, word


def test_headings_come_in_the_order_of_the_summary_and_skip_no_level(
    page: Page, edition: str, public: Impact, exempt: Impact, sections_of: Told
) -> None:
    told = sections_of(public if edition == "public" else exempt)
    sections = [words for _, words in page.all("h2")]
    assert [each.replace(" ", "") for each in sections] == [
        "Contents", "Committeesheet", *(section.heading.replace(" ", "").replace("\u00a0", "") for section in told),
    ]  # fmt: skip
    levels = [int(tag[1]) for tag, _, _ in page.elements if re.fullmatch("h[1-6]", tag)]
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_the_contents_lead_to_every_section(page: Page) -> None:
    ids = [attrs["id"] for _, attrs, _ in page.elements if "id" in attrs]
    assert len(ids) == len(set(ids))
    targets = [attrs["href"].removeprefix("#") for attrs, _ in page.all("a")]
    assert set(targets) <= set(ids)
    assert len(targets) == 1 + len(page.all("section"))
    for attrs, _ in page.all("section"):
        assert attrs["aria-labelledby"] in targets


def test_every_chart_is_a_picture_with_its_words(
    page: Page, edition: str, public: Impact, exempt: Impact, drawings: Callable[[Impact], list[Any]]
) -> None:
    charts = [attrs for attrs, _ in page.all("svg")]
    alts = [" ".join(each.alt.split()) for each in drawings(public if edition == "public" else exempt)]
    assert all(attrs["role"] == "img" for attrs in charts)
    assert [" ".join(attrs["aria-label"].split()) for attrs in charts][1:] == alts
    assert len(page.all("figcaption")) == len(page.all("figure"))


def test_words_of_a_chart_are_words(twin: Twin) -> None:
    page = Page(twin("html", "exempt"))
    words = " ".join(words for _, words in page.all("text"))
    assert "Mental health" in words
    assert "94 %" in words


def test_every_table_has_heads_and_a_name(page: Page) -> None:
    tables = [at for at, (tag, _, _) in enumerate(page.elements) if tag == "table"]
    assert len(tables) > 20
    for attrs, _ in page.all("th"):
        assert attrs["scope"] in ("row", "col")
    for at in tables:
        around = page.elements[at][2]
        named = "aria-label" in page.elements[at][1] or page.elements[at + 1][0] == "caption"
        assert named or "details" in around  # there its figure names it


def test_what_may_be_wider_than_a_telephone_scrolls_by_keyboard(page: Page) -> None:
    for tag, _, around in page.elements:
        if tag in ("svg", "table"):
            assert "div" in around
    wide = [attrs for attrs, _ in page.all("div") if str(attrs.get("class", "")).startswith("wide")]
    assert wide
    assert all(attrs["tabindex"] == "0" and attrs["role"] == "group" and attrs["aria-label"] for attrs in wide)


def test_her_words_are_quoted_and_find_their_own_direction(twin: Twin) -> None:
    page = Page(twin("html", "public"))
    quotes = page.all("blockquote")
    assert [attrs["dir"] for attrs, _ in quotes] == ["auto"] * 3
    assert "شكرا لكم على كل شيء" in quotes[2][1]


def test_whatever_was_typed_stays_words(public: Impact, make: Callable[[str, Impact], bytes]) -> None:
    from dataclasses import replace

    bad = '</title><script>alert(1)</script>"><img src=x onerror=y>&amp;</style>'
    made = make("html", replace(public, practice=bad, cohort=bad, background=bad, software=bad))
    page = Page(made)
    assert {tag for tag, _, _ in page.elements} == {tag for tag, _, _ in Page(make("html", public)).elements}
    assert all(not name.startswith("on") for _, attrs, _ in page.elements for name in attrs)
    assert bad in unescape(made.decode())
