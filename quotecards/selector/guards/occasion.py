"""Guards for what belongs to the conversation or the sale, not to a card: secrets, thanks, advertising, endings."""

import re

from quotecards.model.text import Document
from quotecards.selector.guards.excerpt import Excerpt
from quotecards.selector.guards.lexicon import phrases

_ADDRESS = re.compile(r"https?://\S+|\bwww\.\S+")


def off_record(excerpt: Excerpt) -> str | None:
    """Words not meant to be printed, said in the answer or in its question."""
    if not excerpt.secrets:
        return None
    pattern = phrases("off_record", excerpt.language)
    match = pattern.search(excerpt.around) or pattern.search(excerpt.question)
    return f"“{match.group()}” is said in this answer: may it be printed?" if match else None


def has_secrets(document: Document) -> bool:
    """Whether a document may hold words that are off the record; if not, no answer of it need be searched for them."""
    turns = {turn.language for turn in document.turns if turn.language}
    return any(phrases("off_record", language).may_be_in(document.text) for language in {document.language, *turns})


def courtesy(excerpt: Excerpt) -> str | None:
    """Thanks and words to the interviewer."""
    match = excerpt.search("courtesy")
    return f"“{match.group()}” is said to the interviewer" if match else None


def promotion(excerpt: Excerpt) -> str | None:
    """Where and when something can be bought or seen; an address on the web, in any language."""
    match = excerpt.search("promotion") or _ADDRESS.search(excerpt.verbatim)
    return f"“{match.group()}” reads like an advertisement" if match else None


def spoiler(excerpt: Excerpt) -> str | None:
    """How a film ends; looked for only where the answer is about a film."""
    match = excerpt.search("ending") if excerpt.about_film else None
    return f"“{match.group()}”: does this give the ending away?" if match else None
