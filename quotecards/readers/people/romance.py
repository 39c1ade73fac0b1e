"""Who does what a Romance sentence tells: its names have no endings, but small words stand before those who do nothing
(de, con, a, para), and verbs right behind those who do something."""

import re
from collections.abc import Collection, Iterator
from functools import cache

from quotecards.late import late
from quotecards.readers.body.beside_names import is_of_who_does
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.names import names_in
from quotecards.readers.body.trades import ends_with_office
from quotecards.readers.people.relations import names_companion

_BEFORE = 200  # characters
_SENTENCE = re.compile(r"(?<!\b[^\W\d_a-zà-ÿ])[.!?…][\"”»“]?\s|\n")
_ARTICLE = r"(?:l[ae]s?|el|los|il|lo|gli|i|os?|as?|une?|una|uma?|sa|son|ses|sus?|su[oa]|seus?|mon|ma)"
_TITLE = r"(?:d[oe]n|doña|dona|dom|padre|père|sœur|sor|suor|fra|mestre|maestr[oa]|me|mme|mlle|m|dra?|seu|en|na)\.?"
_WORDS = r"(?:[a-zà-ÿ][\w’'-]*\s){1,4}"
# que Clara Voss rema: what others do is told there, but where a sentence begins with “It is here that”
_THAT = (
    r"(?:(?<![\w’'])(?:que|che|dont|où|donde|onde|dove|cui|cómo|care)\s|\b(?:qu|ch)[’'])"
    rf"(?P<who>(?:{_ARTICLE}\s|l[’'])(?:[a-zà-ÿ][\w’-]*\s){{1,3}}|{_TITLE}\s)?$"
)
_IT_IS = r"(?:^\W*|,\s|\b[Ee]t\s)(?i:c[’']est|c[’']était|[èé]|es|fu|fue|foi|era|há|hace|fa|cela\sfait|ça\sfait|voilà)\s"
_APPOSED = (
    r"(?:\s\([^()\n]{2,40}\)|,\s(?!(?:y|et?|i|ed|mas|ma|mais|pero)\s)[a-zà-ÿ\d][^,.;:!?…\n]+(?:,[^,.;:!?…\n]{2,60})?,)?"
)
_SMALL = (
    r"(?:(?:se|si|s|ne|n|nous|nos|ci|ens|l|m|lo|les|me|en|não|non|no|ya|já|già|ja|també|también|também|anche|aussi|își|îi)"
    r"[\s’']){0,2}"
)
_NO_VERB = (
    r"(?:[yeoiu]|ed|et|și|ou|que|qui|che|dont|où|quien|cui|mais|ma|pero|mas|però|dar|car|l[ae]s?|el|los|il|lo|gli|os|un|una|"
    r"une|um|uma|née?|nat[oa]|nacid[oa]|alias|dite?|dett[oa]|seule?|sol[oa]|chic[oa]|apellidad[oa])"
)
_AND = re.compile(r"[^\W\d_](?:,|,?\s(?:y|e|et|i|și|ou|o))\s$")
# « Je rame », nous lance Clara Voss: who speaks, where nobody is named before
_SAID = (
    r"(?:[,!?.…][\"”»]|[\"”»],)\s(?:(?:nos|nous|ci|lui|se|me|își|ne|m[’'])\s)?(?P<verb>[a-zà-ÿșț]{3,})\s"
    r"(?:[\w’'-]+\s){0,5}$"
)
_OF_THEM = r"[«“„\"]\s?(?:Il|Elle|[EÉ]l|Ella|El[ea]|Lui|Lei|Ea)\s[^«»“”„\"]*$"
_QUOTED = r"[«“„][^»”\n]*[»”]|\"[^\"\n]*\""
_NOR = ("Ni ", "Né ", "Nem ", "Nici ")
_AND_A = re.compile(rf"\s(?:y|ed?|et|i|și)\s(?:{_ARTICLE}\s|l[’'])(?:[a-zà-ÿ][\w’-]*\s){{1,3}}$")
_QUOTES = re.compile('[«»“”]|"(?=\\w)|(?<=\\S)"')
_LONG_AGO = re.compile(r"\b1(?:[0-8]\d|9[0-4])\d\b")


