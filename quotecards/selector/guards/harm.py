"""Guards for whom words can hurt: coarse words, people called names, claims, illness and death, children."""

import re
from collections.abc import Iterator

from quotecards.late import late
from quotecards.selector.guards.excerpt import Excerpt
from quotecards.selector.guards.lexicon import phrases
from quotecards.selector.guards.names import Name, names

_STARRED = r"(?i)(?<!\w)[a-z]+\*{2,}\w*|(?<!\w)[a-z]\*+[a-z]+"
_SENTENCE = r"[^.!?…]+(?:[.!?…]+|$)"
_CLOSE = 40  # characters between a name, or somebody near, and the word that touches them
_PREDICATE = 20  # characters between "is" and the harsh word: such an, a really


def profanity(excerpt: Excerpt) -> str | None:
    """Coarse words, starred ones too."""
    match = excerpt.search("profanity") or ("*" in excerpt.verbatim and late(_STARRED).search(excerpt.verbatim))
    return f"“{match.group()}” is coarse: may it stand on a card?" if match else None


def harsh(excerpt: Excerpt) -> str | None:
    """A person's name, a form of "to be", and a harsh word soon after it."""
    text, language = excerpt.verbatim, excerpt.language
    harsh_words = list(excerpt.finditer("harsh"))
    copulas = [match.span() for match in excerpt.finditer("is")] if harsh_words else []
    for name in names(text, language) if copulas else ():
        behind = [end for start, end in copulas if 0 <= start - name.end <= 1]
        word = next((one for one in harsh_words for end in behind if 0 < one.start() - end <= _PREDICATE), None)
        if word and (name.full or name.text in excerpt.people):
            return f"{name.text} is called “{word.group()}”: is it fair?"
    return None


def accusation(excerpt: Excerpt) -> str | None:
    """A name and the word for a crime or misconduct in one sentence."""
    for name, word in _near(excerpt, "accusation"):
        return f"“{word}” stands beside the name {name.text}: is the claim confirmed?"
    return None


def suffering(excerpt: Excerpt) -> str | None:
    """Self-harm; illness or death of the speaker or of somebody near."""
    match = excerpt.search("self_harm")
    if match:
        return f"“{match.group()}”: does this need care, or a line of help beside it?"
    for sentence in late(_SENTENCE).findall(excerpt.verbatim) if "illness" in excerpt.purposes else ():
        near = list(phrases("near", excerpt.language).finditer(sentence))
        for ill in phrases("illness", excerpt.language).finditer(sentence) if near else ():
            if any(max(one.start() - ill.end(), ill.start() - one.end()) <= _CLOSE for one in near):
                return f"“{ill.group()}”, of the speaker or somebody near: should it stand on a card?"
    return None


def child(excerpt: Excerpt) -> str | None:
    """A child that can be made out: by its name, or by its age."""
    for match in excerpt.finditer("child"):
        behind = excerpt.verbatim[match.end() : match.end() + 40]
        before = excerpt.verbatim[max(0, match.start() - 25) : match.end()]
        named = re.match(r",?\s(?:named\s|called\s)?[A-ZÀ-Þ][a-zà-ÿ]+", behind)
        aged = re.search(
            r"(?<!\d)(?:1[0-7]|[1-9])[- ](?:years?|months?|ans|jahre|años|anni)", before + behind, re.IGNORECASE
        )
        if named or aged:
            return f"“{match.group()}”: a child can be made out: do the parents agree?"
    return None


def _near(excerpt: Excerpt, purpose: str) -> Iterator[tuple[Name, str]]:
    """Names with a word of `purpose` close by in the same sentence."""
    pattern = phrases(purpose, excerpt.language)
    for sentence in late(_SENTENCE).findall(excerpt.verbatim) if purpose in excerpt.purposes else ():
        for word in pattern.finditer(sentence):
            for name in names(sentence, excerpt.language):
                gap = max(name.start - word.end(), word.start() - name.end)
                if 0 <= gap <= _CLOSE:
                    yield name, word.group()
