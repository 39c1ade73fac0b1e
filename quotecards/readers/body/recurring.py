"""What a page prints again and again, which nobody says."""

from collections import Counter
from collections.abc import Iterable

CLOSING = frozenset(".!?…:;。！？؟」』»”\"’')]*_")  # with which sentences end
SCRAP, OFTEN = 30, 3  # characters of what a page prints again and again, and how often it does


def recurring(texts: Iterable[str]) -> frozenset[str]:
    """Those of `texts` that come again and again, word for word, and are no sentences: what a page prints, not what is
    said."""
    counts = Counter([text for text in texts if len(text) <= SCRAP])
    return frozenset(text for text, times in counts.items() if times >= OFTEN and text[-1:] not in CLOSING)
