"""Names that stand together: all of them answer, or none. Clara Voss and Ben Okri; Ben and Clara Voss."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from quotecards.late import late
from quotecards.model.text import TurnKind
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.interview_words import INTERVIEW
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.met import is_met
from quotecards.readers.body.met_by_reference import met_by_reference
from quotecards.readers.body.names import Name, heads_trade
from quotecards.readers.body.trades import names_trade
from quotecards.readers.people.front import bare_name
from quotecards.readers.people.signs import MET_IN_TITLE, SPEAKS_IN_TITLE, Candidate, Sign
from quotecards.readers.people.told_us import TOLD_US
from quotecards.readers.roles.decoder import Decoded

_CALLS = frozenset({Sign.ADDRESSED, Sign.GREETED, Sign.CALLED})
_TITLED = frozenset(sign for sign in Sign if sign.name.startswith("TITLE"))
# Clara Voss and Ben Okri; Clara Voss, the captain, and her rower Ben Okri; Clara Voss and her lead actor, Ben Okri
_AND = (
    r"(?:,\s[^,.;:!?\n]{2,60},|,\s[a-zà-ÿ -]{3,25}(?=\s\w+\s))?"
    r"\s*(?:&|\+|/|,?\s*\b(?:[Aa]nd|AND|[Uu]nd|UND|[Ee]t|ET|[Yy]|e|i|и|och|og|en)\b)\s*"
    r"(?:(?:his|her|its|their|son|sa|seine?m?r?|ihre?m?r?|sua?|suo|il\ssuo|la\ssua|a\ssua|o\sseu|zijn|haar|hans|hennes|его|её|jego|jej)"
    r"\s(?:[a-z][\w-]+\s)?|(?:the|der|die|la|le|el|il|lo|a|o)\s|l['’])?(?:(?P<trade>[\w-]+),?\s+)?"
)
_LISTED = r",\s(?:(?P<trade>[\w-]+)\s)?"  # Captain Clara Voss, Rower Ben Okri
# Captain Clara Voss, ferryman Ben Okri: of whatever trade, as more of them follow
_OF_MANY = r",\s(?:(?:the|der|die|den|het|de|el|la|le|il)\s)?(?:[a-zà-ÿ][\w-]+\s)?"
_BRACKETED = re.compile(r"^\s*\([^()\n]{2,40}\)")  # Clara Voss (captain) and Ben Okri
_BOTH_SAY = re.compile(rf"(?i)\s*(?:[:：•|]|on\s|talk\s|discuss\s|{INTERVIEW}\b)")  # Clara Voss, Ben Okri: we row
_FIRST_AND = re.compile(r"(?P<name>[A-ZÀ-Þ][\w’-]+)\s+(?:&|and|und|et|y|e|i|и|och|og|en)\s+$")  # Ben and …


def note_pairs(
    cases: Mapping[str, Candidate], met: Sequence[tuple[Name, Decoded]], named: Sequence[str], lexicon: Lexicon
) -> None:
    """Names with nothing but an “and” between them, or a comma and what they do: all of them answer, or none, unless
    questions call one of them, or a title has one alone. Who stands so beside somebody whom a title met is a person."""
    for run, part in (*_in_one_breath(met, lexicon), *_sharing_a_surname(met)):
        pair = [case for name in run if (case := cases.get(bare_name(name.text, named)))]
        titled = [case for case in pair if _TITLED & case.signs.keys()]
        alone = max(len(pair), 2) > len(titled) == 1 and bool(SPEAKS_IN_TITLE & titled[0].signs.keys())
        if alone or any(_CALLS & case.signs.keys() for case in pair) or _is_below_a_quoting_title(run, part, pair):
            continue
        heading = part.kind is TurnKind.HEADING
        somebody = heading and any(MET_IN_TITLE & case.signs.keys() for case in titled)
        text = part.block.text
        before = text[: run[0].start]
        met_there = is_met(before, lexicon) or met_by_reference(before.rpartition(". ")[2])
        together = heading or met_there or late(TOLD_US).match(text, run[-1].end)
        for case in pair:
            case.note(Sign.PAIRED, 0, person=somebody)
            if together:
                case.note(Sign.TOGETHER, part.block.line)
        if (
            heading and all(begins_with_given_name(case.name) for case in pair) and titled
        ):  # whom the introduction met beside them is not alone, either
            for case in (one for one in cases.values() if Sign.MET in one.signs and not _TITLED & one.signs.keys()):
                case.note(Sign.TOGETHER, part.block.line)
    _set_aside(cases)


def _is_below_a_quoting_title(run: Sequence[Name], part: Decoded, pair: Sequence[Candidate]) -> bool:
    """Whether a line is nothing but two names, of which the title quotes one alone: a caption."""
    whole = run[0].start == 0 and run[-1].end == len(part.block.text)
    return whole and sum(Sign.TITLE_QUOTES in case.signs for case in pair) == 1


def _set_aside(cases: Mapping[str, Candidate]) -> None:
    """Whom a title only names, where people were met together, is named beside these."""
    if any(Sign.TOGETHER in case.signs for case in cases.values()):
        for case in (one for one in cases.values() if Sign.TITLE_NAMES in one.signs and Sign.TOGETHER not in one.signs):
            seen = case.signs.pop(Sign.TITLE_NAMES)
            case.note(Sign.TITLE_OTHER, seen.line)


def _in_one_breath(met: Sequence[tuple[Name, Decoded]], lexicon: Lexicon) -> Iterator[tuple[list[Name], Decoded]]:
    """Names that stand beside each other in one part, the last of them behind an “and”; in Germanic languages, what is
    one in Slavic languages says where: Clara Voss, direktør i Wick."""
    run: list[Name] = []
    for (one, part), (other, there) in pairwise(met):
        text = part.block.text
        between = _BRACKETED.sub("", text[one.end : other.start]) if part is there else ""
        headed = part.kind is TurnKind.HEADING and between == ", " and not (run or [one])[0].start
        trade = heads_trade(one, text)
        within = lexicon.inverts and between.endswith(" i ")
        several = len(run) > 1 and late(_AND).fullmatch(between) is not None
        joined = ((_is_and(between) or several) and not (trade or within)) or (
            headed and _BOTH_SAY.match(text, other.end) is not None
        )
        listed = late(_LISTED).fullmatch(between)
        many = late(_OF_MANY).fullmatch(between) is not None
        run = [*(run or [one]), other] if joined or many or (listed and _is_of_trade(listed["trade"])) else []
        if joined:
            yield run, part
            run = []


def _is_and(between: str) -> bool:
    """Whether nothing but an “and” stands between two names, be it with what the second of them is."""
    found = late(_AND).fullmatch(between)
    return found is not None and _is_of_trade(found["trade"])


def _is_of_trade(word: str | None) -> bool:
    """Whether a word between two names is a trade; there may be none."""
    return word is None or names_trade(word.casefold()) or names_trade(word.casefold().removesuffix("s"))


def _sharing_a_surname(met: Sequence[tuple[Name, Decoded]]) -> Iterator[tuple[list[Name], Decoded]]:
    """Names that stand behind another first name and an “and”: Ben and Clara Voss."""
    for name, part in met:
        beside = _FIRST_AND.search(part.block.text[max(0, name.start - 30) : name.start])
        if beside and begins_with_given_name(beside["name"]) and begins_with_given_name(name.text):
            yield [name], part
