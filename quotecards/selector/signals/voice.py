"""How it is said: who speaks of whom, in which tense, how sure, with what turn of phrase. English."""

from quotecards.selector.english import BE_HAVE_DO, MODALS, PAST, is_past
from quotecards.selector.signals import standing
from quotecards.selector.signals.signal import FIGURES, AnyOf, Counts, Heard, ShareOf, Signal, listed, whole_words
from quotecards.selector.statement import Statement

_YOU = listed("you you're you've you'd you'll your yours yourself")
_I = listed("i i'm i've i'd i'll me my mine myself")
_WE = listed("we we're we've we'd we'll us our ours ourselves")
_BEFORE_PARTICIPLES = listed("am is are be been being get gets it's that's you're they're we're i'm not so very")
_IRREGULAR = frozenset(word for word in PAST if not word.endswith("ed"))
_ANYONE = listed("you you're people everyone everybody nobody life if when the there")
_ABOUT_ANYONE = _YOU | listed("people everyone everybody nobody")
_ANYONE_HEARD = _YOU | {"when", "people"}
_PRESENT = frozenset(word for word in BE_HAVE_DO if not is_past(word)) | MODALS
_US = _I | _WE
_ABSOLUTE = listed("""
    always never every everything everyone everybody nothing nobody none all any anything anyone only ever forever
    entire completely absolutely totally impossible whole
    """)
_FILLERS = whole_words(
    r"you know|i mean|kind of|sort of|or whatever|and stuff|i guess|or something|like(?=,\w)|right(?=\?\w)|and so on|"
    r"et cetera|etc"
)
_NEGATION = listed("""
    not no don't doesn't didn't isn't aren't wasn't weren't can't cannot couldn't won't wouldn't never nothing
    nobody none without neither nor ain't haven't hasn't shouldn't
    """)
_SUPERLATIVE = whole_words(r"most|best|worst|least|biggest|greatest|hardest|easiest|favou?rite|[a-z]{3,}est")
_COMPARISON = whole_words(r"(?:more|less|better|worse|[a-z]{3,}er) (?:\S+ ){0,4}?than")
_LIKENESS = whole_words(r"like an?|as if|as though|like being|like having|is like|it's like|feels like|sort of an?")
_IF_WHEN = whole_words(
    r"(?:if|when|whenever|once|as long as|the more|unless|until) (?:you|your|people|someone|we|it|it's|"
    r"you're|everyone)"
)
_TRUTH = whole_words(
    r"the (?:thing|point|key|trick|secret|problem|truth|reality|idea|hard(?:est)? part|best (?:part|way|"
    r"thing)|beauty|irony|reason|goal|moment|real|only)|what i|the way (?:i|you|we)|one of the"
)
_WISH = whole_words(r"dream|wish|i(?:'d| would) (?:love|like|want|kill|give)|i want|hope|someday|one day|ideal(?:ly)?")
_LOVE = listed("""
    love loved loves hate hated adore passion passionate obsessed obsession joy delight happy happiness fun
    beautiful
    """)
_GOOD = listed("""
    good great amazing wonderful beautiful brilliant perfect incredible fantastic lovely awesome fun happy joy
    delight excited exciting proud lucky blessed magic magical favorite favourite best better hope enjoy inspired
    inspiring
    """)
_BAD = listed("""
    bad terrible awful hate hard difficult pain painful struggle fear afraid scared scary sad angry broken fail
    failure failed wrong worst worse problem stupid crazy insane ugly lonely anxiety stress boring die death dead
    kill lost lose evil weird hell mess chaos
    """)
_STRONG = listed("""
    fuck fucking shit damn hell crap ass bullshit crazy insane ridiculous stupid weird freak terrifying nightmare
    obsessed addicted madness
    """)
_STORY = whole_words(
    r"i was|i had|i went|i got|i started|i did|i used to|we were|we had|we did|we went|years? ago|"
    r"at the time|back (?:then|in)|one day|ended up|last (?:year|week|month)|in (?:19|20)\d\d"
)
_ADVICE = whole_words(
    r"you (?:should|have to|need to|must|can't|can|don't|want to|get to)|don't (?:be|let|try|do|worry|"
    r"forget)|make sure|try to|just (?:do|start|be|go|make)|let yourself"
)


