"""Layout → picture: the plate (all that does not depend on the words), then the glyphs, then the measured contrast."""

from quotecards.renderer.logo import NEEDED_BY_LOGOS, open_logo, under_logo
from quotecards.renderer.painter import Painter, Painting

__all__ = ["NEEDED_BY_LOGOS", "Painter", "Painting", "open_logo", "under_logo"]
