"""Whether a sentence only begins a story, whose point comes in the sentences after it: "One day the boat was gone."

An opening on a time, told in the past, and gone on with in the past. Where the sentence itself comes to something that
holds still ("Ten years ago I bought a hat, and I wear it to every shoot"), it is no mere beginning.
"""

import re

from quotecards.selector.english import BE_HAVE_DO, MODALS, PRESENT, is_past
from quotecards.selector.function_words import FunctionWords
from quotecards.selector.signals import voice
from quotecards.selector.statement import Statement, words_of

_TIME = re.compile(
    r"^(?:(?:and|but|so|then|well|yeah|actually|now|because),? )*(?:"
    r"(?:one|the (?:first|next|other|last|second|same)|that|last) (?:day|morning|night|evening|afternoon|time|week|"
    r"weekend|month|year|spring|summer|autumn|winter)|"
    r"once(?:,| (?:i|we|he|she|they|the|a|an|my|our|somebody|someone)\b)|"
    r"at (?:one|some) point|a (?:few|couple of) (?:\w+ )?(?:days|weeks|months|years) (?:ago|later|before)|"
    r"(?:two|three|four|five|six|seven|ten|\d+|many|some) (?:days|weeks|months|years) (?:ago|later|before)|"
    r"in (?:19|20)\d\d|back in|i remember|(?:and |but )?then when (?:i|we) (?:was|were))\b"
)
_STILL = (PRESENT | MODALS | frozenset(word for word in BE_HAVE_DO if not is_past(word))) - {"remember"}


def begins_story(statement: Statement) -> bool:
    """Whether an English sentence only begins a story."""
    return bool(
        statement.after
        and _TIME.match(statement.lower)
        and voice.past(statement)
        and _STILL.isdisjoint(statement.distinct)
        and any(map(is_past, words_of(statement.after)))
    )


def begins_story_elsewhere(statement: Statement, listed: FunctionWords) -> bool:
    """The same, in a language whose function words are listed; what goes on may also speak of him or them."""
    if not listed.once.match(statement.lower) or not any(map(listed.is_past, statement.words)):
        return False
    after = words_of(statement.after)
    return any(map(listed.is_past, after)) or not listed.third.isdisjoint(after)
