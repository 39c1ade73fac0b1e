"""What text stands on: a picture, and its light, on which contrast is measured."""

from functools import lru_cache

from PIL import Image

from quotecards.renderer.faces import Area

Box = tuple[int, int, int, int]

WEIGHTS = (0.2126, 0.7152, 0.0722)


class Ground:
    """A picture (RGB) to print on; cards that share a plate share one of these. It is equal to itself alone.

    `faces` are where they were found on it, each as left, top, right and bottom in px.
    """

    def __init__(self, image: Image.Image, faces: tuple[Area, ...] = ()) -> None:
        self.image = image
        self.faces = faces
        self._stays = False
        self._light: dict[float, Image.Image] = {}

    def stay(self) -> None:
        """Another card has come: from now on its light is found for the whole picture at once and kept."""
        self._stays = True

    def light(self, box: Box, gain: float) -> Image.Image:
        """The luminance in a box, 255 levels spread over one part in `gain` of all light, from black (mode L)."""
        if not self._stays:
            return _light(self.image.crop(box), gain)
        if gain not in self._light:
            self._light[gain] = _light(self.image, gain)
        return self._light[gain].crop(box)


def linear(channel: int) -> float:
    """The light of a channel of sRGB, 0 to 1: IEC 61966-2-1, as WCAG has it."""
    share = channel / 255
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)


def _light(image: Image.Image, gain: float) -> Image.Image:
    tables, weights = _levels(gain)
    return image.point(tables).convert("L", weights)


@lru_cache(maxsize=4)  # a pure function
def _levels(gain: float) -> tuple[list[int], tuple[float, ...]]:
    """How to get from sRGB to luminance, 255 levels to one part in `gain` of it: a table for each channel, and weights.

    The gain is taken early, before levels are rounded, but only so far that no channel is cut off before the sum is.
    """
    tables, weights = [], []
    for weight in WEIGHTS:
        early = max(1.0, weight * gain)
        tables += [min(255, round(linear(channel) * 255 * early)) for channel in range(256)]
        weights.append(weight * gain / early)
    return tables, (*weights, 0.0)
