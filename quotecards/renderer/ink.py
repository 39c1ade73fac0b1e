"""What a slot puts on the card: its lines as masks, ready to be measured and printed."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from PIL import Image

from quotecards.model.layout import GlyphRun, Placed
from quotecards.model.places import Colour
from quotecards.renderer.contrast import measure
from quotecards.renderer.glyphs import GlyphSource, coverage, picture
from quotecards.renderer.ground import Ground

NOTHING_TO_READ = 21.0  # black on white: there is no more


@dataclass(frozen=True, slots=True)
class Stamp:
    """One line's glyphs of one colour: a mask (mode L), or a picture (RGBA) where the glyphs have their own colours."""

    image: Image.Image
    corner: tuple[int, int]
    colour: Colour | None


@dataclass(frozen=True, slots=True)
class Ink:
    """All that one slot prints."""

    placed: Placed
    stamps: tuple[Stamp, ...]

    @property
    def colours(self) -> tuple[Colour, ...]:
        return tuple(dict.fromkeys(stamp.colour for stamp in self.stamps if stamp.colour is not None))

    @property
    def rows(self) -> tuple[tuple[int, int], ...]:
        """The rows that it prints on, each (first, behind the last); of a line that hangs out, those outside, too."""
        return tuple((stamp.corner[1], stamp.corner[1] + stamp.image.height) for stamp in self.stamps)

    def contrast(self, ground: Ground) -> float:
        """The WCAG ratio of the least readable line on `ground`. Emoji are no words: their contrast is their own."""
        ratios = [
            measure(ground, stamp.image, stamp.corner, stamp.colour)
            for stamp in self.stamps
            if stamp.colour is not None
        ]
        return min(ratios, default=NOTHING_TO_READ)

    def in_colour(self, colour: Colour) -> "Ink":
        """The same words in another ink."""
        stamps = (stamp if stamp.colour is None else replace(stamp, colour=colour) for stamp in self.stamps)
        return Ink(self.placed, tuple(stamps))

    def print_on(self, image: Image.Image) -> None:
        for stamp in self.stamps:
            image.paste(stamp.image if stamp.colour is None else stamp.colour, stamp.corner, stamp.image)


def ink_of(placed: Placed, fonts: GlyphSource) -> Ink:
    """The ink of a slot."""
    return Ink(placed, tuple(_stamps(placed, fonts)))


def _stamps(placed: Placed, fonts: GlyphSource) -> Iterator[Stamp]:
    def colour_of(run: GlyphRun) -> Colour | None:
        return None if fonts.is_colour(run.font) else run.colour

    for line in placed.lines:
        for colour, runs in groupby(line.runs, colour_of):
            pieces = tuple(runs)
            drawn = [coverage(pieces, fonts)] if colour else [picture(run, fonts) for run in pieces]
            for one in drawn:
                if one is not None:
                    yield Stamp(one[0], one[1], colour)
