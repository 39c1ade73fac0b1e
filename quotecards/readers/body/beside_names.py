"""What stands close to names and is no part of them: letters of guilds behind them, two trades with a stroke before."""

import re
from collections.abc import Sequence

from quotecards.late import late
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.no_names import HONORIFICS, PARTICLES
from quotecards.readers.body.trades import PROFESSIONS, TRADES, is_trade, names_trade
from quotecards.readers.body.trades_abroad import DOES_ABROAD, TRADES_ABROAD

# Letters of guilds and degrees: Clara Voss, ASC, BSC. One that people are called by is none of them.
_GUILDS = frozenset(
    """
    ACE ACS ADG AEC AFC AIC AMC AMPS ASC ASE ASG BFE BSC BVFK BVK CAS CCA CCE CSA CSC DFA DFF DGA FNF FSF GBCT GDT HSC
    ISC JSC MPSE NSC OFM OSB PGA PSC RSC SASC SBC SDSA SJ SOC WGA
    """.split()
)
# First names that end as words for trades do, or are such words: Parker Clara Voss
GIVEN_AS_TRADES = frozenset(
    """
    parker hunter carter tanner spencer cooper sawyer archer chandler fisher gunner harper juniper miller mercer
    porter ryder sumner turner tucker walker wilder homer skyler schuyler kester casper kasper rogier amador
    nestor amber ginger summer winter christ lysander evander kader naser amer omer zaher soner ender önder
    thayer piper palmer booker granger baxter dexter lester chester hester foster decker denver fletcher
    forrester gardner grover hayter jager fraser jenifer nimer soeren amikor mikor akkor olykor
    """.split()
)
# What a title sets in capitals before a name, and hardly anybody is called: Head Coach Clara Voss
_BEFORE_NAMES = TRADES | (PROFESSIONS - GIVEN_AS_TRADES - frozenset(("fellow", "partner", "nurse", "owner", "winner")))
_SHE_DOES = ("erin", "orin", "istin", "eurin")  # Ruderin: as hardly anybody’s first name ends
_PRIZED = ("-winning", "-winner", "-nominated", "-nominee")
# Articles in German, too: Gern rudert Clara Voss das Boot; but Maria das Dores, Clara van der Voss
_ARTICLES = frozenset(("das", "der", "den", "des", "della"))
_FROM = frozenset(("dal", "dalla"))  # Clara Voss dalla Boemia; but Carlo Maria dal Voss
_OTHER_WORDS = frozenset(("ter", "te", "ten", "af"))  # filmen Ebbe af Anna Lund; but Joost ter Voss
# How Clara Makes Her Boats; behind a whole name, too: Clara Voss Lights the Dark, Clara Voss Takes Us to the Sea
_VERB = re.compile(r"[A-Z][a-z]+[a-rt-z]s")
_OBJECT = r"\s(?:Her|His|Their|Its|Hers|[Aa]n?\s[A-Z])"
_WHOLE_OBJECT = r"\s(?:(?:to\s|on\s|into\s)?the\s(?=[A-Z])|(?:Us|Me|Into|Out|Through|How|Why)\b)"
_DOES_NEXT = (
    r",\s(?!(?:who|whose|an?|the|and|le|la|l[’'e]|der|die|das|el|il|un[ae]?|eine?|qui|que|che|und|et|y|e)\s)[a-zà-ÿ]"
)
_IN_PLACE = r"(?<!\w)(?:en|in|à|aus|nach|em)\s$"
_COMPOUND = 9  # letters of one that no first name has
_SHORTEST = 5  # letters of words for who does something, where only their ending tells
_WITH_PATRONYMIC = 3  # words
_PATRONYMIC = re.compile(r"[А-ЯЁЄІЇҐ]\w+(?:[оеєё]вич(?:а|у|ем|ев|еві|ем)?|[оеєїі]вн(?:а|ы|е|у|ой|ою|и|і))")
_LETTERS = re.compile(r",?[ \u00a0]([A-Z]{3,4})(?![\w’'-])")


def stands_before(word: str) -> bool:
    """Whether titles set `word` with a capital before a name that it is no part of: Director, Emmy-Winning."""
    key = word.casefold()
    joined = all(part in _BEFORE_NAMES for part in key.split("-"))  # Singer-Songwriter
    return key in _BEFORE_NAMES or joined or key.endswith(_PRIZED)


def says_what_they_are(run: Sequence[re.Match[str]]) -> bool:
    """Whether what looks like a first name says what somebody is, as a name follows: Rower Clara Voss, Ruderin Clara
    Voss, Boots-Chefin Clara Voss, Kokken Clara Voss. Before a patronymic it is a surname: Мельник Анна Петровна."""
    first, second, last = (word.group() for word in run[:3])
    word = first.casefold().rpartition("-")[2]
    sure = word.endswith(_SHE_DOES) or word in PROFESSIONS or word in TRADES_ABROAD or word in HONORIFICS
    long = len(word) >= _COMPOUND  # Bergführer Gian-Andrea Voss
    if not (sure or long) and not (begins_with_given_name(second) and not _PATRONYMIC.fullmatch(last)):
        return False
    return is_of_who_does(first)


