"""Card + theme + format → layout: which words stand where, at which size, in which colour. No pixels."""

from quotecards.layout.compose import compose

__all__ = ["compose"]
