"""Titles above a talk that seem to ask, as magazines set them: “Why row?”: Clara Voss on boats."""

from collections.abc import Sequence
from itertools import pairwise

from quotecards.late import late
from quotecards.readers.body.blocks import Block
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.holding import holds_any
from quotecards.readers.body.interview_words import MET, TALK, WITH
from quotecards.readers.body.names import names_in
from quotecards.readers.roles.shapes import is_byline, is_unfinished_line

_LONGEST = 250  # characters
_PARTS = (":", "–", "—", " - ", "|")
_ASKS = ("?", "？")
_TITLE = (
    r"[\"“„«»‘][^\"“”«»\n]{8,180}[\"”»’]\s?[:–—-]\s[^\W\d_a-zß-öø-ÿ].*"  # “Why row?”: Clara Voss on boats
    r"|[^\W\d_a-zß-öø-ÿ][\w’-]+(?:\s[\w’.-]+){1,8}\s?:\s?[\"“„«‘][^\n]{8,}[\"“”»’]"  # Clara Voss on boats: “Why row?”
    rf"|[^\n]{{3,150}}\s?[:–—|-]\s(?:an?\s)?(?i:{TALK})\s(?i:{WITH})\s[^\n]*"  # How to row: Interview with Clara Voss
)


# Interview with Clara Voss, rower; our conversation with her brother Ben Okri
_OF_TALK = (
    r"(?i)(?:(?:an?|our|the|in|eine?|im|unser|un[aeo]?|l[’']|notre|el|la|il|uma?|o|een|ett?|en)\s?)?(?:[\w-]+\s){0,2}?"
    rf"(?:{TALK}|rencontre|begegnung|encuentro|encontro|incontro|ontmoeting|spotkanie|setkání|встреча|q\s?&\s?a)\s"
    rf"(?:(?:about|on|über|sur|sobre|su|over|om|o)\s[^.!?:]{{2,40}}?\s)?(?:{WITH}\s|d[’']|al?\s)"
)
# Clara Voss, rower, in conversation; In this interview, Clara Voss tells how she rows
_IN_TALK = rf"(?i)(?:^|,?\s)(?:{MET})"
_IN_THIS = rf"(?i)(?:in|im|dans|en|nest[ea]|w|v|i)\s(?:\w+\s){{0,2}}?{TALK}[\s,]"
_SENTENCES = r"[.!…]\s+[A-ZÀ-ÖØ-ÞА-Я]"  # more than one: somebody speaks
_TOP, _LINE, _NEAR = 8, 160, 40  # blocks in which a title stands; characters of the line below it, and before a name


def asking_title(blocks: Sequence[Block]) -> int | None:
    """Where the first that asks is the title, as it stands above a line that says with whom was spoken: Why row? and
    below it Interview with Clara Voss. None where it is not, or where nothing else asks."""
    for at, (block, below) in enumerate(pairwise(blocks[:_TOP])):
        if block.label or below.label:
            return None
        if block.text.endswith(_ASKS):
            asked = any(one.text.endswith(_ASKS) or one.label for one in blocks[at + 2 :])
            return at if asked and _is_of_talk(block.text, below.text) else None
    return None


def _is_of_talk(title: str, text: str) -> bool:
    """Whether a line below a title says with whom was spoken, be it with whom the title names, or who wrote of it."""
    if len(text) > _LINE or text.endswith(_ASKS):
        return False
    name = next(names_in(text), None)
    if name and (is_byline(text) or (not name.start and late(_IN_TALK).search(text, name.end))):
        return True
    found = late(_OF_TALK).match(text) or (late(_IN_THIS).match(text) if name else None)
    if not found or late(_SENTENCES).search(text):
        return False
    titled = is_unfinished_line(text) and any(begins_with_given_name(one.text) for one in names_in(title))
    return titled or any(names_in(text[found.end() : found.end() + _NEAR]))


def is_speaking_title(block: Block) -> bool:
    """Whether a first block has the form of a title that quotes or names who was spoken to, whatever it asks."""
    text = block.text
    if block.label or len(text) > _LONGEST or text.endswith(_ASKS) or not holds_any(text, _PARTS):
        return False
    return late(_TITLE).fullmatch(text) is not None
