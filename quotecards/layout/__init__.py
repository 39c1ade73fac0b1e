"""Card + theme + format → layout: which words stand where, at which size, in which colour. No pixels."""

from quotecards.layout.compose import box_of, compose, safe_area

__all__ = ["box_of", "compose", "safe_area"]
