"""How long a text is, as the platforms count."""

import re
import unicodedata
from itertools import pairwise

from quotecards.model.platform import TextRule, Unit

# X counts these code points twice and all others once, and an emoji of several as two: X's developer documentation,
# “Counting characters”. Here each of an emoji's characters counts, so that the sum is never less than X's.
_X_DOUBLE = re.compile(r"[^\x00-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]")
_FLAGS = ("\U0001f1e6", "\U0001f1ff")
_MAKES_A_PICTURE = "\ufe0f\u20e3"


def length(text: str, unit: Unit) -> int:
    """How much of a limit in this unit the text takes up; never less than the platform counts.

    characters: code points; graphemes: the clusters of UAX #29; bytes: of UTF-8; x: as X weighs them; threads: code
    points, but of emoji their bytes.
    """
    match unit:
        case "characters":
            return len(text)
        case "graphemes":
            return len(graphemes(text))
        case "bytes":
            return _bytes(text)
        case "x":
            composed = unicodedata.normalize("NFC", text)
            return len(composed) + len(_X_DOUBLE.findall(composed))
        case "threads":
            return sum(max(len(one), _bytes(one)) if _is_picture(one) else len(one) for one in graphemes(text))


def graphemes(text: str) -> list[str]:
    """What readers call the characters of a text: the extended grapheme clusters of UAX #29."""
    from uniseg.graphemecluster import grapheme_cluster_boundaries

    return [text[start:end] for start, end in pairwise(grapheme_cluster_boundaries(text))]


def excess(text: str, rule: TextRule, link: str | None = None) -> tuple[int, int, Unit] | None:
    """The limit that the text breaks, as (length, limit, unit), or None where it fits. `link` is a link in the text."""
    for unit, limit in rule.limits:
        taken = length(text, unit)
        if link and rule.link and link in text:
            taken += rule.link - length(link, unit)
        if taken > limit:
            return taken, limit, unit
    return None


def _bytes(text: str) -> int:
    return len(text.encode("utf-8", "surrogatepass"))


def _is_picture(cluster: str) -> bool:
    from uniseg.emoji import extended_pictographic

    return any(
        extended_pictographic(one) or _FLAGS[0] <= one <= _FLAGS[1] or one in _MAKES_A_PICTURE for one in cluster
    )
