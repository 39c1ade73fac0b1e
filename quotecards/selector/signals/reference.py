"""What a sentence refers to outside itself: things named before, times, the person who asked. English.

Those that look at the sentence before or at the question see more than the sentence tells: "the boat" is dangling where
a boat was spoken of, and new where none was.
"""

import re
from itertools import pairwise

from quotecards.selector.signals.signal import AnyOf, Counts, Heard, ShareOf, Signal, listed, whole_words
from quotecards.selector.statement import STOP_WORDS, Statement

_DEMONSTRATIVES = listed("this that these those")
_POINTING = _DEMONSTRATIVES | {"the"}
# What everybody knows: "the world" needs no introduction.
_KNOWN_TO_ALL = listed("""
    world internet way future past truth end day thing same first best worst most right whole time moment only rest
    people fact idea universe sun sky sea moon earth web mind heart body human morning night evening beginning planet
    public media news government law city street house kitchen computer phone brain process audience camera art
    """)
# After "the boat", these tell which: of the ferryman, that I built.
_TELLS_WHICH = listed("of that who which where when i you we they to for in on with at behind between")
_PRONOUNS = listed("""
    it its it's it'll it'd them they their they're he she him her his this that these those that's
    """)
_STANDING_FOR = listed("""
    same other others another else such both either neither each former latter similar likewise ones themselves itself
    himself herself respective
    """)
_MOMENT = whole_words(
    r"since then|at (?:that|the) time|back then|by then|until then|that (?:day|year|night|week|time|moment)|"
    r"the other day|recently|this (?:year|week|month|time)|right now|at this point|these days|so far|right away|"
    r"afterwards?"
)
_MOMENT_CUES = listed("""
    then time day year night week moment recently month now point days far away afterward afterwards
    """)
_ADDRESS = whole_words(
    r"you guys|you all|y'all|you two|(?:as )?you (?:said|mentioned|asked|just said)|your (?:question|podcast|show|"
    r"audience|point|listeners|readers|blog|book|episode|website|site)|thank you|thanks for|like you said|"
    r"(?:as|like) i (?:said|told)|i(?:'ve| have| had)? (?:said|mentioned|referenced|told you|touched on|talked about)|"
    r"we(?:'ve| have| had| were| just)? (?:talked|talking|mentioned|discussed|spoke|spoken)|"
    r"you're (?:saying|asking|talking)|this (?:podcast|show|episode|conversation|interview)"
)
_ADDRESS_CUES = listed("""
    guys all y two said mentioned asked your thank thanks talked discussed saying asking talking told referenced
    touched spoke spoken podcast show episode conversation interview
    """)
_CARRYING_ON = re.compile(
    r"(?:(?:and|but|so|because|yeah|well|now),? )*(?:i mean|you know|i don't know|i guess|like,|again|anyways?|"
    r"for example|(?:an|another|one|a good|the best) example|here's (?:an|the)|"
    r"for instance|in fact|honestly|actually|basically|of course|also|then|now|however|in that|"
    r"on top of that|that said|at least|in addition|instead|similarly|either way|in other words|"
    r"on the other hand|by (?:that|which)|the (?:first|second|third|other|last|next|reason|answer|problem|result|"
    r"difference|same|idea|rest))\b"
)
_NO_PRONOUN = 30.0


def definite_new(statement: Statement) -> float:
    """How often it says "the" of a thing that neither it nor everybody's knowledge explains."""
    if "the" not in statement.distinct:
        return 0.0
    behind = (*statement.words, "", "")
    places = [index for index, word in enumerate(statement.words, 1) if word == "the"]
    found = [at for at in places if behind[at] not in _KNOWN_TO_ALL and behind[at + 1] not in _TELLS_WHICH]
    return float(min(5, len(found)))


def definite_met(statement: Statement) -> float:
    """How often it says "the" or "this" of something that the question or the sentence before named."""
    if statement.carried.isdisjoint(statement.distinct) and statement.question.isdisjoint(statement.distinct):
        return 0.0
    pointed = [other for one, other in pairwise(statement.words) if one in _POINTING]
    return float(min(3, len([one for one in pointed if one in statement.carried or one in statement.question])))


def before_pronoun(statement: Statement) -> float:
    """How many words come before the first it, they or that; many where there is none."""
    for at, word in enumerate(statement.words):
        if word in _PRONOUNS:
            return float(min(29, at))
    return _NO_PRONOUN


def grounds(statement: Statement) -> float:
    """How many content words come before the first it, they or that, for it to mean; many where there is none."""
    first = before_pronoun(statement)
    if first == _NO_PRONOUN:
        return _NO_PRONOUN
    return float(min(8, len([word for word in statement.words[: int(first)] if word not in STOP_WORDS])))


def carrying_on(statement: Statement) -> float:
    return float(bool(_CARRYING_ON.match(statement.lower)))


def breaks_off(statement: Statement) -> float:
    return float(statement.lower.rstrip(".\"' ").endswith(("--", ",", " so", " and", " but")))


SIGNALS = (
    Signal(
        "definite_new",
        Heard(definite_new, listed("the")),
        "speaks of “the” thing the reader has not met",
        "brings what it speaks of",
    ),
    Signal("definite_met", Heard(definite_met, _POINTING), "comes back to what was named before"),
    Signal(
        "before_pronoun",
        Heard(before_pronoun, _PRONOUNS, _NO_PRONOUN),
        "has no early it, they or that",
        "opens near an it, a they or a that",
    ),
    Signal(
        "grounds",
        Heard(grounds, _PRONOUNS, _NO_PRONOUN),
        "says what its pronouns mean",
        "has a pronoun before anything it could mean",
    ),
    Signal("pronoun_share", ShareOf(_PRONOUNS, 5), "is full of words that stand for others", "names what it means"),
    Signal("standing_for", AnyOf(_STANDING_FOR), "says other, same or such of something outside"),
    Signal("moment", Counts(_MOMENT, _MOMENT_CUES), "is tied to a moment that it does not tell"),
    Signal("address", Counts(_ADDRESS, _ADDRESS_CUES), "speaks to the person who asked"),
    Signal("carrying_on", carrying_on, "carries on from what was said"),
    Signal("breaks_off", breaks_off, "breaks off"),
)
