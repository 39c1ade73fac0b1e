"""Prints photos for plates: each is opened and looked at once for all formats that it is cropped to."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from quotecards.model.card import Photo
from quotecards.renderer.faces import Area, find_faces
from quotecards.renderer.framing import around, clear_of_words, on_print
from quotecards.renderer.interest import point_of_interest
from quotecards.renderer.photo import Negative, crop_to, open_photo, to_srgb
from quotecards.storage import joined

_AT_LEAST = 1920  # px: enough for every format on the whole card, so that one decoding serves them all


@dataclass(frozen=True, slots=True)
class Print:
    """A photo as it goes on a card (RGB in sRGB), and where faces are on it, in px."""

    picture: Image.Image
    faces: tuple[Area, ...]


@dataclass(frozen=True, slots=True)
class _Known:
    """A photo as it was opened, its faces (shares of it), and the point (percent) to keep in view."""

    negative: Negative
    faces: tuple[Area, ...]
    focus: tuple[float, float]


class Darkroom:
    """Keeps the last `keep` photos as they were opened. `root` is the folder that relative paths start from."""

    def __init__(self, root: Path, keep: int = 2) -> None:
        self._root = root
        self._keep = keep
        self._photos: OrderedDict[tuple[Photo, tuple[int, int]], _Known] = OrderedDict()

    def print(self, photo: Photo, size: tuple[int, int], words: Sequence[Area] = ()) -> Print:
        """The photo in `size` px, around its focus.

        Where nobody gave one, it is framed so that faces are clear of the boxes for `words` (px), or, where no face is
        found, around what attracts the eye. Raises PhotoError where the photo cannot be used.
        """
        known = self._known(photo, size)
        picture = known.negative.picture
        if known.faces and photo.focus is None:
            part = clear_of_words(picture.size, size, known.faces, words)
        else:
            part = around(picture.size, size, known.focus)
        width, height = picture.size
        scale = size[0] / (part[2] - part[0])
        faces = tuple(
            on_print((left * width, top * height, right * width, bottom * height), part, scale)
            for left, top, right, bottom in known.faces
        )
        return Print(to_srgb(crop_to(picture, size, part), known.negative.profile), faces)

    def _known(self, photo: Photo, size: tuple[int, int]) -> _Known:
        at_least = max(size[0], _AT_LEAST), max(size[1], _AT_LEAST)
        key = (photo, at_least)
        if key in self._photos:
            self._photos.move_to_end(key)
            return self._photos[key]
        while len(self._photos) >= self._keep:  # before the next one is opened: they are large
            self._photos.popitem(last=False)
        negative = open_photo(joined(self._root, photo.path), at_least)
        focus = photo.focus or point_of_interest(negative.picture)
        return self._photos.setdefault(key, _Known(negative, find_faces(negative.picture), focus))
