"""Contrast on the pixels really under the glyphs, by the formula of WCAG 2.2.

https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. The figure is that of the least readable five per cent of the inked
pixels: the mean would call white type on a sky with clouds readable.
"""

from PIL import Image, ImageFilter

from quotecards.model.theme import Colour

_WORST_SHARE = 0.05
_INKED = [0] * 128 + [255] * 128  # a pixel counts where the glyph covers at least half of it


def luminance(colour: Colour) -> float:
    """Relative luminance of an sRGB colour, 0 to 1."""
    red, green, blue = (_linear(channel / 255) for channel in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: float, other: float) -> float:
    """The contrast ratio of two luminances, 1 to 21."""
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def needed(size: float, card_width: int) -> float:
    """The least contrast for text of `size` px: 3:1 where it is large on a phone (69 px at 1080), else 4.5:1."""
    return 3.0 if size >= 69 * card_width / 1080 else 4.5


class ContrastMeter:
    """Measures text on a plate. Holds one lookup table from colour to grey of the same luminance."""

    def __init__(self) -> None:
        # Luminance in sRGB's own curve is so nearly linear in red, green and blue that 17 steps a side are exact
        # to one grey level; 256 levels of that curve are finer than the eye even in the darks.
        self._to_grey = ImageFilter.Color3DLUT.generate(17, _grey_of, channels=3)

    def measure(self, plate: Image.Image, mask: Image.Image, corner: tuple[int, int], colour: Colour) -> float:
        """The contrast of `colour` through `mask`, laid at `corner` of the plate (mode RGB)."""
        under = plate.crop((*corner, corner[0] + mask.width, corner[1] + mask.height))
        levels = under.filter(self._to_grey).getchannel(0).histogram(mask.point(_INKED))
        inked = sum(levels)
        text = luminance(colour)
        if not inked:  # hairlines thinner than half a pixel: take all that they touch
            levels = under.filter(self._to_grey).getchannel(0).histogram()
            inked = sum(levels)
        ranked = sorted((ratio(text, _linear(level / 255)), count) for level, count in enumerate(levels) if count)
        passed = 0
        for contrast, count in ranked:
            passed += count
            if passed >= inked * _WORST_SHARE:
                return contrast
        return ranked[-1][0]


def _linear(channel: float) -> float:
    return float(channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4)


def _encoded(value: float) -> float:
    return float(12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055)


def _grey_of(red: float, green: float, blue: float) -> tuple[float, float, float]:
    grey = _encoded(0.2126 * _linear(red) + 0.7152 * _linear(green) + 0.0722 * _linear(blue))
    return grey, grey, grey
