"""Whom a sentence presents, and as what: as those who answer, or only as those who may ask."""

import re

from quotecards.late import late
from quotecards.readers.body.any_of import any_of
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.names import Name, names_in
from quotecards.readers.body.trades import ends_with_office, trades_from

_IS = re.compile(
    r"\s*(?:[,(•·–—-]|\b(?:is|was|ist|war|est|es|è|é|jest|är|er|je|este)\b(?:\sone\sof\sthe\s(?:most|best|greatest|finest))?)\s*"
    r"(?!(?:(?:is|was)\sabout|tells|follows|cent(?:er|re)s|revolves|stars|features)\b)",
    re.IGNORECASE,
)
# Clara Voss, 34, who rows
_WHO = re.compile(
    r",?\s+\(?(?:aged\s)?\d\d\)?(?:\s(?:ans|años|anni|anos|jahre|lat|лет)\b[^,]{0,5})?,|,\s+(?:who|whose|qui|die|der|qui)\b",
    re.IGNORECASE,
)
# Clara Voss, the only oar of the boat, spoke
_APPOSED = re.compile(r",\s(?:the|an?|who|whose)\s[^,.]{3,70},")
_PRESS = any_of(
    """journalist columnist reporter critic correspondent contributor blogger host presenter interviewer moderator
    editor (?-i:[Oo]ur|my)"""
)
# With Clara Voss on board, the rower rows: who is somebody else
_PHRASE = r"(?:^|[.!?…]\s+)(?:With|Con|Avec|Com|Mit|In|En|Dans|Nel|Starring)\s[^.!?…]*$"
_CLAUSE = (
    r",\s(?:the|el|la|l[e’']|il|der|die|[oa])\s[\w’-]+\s(?!(?:of|de[l]?|d[iuao]|della|von|vom|der|des|und|and|y|e|et|who|whose|que|"
    r"qui|che|behind|from|at|in|for|für|mit|with)\b)[a-zà-ÿ]"
)
# Those who may ask themselves
_PRESS_ASKS = rf"(?i)\b{_PRESS}\b"
_SCHOLAR = any_of(
    r"""broadcaster curator programmer scholar professor (?:writer|author)(?!\sof\b)
    (?<!phd\s)(?<!doctoral\s)(?<!graduate\s)student fellow"""
)
_ABROAD = any_of(
    r"""journalist(?:e|in|en) redakt(?:eur|ör|ør)\w* (?:moderator|reporter|kritiker|blogger)in kolumnist\w* redacteur
    unsere? rédact(?:eur|rice) critique chroniqueu(?:r|se) blogueu(?:r|se) notre periodista redactora? columnista
    crític[oa] bloguer[oa] giornalista redattor[ei] redattrice critic[oa] jornalista redatora? colunista
    dziennikar(?:z|ka) redaktork?a? krytyk novinář(?:ka)? журналист(?:ка)? критик
    (?:autor(?:in|a|e|ka)?|auteure?|autrice)(?!\s(?:von|des?|der|du|di|van)\b)"""
)
WRITES = rf"(?i)\b(?:{_PRESS}|{_ABROAD})\b"
MAY_ASK = rf"(?i)\b(?:{_PRESS}|{_SCHOLAR}|{_ABROAD})\b"
_TOLD_FIRST = r"[^.!?…\n]{2,120}"  # the rest of a sentence, as far as a subject is looked for there
_PART_ENDS = re.compile(r"[,”“»\"]\s")
# … rows; but not of the boat, nor Clara Voss
_DOES_ON = (
    r"(?:\s[a-zà-ÿ-]+)?,?\s"
    r"(?!(?:of|at|from|for|and|by|in|de|du|des|d[aeio]l?|do|von|der|y|e|et|und|who|whose|qui|die|che|que)\s)[a-zà-ÿ]"
)
_GENITIVES = ("’s", "'s")  # Low Tide – Director’s Cut


def says_who(text: str, at: int) -> bool:
    """Whether what stands at `at` says who somebody is who is named right before: Clara Voss, captain of the boat;
    Clara Voss is a very old pilot."""
    if text.startswith(",", at) and late(_CLAUSE).match(text, at) and late(_PHRASE).search(text[:at][-200:]):
        return False
    return behind(_IS, text, at, plural=True) or _WHO.match(text, at) is not None


def behind(lead: re.Pattern[str], text: str, at: int, *, plural: bool = False) -> bool:
    """Whether a trade follows `lead` at `at`."""
    found = lead.match(text, at)
    ends = trades_from(text, found.end(), plural=plural) if found else ()
    return any(not text.startswith(_GENITIVES, end) for end in ends)


def _one_of(words: str) -> str:
    """Words that end with a trade of several people, with that of one: the makers, the maker."""
    return f"{words.rstrip().removesuffix('s')} "


def is_told_who(name: Name, text: str, *, met: bool = False) -> bool:
    """Whether a sentence presents somebody as what those are who answer, not only as those who may ask; of whom it says
    that somebody spoke with them (`met`) that may be an author, too."""
    before = text[: name.start][-70:]
    office = ends_with_office(before) or (met and ends_with_office(_one_of(before)))
    said = says_who(text, name.end) or office or _APPOSED.match(text, name.end) is not None
    return said and not late(_PRESS_ASKS if met else MAY_ASK).search(f"{before[-20:]}{text[name.end : name.end + 30]}")


def trade_behind(text: str, at: int) -> int | None:
    """Where a trade ends that a sentence has for its subject behind what it tells first, which begins at `at` and names
    nobody: In Low Tide, the captain rows; in Laagtij laat de kapitein tien boten varen."""
    first = late(_TOLD_FIRST).match(text, at)
    rest = first[0] if first else ""
    starts = (0, *(mark.end() for mark in _PART_ENDS.finditer(rest)))
    ends = (end for start in starts for end in trades_from(rest, start, words=5) if late(_DOES_ON).match(rest, end))
    end = next(ends, None)
    named = end and any(begins_with_given_name(name.text) for name in names_in(rest[:end]))
    return at + end if end and not named else None


def end_of_trade(text: str, at: int, *, named: bool) -> int | None:
    """Where a trade ends that a sentence has for its subject at `at`, behind words that tell which: the old captain
    rows; la capitana chilena rema; or that it says somebody has (`named`)."""
    end = next(trades_from(text, at, words=2), None)
    return end if end and (named or late(_DOES_ON).match(text, end)) else None