def says_of_where(run: Sequence[re.Match[str]]) -> bool:
    """Whether a name stands behind what somebody is and of what: Zielarka Wicka Clara Voss."""
    first, of, second = (word.group() for word in run[:3])
    return begins_with_given_name(second) and not begins_with_given_name(of) and is_of_who_does(first)


def is_of_who_does(word: str) -> bool:
    """Whether a word before a name says what somebody is, in any language, or is a form of address."""
    last = word.casefold().rpartition("-")[2]
    if begins_with_given_name(word) or last in GIVEN_AS_TRADES:
        return False
    known = last.endswith(_SHE_DOES) or is_trade(last) or last in HONORIFICS
    return known or (len(word) >= _SHORTEST and (names_trade(last) or last.endswith(DOES_ABROAD)))


def is_patronymic(word: str) -> bool:
    """Whether a word behind a first name may be the eastern Slavic one for whose child somebody is: Анна Петровна."""
    return _PATRONYMIC.fullmatch(word) is not None


def with_patronymic(run: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """The words of an eastern Slavic name without what stands before it: Пасека Анны Петровны Восс."""
    whole = len(run) > _WITH_PATRONYMIC and _PATRONYMIC.fullmatch(run[2].group())
    return list(run[1:] if whole else run)


def after_letters(text: str, at: int) -> int:
    """Where the letters of guilds end that stand at `at`, right behind a name: Clara Voss, ASC, BSC talks. Those that a
    comma parts from what follows are an apposition like any other."""
    end = at
    while (found := _LETTERS.match(text, end)) and found[1] in _GUILDS:
        end = found.end()
    return at if end > at and text[at] == "," and text.startswith(", ", end) else end


def past_letters(text: str, at: int) -> int:
    """Where the letters of guilds end that stand at `at` between commas, with the last of these where what somebody
    does follows it: Clara Voss, ASC, BSC, has rowed."""
    end = at
    while (found := _LETTERS.match(text, end)) and found[1] in _GUILDS:
        end = found.end()
    return end + 1 if end > at and late(_DOES_NEXT).match(text, end) else end


def without_place(run: Sequence[re.Match[str]], text: str) -> list[re.Match[str]]:
    """The words of what looks like a name without the place before it: la rower que vive en Madrid Clara Voss."""
    place = late(_IN_PLACE).search(text, max(0, run[0].start() - 6), run[0].start())
    named = begins_with_given_name(run[1].group()) and not begins_with_given_name(run[0].group())
    return list(run[1:] if place and named else run)


def without_shout(run: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """The words of a name without a work in capitals before it: LOW TIDE von Clara Voss."""
    at = next((at for at, word in enumerate(run) if not word.group().isupper()), 0)
    shouted = 0 < at < len(run) - 2 and len(run[at - 1].group()) > 2 and run[at].group() in PARTICLES
    return list(run[at + 1 :] if shouted and begins_with_given_name(run[at + 1].group()) else run)


def without_verb_of_title(run: Sequence[re.Match[str]], text: str) -> list[re.Match[str]]:
    """The words of what looks like a name without the verb behind it that a title sets with a capital, as its object
    follows: How Clara Makes Her Boats."""
    end = run[-1].end()
    object_follows = late(_OBJECT).match(text, end) or (len(run) > 2 and late(_WHOLE_OBJECT).match(text, end))
    return list(run[:-1] if object_follows and _VERB.fullmatch(run[-1].group()) else run)


def without_guilds(run: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """The words of a name without letters of guilds behind it that no comma parts from it: Clara Voss ASC."""
    words = list(run)
    while len(words) > 2 and words[-1].group() in _GUILDS:
        words.pop()
    return words


def without_half_a_trade(run: Sequence[re.Match[str]], text: str) -> list[re.Match[str]]:
    """The words of what looks like a name without the first of two trades that a stroke parts: Clara Voss
    Writer/Director. Where they begin with no given name, they are a work, and somebody's name follows: Low Tide
    Writer/Director Clara Voss."""
    if not text.startswith("/", run[-1].end()) or run[-1].group().casefold() not in TRADES:
        return list(run)
    return list(run[:-1]) if begins_with_given_name(run[0].group()) else []


def is_particle(word: str, before: Sequence[str]) -> bool:
    """Whether `word` stands between parts of a name that begins with the words `before`: Clara van der Voss."""
    if word not in PARTICLES:
        return False
    if word in _OTHER_WORDS:
        return begins_with_given_name(before[-1])
    if word in _FROM:
        return len(before) > 1 and all(map(begins_with_given_name, before))
    sure = word not in _ARTICLES or len(before) == 1 or before[-1].casefold() in PARTICLES
    return sure or all(map(begins_with_given_name, before))


def is_work_of(run: Sequence[re.Match[str]]) -> bool:
    """Whether a noun stands before somebody's whole name, as in German those of works do: nach dem Roman von Anna Voss;
    but not Otto von Bismarck, Okra de Fátima Voss."""
    first, of, *name = (word.group() for word in run)
    whole = of == "von" and len(name) > 1 and begins_with_given_name(name[0])
    return whole and (first == "Roman" or not begins_with_given_name(first))
