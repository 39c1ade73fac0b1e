"""How large a fallback face stands beside the first one, so that a line of two scripts looks even.

Faces of one size differ: Latin letters of a condensed display face are half as tall again as those of a bookish one.
The designers of a face for Arabic or Thai drew its Latin letters to go with it, so these are what is compared: the mean
(geometric) of the ratios of x-height and capital height. Faces without Latin letters, such as pictures, count as drawn
for a usual sans (x-height 0.53 em, capitals 0.71 em).
"""

import math

from quotecards.typography.library import FontLibrary

_LEAST, _MOST = 0.75, 1.35  # what is beyond was not drawn for text
_USUAL = {"x": 0.53, "H": 0.71}


def scale_beside(first: str, key: str, library: FontLibrary) -> float:
    """The size of the face `key` as a multiple of that of the face `first`, both keys of `library`."""
    if key == first:
        return 1.0
    return library.remember(("harmony", first, key), lambda: _measured(first, key, library))


def _measured(first: str, key: str, library: FontLibrary) -> float:
    ratio = math.prod(_height(first, letter, library) / _height(key, letter, library) for letter in _USUAL)
    return round(min(max(math.sqrt(ratio), _LEAST), _MOST), 3)


def _height(key: str, letter: str, library: FontLibrary) -> float:
    """How far a letter reaches above the baseline, in em."""
    font = library.font(key)
    glyph = font.get_nominal_glyph(ord(letter))
    ink = library.extents(key, glyph) if glyph is not None else None
    return ink[3] / font.face.upem if ink else _USUAL[letter]
