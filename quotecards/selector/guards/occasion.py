"""Guards for what belongs to the conversation or the sale, not to a card: secrets, thanks, advertising, endings."""

import re

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


def has_secrets(answer: str, question: str, language: str) -> bool:
    """Whether an answer or its question may hold words that are off the record; if not, neither need be searched."""
    listed = phrases("off_record", language)
    return listed.may_be_in(answer) or listed.may_be_in(question)


def courtesy(excerpt: Excerpt) -> str | None:
    """Thanks and words to the interviewer."""
    match = excerpt.search("courtesy")
    return f"“{match.group()}” is said to the interviewer" if match else None


def promotion(excerpt: Excerpt) -> str | None:
    """Where and when something can be bought or seen; an address on the web, in any language."""
    words = excerpt.verbatim
    match = excerpt.search("promotion") or (("://" in words or "www." in words) and _ADDRESS.search(words))
    return f"“{match.group()}” reads like an advertisement" if match else None


def spoiler(excerpt: Excerpt) -> str | None:
    """How a film ends; looked for only where the answer is about a film."""
    match = excerpt.search("ending") if excerpt.about_film else None
    return f"“{match.group()}”: does this give the ending away?" if match else None
