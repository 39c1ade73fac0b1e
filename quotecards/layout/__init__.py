"""Card + theme + format → layout: which words stand where, at which size, in which colour. No pixels."""

from quotecards.layout.boxes import box_of, safe_area
from quotecards.layout.compose import compose

__all__ = ["box_of", "compose", "safe_area"]
