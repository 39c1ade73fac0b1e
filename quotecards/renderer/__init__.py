"""Layout → picture: the plate (all that does not depend on the words), then the glyphs, then the measured contrast."""

from quotecards.renderer.logo import NEEDED_BY_LOGOS, open_logo, under_logo
from quotecards.renderer.painter import Painter, Painting
from quotecards.renderer.photo import open_photo
from quotecards.renderer.plates import Plates

__all__ = ["NEEDED_BY_LOGOS", "Painter", "Painting", "Plates", "open_logo", "open_photo", "under_logo"]