@cache
def _oblique(words: str) -> re.Pattern[str]:
    """Finds what stands before those who do nothing, at the end of what stands before a name."""
    return re.compile(rf"(?i)(?<![\w-])(?:{words})[\s’'](?:(?:{_ARTICLE}\s|l[’'])?{_TITLE}\s|{_ARTICLE}\s)?$")


@cache
def _oblique_who(words: str) -> re.Pattern[str]:
    """Finds the same with words for what they are."""
    return re.compile(rf"(?i)(?<![\w’'-])(?:{words})[\s’'](?:(?:{_ARTICLE}\s|l[’']))?{_WORDS}$")


@cache
def _verb(words: str) -> re.Pattern[str]:
    """Matches a verb, right behind a name or what is said of its bearer beside it."""
    return re.compile(rf"{_APPOSED}\s{_SMALL}(?!(?:{_NO_VERB}|{words})[\s’'])[a-zà-ÿșțăâî][\w’'-]*")


def does_there(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a sentence says that somebody whom it names from `start` to `end` does something, and not long ago."""
    if not (lexicon.oblique and _verb(lexicon.oblique).match(text, end)):
        return False
    before = _before(text, start)
    return not (
        before.startswith(_NOR) or _AND_A.search(before) or _LONG_AGO.search(before) or _is_aside(text, start, lexicon)
    )


def is_heard(text: str, start: int, lexicon: Lexicon) -> bool:
    """Whether a sentence says behind a quotation that somebody says it whom it names at `start`, the first to be named
    outside of quotations."""
    before = text[:start][-2 * _BEFORE :]
    said = late(_SAID).search(before) if lexicon.oblique and any(mark in before for mark in '”»"') else None
    if said is None or late(_OF_THEM).search(before[: said.start()]) or _oblique(lexicon.oblique).search(before):
        return False
    if re.fullmatch(rf"{_NO_VERB}|{lexicon.oblique}", said["verb"]):
        return False
    return not any(True for _ in names_in(late(_QUOTED).sub("", before)))


def is_only_aside(name: str, text: str, doing: Collection[int], lexicon: Lexicon) -> bool:
    """Whether `text` names somebody, and nowhere in a sentence of their own: everywhere behind small words, in clauses,
    or behind somebody who does something, as tells what stands where `doing` says."""
    places = list(places_of(name, text))
    return bool(places) and all(
        _is_aside(text, at, lexicon) or any(_sentence(text, at) <= one < at for one in doing) for at in places
    )


def places_of(name: str, text: str) -> Iterator[int]:
    """Where `text` has the whole `name`."""
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
            yield at
        at = text.find(name, end)


def _sentence(text: str, at: int) -> int:
    """Where the sentence begins that stands at `at`."""
    start = max(0, at - 2 * _BEFORE)
    return max((stop.end() for stop in _SENTENCE.finditer(text, start, at)), default=start)


def _before(text: str, at: int) -> str:
    """What a sentence says before `at`."""
    return text[_sentence(text, at) : at][-_BEFORE:]


def _is_aside(text: str, at: int, lexicon: Lexicon) -> bool:
    """Whether what stands before a name at `at` shows that the sentence is of somebody else, or that they say it."""
    before = _before(text, at)
    last = before.split()[-1] if before.strip() else ""
    if _oblique(lexicon.oblique).search(before) or _is_said(before) or names_companion(last):
        return True
    if (ends_with_office(before) or is_of_who_does(last)) and _oblique_who(lexicon.oblique).search(before):
        return True
    that = late(_THAT).search(before)
    if that:
        return late(_IT_IS).search(before) is None
    if _AND.search(before):
        other = list(names_in(before))[-1:]
        joined = other and _AND.fullmatch(before, other[0].end - 1)
        return bool(joined) and _is_aside(text, at - len(before) + other[0].start, lexicon)
    return False


def _is_said(before: str) -> bool:
    """Whether a quotation begins that has not ended yet."""
    marks = _QUOTES.findall(before)
    return bool(marks) and (marks[-1] in "«“" or marks.count('"') % 2 == 1)
