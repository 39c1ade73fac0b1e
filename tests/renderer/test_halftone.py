"""Halftone as print has it: small dark things stay dark."""

from PIL import Image, ImageDraw, ImageStat

from quotecards.model.layers import Halftone
from quotecards.renderer.halftone import add_halftone


def test_an_eye_no_larger_than_a_few_dots_is_darker_in_print_than_it_was() -> None:
    """Dots blur what is as small as they are, so that faces would lose their eyes."""
    face = Image.new("RGB", (1080, 1080), (190, 190, 190))
    ImageDraw.Draw(face).rectangle((520, 530, 560, 550), fill=(90, 90, 90))
    printed = add_halftone(Halftone((0, 0, 0), (255, 255, 255)), face)
    eye = (524, 533, 557, 548)
    assert ImageStat.Stat(printed.crop(eye)).mean[0] < 0.97 * ImageStat.Stat(face.crop(eye)).mean[0]
