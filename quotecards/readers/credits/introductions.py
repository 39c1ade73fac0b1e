"""What an introduction says of the people that it names: who was met, who is told of, who belongs to something else."""

import re

from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.names import Name, heads_trade, is_met, names_in
from quotecards.readers.credits.headlines import FIELD

MET = 3.5  # what a name weighs that the text says was spoken to
_SPOKEN_OF = re.compile(
    r"\b(?:director(?: of)?|(?:star|author|writer|editor) of|directed by|by|co-star|filmmaker|producer|in|from|at|"
    r"photo|words)\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
_TOLD_OF = re.compile(
    r"(?:,[^,.]{2,60},)?\s+(?:has|is|was|plays|stars|says|makes|made|had|a\s|ist|hat|est|joue|spielt|es)\b"
)
_OF_THINGS = re.compile(r"\b(?:the|der|die|das|le|la|les|el|los|las|il|lo|gli|os|as)\s+$", re.IGNORECASE)
# The sound editor Clara Voss …
_PRESENTED = re.compile(r"(?:^|[.!?…”\"\n]\s*)(?:The|Der|Die|Le|La|L’|El|Il|O|A)\s?(?:[\w-]+\s+){1,3}$")
_BEGINS = re.compile(r"(?:^|[.!?…”\"]\s+|\n)$")
_GOES_ON = re.compile(r"(?:[’']s)?,?\s+[^\W\d_A-ZÀ-ÖØ-Þ]")  # a verb, what they are or what is theirs, in lower case
_SENTENCE = re.compile(r"(?<!\b[A-Z])[.!?…][\"”’»]?\s")
# Clara Voss in conversation with Ann Lanning, or spoke to her: either may be the guest, the first one is so more often.
_TOGETHER = re.compile(
    r"\b(?:in\sconversation\swith|(?:spoke|speaks|talked|talks)\s(?:to|with)|im\sgespräch\smit|(?:sprach|spricht)\smit|"
    r"en\sconversation\savec|a\sparlé\s(?:à|avec)|en\sconversación\scon|(?:habló|charló)\scon|in\sdialogo\scon|"
    r"ha\sparlato\scon|em\sconversa\scom|(?:falou|conversou)\scom|w\srozmowie\sz|rozmawia\sz|в\sбеседе\sс|"
    r"поговорила?\sс)\s",
    re.IGNORECASE,
)
# Clara Voss spoke to us; Clara Voss answered our questions; Clara conversou com o Diário
TOLD_US = re.compile(
    r"\s+(?:was|were|is|are)\s+kind\senough\b|\s+answer(?:s|ed)\s+(?:[\w’'-]+\s){0,4}questions\b"
    r"|\s+(?:spoke|speaks|talked|talks)\s+(?:to|with)\s+us\b|\s+(?:told|tells|joins|joined|met|meets)\s+us\b"
    r"|\s+(?:conversou|falou|bateu\spapo)\s+com\b|\s+(?:habló|conversó|charló|dialogó)\s+con\b"
    r"|\s+(?:s[’']est\sconfiée?\sà|nous\s(?:parle|raconte|répond|a\s(?:parlé|raconté|répondu|reçus?)))\b"
    r"|\s+(?:sprach|spricht)\s+mit\s+(?:uns|der|dem)\b|\s+(?:ha\sparlato|parla)\s+con\s+noi\b"
)


def in_introduction(name: Name, text: str, lexicon: Lexicon) -> tuple[float, str] | None:
    """How much a paragraph of the introduction speaks for `name` being the guest, and in which words; None where it is
    not somebody's name."""
    before, after = text[: name.start], text[name.end : name.end + 60]
    if heads_trade(name, text):
        return None
    told_us = TOLD_US.match(after)
    met = told_us or is_met(before, lexicon) or FIELD.search(before[-20:])
    if text.isupper() and not met:
        return None  # all words have capitals there
    together = None if told_us else _of_two(name, text)
    if together:
        return together
    if met:
        return MET, f"“{' '.join([*before.split()[-4:], name.text])}”"
    if _OF_THINGS.search(before[-8:]) or _SPOKEN_OF.search(before[-30:]):
        return -0.5, ""
    begins = _BEGINS.search(before[-4:]) and _GOES_ON.match(after)
    if begins or _PRESENTED.search(before[-60:]) or _TOLD_OF.match(after):
        return 1.2, "the introduction tells of them"
    return 0.5, "the introduction names them"


def _of_two(name: Name, text: str) -> tuple[float, str] | None:
    """The evidence of a sentence in which two people talk with each other, and `name` is one of them."""
    sentence = _SENTENCE.split(text[max(0, name.start - 400) : name.start])[-1]
    earlier = next(names_in(sentence), None)
    if earlier:
        second = _TOGETHER.search(sentence, earlier.end)
        return (1.0, "the introduction names them second of those who talk") if second else None
    rest = _SENTENCE.split(text[name.end : name.end + 400])[0]
    first = _TOGETHER.search(rest)
    if first and next(names_in(rest[first.end() :]), None):
        return 2.0, "the introduction names them first of those who talk"
    return None
