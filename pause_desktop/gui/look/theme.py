"""Puts a theme and a text size on the application, and answers what colour, size, font or icon that means.

A `Look` is a value that hangs on the application, as its palette and font do: `Look("dark", 1.25).put_on(app)`
dresses every window at once, and `look_of()` is what is worn now. Widgets never keep a Look; they ask again
when Qt tells them of a StyleChange (see `parts.Worn`), so a change of theme or text size needs no restart.
"""

from dataclasses import dataclass, field
from functools import cache
from string import Template
from typing import Literal

from PySide6.QtCore import QCoreApplication, QDir
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from pause_desktop.gui.look import focus, icons, tokens
from pause_desktop.paths import resource

Weight = Literal["text", "label", "heading"]

_PALETTE = {
    QPalette.ColorRole.Window: "ground",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunk",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.PlaceholderText: "faint",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.ToolTipBase: "ink",
    QPalette.ColorRole.ToolTipText: "surface",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "edge",
}
_FADED = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)
_TABULAR = QFont.Tag("tnum")


@dataclass(frozen=True)
class Look:
    """One theme at one text size; `scale` is 1.0 to 2.0, all sizes are pixels at 100 % times the scale."""

    theme: tokens.ThemeName = "light"
    scale: float = 1.0
    _drawn: dict[tuple, QPixmap] = field(default_factory=dict, repr=False, compare=False)
    _colours: dict[str, QColor] = field(default_factory=dict, repr=False, compare=False)
    _fonts: dict[tuple, QFont] = field(default_factory=dict, repr=False, compare=False)

    @property
    def sunlight(self) -> bool:
        """Whether this is the theme for a screen in the sun: heavier lines and type, 1 px larger."""
        return self.theme == "sunlight"

    @property
    def crowded(self) -> bool:
        """Whether the text is so large that rails drop words and tables drop columns."""
        return self.scale > tokens.CROWDED

    @property
    def hair(self) -> int:
        """The width of a hairline in pixels."""
        return 2 if self.sunlight else 1

    @property
    def heavy(self) -> int:
        """The width of the line round what is chosen or has the keyboard, in pixels."""
        return 3 if self.sunlight else 2

    def px(self, at_100: float) -> int:
        """Pixels at this text size."""
        return round(at_100 * self.scale)

    def span(self, at_100: float) -> int:
        """Pixels for a width that must hold words: the type of the sunlight theme runs wider."""
        return self.px(at_100 * (1.1 if self.sunlight else 1))

    def size(self, role: str) -> int:
        """The font size of a type role in pixels."""
        return self.px(tokens.TYPE[role] + (self.sunlight and role in ("small", "body")))

    def name(self, colour: str) -> str:
        """The `#rrggbb` behind a colour's name."""
        return tokens.THEMES[self.theme][colour]

    def colour(self, name: str) -> QColor:
        """The colour behind its name, as `look.colour("accent_soft")`."""
        return QColor(self.own_colour(name))

    def own_colour(self, name: str) -> QColor:
        """The same colour and no copy of it, for what paints hundreds of cells in a frame and changes none."""
        if name not in self._colours:
            self._colours[name] = QColor(self.name(name))
        return self._colours[name]

    def series(self) -> list[QColor]:
        """The five colours of the lines of a chart, in order."""
        return [QColor(name) for name in tokens.SERIES[self.theme]]

    def bands(self) -> list[QColor]:
        """The five greys behind CORE-10, from healthy to severe."""
        return [QColor(name) for name in tokens.BANDS[self.theme]]

    def font(self, role: str = "body", weight: Weight = "text", tabular: bool = False) -> QFont:
        """A font for painting; `tabular` figures are for table columns only, in running words they gape."""
        return QFont(self.own_font(role, weight, tabular))  # a copy may be changed

    def own_font(self, role: str, weight: Weight, tabular: bool) -> QFont:
        """The same font and no copy of it, for what paints hundreds of cells in a frame and changes none."""
        key = (role, weight, tabular)
        if key not in self._fonts:
            self._fonts[key] = self._font(*key)
        return self._fonts[key]

    def _font(self, role: str, weight: Weight, tabular: bool) -> QFont:
        font = QFont()
        font.setFamilies(list(tokens.FAMILIES))
        font.setPixelSize(self.size(role))
        font.setWeight(QFont.Weight(tokens.WEIGHTS[self.theme][weight]))
        font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
        if tabular:
            font.setFeature(_TABULAR, 1)
        return font

    def pixmap(
        self, glyph: str, colour: str = "soft", size: float = 20, gap: int = 0, after: bool = False
    ) -> QPixmap:
        """An icon in one of the named colours, sharp at 3 device pixels, drawn once; see `icons.draw`."""
        key = (glyph, colour, size, gap, after)
        if key not in self._drawn:
            stroke = 2.4 if self.sunlight else 1.9
            self._drawn[key] = icons.draw(glyph, self.name(colour), self.px(size), stroke, gap, after)
        return self._drawn[key]

    def put_on(self, app: QApplication) -> "Look":
        """Dresses every window of the application, those already open too.

        The sheet worn before comes off first: Qt dresses a part once where there was none, but where one sheet
        takes the place of another once more for each part that it lies in.
        """
        load_fonts()
        app.setProperty("look", self)
        app.setStyleSheet("")
        if app.style().objectName() != "fusion":
            app.setStyle("Fusion")
        app.setFont(self.font())
        app.setPalette(self.palette())
        QDir.setSearchPaths("look", [str(resource("themes", self.theme))])
        app.setStyleSheet(self.sheet())
        focus.watch(app, self.heavy)
        return self

    def palette(self) -> QPalette:
        """The palette of this theme, for whatever the style sheet does not reach."""
        palette = QPalette()
        for role, name in _PALETTE.items():
            palette.setColor(role, self.colour(name))
        for role in _FADED:
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("faint"))
        return palette

    def sheet(self) -> str:
        """The application's one style sheet, its template filled with colours, sizes and weights."""
        return Template(_template()).substitute(
            tokens.THEMES[self.theme],
            **tokens.WEIGHTS[self.theme],
            **{role: self.size(role) for role in tokens.TYPE},
            **self._sizes(),
            tones="\n".join(f'QLabel[tone="{t}"] {{ color: {self.name(t)}; }}' for t in tokens.TONES),
            banners="\n".join(map(self._banner, tokens.TONES)),
            chips="\n".join(map(self._chip, tokens.TONES)),
            track=self.name("sunk" if self.sunlight else "line"),
            chipedge=self.name("edge"),
        )

    def _sizes(self) -> dict[str, int]:
        return {
            "hair": self.hair,
            "heavy": self.heavy,
            "chipline": int(self.sunlight),
            "control": tokens.RADIUS["control"],
            "card": tokens.RADIUS["card"],
            "chip": self.px(tokens.RADIUS["chip"]) - 1,
            "badge": self.px(10),
            "inner": self.px(tokens.CONTROL) - 2 * self.hair,
            "inner_heavy": self.px(tokens.CONTROL) - 2 * self.heavy,
            "pad": 16,
            "choicepad": 13,
            "choicepad_heavy": 13 + self.hair - self.heavy,
            "fieldpad_heavy": 11 + self.hair - self.heavy,
            "tab": self.px(tokens.TAB),
            "person": self.px(48),
            "option": self.px(28),
            "ticked": self.px(tokens.CONTROL),
            "tick": self.px(20),
            "tickround": self.px(10) + self.heavy,
            "dropdown": self.px(32),
            "arrow": self.px(18),
        }

    def _banner(self, tone: str) -> str:
        line = (
            f"2px solid {self.name(tone)}"
            if self.sunlight
            else f"1px solid {self.name(tone)}"
            if tone == "danger"
            else "0"
        )
        fill = self.name(f"{tone}_soft")
        radius = tokens.RADIUS["card"]
        return f'QFrame[kind="{tone}"] {{ background: {fill}; border: {line}; border-radius: {radius}px; }}'

    def _chip(self, tone: str) -> str:
        line = self.name(tone) if self.sunlight else "transparent"
        return (
            f'QFrame[chip="{tone}"] {{ background: {self.name(tone + "_soft")}; border-color: {line}; }}\n'
            f'QFrame[chip="{tone}"] QLabel {{ color: {self.name(tone)}; }}'
        )


def look_of(app: QCoreApplication | None = None) -> Look:
    """The look that the application wears now; the light one at 100 % where none was put on."""
    app = app or QCoreApplication.instance()
    worn = app.property("look") if app else None
    return worn if isinstance(worn, Look) else _plain()


@cache
def load_fonts() -> None:
    """Registers the bundled faces of the window, once; those of the printed report stay where they are."""
    for family in ("AtkinsonHyperlegibleNext", "NotoSansArabic", "NotoEmoji"):
        for file in sorted(resource("fonts").glob(f"{family}[_-]*.ttf")):
            QFontDatabase.addApplicationFont(str(file))


@cache
def _plain() -> Look:
    return Look()


@cache
def _template() -> str:
    return resource("themes", "look.qss").read_text(encoding="utf-8")
