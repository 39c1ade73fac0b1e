"""Where a photo asks to be looked at, for photos whose focus nobody gave.

Detail, colour and the tones of skin attract the eye; so do, by habit, the middle and the upper third. No face is
recognised here: `faces` does that, where its extra is installed.
"""

from PIL import Image, ImageChops, ImageFilter

_SIDE = 96  # px of the longer side on which interest is felt
_SPREAD = 0.11  # how far around a point its interest counts, as a share of the longer side
_DETAIL, _COLOUR, _SKIN = 1.0, 0.35, 0.9
_HABIT = (50.0, 38.0)  # percent from left and top
_HABIT_SHARE = 0.45  # what is farthest from there counts this much less


def point_of_interest(picture: Image.Image) -> tuple[float, float]:
    """The point to keep in view, in percent from left and top."""
    scale = _SIDE / max(picture.size)
    size = max(1, round(picture.width * scale)), max(1, round(picture.height * scale))
    small = picture.reduce(max(1, int(1 / scale / 2))).resize(size, Image.Resampling.BOX).convert("RGB")
    felt = _felt(small).filter(ImageFilter.GaussianBlur(_SPREAD * _SIDE))
    habit = _habit(size)
    weighed = Image.blend(ImageChops.multiply(_stretched(felt), habit), habit, 0.1)  # habit alone where nothing is felt
    levels = weighed.tobytes()
    highest = max(levels)
    strongest = [at for at, level in enumerate(levels) if level == highest]
    at = strongest[len(strongest) // 2]
    return (at % size[0] + 0.5) / size[0] * 100, (at // size[0] + 0.5) / size[1] * 100


def _felt(small: Image.Image) -> Image.Image:
    """How much each point attracts (mode L)."""
    grey = small.convert("L")
    detail = ImageChops.difference(grey, grey.filter(ImageFilter.GaussianBlur(2)))
    _, saturation, value = small.convert("HSV").split()
    colour = ImageChops.multiply(saturation, value)
    layers = ((_stretched(detail), _DETAIL), (colour, _COLOUR), (_skin(small), _SKIN))
    total = sum(weight for _, weight in layers)
    sum_ = Image.new("L", small.size)
    for layer, weight in layers:
        sum_ = ImageChops.add(sum_, layer.point([round(level * weight / total) for level in range(256)]))
    return sum_


def _skin(small: Image.Image) -> Image.Image:
    """Near the chroma that skin of every shade shares (mode L): in YCbCr, Cb about 108 and Cr about 152."""
    luma, blue, red = small.convert("YCbCr").split()
    near = [
        channel.point([max(0, 255 - round(abs(level - centre) * 255 / reach)) for level in range(256)])
        for channel, centre, reach in ((blue, 108, 26), (red, 152, 22))
    ]
    lit = luma.point([0 if level < 40 else 255 for level in range(256)])
    return ImageChops.multiply(ImageChops.multiply(*near), lit)


def _stretched(layer: Image.Image) -> Image.Image:
    """The layer with its strongest point at 255."""
    highest = max(1, *layer.tobytes())
    return layer.point([min(255, round(level * 255 / highest)) for level in range(256)])


def _habit(size: tuple[int, int]) -> Image.Image:
    """255 where one looks by habit, less and less around it (mode L)."""
    width, height = size
    disc = Image.radial_gradient("L").point([round(255 - level * _HABIT_SHARE) for level in range(256)])
    centre = width * _HABIT[0] / 100, height * _HABIT[1] / 100
    reach = 2 * max(width, height)
    corner = round(centre[0] - reach / 2), round(centre[1] - reach / 2)
    large = disc.resize((reach, reach))
    return large.crop((-corner[0], -corner[1], width - corner[0], height - corner[1]))