def past(statement: Statement) -> float:
    """Past forms, per ten words. "Finished" in "it is finished" is none."""
    words, forms = statement.words, 0
    if not _IRREGULAR.isdisjoint(statement.distinct):
        forms = len([word for word in words if word in _IRREGULAR])
    if "ed" in statement.lower:
        for index in [index for index, word in enumerate(words) if "ed" in word and word[-2:] == "ed"]:
            forms += is_past(words[index]) and (not index or words[index - 1] not in _BEFORE_PARTICIPLES)
    return 10 * forms / max(len(words), 5)


def anyone(statement: Statement) -> float:
    """A general truth: about anyone, in the present, said without I, we, he or she, and not as a consequence."""
    words = statement.words
    if not words or "?" in statement.text:
        return 0.0
    if not _US.isdisjoint(statement.distinct):
        return 0.0
    if (words[0] not in _ANYONE or _ABOUT_ANYONE.isdisjoint(statement.distinct)) and (
        _ANYONE_HEARD.isdisjoint(statement.distinct) or not standing.generic_it(statement)
    ):
        return 0.0
    if past(statement) or standing.third_person(statement):
        return 0.0
    return float(not standing.connective(statement) and not standing.reply(statement))


def superlative(statement: Statement) -> float:
    lower = statement.lower
    # Every match holds one of these; the pattern is slow.
    if "est" in lower or "most" in lower or "worst" in lower or "least" in lower or "favo" in lower:
        return float(min(2, len(_SUPERLATIVE.findall(f" {lower}"))))
    return 0.0


SIGNALS = (
    Signal("you", AnyOf(_YOU), "speaks to everyone with “you”"),
    Signal("first_person", AnyOf(_I), "is said in the first person", "leaves the speaker out"),
    Signal("first_person_share", ShareOf(_I), "is full of I and my"),
    Signal("we", AnyOf(_WE), "speaks of “we”"),
    Signal("absolutes", AnyOf(_ABSOLUTE), "dares an always, a never or an everything"),
    Signal(
        "fillers",
        Counts(_FILLERS, listed("know mean kind sort whatever stuff guess something like right on cetera etc"), 3),
        "has fillers of speech",
    ),
    Signal("negation", AnyOf(_NEGATION), "says what is not"),
    Signal("superlative", superlative, "goes to the extreme: best, most, hardest"),
    Signal("comparison", Counts(_COMPARISON, listed("than")), "weighs one thing against another"),
    Signal("likeness", Counts(_LIKENESS, listed("like if though sort")), "draws a comparison in a picture"),
    Signal(
        "if_when",
        Counts(_IF_WHEN, listed("if when whenever once long more unless until")),
        "generalises with an if or a when",
    ),
    Signal(
        "truth",
        Counts(
            _TRUTH,
            listed(
                """
    thing point key trick secret problem truth reality idea part best beauty irony reason goal moment real only what
    way one
    """
            ),
        ),
        "announces its point",
    ),
    Signal(
        "wish",
        Counts(_WISH, listed("dream wish love like want kill give hope someday day ideal ideally")),
        "tells a wish",
    ),
    Signal("love", AnyOf(_LOVE), "speaks of love or delight"),
    Signal("good", AnyOf(_GOOD), "is warm"),
    Signal("bad", AnyOf(_BAD), "names what hurts or goes wrong"),
    Signal("strong", AnyOf(_STRONG), "uses strong words"),
    Signal(
        "story",
        Counts(_STORY, listed("was had went got started did used were ago time back day ended last") | {FIGURES}, 3),
        "tells what happened",
        "tells no story",
    ),
    Signal("advice", Counts(_ADVICE, listed("you don sure try just yourself")), "gives advice"),
    Signal("past", past, "is told in the past tense", "is not told in the past tense"),
    Signal("present", ShareOf(_PRESENT, 5), "is in the present tense"),
    Signal("anyone", Heard(anyone, _ANYONE | listed("it it's it'll")), "says what holds for anyone"),
)
