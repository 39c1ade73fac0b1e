"""Film grain: the same grain on every machine, felt rather than seen."""

import random
from functools import lru_cache

from PIL import Image, ImageChops

from quotecards.model.layers import Grain

_TILE = 512
_SEED = 1895  # any number will do, but always the same


def add_grain(layer: Grain, plate: Image.Image) -> Image.Image:
    """The plate with grain of `layer.strength` (share of full contrast), as large as on a 1080 px print."""
    return ImageChops.add(plate, _noise(layer.strength, layer.size, plate.size), scale=1, offset=-128)


@lru_cache(maxsize=6)  # a pure function: the grain of a format is the same on every photo
def _noise(strength: float, grain: float, size: tuple[int, int]) -> Image.Image:
    noise = grey_noise(strength, grain, size)
    return Image.merge("RGB", (noise, noise, noise))


def grey_noise(strength: float, grain: float, size: tuple[int, int]) -> Image.Image:
    """Noise around 128 (mode L); `strength` as a share of full contrast, `grain` in px of a 1080 card."""
    tile = _tile(strength)
    scale = grain * min(size) / 1080
    if scale > 1:
        side = round(_TILE * scale)
        tile = tile.resize((side, side), Image.Resampling.BICUBIC)
    noise = Image.new("L", size)
    for y in range(0, size[1], tile.height):
        for x in range(0, size[0], tile.width):
            noise.paste(tile, (x, y))
    return noise


def _tile(strength: float) -> Image.Image:
    """Noise around 128 with a standard deviation of `strength` × 128."""
    dice = random.Random(_SEED)
    layers = [Image.frombytes("L", (_TILE, _TILE), dice.randbytes(_TILE * _TILE)) for _ in range(4)]
    pairs = [ImageChops.add(layers[0], layers[1], scale=2), ImageChops.add(layers[2], layers[3], scale=2)]
    bell = ImageChops.add(pairs[0], pairs[1], scale=2)  # four even dice make a bell of deviation 37
    gain = strength * 128 / 37
    return bell.point([round(min(max(128 + (level - 127.5) * gain, 0), 255)) for level in range(256)])
