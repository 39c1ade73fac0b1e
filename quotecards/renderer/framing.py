"""Which part of a photo is shown: around its focus, or so that faces are whole and clear of the words."""

from collections.abc import Iterator, Sequence

from quotecards.renderer.faces import Area

_ZOOMS = (1.0, 1.15, 1.3)
_STEPS = 12  # places along each side that are tried
_AIR = 0.3  # a face needs its hair and chin: so much of its height is added above, half of it on the other sides
_CUT, _HIDDEN, _NEARER, _OFF = 4.0, 2.0, 0.6, 0.1  # what is worst to do to a face, and what is hardly bad


def around(picture: tuple[int, int], size: tuple[int, int], focus: tuple[float, float]) -> Area:
    """The largest part of the picture with the proportions of `size`, its middle as near `focus` (percent) as goes."""
    width, height = _largest(picture, size)
    left = _clamp(picture[0] * focus[0] / 100 - width / 2, picture[0] - width)
    top = _clamp(picture[1] * focus[1] / 100 - height / 2, picture[1] - height)
    return left, top, left + width, top + height


def clear_of_words(
    picture: tuple[int, int], size: tuple[int, int], faces: Sequence[Area], words: Sequence[Area]
) -> Area:
    """The part of the picture with the proportions of `size` on which its `faces` lie best.

    They come as shares of the picture, `words` as px of the print. A face is to be whole, clear of the words and near
    the middle of the width; the picture is only enlarged where that helps much, and never beyond its own pixels.
    """
    heads = [_with_air(_times(face, *picture)) for face in faces]

    def cost(part: Area) -> float:
        scale = size[0] / (part[2] - part[0])
        total = _NEARER * (_largest(picture, size)[0] / (part[2] - part[0]) - 1)
        for head in heads:
            shown = on_print(head, part, scale)
            area = _area(shown)
            cut = 1 - _shared(shown, (0, 0, *size)) / area
            hidden = sum(_shared(shown, box) for box in words) / area
            off = abs((shown[0] + shown[2]) / size[0] - 1)
            total += (_CUT * cut + _HIDDEN * hidden + _OFF * off) / len(heads)
        return total

    return min(_parts(picture, size), key=lambda part: (round(cost(part), 6), part))


def on_print(area: Area, part: Area, scale: float) -> Area:
    """An area of the picture in px of the print of a part of it."""
    left, top = part[:2]
    return (area[0] - left) * scale, (area[1] - top) * scale, (area[2] - left) * scale, (area[3] - top) * scale


def covered(face: Area, box: Area) -> float:
    """The share of a face that a box lies over."""
    return _shared(face, box) / _area(face)


def _parts(picture: tuple[int, int], size: tuple[int, int]) -> Iterator[Area]:
    largest = _largest(picture, size)
    for zoom in _ZOOMS:
        width, height = largest[0] / zoom, largest[1] / zoom
        if zoom > 1 and width < size[0]:
            return
        for x in range(_STEPS + 1):
            for y in range(_STEPS + 1):
                left, top = (picture[0] - width) * x / _STEPS, (picture[1] - height) * y / _STEPS
                yield left, top, left + width, top + height


def _largest(picture: tuple[int, int], size: tuple[int, int]) -> tuple[float, float]:
    scale = min(picture[0] / size[0], picture[1] / size[1])
    return size[0] * scale, size[1] * scale


def _with_air(face: Area) -> Area:
    left, top, right, bottom = face
    air = (bottom - top) * _AIR
    return left - air / 2, top - air, right + air / 2, bottom + air / 2


def _times(share: Area, width: float, height: float) -> Area:
    return share[0] * width, share[1] * height, share[2] * width, share[3] * height


def _area(one: Area) -> float:
    return (one[2] - one[0]) * (one[3] - one[1])


def _shared(one: Area, other: Area) -> float:
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    return max(width, 0.0) * max(height, 0.0)


def _clamp(value: float, highest: float) -> float:
    return min(max(value, 0.0), max(highest, 0.0))
