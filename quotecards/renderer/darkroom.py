"""Prints photos for plates: each is opened once for all formats that it is cropped to."""

from collections import OrderedDict
from pathlib import Path

from PIL import Image

from quotecards.model.card import Photo
from quotecards.renderer.interest import point_of_interest
from quotecards.renderer.photo import Negative, crop_to, open_photo, to_srgb

_AT_LEAST = 1920  # px: enough for every format on the whole card, so that one decoding serves them all


class Darkroom:
    """Keeps the last `keep` photos as they were opened. `root` is the folder that relative paths start from."""

    def __init__(self, root: Path, keep: int = 2) -> None:
        self._root = root
        self._keep = keep
        self._negatives: OrderedDict[tuple[str, str, tuple[int, int]], Negative] = OrderedDict()

    def print(self, photo: Photo, size: tuple[int, int]) -> Image.Image:
        """The photo in `size` px, RGB in sRGB, around its focus, or around what attracts the eye where it has none.

        Raises PhotoError where it cannot be used.
        """
        negative = self._negative(photo, size)
        focus = photo.focus or point_of_interest(negative.picture)
        return to_srgb(crop_to(negative.picture, size, focus), negative.profile)

    def _negative(self, photo: Photo, size: tuple[int, int]) -> Negative:
        at_least = max(size[0], _AT_LEAST), max(size[1], _AT_LEAST)
        key = (photo.path, photo.sha256, at_least)
        if key in self._negatives:
            self._negatives.move_to_end(key)
            return self._negatives[key]
        while len(self._negatives) >= self._keep:  # before the next one is opened: they are large
            self._negatives.popitem(last=False)
        return self._negatives.setdefault(key, open_photo(self._root / photo.path, at_least))
