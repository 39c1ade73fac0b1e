"""A layout: everything about a card's picture except its pixels. Plain data; its JSON diffs as text.

Pixels, with the origin at the top left and y downwards. Glyph positions come from font units and are not rounded.
"""

import dataclasses
import hashlib
import json
from dataclasses import dataclass
from typing import Any

from quotecards.model.card import Photo
from quotecards.model.layers import Layer
from quotecards.model.places import Colour


@dataclass(frozen=True, slots=True)
class Rect:
    """A box: left and top edge, width and height, in px."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def contains(self, other: "Rect", slack: float = 0.5) -> bool:
        """Whether `other` lies inside, give or take `slack` px."""
        return (
            other.x >= self.x - slack
            and other.y >= self.y - slack
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )

    def overlaps(self, other: "Rect") -> bool:
        return self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom


@dataclass(frozen=True, slots=True)
class StyledText:
    """A stretch of text with its colour; `italic` None means as the role says."""

    text: str
    colour: Colour
    italic: bool | None = None


@dataclass(frozen=True, slots=True)
class GlyphRun:
    """Glyphs of one font, size and colour on one baseline.

    `font` names a face of the font library, axes included; `size` is px per em; (`x`, `y`) is where the run starts on
    its baseline; `glyphs` are (glyph id, x offset, y offset) from there.
    """

    font: str
    size: float
    x: float
    y: float
    glyphs: tuple[tuple[int, float, float], ...]
    text: str
    colour: Colour


@dataclass(frozen=True, slots=True)
class SetLine:
    """One line as set: its words (what a reader would copy), its baseline, its runs and the box of its ink."""

    text: str
    baseline: float
    runs: tuple[GlyphRun, ...]
    ink: Rect


@dataclass(frozen=True, slots=True)
class Placed:
    """A slot with its text set in it."""

    slot: str
    box: Rect
    size: float
    leading: float
    lines: tuple[SetLine, ...]

    @property
    def ink(self) -> Rect:
        """The box around all ink of the slot."""
        left = min(line.ink.x for line in self.lines)
        top = min(line.ink.y for line in self.lines)
        right = max(line.ink.right for line in self.lines)
        bottom = max(line.ink.bottom for line in self.lines)
        return Rect(left, top, right - left, bottom - top)

    def moved(self, down: float) -> "Placed":
        """The same text so many px lower."""
        if not down:
            return self
        lines = (
            dataclasses.replace(
                line,
                baseline=line.baseline + down,
                runs=tuple(dataclasses.replace(run, y=run.y + down) for run in line.runs),
                ink=dataclasses.replace(line.ink, y=line.ink.y + down),
            )
            for line in self.lines
        )
        return dataclasses.replace(self, lines=tuple(lines))


@dataclass(frozen=True, slots=True)
class PlacedLogo:
    """A logo's file, and the whole pixels that its ink goes to."""

    path: str
    sha256: str
    box: Rect


@dataclass(frozen=True, slots=True)
class Layout:
    """One card in one format, ready to be painted. All baselines are multiples of `grid` px, unless it is 0.

    Of `logos` one is painted, whichever is seen best; `no_logo` says why there is no room for any.
    `left_out` are the fields that the theme would show if there were room.
    """

    format: str
    theme: str
    width: int
    height: int
    safe: Rect
    background: tuple[Layer, ...]
    photo: Photo | None
    placed: tuple[Placed, ...]
    grid: float = 0.0
    logos: tuple[PlacedLogo, ...] = ()
    no_logo: str = ""
    left_out: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Plain lists, mappings, strings and numbers; layers carry their kind."""
        plain = dataclasses.asdict(self)
        plain["background"] = [
            {"kind": layer.kind, **described}
            for layer, described in zip(self.background, plain["background"], strict=True)
        ]
        return plain

    @property
    def digest(self) -> str:
        """sha256 of the layout's JSON: the same digest, fonts and photo give the same picture."""
        text = json.dumps(self, default=_fields, sort_keys=True, ensure_ascii=False)  # as `to_json`, without the copies
        return hashlib.sha256(text.encode()).hexdigest()


def _fields(value: Any) -> dict[str, Any]:
    kind = {"kind": value.kind} if hasattr(value, "kind") else {}
    return kind | {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
