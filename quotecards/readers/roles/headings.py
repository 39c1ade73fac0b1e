"""Titles above a talk that seem to ask, as magazines set them: “Why row?”: Clara Voss on boats."""

from quotecards.late import late
from quotecards.readers.body.blocks import Block
from quotecards.readers.body.holding import holds_any
from quotecards.readers.body.interview_words import TALK, WITH

_LONGEST = 250  # characters
_PARTS = (":", "–", "—", " - ", "|")
_ASKS = ("?", "？")
_TITLE = (
    r"[\"“„«»‘][^\"“”«»\n]{8,180}[\"”»’]\s?[:–—-]\s[^\W\d_a-zß-öø-ÿ].*"  # “Why row?”: Clara Voss on boats
    r"|[^\W\d_a-zß-öø-ÿ][\w’-]+(?:\s[\w’.-]+){1,8}\s?:\s?[\"“„«‘][^\n]{8,}[\"”»’]"  # Clara Voss on boats: “Why row?”
    rf"|[^\n]{{3,150}}\s?[:–—|-]\s(?:an?\s)?(?i:{TALK})\s(?i:{WITH})\s[^\n]*"  # How to row: Interview with Clara Voss
)


def is_speaking_title(block: Block) -> bool:
    """Whether a first block has the form of a title that quotes or names who was spoken to, whatever it asks."""
    text = block.text
    if block.label or len(text) > _LONGEST or text.endswith(_ASKS) or not holds_any(text, _PARTS):
        return False
    return late(_TITLE).fullmatch(text) is not None
