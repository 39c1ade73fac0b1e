"""Whether a sentence stands alone: what points outside it, what answers, what is only a fragment. English."""

import re

from quotecards.selector.english import BE_HAVE_DO, MODALS, has_verb
from quotecards.selector.signals.signal import AnyOf, Counts, Heard, Signal, listed, whole_words
from quotecards.selector.statement import Statement

_CONNECTIVES = listed("""
    and but so or because cause plus then also nor yet however therefore although though
    """)
_SUBORDINATE = listed("""
    which where who whose whom whereas while unless until whether as like than to for with without
    """)
_REPLIES = listed("""
    yes no yeah yep yup nope nah exactly right sure okay ok absolutely definitely totally correct true well oh ah
    um uh hmm mm-hmm thanks thank hi hey hello great cool indeed perhaps anyway certainly fair agreed
    """)
_THIRD = listed("""
    he she they him her them his hers their theirs he's she's they're they've they'd he'd she'd they'll
    """)
_POINTERS = listed("that this those these that's that'd that'll this'll such it it's it'd it'll its")
_ORDER = listed("""
    another other others second third next last same latter former similar different first final
    """)
_LINKS = listed("""
    also too either instead otherwise still again then there here now later eventually though similarly
    """)
_OWNED = listed("mine yours hers ours theirs")
_NO_NOUNS = (_CONNECTIVES | _REPLIES | _POINTERS | _THIRD | _SUBORDINATE | BE_HAVE_DO | MODALS) | listed(
    "the i we you there what if when i'm"
)
_GENERIC = frozenset({"it", "it's", "it'll"})
_BECAUSE = frozenset({"because", "cause", "or", "which", "then", "also", "plus"})
_I = frozenset({"i", "i'm", "i've", "i'd", "i'll", "my"})
_ANYONE = re.compile(r"\b(?:people|everyone|everybody|someone|somebody|anyone|nobody|person|one|users?|folks|kids)\b")
_NAMED = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{2,}")
_MET = re.compile(r"\b(?:the|a|my|our) \w{3,}")
_GENERIC_IT = re.compile(
    r"^(?:(?:and|but|so|because|i think|for me|sometimes|now|then|well),? )*it(?:'s| is| was| takes| makes| feels|"
    r" helps| hurts| costs| doesn't take| can be| will be|'ll be) (?:[^\s,]+ ){0,5}?(?:to|when|if)\b"
)
_GENERIC_THAT = re.compile(r"^(?:\S+ ){0,3}?(?:that|this|these|those) [a-z]+ (?:that|who|which|when|where)\b")
# “Ours is a small house” tells what is owned; “Mine was red” does not.
_TELLS_OWNED = re.compile(r"(?:\S+ ){0,3}?(?:mine|yours|hers|ours|theirs) (?:is|are|was|were) (?:an?|the|no)\b")
_DEFINITE = re.compile(r"^(?:(?:and|but|so|or|because|then),? )?(?:the|his|her|their|its) (\S+)")
_THERE_IS = re.compile(r"^(?:(?:and|but|so|because|i think),? )*there(?:'s| is| are| was| were)\b")
_LIKE_THAT = whole_words(
    r"like (?:that|this|it)|(?:do|did|doing|done) (?:that|this|it|so)|(?:all|any|some) of (?:that|this|"
    r"it|them|those)|as (?:i|you) (?:said|mentioned)|that (?:stuff|way|point|kind|sort)|this (?:stuff|one|way|"
    r"kind|sort)|that's (?:it|why|what|how|where|when)"
)


def _first(statement: Statement) -> str:
    return statement.words[0] if statement.words else ""


def _opening(statement: Statement) -> tuple[str, ...]:
    """The first words after connectives and replies."""
    words = statement.words
    at = 0
    while at < min(3, len(words) - 1) and (words[at] in _CONNECTIVES or words[at] in _REPLIES):
        at += 1
    return words[at : at + 4]


def connective(statement: Statement) -> float:
    return float(_first(statement) in _CONNECTIVES)


def because(statement: Statement) -> float:
    return float(_first(statement) in _BECAUSE)


def reply(statement: Statement) -> float:
    """Opens as an answer does; "No one…" and "Sure enough" are not replies."""
    match = re.match(r"([a-z-]+)([,.!;]| --|$)?", statement.lower)
    if not match or match[1] not in _REPLIES:
        return 0.0
    return 2.0 if match[2] else (1.0 if match[1] in {"yes", "yeah", "oh", "well", "thanks", "thank", "hi"} else 0.0)


def points_out(statement: Statement) -> float:
    """Opens on it, that, this, these, those with nothing in the sentence that they could mean."""
    opening = _opening(statement)
    if not opening or opening[0] not in _POINTERS:
        return 0.0
    return 0.0 if generic_it(statement) or _GENERIC_THAT.match(statement.lower) else 1.0


