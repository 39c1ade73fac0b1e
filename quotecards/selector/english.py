"""What the selector knows of English grammar: enough to tell a clause from a fragment and past from present."""

MODALS = frozenset(
    """
    can can't cannot could couldn't may might must mustn't shall should shouldn't will won't would wouldn't gonna
    gotta i'll you'll he'll she'll it'll we'll they'll that'll there'll i'd you'd he'd she'd it'd we'd they'd
    """.split()
)
BE_HAVE_DO = frozenset(
    """
    am is are was were be isn't aren't wasn't weren't i'm you're he's she's it's we're they're that's there's
    here's what's who's where's how's let's everyone's everybody's somebody's nobody's have has had haven't hasn't
    hadn't i've you've we've they've do does did don't doesn't didn't ain't
    """.split()
)
PAST = frozenset(
    """
    was were had did wasn't weren't hadn't didn't went came got said told thought knew took made gave saw found
    felt left kept became began ran wrote built bought brought caught chose drew drove ate fell fought flew forgot
    grew heard held hit led lost met paid read rode rose sat sold sent shot spoke spent stood stole taught
    understood woke wore won used
    """.split()
)
PRESENT = frozenset(
    """
    think know want need love like hate feel see hear say tell go come get make take give find keep let put mean
    live work play write read run use try believe hope wish look seem become happen matter start stop learn teach
    understand remember forget ask talk call help show bring carry buy sell spend lose win eat sleep dream die
    grow change turn move stay leave build create break fall hold stand sit depend care end exist follow wear
    prefer enjoy guess suppose wonder imagine expect notice listen watch trust fear fight fail succeed thinks
    knows wants needs loves likes hates feels sees hears says tells goes comes gets makes takes gives finds keeps
    lets puts means lives works plays writes reads runs uses tries believes hopes wishes looks seems becomes
    happens matters starts stops learns teaches understands asks talks calls helps shows brings carries buys sells
    spends loses wins grows changes turns moves stays leaves builds creates breaks falls holds stands sits depends
    cares ends exists follows wears comes
    """.split()
)
VERBS = MODALS | BE_HAVE_DO | PAST | PRESENT


def has_verb(words: tuple[str, ...]) -> bool:
    """Whether some word can be the finite verb of a clause; guesses at regular past forms."""
    return not VERBS.isdisjoint(words) or any(len(word) > 4 and word.endswith("ed") for word in words)


def is_past(word: str) -> bool:
    """Whether a word looks like a past form."""
    return word in PAST or (len(word) > 4 and word.endswith("ed") and word not in {"need", "indeed", "hundred"})
