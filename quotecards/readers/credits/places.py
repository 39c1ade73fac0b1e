"""What the places show in which a name stands: title, introduction, captions, the heading above the talk."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from quotecards.late import late
from quotecards.model.text import TurnKind
from quotecards.readers.body.given_names import begins_with_given_name
from quotecards.readers.body.interview_words import INTERVIEW
from quotecards.readers.body.labels import is_full_name
from quotecards.readers.body.lexicon import Lexicon
from quotecards.readers.body.met import is_met, met_by_pronoun
from quotecards.readers.body.names import Name, heads_trade, names_in, presenting_themselves, same_person
from quotecards.readers.body.trades import names_trade, trades_from
from quotecards.readers.credits.conversation import addresses, beginning
from quotecards.readers.credits.front import Front, bare_name
from quotecards.readers.credits.headlines import (
    in_headline,
    is_headline,
)
from quotecards.readers.credits.introductions import TOLD_US, in_introduction
from quotecards.readers.credits.presented import says_who
from quotecards.readers.credits.signs import Candidate, Sign
from quotecards.readers.roles.decoder import Decoded
from quotecards.readers.roles.shapes import is_byline, is_credit_line, is_sentence

_TOLD = 30  # characters of a heading that may be a sentence
_STEM = 3  # letters of a word that other endings leave as they are
_LONG = 300  # characters of an introduction that says somewhere of whom it tells
_LINE = 120  # characters of a line that says who somebody is
_FIRST = 3  # questions that call somebody
_INTRODUCING = 500  # characters in which guests say who they are
_FACT_ENDS = re.compile(r"\s*[,;/&·(]|\s+(?:and|und|et|y|e|i)\s|$", re.IGNORECASE)
_I_AM = r"\b(?:I['’]m|I\sam|[Ii]ch\sbin|[Jj]e\ssuis|[Ss]oy|[Ss]ono|[Ss]ou|[Jj]estem)\s+\[?"
_A = re.compile(r"(?:an?|une?|eine?|una|un|um|uma)\s+", re.IGNORECASE)
_ASKED_ME = re.compile(
    r"\b(?P<was>interviewed|contacted|approached|asked|invited|emailed|e-mailed)\sme\b|\binterview\s(?:that\s)?I\s(?:did|gave)\b|\bI\sgave\s(?:an|this)\s(?:[\w-]+\s)?interview\b"
    r"|\bI\swas\s(?:recently\s)?(?:interviewed|asked)\b(?!\sto\s)|\bmy\sinterview\s(?:with\sthe|for|in)\b"
    r"|\bm['’]a\s(?:interviewée?|contactée?)\b|\bme\s(?:entrevistaron|entrevistó|entrevistou)\b"
    r"|\bhat\smich\s(?:interviewt|befragt)\b|\bmi\sha\sintervistato\b",
    re.IGNORECASE,
)
# My name is Clara Voss. Please ask me anything!
_ASK_ME = re.compile(
    r"\bask\sme\s(?:anything|(?:any|your|some)\squestions|questions|whatever)\b|\bfrag(?:t|en\ssie)\smich\b|\bposez[-\s]moi\b|"
    r"\bpreg[uú]nt(?:adme|enme)\b|\bfatemi\s(?:delle\s)?domande\b|\bperguntem[-\s]me\b",
    re.IGNORECASE,
)
_CALLS = frozenset({Sign.ADDRESSED, Sign.GREETED, Sign.CALLED})
_MET = frozenset({Sign.TITLE_MET, Sign.TITLE_WITH})
_SPEAKS = _MET | {Sign.TITLE_QUOTES, Sign.TITLE_SUBJECT, Sign.TITLE_INTRODUCED}
_AS_SOMEBODY = frozenset({Sign.TITLE_SUBJECT, Sign.TITLE_NAMES, Sign.TITLE_COLUMN})
_TITLED = frozenset(sign for sign in Sign if sign.name.startswith("TITLE"))
_HELD = frozenset({Sign.HELD_IT, Sign.OF_THE_PRESS})
_NO_HEAD = _HELD | {Sign.TITLE_OTHER}
_ON_TOP = frozenset({Sign.TITLE_ALONE, Sign.TITLE_NAMES})  # before _note_kinds
_TOLD_ABOUT = frozenset({Sign.MET, Sign.TOLD_US, Sign.TOLD_OF, Sign.TRADE, Sign.SURNAME_AGAIN})
# Clara Voss and Ben Okri; Clara Voss, the captain, and her rower Ben Okri; Clara Voss and her lead actor, Ben Okri
_AND = (
    r"(?:,\s[^,.;:!?\n]{2,60},|,\s[a-zà-ÿ -]{3,25}(?=\s\w+\s))?"
    r"\s*(?:&|\+|/|,?\s*\b(?:[Aa]nd|AND|[Uu]nd|UND|[Ee]t|ET|[Yy]|e|i|и|och|en)\b)\s*"
    r"(?:(?:his|her|its|their|son|sa|seine?m?r?|ihre?m?r?|sua?|suo|il\ssuo|la\ssua|a\ssua|o\sseu|zijn|haar|hans|hennes|его|её|jego|jej)"
    r"\s(?:[a-z][\w-]+\s)?|(?:the|der|die|la|le|el|il|lo|a|o)\s|l['’])?(?:(?P<trade>[\w-]+),?\s+)?"
)
_LISTED = r",\s(?:(?P<trade>[\w-]+)\s)?"  # Captain Clara Voss, Rower Ben Okri
_BRACKETED = re.compile(r"^\s*\([^()\n]{2,40}\)")  # Clara Voss (captain) and Ben Okri
_BOTH_SAY = re.compile(rf"(?i)\s*(?:[:：•|]|on\s|talk\s|discuss\s|{INTERVIEW}\b)")  # Clara Voss, Ben Okri: we row
_FIRST_AND = re.compile(r"(?P<name>[A-ZÀ-Þ][\w’-]+)\s+(?:&|and|und|et|y|e|i|и|och|en)\s+$")  # Ben and …


def note_place(name: Name, part: Decoded, case: Candidate, lexicon: Lexicon, first: int) -> None:
    """What `part` says of a name in it; `first` is the line of the first part, which may be a title."""
    text, line = part.block.text, part.block.line
    if part.kind is TurnKind.CAPTION:
        case.note(Sign.CAPTION, line)
        _note_told(name, part, case, lexicon)
        return
    held = in_introduction(name, text, lexicon) if _is_told(part) else None
    if (held and held.sign in _HELD) or _is_in_byline(name, text):
        case.note(held.sign if held else Sign.HELD_IT, line)
        return
    if part.kind is TurnKind.HEADING or (line == first and is_headline(name, text)):
        case.introduced = True
        sign, sure = in_headline(name, text, lexicon)
        case.note(sign, line, person=sure or (sign in _AS_SOMEBODY and says_who(text, name.end)))
        return
    found = in_introduction(name, text, lexicon)
    if found is None:
        return
    case.introduced = True
    case.note(found.sign, line, found.words, person=found.person)
    case.told = case.told or found.told
    if found.trade:
        case.note(Sign.TRADE, line)
    if 0 < name.end <= part.block.lead:
        case.note(Sign.SET_APART, line)


def _is_in_byline(name: Name, text: str) -> bool:
    """Whether a name stands in a line of its own that says who wrote the page, right below a title."""
    above = text.rfind("\n", 0, name.start)
    return above > 0 and is_byline(text[above:].strip().partition("\n")[0])


def _note_told(name: Name, part: Decoded, case: Candidate, lexicon: Lexicon) -> None:
    """What a caption says of whom it begins with, if it tells of them as introductions do: Clara Voss is a rower."""
    text = part.block.text
    found = in_introduction(name, text, lexicon) if not name.start and is_sentence(text) else None
    if found and found.told and found.trade:
        case.introduced = case.told = True
        case.note(found.sign, part.block.line, found.words, person=found.person)
        case.note(Sign.TRADE, part.block.line)


def _is_told(part: Decoded) -> bool:
    """Whether what is set as a heading is a sentence of an introduction."""
    return part.kind is TurnKind.HEADING and len(part.block.text) > _TOLD and part.block.text.endswith(".")


def note_pairs(
    cases: Mapping[str, Candidate], met: Sequence[tuple[Name, Decoded]], named: Sequence[str], lexicon: Lexicon
) -> None:
    """Names with nothing but an “and” between them, or a comma and what they do: all of them answer, or none, unless
    questions call one of them, or a title has one alone. Who stands so beside somebody whom a title met is a person."""
    for run, part in (*_in_one_breath(met), *_sharing_a_surname(met)):
        pair = [case for name in run if (case := cases.get(bare_name(name.text, named)))]
        titled = [case for case in pair if _TITLED & case.signs.keys()]
        alone = max(len(pair), 2) > len(titled) == 1 and bool(_SPEAKS & titled[0].signs.keys())
        if alone or any(_CALLS & case.signs.keys() for case in pair):
            continue
        heading = part.kind is TurnKind.HEADING
        somebody = heading and any(_MET & case.signs.keys() for case in titled)
        text = part.block.text
        before = text[: run[0].start]
        met_there = is_met(before, lexicon) or met_by_pronoun(before.rpartition(". ")[2])
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


def _in_one_breath(met: Sequence[tuple[Name, Decoded]]) -> Iterator[tuple[list[Name], Decoded]]:
    """Names that stand beside each other in one part, the last of them behind an “and”."""
    run: list[Name] = []
    for (one, part), (other, there) in pairwise(met):
        text = part.block.text
        between = _BRACKETED.sub("", text[one.end : other.start]) if part is there else ""
        headed = part.kind is TurnKind.HEADING and between == ", " and not (run or [one])[0].start
        trade = heads_trade(one, text)
        joined = (_is_and(between) and not trade) or (headed and _BOTH_SAY.match(text, other.end) is not None)
        listed = late(_LISTED).fullmatch(between)
        run = [*(run or [one]), other] if joined or (listed and _is_of_trade(listed["trade"])) else []
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


def note_author(cases: dict[str, Candidate], front: Front, decoded: Sequence[Decoded]) -> None:
    """Who wrote the page is seldom its guest, unless they say so, or the first questions call them and nobody else is
    named: an interview that I did for the Reel Review; Clara, why do you row?"""
    if front.parts:
        _note_name_on_top(cases, front.parts)
    asked = _ASKED_ME.search(front.text)
    said = f"“{asked[0]}”" if asked else "the first questions call the author by name"
    written = front.written.title() if front.written.isupper() else front.written
    lines = [line.strip() for line in written.splitlines()]
    for author in [*(name.text for name in names_in(written)), *filter(is_full_name, lines)]:
        for case in [case for one, case in cases.items() if same_person(one, author)]:
            case.note(Sign.AUTHOR, 0)
        if asked or _is_called(author, cases, decoded):
            case = cases.setdefault(author, Candidate(author, introduced=True))
            case.note(Sign.AUTHOR, 0)
            case.note(Sign.TELLS_OF_ME, decoded[0].block.line, said, person=True)
    if asked and asked["was"] == "interviewed":
        _note_who_asked_me(cases)
    asked = asked or _ASK_ME.search(front.text)
    said = f"“{asked[0]}”" if asked else said
    for name in presenting_themselves(front.text) if asked else ():  # My name is Clara Voss, above their own talk
        for case in [case for one, case in cases.items() if same_person(one, name)]:
            case.signs.pop(Sign.HELD_IT, None)
            case.note(Sign.TELLS_OF_ME, decoded[0].block.line, said, person=True)


def _note_who_asked_me(cases: Mapping[str, Candidate]) -> None:
    """With whom a title says that there was an interview asked in it, where who writes was interviewed."""
    for case in cases.values():
        if Sign.TELLS_OF_ME not in case.signs and _MET & case.signs.keys():
            for sign in _MET & case.signs.keys():
                del case.signs[sign]
            case.note(Sign.HELD_IT, 0)


def _is_called(author: str, cases: Mapping[str, Candidate], decoded: Sequence[Decoded]) -> bool:
    """Whether the first questions call the author, no answer does, and the page names nobody else as somebody."""
    others = [case for one, case in cases.items() if case.person and case.introduced and not same_person(one, author)]
    if others or " " not in author:
        return False
    case, talk = Candidate(author), [part for part in decoded if part.kind is TurnKind.QUESTION]
    called = any(addresses(case, part.block.text) for part in talk[:_FIRST])
    return called and not addresses(case, beginning(decoded, TurnKind.ANSWER))


def _note_name_on_top(cases: Mapping[str, Candidate], opening: Sequence[Decoded]) -> None:
    """A name in a line of its own on top, which nothing says again, stands for the author where the introduction
    tells of somebody else, or is long and names others."""
    case = cases.get(opening[0].block.text)
    if case is None or not case.signs.keys() <= _ON_TOP:
        return
    stems = [word[: max(_STEM, len(word) - 2)].casefold() for word in case.name.split()]
    below = "\n".join(part.block.text for part in opening[1:]).casefold()
    if any(stem in below for stem in stems):
        return
    others = [one for one in cases.values() if one is not case and one.introduced]
    if (len(below) >= _LONG and others) or any(one.told or _TOLD_ABOUT & one.signs.keys() for one in others):
        case.note(Sign.AUTHOR, 0)


def note_pictures(cases: dict[str, Candidate], pictures: Sequence[str], opening: str) -> None:
    """Who is in a picture above the talk, as its text for those who do not see it says.

    Other words with capitals are somebody only where the opening names them, in a row, be it with other endings.
    """
    for words in (words for words in pictures if not is_credit_line(words)):
        for name in names_in(words):
            stems = [word[: max(_STEM, len(word) - 2)] for word in name.text.split()]
            bent = any(word not in opening for word in name.text.split())  # as titles of works and houses hardly are
            # Words that stand there as they are, but apart, name nobody: Low Tide by the Oars
            told = all(stem in opening for stem in stems) and (bent or name.text in opening)
            if told or begins_with_given_name(name.text):
                case = next((case for one, case in cases.items() if same_person(one, name.text)), None)
                case = case or cases.setdefault(name.text, Candidate(name.text))
                case.introduced, case.person = True, case.person or begins_with_given_name(name.text)
                case.note(Sign.PICTURE, 0, f"a picture says “{words}”", person=told and bent)


def note_head(cases: Mapping[str, Candidate], opening: Sequence[Decoded]) -> None:
    """A heading right above the talk that names one person names the guest of it, or its author where the title says
    with somebody else was spoken."""
    _note_bare_heads(cases, opening)
    head = opening[-1] if opening and opening[-1].kind is TurnKind.HEADING else None
    named = [name.text for name in names_in(head.block.text) if begins_with_given_name(name.text)] if head else []
    if not head or len(named) != 1 or named[0] not in cases or _NO_HEAD & cases[named[0]].signs.keys():
        return
    if Sign.AUTHOR not in cases[named[0]].signs:
        cases[named[0]].note(Sign.HEAD, head.block.line)


def _note_bare_heads(cases: Mapping[str, Candidate], opening: Sequence[Decoded]) -> None:
    """Headings that are nothing but a name, below a title that says with whom they spoke, name its author; farther from
    the talk, where it is plain that the title has somebody’s name."""
    met = [one for one, case in cases.items() if _SPEAKS & case.signs.keys()]
    for part in opening[1:] if met else ():
        case = cases.get(part.block.text) if part.kind is TurnKind.HEADING else None
        sure = part is opening[-1] or any(map(begins_with_given_name, met))
        if case and sure and begins_with_given_name(case.name) and not any(same_person(case.name, one) for one in met):
            case.note(Sign.AUTHOR, part.block.line)


def note_bare_titles(cases: Mapping[str, Candidate], opening: Sequence[Decoded], decoded: Sequence[Decoded]) -> None:
    """A title that is nothing but a name is somebody's where a short line beside it names their trade, or where their
    first words do: Clara Voss. Cellist, rower. Or: I’m a cellist; I’m Clara."""
    lines = [part.block.text for part in opening if len(part.block.text) <= _LINE]
    answers = beginning(decoded, TurnKind.ANSWER, _INTRODUCING)
    for part in opening:
        case = cases.get(part.block.text) if part.kind is TurnKind.HEADING else None
        if case and not case.person:
            case.person = any(map(_begins_with_trade, lines)) or _presents_itself(part.block.text, answers)


def _begins_with_trade(line: str) -> bool:
    """Whether a line says what somebody is, and may go on: Cellist, rower."""
    return any(_FACT_ENDS.match(line, end) for end in trades_from(line, 0, words=2))


def _presents_itself(name: str, text: str) -> bool:
    """Whether somebody says in `text` that they have a trade or a word of `name`: I’m a cellist; I’m Clara."""
    words = "|".join(rf"{re.escape(word)}\b" for word in name.split() if len(word) > 2)
    for said in re.finditer(rf"{_I_AM}(?P<name>{words})?", text):
        one = _A.match(text, said.end())
        trade = any(trades_from(text, said.end(), words=1)) or (one and any(trades_from(text, one.end(), words=3)))
        if said["name"] or trade:
            return True
    return False
