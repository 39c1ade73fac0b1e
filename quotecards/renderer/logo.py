"""Logos: opened and trimmed to their ink, and the one shown that is seen best on what lies under it."""

from collections import Counter, OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import compress
from pathlib import Path

from PIL import Image, ImageChops, ImageFilter

from quotecards.errors import PhotoError, Place
from quotecards.model.layout import PlacedLogo, Rect
from quotecards.renderer.contrast import ratio
from quotecards.renderer.faces import Area
from quotecards.renderer.framing import covered
from quotecards.renderer.ground import Box, Ground
from quotecards.renderer.opening import opened
from quotecards.renderer.photo import to_srgb
from quotecards.storage import joined

NEEDED_BY_LOGOS = 3.0  # https://www.w3.org/TR/WCAG22/#non-text-contrast
SMALLEST = 200  # px of the longer side of the ink; a smaller one would be enlarged on large cards
HINT = "save it as a PNG with a transparent ground, 600 px wide or more"
_WORST_SHARE = 0.05  # of the outline, as with text
_SEEN = 128  # from this opacity on, a pixel counts as ink
_ON_A_FACE = 0.02


@dataclass(frozen=True, slots=True)
class Shown:
    """The logo that a picture shows, and its contrast to what lies under it."""

    path: str
    contrast: float


def open_logo(path: Path) -> Image.Image:
    """A logo (RGBA in sRGB), trimmed to its ink.

    Raises PhotoError for what `opened` refuses and for a picture that is no logo: without a transparent ground, with
    nothing on it, or too small.
    """
    place = Place(path.as_posix())
    with opened(path, ("PNG",), HINT) as picture:
        profile = picture.info.get("icc_profile")
        if "A" not in picture.getbands() and "transparency" not in picture.info:
            raise PhotoError("has no transparent ground: it would stand on the card as a box", place=place, hint=HINT)
        whole = picture.convert("RGBA")
    alpha = whole.getchannel("A")
    box = alpha.point([0] * _SEEN + [255] * (256 - _SEEN)).getbbox()
    if box is None:
        raise PhotoError("shows nothing: all of it is transparent", place=place, hint=HINT)
    if alpha.getextrema()[0] >= _SEEN:  # type: ignore[operator]  # one band has one pair of numbers
        raise PhotoError("has no transparent ground: it would stand on the card as a box", place=place, hint=HINT)
    if max(box[2] - box[0], box[3] - box[1]) < SMALLEST:
        size = f"{box[2] - box[0]} × {box[3] - box[1]}"
        raise PhotoError(f"has only {size} pixels with something on them", place=place, hint=HINT)
    coloured = to_srgb(whole.convert("RGB"), profile).copy()
    coloured.putalpha(alpha)
    return coloured.crop(box)


def under_logo(ground: Ground, box: Rect) -> tuple[float, float]:
    """How uneven the ground of a logo is, and how well a white or a black one is seen on it: both WCAG ratios."""
    counts = ground.light((round(box.x), round(box.y), round(box.right), round(box.bottom)), 1.0).histogram()
    levels = [level / 255 for level, number in enumerate(counts) for _ in range(number)]
    dark, light = (levels[round((len(levels) - 1) * share)] for share in (_WORST_SHARE, 1 - _WORST_SHARE))
    return ratio(light, dark), max(ratio(1.0, light), ratio(dark, 0.0))


class Emblems:
    """Keeps the logos of a run in the sizes that were wanted. `root` is the folder that relative paths start from."""

    def __init__(self, root: Path, keep: int = 24) -> None:
        self._root = root
        self._keep = keep
        self._cut: OrderedDict[PlacedLogo, _Emblem] = OrderedDict()

    def print(
        self, logos: Sequence[PlacedLogo], ground: Ground, faces: Sequence[Area], image: Image.Image
    ) -> tuple[Shown | None, str]:
        """Print the logo that is seen best; what was printed, or why none was.

        Raises PhotoError where a logo's file cannot be used.
        """
        if any(covered(face, _area(one)) >= _ON_A_FACE for face in faces for one in logos):
            return None, "it would stand on a face"
        found = [(self._emblem(one).contrast(ground, _corner(one)), one) for one in logos]
        best, logo = max(found, key=lambda one: one[0])  # the first of equals
        if best < NEEDED_BY_LOGOS:
            return None, f"its contrast to what lies under it is {best:.1f}:1, and {NEEDED_BY_LOGOS:g}:1 is needed"
        emblem = self._emblem(logo).picture
        image.paste(emblem.convert("RGB"), _corner(logo), emblem.getchannel("A"))
        return Shown(logo.path, int(best * 100) / 100), ""

    def _emblem(self, logo: PlacedLogo) -> "_Emblem":
        if logo not in self._cut:
            size = round(logo.box.width), round(logo.box.height)
            picture = open_logo(joined(self._root, logo.path)).resize(size, Image.Resampling.LANCZOS)
            self._cut[logo] = _Emblem(picture)
            if len(self._cut) > self._keep:
                self._cut.popitem(last=False)
        self._cut.move_to_end(logo)
        return self._cut[logo]


class _Emblem:
    """A logo in its size, and the light along its outline: that is where it has to be told from the ground."""

    def __init__(self, picture: Image.Image) -> None:
        self.picture = picture
        ink = picture.getchannel("A").point([0] * _SEEN + [255] * (256 - _SEEN))
        around = Image.new("L", (picture.width + 2, picture.height + 2))
        around.paste(ink, (1, 1))
        inner = around.filter(ImageFilter.MinFilter(3)).crop((1, 1, picture.width + 1, picture.height + 1))
        self._outline = ImageChops.subtract(ink, inner).tobytes()
        self._light = tuple(self._along(Ground(picture.convert("RGB")).light((0, 0, *picture.size), 1.0)))

    def contrast(self, ground: Ground, corner: tuple[int, int]) -> float:
        """The WCAG ratio that all but the worst twentieth of the outline reach."""
        box: Box = (*corner, corner[0] + self.picture.width, corner[1] + self.picture.height)
        pairs = Counter(zip(self._light, self._along(ground.light(box, 1.0)), strict=True))
        left = len(self._light) * _WORST_SHARE
        for found, number in sorted((ratio(one / 255, other / 255), number) for (one, other), number in pairs.items()):
            left -= number
            if left <= 0:
                return found
        return 1.0

    def _along(self, light: Image.Image) -> Iterator[int]:
        return compress(light.tobytes(), self._outline)


def _corner(logo: PlacedLogo) -> tuple[int, int]:
    return round(logo.box.x), round(logo.box.y)


def _area(logo: PlacedLogo) -> Area:
    return logo.box.x, logo.box.y, logo.box.right, logo.box.bottom
