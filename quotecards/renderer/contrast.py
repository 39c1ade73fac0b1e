"""Contrast on the pixels really under the glyphs, by the formula of WCAG 2.2.

https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. The figure is that of the least readable five per cent of the inked
pixels: the mean would call white type on a sky with clouds readable.
"""

from functools import lru_cache

from PIL import Image

from quotecards.model.places import Colour
from quotecards.renderer.ground import WEIGHTS, Box, Ground, linear

_WORST_SHARE = 0.05
_INKED = [0] * 128 + [255] * 128  # a pixel counts where the glyph covers at least half of it
_MIDDLE = 0.18  # the luminance that looks half-way between black and white
_FINE, _COARSE = 6.0, 1.0  # the 255 levels are spread over one part in so many of all light, from black


def luminance(colour: Colour) -> float:
    """Relative luminance of an sRGB colour, 0 to 1."""
    return sum(weight * linear(channel) for weight, channel in zip(WEIGHTS, colour, strict=True))


def ratio(one: float, other: float) -> float:
    """The contrast ratio of two luminances, 1 to 21."""
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def needed(size: float, card_width: int) -> float:
    """The least contrast for text of `size` px: 3:1 where it is large on a phone (69 px at 1080), else 4.5:1."""
    return 3.0 if size >= 69 * card_width / 1080 else 4.5


def measure(ground: Ground, mask: Image.Image, corner: tuple[int, int], colour: Colour) -> float:
    """The contrast of `colour` through `mask`, laid at `corner` of the ground.

    The levels that are counted are spread over all light, or over its dark sixth, where the eye and the formula are
    most exacting; the figure is within 2 % of the exact one.
    """
    box = (*corner, corner[0] + mask.width, corner[1] + mask.height)
    dots = mask.point(_INKED)
    inked = dots if dots.getbbox() else None  # hairlines thinner than half a pixel: take all that they touch
    text = luminance(colour)
    # Light text is usually on dark ground, so that one look is enough.
    for gain in (_FINE, _COARSE) if text > _MIDDLE else (_COARSE, _FINE):
        found = _worst_level(ground, box, inked, text, gain) / 255 / gain
        if (found < 1 / _FINE) == (gain == _FINE):
            break
    return ratio(text, found)


def _worst_level(ground: Ground, box: Box, inked: Image.Image | None, text: float, gain: float) -> int:
    """The level of luminance that a twentieth of the inked pixels reach or are worse than."""
    counts = ground.light(box, gain).histogram(inked)
    left = sum(counts) * _WORST_SHARE
    for level in _from_the_worst(text, gain):
        left -= counts[level]
        if left <= 0:
            break
    return level


@lru_cache(maxsize=64)  # a pure function
def _from_the_worst(text: float, gain: float) -> tuple[int, ...]:
    """All levels, from the one that is hardest to read text of this luminance on."""
    return tuple(sorted(range(256), key=lambda level: ratio(text, level / 255 / gain)))