def generic_it(statement: Statement) -> float:
    """The "it" of "It takes you by surprise when it works" points at nothing and needs nothing."""
    return float(bool(_GENERIC_IT.match(statement.lower)))


def third_person(statement: Statement) -> float:
    """He, she, they before anyone was named; half as much where someone was whom they could mean."""
    if _THIRD.isdisjoint(statement.distinct):
        return 0.0
    for index, word in enumerate(statement.words):
        if word in _THIRD:
            before = " ".join(statement.words[:index])
            named = _NAMED.search(statement.text[: statement.lower.find(word)])
            met = named or _ANYONE.search(before) or _MET.search(before) or (index and opens_on_noun(statement))
            return 0.5 if met else 1.0
    return 0.0


def pronoun_subject(statement: Statement) -> float:
    """Opens on it, that, this, he, she or they, unless that means anyone's experience."""
    opening = _opening(statement)
    return float(bool(opening) and (opening[0] in _POINTERS or opening[0] in _THIRD) and not generic_it(statement))


def opens_on_owned(statement: Statement) -> bool:
    """Whether it opens on a mine or a theirs of something that it does not name, as a reply to “What was yours?”."""
    opening = _opening(statement)
    return bool(opening) and opening[0] in _OWNED and not _TELLS_OWNED.match(statement.lower)


def fragment(statement: Statement) -> float:
    return float(not has_verb(statement.words))


def subordinate(statement: Statement) -> float:
    """Opens in the middle of a thought: which…, where…, like…, to…"""
    first = _first(statement)
    if first in {"while", "unless", "until", "as", "for", "with", "without", "to", "whether"}:
        return 0.0 if "," in statement.text else 0.5
    return float(first in _SUBORDINATE)


def definite(statement: Statement) -> float:
    """Opens on "the …" that nothing later in the sentence explains."""
    match = _DEFINITE.match(statement.lower)
    if not match:
        return 0.0
    rest = statement.lower[match.end() : match.end() + 25]
    return 0.5 if re.match(r"(?: \w+)? (?:of|that|i|you|we|about|to|in|who|thing|part)\b", rest) else 1.0


def ordinal(statement: Statement) -> float:
    return float(any(word in _ORDER for word in _opening(statement)))


like_that = Counts(_LIKE_THAT, listed("like do did doing done all any some said mentioned that that's this"), 3)


def there_is(statement: Statement) -> float:
    return float(bool(_THERE_IS.match(statement.lower)))


def opens_on_i(statement: Statement) -> float:
    opening = _opening(statement)
    return float(bool(opening) and opening[0] in _I)


def opens_on_noun(statement: Statement) -> float:
    """Opens on a subject of its own: neither pronoun nor article nor connective."""
    return float(_first(statement) not in _NO_NOUNS)


def leans(statement: Statement) -> bool:
    """Whether a reader who sees nothing else must ask: who? what? why that?"""
    first = _first(statement)
    # What takes long to measure is asked only where a word of it stands.
    return bool(
        first in _BECAUSE
        or (first in _SUBORDINATE and subordinate(statement) == 1)
        or (first in _REPLIES and reply(statement) == 2)
        or (not _POINTERS.isdisjoint(statement.distinct) and points_out(statement))
        or (not _THIRD.isdisjoint(statement.distinct) and third_person(statement) == 1)
        or (not _OWNED.isdisjoint(statement.distinct) and opens_on_owned(statement))
        or (not like_that.cues.isdisjoint(statement.distinct) and like_that(statement))
    )


SIGNALS = (
    Signal("connective", Heard(connective, _CONNECTIVES), "opens on And, But or So", "opens without a connective"),
    Signal("because", Heard(because, _BECAUSE), "opens on a because or an or"),
    Signal("reply", Heard(reply, _REPLIES), "opens as a reply to the question"),
    Signal("generic_it", Heard(generic_it, _GENERIC), "opens on an “it” that means anyone’s experience"),
    Signal("third_person", Heard(third_person, _THIRD), "speaks of someone it does not name"),
    Signal("pointers", AnyOf(_POINTERS, 4), "leans on it, that and this", "does without it, that and this"),
    Signal("pronoun_subject", Heard(pronoun_subject, _POINTERS | _THIRD), "has a pronoun for a subject"),
    Signal("fragment", fragment, "has no verb", "is a full sentence"),
    Signal("subordinate", Heard(subordinate, _SUBORDINATE), "opens in the middle of a thought"),
    Signal("definite", Heard(definite, listed("the his her their its")), "opens on something the reader has not met"),
    Signal("ordinal", Heard(ordinal, _ORDER), "counts on from something before"),
    Signal("like_that", like_that, "refers back with “like that” or “that way”"),
    Signal("links", AnyOf(_LINKS), "links back with also, then or there"),
    Signal("there_is", Heard(there_is, listed("there there's")), "opens on there is"),
    Signal("opens_on_i", Heard(opens_on_i, _I), "opens on I"),
)
