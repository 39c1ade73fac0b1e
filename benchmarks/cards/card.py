"""The card of the benchmark: quotes of about 90 characters in five lines, a name, a credit line and a source.

quotecards fits and breaks the text itself. The peers cannot, so they are told the lines, the sizes and the places that
came out, and draw them in the same fonts, pinned to one weight, since not all of them know variable fonts.
"""

import itertools
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

from quotecards import resources
from quotecards.layout import compose
from quotecards.model.card import Card, CardStatus, Photo
from quotecards.model.credits import Film, Origin, Source, Stated
from quotecards.model.layers import Gradient, Scrim
from quotecards.model.layout import GlyphRun
from quotecards.model.settings import HouseStyle, Titles
from quotecards.model.theme import Format, Theme
from quotecards.theme import ThemeFile
from quotecards.typography import FontLibrary

QUALITY = 95  # of JPEG, without subsampling of colour: what quotecards writes, asked of every peer that lets one choose
LINE_HEIGHT = 1.3
ENCODINGS: tuple[Literal["png", "jpeg"], ...] = ("png", "jpeg")
QUOTES = (
    "I never learned a line the way it was written. I learned the silence that stood around it.",
    "We had one day of snow and no permit, so we shot the whole ending before anyone woke up.",
    "The camera does not love you. It waits, and if you are patient enough it forgets that it waits.",
    "My mother watched it twice and asked why I looked so tired. That was the best review I had.",
    "An audience forgives a bad cut. It never forgives a good one that came for the wrong reason.",
    "You rehearse for weeks to be free for nine seconds, and then somebody drops a spanner on the floor.",
)


def card(index: int, photo: Photo | None = None) -> Card:
    """The card with one of the quotes; the invented credits stay the same."""
    return Card(
        id="card",
        interview="interview",
        text=QUOTES[index % len(QUOTES)],
        language="en",
        speaker=Stated("Marguerite Oyelaran", Origin.GIVEN),
        film=Stated(Film("The Salt Road", "Ilse Brandt", 2019), Origin.GIVEN),
        source=Stated(Source("The Lantern", date="2020-05"), Origin.GIVEN),
        photo=photo,
        style=HouseStyle(titles=Titles.PLAIN),
        status=CardStatus.READY,
    )


def card_format(encoding: Literal["png", "jpeg"]) -> Format:
    return Format("portrait", "Portrait", 1080, 1350, (encoding,), 8_000_000)


def theme(name: str = "plain") -> Theme:
    """A theme of this folder, or one that comes with quotecards, for the card's format."""
    return ThemeFile.find(name, (Path(__file__).parent, resources.themes())).resolve(card_format("png"))


@dataclass(frozen=True, slots=True)
class _Font:
    """A pinned font: its file and the heights above and below the baseline that browsers read, in em."""

    path: Path
    ascent: float
    descent: float


def write_task(folder: Path) -> Path:
    """Write what the peers draw, with the fonts for it, into `folder`; returns the path of the JSON."""
    library = FontLibrary.open(resources.fonts())
    fmt, look = card_format("png"), theme()
    fonts: dict[str, _Font] = {}
    cards = []
    for index in range(len(QUOTES)):
        layout = compose(card(index), look, fmt, library)
        runs = [run for placed in layout.placed for line in placed.lines for run in line.runs]
        fonts |= {run.font: _pinned(run.font, folder) for run in runs if run.font not in fonts}
        cards.append([_line(run, fonts[run.font]) for run in runs])
    gradient, veil = _gradient(look), _veil(look)
    task: dict[str, Any] = {
        "folder": str(folder),
        "width": fmt.width,
        "height": fmt.height,
        "gradient": gradient,
        "veil": veil,
        "quality": QUALITY,
        "line_height": LINE_HEIGHT,
        "fonts": {font.path.stem: str(font.path) for font in fonts.values()},
        "cards": cards,
    }
    path = folder / "task.json"
    path.write_text(json.dumps(task, indent=1, ensure_ascii=False), encoding="utf-8")
    return path


def _line(run: GlyphRun, font: _Font) -> dict[str, Any]:
    """A line as the peers place it: by its baseline, or by the top of a CSS line box."""
    above = (LINE_HEIGHT + font.ascent - font.descent) / 2 * run.size
    return {
        "text": run.text,
        "font": font.path.stem,
        "size": run.size,
        "x": round(run.x, 2),
        "baseline": round(run.y, 2),
        "top": round(run.y - above, 2),
        "colour": "#{:02x}{:02x}{:02x}".format(*run.colour),
    }


def _pinned(key: str, folder: Path) -> _Font:
    name, _, axes = key.partition("?")
    font = TTFont(resources.fonts() / name)
    if axes:
        pins = {tag: float(value) for tag, value in (axis.split("=") for axis in axes.split("&"))}
        font = instantiateVariableFont(font, pins)
    path = folder / f"Face{len(list(folder.glob('Face*.ttf')))}.ttf"
    for record in font["name"].names:
        if record.nameID in {1, 4, 6, 16}:  # the names by which peers find a family
            record.string = path.stem
    font.save(path)
    unit = font["head"].unitsPerEm
    return _Font(path, font["hhea"].ascent / unit, -font["hhea"].descent / unit)


def _gradient(look: Theme) -> list[tuple[float, str]]:
    stops = next(layer.stops for layer in look.background if isinstance(layer, Gradient))
    return [(at, "#{:02x}{:02x}{:02x}".format(*colour)) for at, colour in stops]


def _veil(look: Theme) -> list[tuple[float, float]]:
    """The scrim as (percent from the top, opacity); the peers draw it straight where quotecards eases its ends."""
    scrim = next(layer for layer in look.background if isinstance(layer, Scrim))
    return [(100 - scrim.reach, 0.0), (100 - scrim.hold, scrim.opacity), (100.0, scrim.opacity)]


def jobs_of(case: str, photos: list[Path]) -> Iterator[dict[str, Any]]:
    """Endless jobs of a case: flat (a), one photo that may be kept (b), a photo that was never seen before (c)."""
    for number in itertools.count():
        photo = {"flat": None, "photo": photos[0], "new photo": photos[number % len(photos)]}[case]
        yield {"card": number % len(QUOTES), "photo": str(photo) if photo else None, "keep": case == "photo"}
