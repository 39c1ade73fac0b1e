"""Document → ranked quotes. `Selector` picks; `quote_of_span` makes a quote of a passage that someone else picked."""

from quotecards.selector.passage import quote_of_span
from quotecards.selector.selector import Selector

__all__ = ["Selector", "quote_of_span"]
