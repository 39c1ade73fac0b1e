"""All signals, by family. A new signal needs an entry in its family and new weights (`benchmarks/fit_signals.py`)."""

from quotecards.selector.signals import matter, place, reference, shape, standing, voice
from quotecards.selector.signals.panel import Panel
from quotecards.selector.signals.signal import Signal

SIGNALS: tuple[Signal, ...] = (
    *shape.SIGNALS,
    *standing.SIGNALS,
    *reference.SIGNALS,
    *voice.SIGNALS,
    *matter.SIGNALS,
    *place.SIGNALS,
)

__all__ = ["SIGNALS", "Panel", "Signal"]
