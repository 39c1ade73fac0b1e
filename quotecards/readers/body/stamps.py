"""Times at the heads of paragraphs, as transcripts on pages have them: [00:01:23] Clara: I did."""

from quotecards.late import late

_STAMP = (
    r"[\[(]?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?(?:[ ]?(?:Uhr|[AaPp]\.?[Mm]\.?|h|GMT|CET|UTC)\b)?[\])]?"
    r"[ \t\u00a0]*(?:[–—|-][ \t\u00a0]*)?(?=[^\W\d_])"
)
HEADS = frozenset("[(0123456789")  # what they begin with: most texts need not be asked
_SOON = 4  # characters before its colon


def stamp_of(text: str) -> int:
    """How many characters a time takes with which `text` begins, right before a word; 0 where there is none."""
    stamp = late(_STAMP).match(text) if text[:1] in HEADS and ":" in text[:_SOON] else None
    return stamp.end() if stamp else 0
