"""Layout → picture: the plate (all that does not depend on the words), then the glyphs, then the measured contrast."""

from quotecards.renderer.painter import Painter, Painting

__all__ = ["Painter", "Painting"]
